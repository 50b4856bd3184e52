import type { Extract } from "../extract.js";
import { Lookup } from "../lookup.js";
import { wellFormed } from "../words.js";
import { csvText, quoted } from "./cells.js";
import { type Column, TABLES, type TableName, type Value } from "./tables.js";

function cell(value: Value, { type }: Column): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return type === "time" ? new Date(value).toISOString() : String(value);
  if (typeof value === "string") return csvText(value);
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
