import { diffWords } from "diff";
import { type ArticleRecord, type Source, type Span, type Statement, wordsOf } from "../record/index.js";

/** A statement of one version, in words. */
export interface Said {
  readonly statement: Statement;
  readonly speaker: Source | null;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** A stretch of a statement: in both versions, or only in the later (`added`) or the earlier (`dropped`). */
export interface Stretch {
  readonly text: string;
  readonly change: "same" | "added" | "dropped";
}

/** A statement that both versions have, in other words. */
export interface Reworded {
  readonly before: Said;
  readonly after: Said;
  /** Source, cue and content in a row, word by word. */
  readonly words: readonly Stretch[];
}

/** What became of an article's statements from one version to another. */
export interface Changes {
  readonly added: readonly Said[];
  readonly dropped: readonly Said[];
  readonly reworded: readonly Reworded[];
  /** How many stand in both versions as they are. */
  readonly same: number;
}

/** Contents that share less than this part of their words are two statements, not one reworded. */
const alike = 0.5;

/** Words in more statements than this tell none from another. */
const common = 50;

/** Comparing two long contents word by word ends after so many milliseconds; then the whole is told as replaced. */
const patience = 500;

function inWords(text: string, spans: readonly Span[]): string {
  return wordsOf(text, spans).replace(/\s+/g, " ");
}

function saidIn(record: ArticleRecord): readonly Said[] {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return record.statements.map((statement) => ({
    statement,
    speaker: statement.speaker === null ? null : (sources.get(statement.speaker) ?? null),
    source: inWords(record.text, statement.source),
    cue: inWords(record.text, statement.cue),
    content: inWords(record.text, statement.content),
  }));
}

/** How often each word stands in a text. */
function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, n) => sum + n, 0);

/** The part of their words that two contents share (Dice's measure), 0 to 1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

const lineOf = ({ source, cue, content }: Said): string => [source, cue, content].filter(Boolean).join(" ");

/**
 * What changed from one wording to another, word by word.
 *
 * @param timeout milliseconds after which the whole is told as replaced
 */
export function stretchesBetween(from: string, to: string, timeout: number): readonly Stretch[] {
  const parts = diffWords(from, to, { timeout });
  if (!parts)
    return [
      { text: from, change: "dropped" },
      { text: to, change: "added" },
    ];
  return parts.map(({ value, added, removed }) => ({
    text: value,
    change: added ? "added" : removed ? "dropped" : "same",
  }));
}

/** What is the same in both, by who says how what; each stands for one of its like. Gives what is left over. */
function withoutSame(
  before: readonly Said[],
  after: readonly Said[],
): { readonly before: readonly Said[]; readonly after: readonly Said[] } {
  const waiting = new Map<string, number[]>();
  for (const [i, said] of before.entries()) {
    const line = `${said.source}\n${said.cue}\n${said.content}`;
    const like = waiting.get(line);
    if (like) like.push(i);
    else waiting.set(line, [i]);
  }
  const gone = new Set<number>();
  const left = after.filter((said) => {
    const found = waiting.get(`${said.source}\n${said.cue}\n${said.content}`)?.shift();
    if (found !== undefined) gone.add(found);
    return found === undefined;
  });
  return { before: before.filter((_, i) => !gone.has(i)), after: left };
}

/** Pairs whose contents are alike, the most alike first; each statement is in one pair at most. */
function pairs(before: readonly Said[], after: readonly Said[]): readonly (readonly [number, number])[] {
  const bags = before.map(({ content }) => bagOf(content));
  const holders = new Map<string, number[]>();
  for (const [i, bag] of bags.entries())
    for (const word of bag.keys()) {
      const list = holders.get(word);
      if (list) list.push(i);
      else holders.set(word, [i]);
    }
  const found: { readonly pair: readonly [number, number]; readonly likeness: number }[] = [];
  for (const [j, { content }] of after.entries()) {
    const bag = bagOf(content);
    const near = new Set<number>();
    for (const word of bag.keys()) {
      const list = holders.get(word) ?? [];
      if (list.length <= common) for (const i of list) near.add(i);
    }
    for (const i of near) {
      const value = likeness(bags[i], bag);
      if (value >= alike) found.push({ pair: [i, j], likeness: value });
    }
  }
  const taken = [new Set<number>(), new Set<number>()];
  return found
    .toSorted((a, b) => b.likeness - a.likeness || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .map(({ pair }) => pair)
    .filter(([i, j]) => {
      if (taken[0].has(i) || taken[1].has(j)) return false;
      taken[0].add(i);
      taken[1].add(j);
      return true;
    });
}

/**
 * Which statements were added, dropped or reworded from one version of an article to another. Statements
 * are the same where source, cue and content are; reworded where their contents share half of their
 * words or more, each matched with the one most like it.
 */
export function changesBetween(before: ArticleRecord, after: ArticleRecord): Changes {
  const all = saidIn(before);
  const left = withoutSame(all, saidIn(after));
  const matched = pairs(left.before, left.after);
  const goneBefore = new Set(matched.map(([i]) => i));
  const goneAfter = new Set(matched.map(([, j]) => j));
  return {
    added: left.after.filter((_, j) => !goneAfter.has(j)),
    dropped: left.before.filter((_, i) => !goneBefore.has(i)),
    reworded: matched
      .toSorted((a, b) => a[1] - b[1])
      .map(([i, j]) => ({
        before: left.before[i],
        after: left.after[j],
        words: stretchesBetween(lineOf(left.before[i]), lineOf(left.after[j]), patience),
      })),
    same: all.length - left.before.length,
  };
}
