import { wellFormed } from "../words.js";

/**
 * A cell that begins so is run as a formula by Excel, LibreOffice or Sheets; the last four are the same signs in
 * their full width, which Excel takes likewise. An apostrophe before it makes it text. A cell that
 * begins with apostrophes and then such a sign gets one more, so that taking one away gives back every cell.
 *
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

// No text in the sense of RFC 4180, and obeyed by terminals: controls other than tab, line feed and return.
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * A text as a cell of CSV, which no spreadsheet runs as a formula and no terminal obeys. A text without letters is `""`: a cell of nothing
 * at all would be none.
 */
export function csvText(text: string): string {
  return quoted(wellFormed(text).replace(controls, "\ufffd").replace(formula, "'"));
}

/** In quotation marks where it needs them. */
export function quoted(text: string): string {
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
