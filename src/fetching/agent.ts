/** Our name in robots.txt. */
export const productName = "hearsay";

/**
 * How we name ourselves to servers: "hearsay/1.2.0 (+https://example.com/bot)".
 *
 * @param page an address at which a site's owner can learn who is fetching and why, or reach them; null for none
 */
export function userAgent(version: string, page: string | null): string {
  // What a header may not hold would end it, or be refused by Node.
  const shown = page?.replace(/[^\x21-\x7e]|[()]/g, "");
  return shown ? `${productName}/${version} (+${shown})` : `${productName}/${version}`;
}
