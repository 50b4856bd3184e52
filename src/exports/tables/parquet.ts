import type { ColumnSource, SchemaElement } from "hyparquet-writer";
import type { Extract } from "../extract.js";
import { Lookup } from "../lookup.js";
import { wellFormed } from "../words.js";
import { type Column, type ColumnType, type Row, TABLES, type TableName, type Value } from "./tables.js";

/** The schema of a column: a leaf, or a list in the three levels that the Parquet specification asks for. */
function elements({ name, type }: Column): SchemaElement[] {
  const plain = PLAIN[type];
  if (plain) return [{ name, repetition_type: "OPTIONAL", ...plain }];
  const list: SchemaElement[] = [
    {
      name,
      repetition_type: "OPTIONAL",
      converted_type: "LIST",
      logical_type: { type: "LIST" },
      num_children: 1,
    },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
  ];
  if (type === "texts")
    return [
      ...list,
      { name: "element", repetition_type: "REQUIRED", type: "BYTE_ARRAY", converted_type: "UTF8" },
    ];
  return [
    ...list,
    { name: "element", repetition_type: "REQUIRED", num_children: 2 },
    { name: "start", repetition_type: "REQUIRED", type: "INT32" },
    { name: "end", repetition_type: "REQUIRED", type: "INT32" },
  ];
}

const PLAIN: Readonly<Partial<Record<ColumnType, Omit<SchemaElement, "name">>>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  count: { type: "INT32" },
  number: { type: "DOUBLE" },
  flag: { type: "BOOLEAN" },
  time: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
};

function stored(value: Value, type: ColumnType): unknown {
  if (value === null) return null;
  if (type === "time") return new Date(value as number);
  if (typeof value === "string") return wellFormed(value);
  return type === "texts" ? (value as readonly string[]).map(wellFormed) : value;
}

/**
 * A table as a Parquet file, Snappy-compressed. Texts are UTF-8 strings, `published_at` a timestamp in
 * milliseconds (UTC), lists are LIST of strings, spans LIST of {start, end} (INT32, UTF-16 offsets).
 */
export async function parquet(extract: Extract, name: TableName): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded late: those who want no Parquet do not wait for it.
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const table = TABLES[name];
  const { columns } = table;
  const all: readonly Row[] = [...table.rows(new Lookup(extract))];
  const columnData = columns.map(
    (column): ColumnSource => ({
      name: column.name,
      data: all.map((row) => stored(row[column.name] ?? null, column.type)),
    }),
  );
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(elements),
  ];
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      schema,
      createdBy: "Hearsay",
      kvMetadata: [{ key: "hearsay.table", value: name }],
    }),
  );
}
