import type { Extract } from "../extract.js";
import { Lookup } from "../lookup.js";
import { type Row, TABLES, type TableName } from "./tables.js";

/** The rows of an extract's tables, by the name of the table. */
export function rowsOf(extract: Extract): (name: TableName) => readonly Row[] {
  const lookup = new Lookup(extract);
  return (name) => [...TABLES[name].rows(lookup)];
}
