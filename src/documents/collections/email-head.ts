/** `Subject: …`: a name of printable letters, a colon, and what goes on in the next line after a space. */
const FIELD = /^([!-9;-~]{1,76}):[^\n]*(?:\n[ \t][^\n]*)*(?:\n|$)/;
/** Of these a message has several; a text that begins "From: me" has one. */
const USUAL = new Set([
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "mime-version",
  "content-type",
  "received",
  "return-path",
  "delivered-to",
  "reply-to",
  "list-id",
  "list-unsubscribe",
  "dkim-signature",
  "snapshot-content-location",
]);
/** What only machines write. */
const TECHNICAL = /^(?:message-id|mime-version|received|return-path|dkim-signature|content-type)$/;

/**
 * Whether a document begins as a saved e-mail does (RFC 5322): with lines of a name and a colon, three or
 * more of them usual ones and one of those written by a machine. An interview ("Lee: I was there.") has
 * no such names.
 */
export function looksLikeEmail(start: string): boolean {
  let rest = start.slice(0, 16_384).replaceAll("\r\n", "\n");
  // mbox: From lee@news.example Mon May  6 10:00:00 2024
  if (/^From \S+ /.test(rest)) rest = rest.slice(rest.indexOf("\n") + 1);
  let usual = 0;
  let technical = 0;
  for (let count = 0; count < 100; count++) {
    const field = FIELD.exec(rest);
    if (!field) break;
    const name = field[1].toLowerCase();
    if (USUAL.has(name)) usual++;
    if (TECHNICAL.test(name)) technical++;
    rest = rest.slice(field[0].length);
  }
  return usual >= 3 && technical >= 1;
}
