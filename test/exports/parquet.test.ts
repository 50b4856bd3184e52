import * as fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { type Extract, parquet, TABLE_NAMES, TABLES, type TableName } from "../../src/exports/index.js";
import { Lookup } from "../../src/exports/lookup.js";
import { anyExtract, EXTRACTS, STORY } from "./extracts.js";

/** What is to be read back: halves of pairs are U+FFFD in UTF-8, and hyparquet leaves out a byte order mark where a text begins. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/^\ufeff/, "");

/** A row as it is to be read back. */
function expectedRow(row: Readonly<Record<string, unknown>>, name: TableName): object {
  return Object.fromEntries(
    TABLES[name].columns.map(({ name: column, type }) => {
      const value = row[column];
      if (value === null) return [column, null];
      if (type === "time") return [column, new Date(value as number)];
      if (type === "text") return [column, wellFormed(value as string)];
      return [column, type === "texts" ? (value as string[]).map(wellFormed) : value];
    }),
  );
}

/** The rows of a table as hyparquet reads them, and as they should be. */
async function bothOf(extract: Extract, name: TableName) {
  const file = (await parquet(extract, name)).buffer;
  const expected = [...TABLES[name].rows(new Lookup(extract))].map((row) => expectedRow(row, name));
  const count = Number(parquetMetadata(file).num_rows);
  return { count, expected, found: count === 0 ? [] : await parquetReadObjects({ file }) };
}

test.each(EXTRACTS)("%s: a reader gives back every row of every table", async (_, extract) => {
  for (const name of TABLE_NAMES) {
    const { count, expected, found } = await bothOf(extract, name);
    expect(count).toBe(expected.length);
    expect(found).toEqual(expected);
  }
});

test("no table of the story is empty", async () => {
  const counts = await Promise.all(TABLE_NAMES.map(async (name) => (await bothOf(STORY, name)).count));
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test("any article", async () => {
  const tables = fc.constantFrom<TableName[]>("articles", "statements", "sources");
  await fc.assert(
    fc.asyncProperty(anyExtract, tables, async (extract, name) => {
      const { expected, found } = await bothOf(extract, name);
      expect(found).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test("columns have their types, also where no row is", async () => {
  for (const extract of [STORY, { ...STORY, articles: [] }]) {
    const { schema } = parquetMetadata((await parquet(extract, "statements")).buffer);
    const leaf = (name: string) => schema.find((element) => element.name === name);
    expect(leaf("confidence")?.type).toBe("DOUBLE");
    expect(leaf("hedged")?.type).toBe("BOOLEAN");
    expect(leaf("content")?.converted_type).toBe("UTF8");
    expect(leaf("content_spans")?.converted_type).toBe("LIST");
    expect(leaf("start")?.type).toBe("INT32");
  }
  const { schema } = parquetMetadata((await parquet(STORY, "articles")).buffer);
  expect(schema.find(({ name }) => name === "published_at")?.converted_type).toBe("TIMESTAMP_MILLIS");
});
