import type { Extract } from "../extract.js";
import { Lookup } from "../lookup.js";
import { wellFormed } from "../words.js";
import { type Column, TABLES, type TableName, type Value } from "./tables.js";

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

function cell(value: Value, { type }: Column): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return type === "time" ? new Date(value).toISOString() : String(value);
  if (typeof value === "string")
    return quoted(wellFormed(value).replace(controls, "\ufffd").replace(formula, "'"));
  const json =
    type === "spans" ? spansJson(value) : JSON.stringify((value as readonly string[]).map(wellFormed));
  // JSON has a way to write the controls that it lets stand.
  return quoted(json.replace(/[\x7f-\x9f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`));
}

const spansJson = (value: Value): string =>
  JSON.stringify(
    (value as readonly { readonly start: number; readonly end: number }[]).map(({ start, end }) => [
      start,
      end,
    ]),
  );

/** Text that is not there is an empty cell, text without letters is `""`. */
function quoted(text: string): string {
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180, UTF-8), line by line, each with its CRLF; the first names the columns. Lists are JSON arrays,
 * spans JSON pairs: `[[0,11],[25,40]]`. No cell is run as a formula by a spreadsheet.
 */
export function* csv(extract: Extract, name: TableName): Generator<string> {
  const table = TABLES[name];
  const { columns } = table;
  yield `${columns.map((column) => column.name).join(",")}\r\n`;
  for (const row of table.rows(new Lookup(extract)))
    yield `${columns.map((column) => cell(row[column.name] ?? null, column)).join(",")}\r\n`;
}
