import type { ArticleRecord } from "../../record/index.js";
import type { Explanation } from "../../sources/index.js";
import { harmless } from "./harmless.js";
import { ledger } from "./ledger.js";
import { list, summary } from "./list.js";
import { brackets, markedText } from "./marks.js";
import { paint, type Run } from "./style.js";
import { cells, shorten } from "./width.js";
import { wrap } from "./wrap.js";

/** How a page is to be shown. */
export interface PageLook {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly colour: boolean;
}

/** Left margin of everything, in cells. */
const margin = "  ";
/** Longer lines are hard to read, however wide the terminal is. */
const widest = 100;
const narrowest = 30;

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The runs parted at the text's line breaks, and made harmless. */
function* paragraphs(runs: Iterable<Run>): Generator<Run[]> {
  let paragraph: Run[] = [];
  for (const { text, role } of runs) {
    const [first, ...rest] = text.split(lineBreak);
    if (first) paragraph.push({ text: harmless(first), role });
    for (const part of rest) {
      yield paragraph;
      paragraph = part ? [{ text: harmless(part), role }] : [];
    }
  }
  yield paragraph;
}

/** The article's text in lines. Where its paragraphs have no blank lines between them, they get some. */
function* body(record: ArticleRecord, width: number, colour: boolean): Generator<readonly Run[]> {
  const spaced = /\n[ \t\r]*\n/.test(record.text.trim());
  let blankDue = false;
  let begun = false;
  for (const paragraph of paragraphs(markedText(record, colour))) {
    let empty = true;
    for (const line of wrap(paragraph, width)) {
      if (blankDue && begun) yield [];
      blankDue = false;
      begun = true;
      empty = false;
      yield line;
    }
    if (empty || !spaced) blankDue = true;
  }
}

/** Where the article comes from: "Wikinews · 2023-02-23 · https://…", or the file it was read from. */
function origin(record: ArticleRecord, place: string): string {
  const known = [record.outlet, record.byline, record.published, record.url].filter((part) => part !== null);
  return harmless((known.length > 0 ? known : [place]).join(" · "));
}

function* head(
  record: ArticleRecord,
  place: string,
  width: number,
  colour: boolean,
): Generator<readonly Run[]> {
  const title = record.title === null ? "" : harmless(record.title).trim();
  // Many texts begin with their own headline; it is not shown twice.
  if (title && !record.text.trimStart().startsWith((record.title as string).trim())) {
    yield* wrap([{ text: title, role: "title" }], width);
  }
  const legend: Run[] = colour
    ? [
        { text: "source", role: "source" },
        { text: "  ", role: null },
        { text: "cue", role: "cue" },
        { text: "  ", role: null },
        { text: "content", role: "content" },
      ]
    : [
        {
          text: (["source", "cue", "content"] as const).map((role) => brackets[role].join(role)).join("  "),
          role: null,
        },
      ];
  const legendCells = legend.reduce((sum, run) => sum + cells(run.text), 0);
  const from = shorten(origin(record, place), width);
  const apart = width - cells(from) - legendCells;
  yield [
    { text: from, role: "faint" },
    ...(apart >= 2 ? [{ text: " ".repeat(apart), role: null }, ...legend] : []),
  ];
  if (apart < 2) yield legend;
}

/** A heading across the page: "── Sources ─────". */
function rule(heading: string, width: number): readonly Run[] {
  const begun = `── ${heading} `;
  return [{ text: begun + "─".repeat(Math.max(0, width - cells(begun))), role: "faint" }];
}

/**
 * One article as a page of text for a terminal, line by line, each with its line break: where it
 * comes from, its text with every statement set off and numbered, the numbered list, and the ledger
 * of its sources. Nothing of the article can reach the terminal as a command.
 *
 * @param place what the article was read from, shown where the article itself names no origin
 * @param explanations shown under the statements; null to show none
 * @param reader name of what found the statements; null to leave it out
 */
export function* page(
  record: ArticleRecord,
  place: string,
  look: PageLook,
  explanations: readonly Explanation[] | null = null,
  reader: string | null = null,
): Generator<string> {
  const width = Math.max(narrowest, Math.min(widest, look.columns - 2 * margin.length));
  const shown = (runs: readonly Run[]): string => {
    const line = runs.map((run) => paint(run, look.colour)).join("");
    return line ? `${margin}${line}\n` : "\n";
  };

  yield "\n";
  for (const line of head(record, place, width, look.colour)) yield shown(line);
  yield "\n";
  for (const line of body(record, width, look.colour)) yield shown(line);
  yield "\n";
  yield shown(rule(summary(record) + (reader === null ? "" : ` · ${reader} reader`), width));
  if (record.statements.length === 0) return;
  yield "\n";
  for (const line of list(record, width, explanations)) yield shown(line);
  yield "\n";
  yield shown(rule("Sources", width));
  yield "\n";
  for (const line of ledger(record, width)) yield shown(line);
}
