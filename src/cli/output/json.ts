import type { ArticleRecord } from "../../record/index.js";
import type { Explanation } from "../../sources/index.js";

// Characters that JSON lets stand, but that a terminal obeys when the output goes to one: DEL and
// the C1 controls (U+009B begins an escape sequence), and what turns the writing direction.
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Escapes do not change what the JSON says: a parser gives back the same record. */
function escaped(json: string): string {
  return json.replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Any value as one JSON document laid out to be read, with a line break at the end. */
export function jsonDocument(value: unknown): string {
  return `${laidOut(escaped(JSON.stringify(value, null, 2)))}\n`;
}

/** Any value as one line of JSON Lines, with its line break. */
export function jsonLine(value: unknown): string {
  return `${escaped(JSON.stringify(value))}\n`;
}

/** The record without its statements, up to where those begin, and what closes it after them. */
function around(record: ArticleRecord, indent: number): readonly [string, string] {
  const { statements: _, ...rest } = record;
  const json = escaped(JSON.stringify({ ...rest, statements: [] }, null, indent));
  const end = json.lastIndexOf("]");
  return [json.slice(0, end), json.slice(end)];
}

/**
 * The record as one line of JSON Lines, with its line break. It comes in pieces, since the statements
 * of a long text are too much for one string.
 *
 * @param explanations put beside the record, as its last field; null for none
 */
export function* recordLine(
  record: ArticleRecord,
  explanations: readonly Explanation[] | null = null,
): Generator<string> {
  const [head, tail] = around(record, 0);
  yield head;
  yield* items(record.statements);
  if (explanations) {
    yield '],"explanations":[';
    yield* items(explanations);
  }
  yield `${tail}\n`;
}

function* items(values: readonly object[]): Generator<string> {
  for (const [index, value] of values.entries()) {
    yield `${index === 0 ? "" : ","}${escaped(JSON.stringify(value))}`;
  }
}

// A span laid out over four lines. Strings cannot be mistaken for one: JSON has no raw line breaks in them.
const span = /\{\n\s+"start": (\d+),\n\s+"end": (\d+)\n\s+\}/g;
const spans = /\[\n\s+(\{ "start": \d+, "end": \d+ \}(?:,\n\s+\{ "start": \d+, "end": \d+ \})*)\n\s+\]/g;

/** JSON laid out to be read, with each list of spans on a line. */
function laidOut(json: string): string {
  return json
    .replace(span, '{ "start": $1, "end": $2 }')
    .replace(spans, (_, inside: string) => `[${inside.replace(/\n\s+/g, " ")}]`);
}

/**
 * The record as one JSON document laid out to be read; in pieces, and with a line break at the end.
 *
 * @param explanations put beside the record, as its last field; null for none
 */
export function* recordDocument(
  record: ArticleRecord,
  explanations: readonly Explanation[] | null = null,
): Generator<string> {
  const [head, tail] = around(record, 2);
  yield laidOut(head);
  yield* itemsLaidOut(record.statements);
  if (explanations) {
    yield '],\n  "explanations": [';
    yield* itemsLaidOut(explanations);
  }
  yield `${tail}\n`;
}

function* itemsLaidOut(values: readonly object[]): Generator<string> {
  for (const [index, value] of values.entries()) {
    const json = laidOut(escaped(JSON.stringify(value, null, 2)));
    yield `${index === 0 ? "" : ","}\n    ${json.replaceAll("\n", "\n    ")}`;
  }
  if (values.length > 0) yield "\n  ";
}
