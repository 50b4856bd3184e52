import * as fc from "fast-check";
import { expect, test } from "vitest";
import { marked } from "../../../test/cli/notation.js";
import type { ArticleRecord } from "../../record/index.js";
import type { Explanation } from "../../sources/index.js";
import * as json from "./json.js";

const recordLine = (record: ArticleRecord): string => [...json.recordLine(record)].join("");
const recordDocument = (record: ArticleRecord): string => [...json.recordDocument(record)].join("");

test("a line holds the whole record and one line break", () => {
  const record = marked("<s:Smith> <c:said>\n<q:“No.”>");
  const line = recordLine(record);
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual(record);
});

test("the pieces make up what JSON.stringify gives, with any number of statements", () => {
  for (const text of ["It rained.", "<q:a>", "<q:a> <q2:b> <s3:c> <q3:d>"]) {
    const record = marked(text);
    expect(recordLine(record)).toBe(`${JSON.stringify(record)}\n`);
    expect(recordDocument(record).replace(/\s/g, "")).toBe(
      JSON.stringify(record, null, 2).replace(/\s/g, ""),
    );
  }
});

test("explanations stand beside the record, as its last field", () => {
  for (const text of ["It rained.", "<q:a>", "<q:a> <q2:b>"]) {
    const record = marked(text);
    const explanations = record.statements.map(
      ({ id }): Explanation => ({
        statement: id,
        speaker: { rule: "unsaid", mention: { start: 0, end: 1 }, sure: true },
        via: [],
        channel: "none\u202e",
        manner: [],
      }),
    );
    const line = [...json.recordLine(record, explanations)].join("");
    expect(JSON.parse(line)).toEqual({ ...record, explanations });
    expect(line.indexOf("\n")).toBe(line.length - 1);
    const document = [...json.recordDocument(record, explanations)].join("");
    expect(JSON.parse(document)).toEqual({ ...record, explanations });
    expect(`${line}${document}`).not.toContain("\u202e");
    expect(document).toMatch(/^ {2}"explanations": \[/m);
  }
});

test("a document is laid out with each list of spans on a line", () => {
  const record = marked("<q:“No,”> <s:she> <c:said>. <q:“Never.”>");
  const document = recordDocument(record);
  expect(JSON.parse(document)).toEqual(record);
  expect(document).toContain(
    '\n      "content": [{ "start": 0, "end": 5 }, { "start": 16, "end": 24 }],\n      "addressee": [],\n',
  );
  expect(document.endsWith("}\n")).toBe(true);
});

test("whatever the text, the JSON says the same and holds nothing that a terminal obeys", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '{\n  "start": 1,\n  "end": 2\n}',
        "\u001b",
        "\u009b",
        "\u202e",
        "\ud800",
        "\u2028",
        '"',
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  });
  fc.assert(
    fc.property(text, (written) => {
      const record = marked("<q:x>", { text: `x${written}`, title: written });
      for (const shown of [recordLine(record), recordDocument(record)]) {
        expect(JSON.parse(shown)).toEqual(record);
        expect(shown).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u);
      }
    }),
  );
});
