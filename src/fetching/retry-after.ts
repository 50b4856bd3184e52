/**
 * How many seconds a server asks to be left alone, by its Retry-After header: a number of seconds, or
 * the moment from which on it may be asked again (RFC 9110, 10.2.3). Null where it says neither.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const written = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(written)) return Number(written);
  // Dates of HTTP begin with the day of the week; "5 s" or "soon" must not be taken for one.
  const moment = /^[A-Z][a-z]{2}/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / 1000));
}
