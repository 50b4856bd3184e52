import { type Article, HearsayError } from "../record/index.js";
import { articleFromText } from "./article.js";
import { isBlank, quote } from "./blank.js";

const OPTIONAL = ["url", "outlet", "title", "byline", "published"] as const;

/** What other programs call the text, to tell a user which field to rename. */
const OTHER_NAMES = [
  "content",
  "body",
  "article",
  "maintext",
  "fulltext",
  "articletext",
  "articlebody",
  "txt",
];

/**
 * An {@link Article} of one JSON Lines row: `{id?, text, title?, url?, outlet?, byline?, published?}`.
 * `text` is kept exactly as given; `publisher` is another name for `outlet`, as schema.org has it; other
 * fields are ignored. `id` may be a number; null is the same as
 * left out; a `published` that cannot be read as a date without guessing is null.
 *
 * @throws HearsayError `"not-json"` when the row is not JSON, `"bad-row"` when it is not an object,
 * lacks `text` or holds a field of the wrong type, `"empty"` when `text` (or the row) is blank.
 */
export function articleFromRow(line: string): Article {
  const row = parseRow(line);
  const text = textOf(row);
  const fields: Record<string, string | null> = { id: idOf(row) };
  for (const name of OPTIONAL) fields[name] = stringOf(row, name);
  fields.outlet ??= stringOf(row, "publisher");
  if (isBlank(text)) {
    throw new HearsayError("empty", `"text" is blank: give the article's words, or leave the row out`);
  }
  return articleFromText(text, fields);
}

function parseRow(line: string): Readonly<Record<string, unknown>> {
  // A byte order mark may stand before the first row of a file.
  const source = line.replace(/^\uFEFF/, "");
  if (isBlank(source)) {
    throw new HearsayError("empty", `the row is blank: write one JSON object a line, as {"text": "…"}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    const cut = /^\s*\{/.test(source) && !/\}\s*$/.test(source);
    const what = cut ? "the row is cut off (no closing brace)" : "the row is not JSON";
    throw new HearsayError(
      "not-json",
      `${what}: ${quote(source)}; write one whole JSON object a line, as {"text": "…"}`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HearsayError(
      "bad-row",
      `the row is ${kind(value)}, not an object: write one JSON object a line, as {"text": "…"}`,
    );
  }
  return value as Record<string, unknown>;
}

function textOf(row: Readonly<Record<string, unknown>>): string {
  const { text } = row;
  if (typeof text === "string") return text;
  if (text !== undefined) {
    throw new HearsayError("bad-row", `"text" is ${kind(text)}: make it a string with the article's words`);
  }
  const instead = Object.keys(row).find((name) => {
    const plain = name.toLowerCase().replace(/[^a-z]/g, "");
    return typeof row[name] === "string" && (plain === "text" || OTHER_NAMES.includes(plain));
  });
  throw new HearsayError(
    "bad-row",
    instead
      ? `the row has no "text", but it has ${quote(instead)}: rename that field "text"`
      : `the row has no "text": add the article's words under that name`,
  );
}

function stringOf(row: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = row[name] ?? null;
  if (value === null || typeof value === "string") return value;
  throw new HearsayError("bad-row", `"${name}" is ${kind(value)}: make it a string or leave it out`);
}

function idOf(row: Readonly<Record<string, unknown>>): string | null {
  const id = row.id ?? null;
  if (id === null || typeof id === "string") return id;
  if (typeof id === "number") return String(id);
  throw new HearsayError("bad-row", `"id" is ${kind(id)}: make it a string or a number, or leave it out`);
}

/** A JSON value's type, as a person calls it. */
function kind(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return "a string";
  return typeof value === "number" ? "a number" : "true or false";
}
