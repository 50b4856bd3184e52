import type { ArticleRecord, Statement } from "../../record/index.js";
import type { Explanation } from "../../sources/index.js";
import { type Calling, callingsOf, fitted } from "./callings.js";
import { details, dotted } from "./details.js";
import { type Explainer, explainer } from "./explained.js";
import { wordsOf } from "./one-line.js";
import { type Entry, outline } from "./outline.js";
import type { Run } from "./style.js";
import { cells, shorten } from "./width.js";
import { wrap } from "./wrap.js";

/** On pages at least this wide, type and confidence stand at the right edge; on others under the content. */
const wide = 70;
/** What lies in more statements than this is indented no further. */
const deepest = 4;

/** Who speaks where the article does not say. */
const unsaid: Calling = { called: "unsaid", besides: "", named: true };

/** All that the entries of one list are made from. */
interface Listing {
  readonly record: ArticleRecord;
  readonly callings: ReadonlyMap<string, Calling>;
  readonly width: number;
  readonly explain: Explainer | null;
}

/** "mixed · 0.93": what kind, how sure. */
function kind({ type, confidence }: Statement): string {
  return `${type} · ${confidence.toFixed(2)}`;
}

/** Lines with a margin before each. */
function* indented(lines: Iterable<readonly Run[]>, margin: string): Generator<readonly Run[]> {
  for (const line of lines) yield [{ text: margin, role: null }, ...line];
}

/**
 * Who, and in the article's own words how: "Yoav Gallant, Defence Minister · he was quoted as saying".
 * Where all does not fit, the article's words for the source go first; then the cue, which says more
 * in fewer letters, leaves the source six tenths of the room.
 */
function whoAndHow({ record: { text }, callings }: Listing, statement: Statement, room: number): Run[] {
  const speaker = statement.speaker === null ? undefined : callings.get(statement.speaker);
  const who = speaker ?? unsaid;
  const roomForHow = Math.max(Math.floor(room * 0.4), room - 3 - cells(who.called + who.besides));
  const written = wordsOf(text, statement.source);
  const how = howRuns(isSaid(written, who) ? "" : written, wordsOf(text, statement.cue), roomForHow);
  const used = how.reduce((sum, run) => sum + cells(run.text), 3);
  const source = fitted(who, room - used);
  return [speaker ? source : { ...source, role: "faint" }, { text: " · ", role: "faint" }, ...how];
}

/** The article's words for source and cue, as far as there are any and they fit; "quoted" stands for none. */
function howRuns(source: string, cue: string, room: number): Run[] {
  if (!cue)
    return source ? [{ text: shorten(source, room), role: "source" }] : [{ text: "quoted", role: "faint" }];
  const cueRun: Run = { text: shorten(cue, room), role: "cue" };
  if (!source || cells(source) + 1 + cells(cue) > room) return [cueRun];
  return [{ text: source, role: "source" }, { text: " ", role: null }, cueRun];
}

/** Words as they are compared, each between blanks: "The mayor," and "a mayor" say the same. */
function plain(words: string): string {
  const bare = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${bare.trim().replace(/^(?:the|an?) /, "")} `;
}

/** Whether the words for a source say no more than what it is called anyway. */
function isSaid(written: string, { called, besides }: Calling): boolean {
  if (!written) return true;
  return plain(written).includes(plain(called)) || plain(called + besides).includes(plain(written));
}

/** The lines of one statement: who and how, with its kind at the right edge; what; how it came here. */
function* entry(listing: Listing, { index, depth }: Entry): Generator<readonly Run[]> {
  const { record, callings, width, explain } = listing;
  const statement = record.statements[index];
  const digits = String(record.statements.length).length;
  const step = digits + 2;
  // However deep, two thirds of the width are left.
  const outer = Math.min(depth, deepest, Math.floor(width / 3 / step)) * step;
  const margin = " ".repeat(outer + step);
  const right = width >= wide ? kind(statement) : "";
  const room = width - margin.length - (right ? cells(right) + 2 : 0);
  const head = whoAndHow(listing, statement, room);
  const used = head.reduce((sum, run) => sum + cells(run.text), margin.length);
  yield [
    { text: `${" ".repeat(outer)}${String(index + 1).padStart(digits)}  `, role: "number" },
    ...head,
    ...(right
      ? [
          { text: " ".repeat(Math.max(2, width - used - cells(right))), role: null },
          { text: right, role: "faint" } satisfies Run,
        ]
      : []),
  ];
  const content = shorten(wordsOf(record.text, statement.content), width - margin.length);
  yield [
    { text: margin, role: null },
    { text: content, role: "content" },
  ];
  const items = details(statement, callings);
  if (!right) items.unshift([{ text: kind(statement), role: "faint" }]);
  yield* indented(wrap(dotted(items), width - margin.length), margin);
  if (explain) yield* indented(explain(statement, width - margin.length), margin);
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

/**
 * The numbered list under the article: for each statement who, how and what, how it reached the page,
 * its type and its confidence. What lies in another statement stands indented under it.
 *
 * @param explanations why each statement reads as it does, to be shown under it; null to show none
 */
export function* list(
  record: ArticleRecord,
  width: number,
  explanations: readonly Explanation[] | null = null,
): Generator<readonly Run[]> {
  const callings = callingsOf(record.sources);
  const explain = explanations && explainer(record, explanations, callings);
  const listing: Listing = { record, callings, width, explain };
  for (const [i, place] of outline(record.statements).entries()) {
    if (i > 0 && place.depth === 0) yield [];
    yield* entry(listing, place);
  }
}
