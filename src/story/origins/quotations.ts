import type { Member } from "../claim.js";
import type { Scene } from "./scene.js";

/** Two members that bring the same words: places in the list of members. */
export interface SameWords {
  readonly a: number;
  readonly b: number;
  /** Whether the words stand in quotation marks in both; else only in the first. */
  readonly both: boolean;
}

/** So many words in a row are nobody's chance, when both quote them. */
const RUN = 5;
/** And so many, when only one does. */
const LONG_RUN = 7;
/** Letters that such a run must have: "in the middle of a" says nothing. */
const LETTERS = 18;

/**
 * Members that quote the same words: one utterance, whoever it is given to. Each member is paired with the first
 * that has a run of words, so that there are never more pairs than runs.
 */
export function sameWords(
  members: readonly Member[],
  order: readonly number[],
  scene: Scene,
): readonly SameWords[] {
  const found: SameWords[] = [];
  const quoted = new Map<string, number>();
  const longQuoted = new Map<string, number>();
  const words = order.map((at) => ({ at, words: scene.wordsOf(members[at]) }));
  for (const { at, words: own } of words) {
    const whole =
      own.every((word) => word.quoted) && own.length > 2 ? [own.map(({ text }) => text).join(" ")] : [];
    for (const run of [...runsOf(own, RUN, true), ...whole.map((text) => `= ${text}`)]) {
      const other = quoted.get(run);
      if (other === undefined) quoted.set(run, at);
      else if (other !== at) found.push({ a: other, b: at, both: true });
    }
    for (const run of runsOf(own, LONG_RUN, true)) if (!longQuoted.has(run)) longQuoted.set(run, at);
  }
  for (const { at, words: own } of words)
    for (const run of runsOf(own, LONG_RUN, false)) {
      const other = longQuoted.get(run);
      if (other !== undefined && other !== at) found.push({ a: other, b: at, both: false });
    }
  const seen = new Set<string>();
  return found.filter(({ a, b, both }) => {
    const key = `${a} ${b} ${both}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** A word of a member: in small letters, and whether it stands in quotation marks. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/** Runs of so many words, all in quotation marks or none. */
function runsOf(words: readonly Word[], length: number, quoted: boolean): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from + length <= words.length; from++) {
    const run = words.slice(from, from + length);
    if (!run.every((word) => word.quoted === quoted)) continue;
    const text = run.map((word) => word.text).join(" ");
    if (text.length - length + 1 >= LETTERS) found.push(text);
  }
  return found;
}

/** The words of a member, in order. */
export function wordsOf(
  { article, content }: Pick<Member, "article" | "content">,
  records: Scene["records"],
): readonly Word[] {
  const text = records.get(article)?.text;
  if (text === undefined || content.length === 0) return [];
  const from = content[0].start;
  const to = content[content.length - 1].end;
  const inside = quotedIn(text, text.lastIndexOf("\n", from - 1) + 1, to);
  const found: Word[] = [];
  for (const { start, end } of content)
    for (const match of text.slice(start, end).matchAll(WORD))
      found.push({
        text: match[0].toLowerCase().replaceAll("’", "'"),
        quoted: inside(start + match.index),
      });
  return found;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/**
 * Tells which places of a paragraph stand in quotation marks. Marks that are left open hold to its end:
 *
 * ```text
 * He called it “a gross abuse of power” and left.
 *               ^------------------^
 * ```
 */
function quotedIn(text: string, from: number, to: number): (at: number) => boolean {
  const edges: number[] = [];
  let open = "";
  for (let at = from; at < to; at++) {
    const mark = text[at];
    if (open === "") {
      const opens =
        mark === "“" ||
        mark === '"' ||
        ((mark === "‘" || mark === "'") &&
          !LETTER.test(text[at - 1] ?? " ") &&
          LETTER.test(text[at + 1] ?? " "));
      if (!opens) continue;
      open = mark;
      edges.push(at);
    } else if (closes(open, mark, text, at)) {
      open = "";
      edges.push(at);
    }
  }
  if (open !== "") edges.push(to + 1);
  return (at) => {
    let count = 0;
    while (count < edges.length && edges[count] <= at) count++;
    return count % 2 === 1;
  };
}

const LETTER = /[\p{L}\p{N}]/u;

function closes(open: string, mark: string, text: string, at: number): boolean {
  if (open === "“") return mark === "”";
  if (open === '"') return mark === '"';
  return (mark === "’" || mark === "'") && !LETTER.test(text[at + 1] ?? " ");
}
