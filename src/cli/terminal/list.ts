import type { ArticleRecord, Span, Statement } from "../../record/index.js";
import { harmless } from "./harmless.js";
import type { Run } from "./style.js";
import { cells, shorten } from "./width.js";

/** Longest stretch of a span that is looked at: a line of a terminal never shows more. */
const enough = 2000;

/** The spans' words on one line, "…" where they were apart. */
function words(text: string, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + enough)));
  return harmless(parts.join(" … ")).replace(/\s+/g, " ").trim();
}

/** "mixed, in 7 · 0.93": what kind, inside which other statement, how sure. */
function kind(statement: Statement, numbers: ReadonlyMap<string, number>): string {
  const inside = statement.parent === null ? undefined : numbers.get(statement.parent);
  const within = inside === undefined ? "" : `, in ${inside}`;
  return `${statement.type}${within} · ${statement.confidence.toFixed(2)}`;
}

/** The two lines of one statement: who and how, with its kind at the right edge; what. */
function* entry(record: ArticleRecord, index: number, numbers: ReadonlyMap<string, number>, width: number) {
  const statement = record.statements[index];
  const margin = String(record.statements.length).length;
  const indent = " ".repeat(margin + 2);
  const right = kind(statement, numbers);
  const who = words(record.text, statement.source);
  const how = words(record.text, statement.cue);

  // Where they do not both fit, the cue says more in fewer letters: the source gives way, down to half.
  const named = who || "nobody named";
  const room = Math.max(10, width - indent.length - cells(right) - 2 - 3);
  const cue = shorten(how || "quoted", Math.max(Math.floor(room / 2), room - cells(named)));
  const source = shorten(named, room - cells(cue));
  const used = indent.length + cells(source) + 3 + cells(cue);
  yield [
    { text: `${String(index + 1).padStart(margin)}  `, role: "number" },
    { text: source, role: who ? "source" : "faint" },
    { text: " · ", role: "faint" },
    { text: cue, role: how ? "cue" : "faint" },
    { text: " ".repeat(Math.max(2, width - used - cells(right))), role: null },
    { text: right, role: "faint" },
  ] satisfies Run[];
  yield [
    { text: indent, role: null },
    { text: shorten(words(record.text, statement.content), width - indent.length), role: "content" },
  ] satisfies Run[];
}

/** "17 statements · 9 direct · 5 indirect · 3 mixed" */
export function summary(record: ArticleRecord): string {
  const total = record.statements.length;
  if (total === 0) return "No statements found";
  const parts = (["direct", "indirect", "mixed"] as const)
    .map((type) => [record.statements.filter((statement) => statement.type === type).length, type] as const)
    .filter(([count]) => count > 0)
    .map(([count, type]) => `${count} ${type}`);
  return [`${total} ${total === 1 ? "statement" : "statements"}`, ...parts].join(" · ");
}

/** The numbered list under the article: for each statement who, how and what, its type and its confidence. */
export function* list(record: ArticleRecord, width: number): Generator<readonly Run[]> {
  const numbers = new Map(record.statements.map(({ id }, index) => [id, index + 1]));
  for (const index of record.statements.keys()) {
    if (index > 0) yield [];
    yield* entry(record, index, numbers, width);
  }
}
