import type { Utterance } from "./utterance.js";

/** What happened to a quotation between two articles. */
export interface QuoteChange {
  readonly kind: "quote-altered" | "quote-cut";
  /** The one that has more of it; null where each has as many words. */
  readonly fuller: Utterance | null;
  readonly note: string;
}

/** Two quotations are of one utterance when so many words stand in both in order … */
const FEWEST = 4;
/** … which are so much of the shorter one. */
const SHARE = 0.6;
/** Between words in common at most so many differ: more, and they are two sentences that look alike. */
const FARTHEST = 12;

/** At its ends a quotation is altered where so few words stand for as many others; more, and it begins or ends elsewhere. */
const AT_ENDS = 2;

interface Word {
  readonly word: string;
  /** Whether something is marked as left out or put in before it. */
  readonly marked: boolean;
}

/**
 * How two quotations of one utterance differ inside: other words in the same place, or a piece left out without
 * a mark. Null where they do not, where one only begins later or ends earlier, or where they are not the same.
 */
export function quoteChange(a: Utterance, b: Utterance): QuoteChange | null {
  const [x, y] = [quotedWords(a), quotedWords(b)];
  const matches = matchesOf(x, y);
  if (matches.length < FEWEST || matches.length < SHARE * Math.min(x.length, y.length)) return null;
  let cut: QuoteChange | null = null;
  for (let at = 0; at <= matches.length; at++) {
    // Before the first match and after the last one stands what only one quotes, or what the one has for the other.
    const [i, j] = at === 0 ? [-1, -1] : matches[at - 1];
    const [k, l] = at === matches.length ? [x.length, y.length] : matches[at];
    const [left, right] = [x.slice(i + 1, k), y.slice(j + 1, l)];
    if (left.length + right.length === 0) continue;
    const next = [x[k], y[l]].filter((word) => word !== undefined);
    if ([...left, ...right, ...next].some(({ marked }) => marked)) continue;
    const longer = Math.max(left.length, right.length);
    const isEnd = at === 0 || at === matches.length;
    if (longer > FARTHEST || (isEnd && (left.length !== right.length || longer > AT_ENDS))) continue;
    const shown = [left, right].map((words) => `“${words.map(({ word }) => word).join(" ")}”`);
    const fuller = left.length > right.length ? a : left.length < right.length ? b : null;
    if (left.length > 0 && right.length > 0) {
      if (sameWords(left, right)) continue;
      return { kind: "quote-altered", fuller, note: `${shown[0]} in one, ${shown[1]} in the other` };
    }
    const note = `${left.length > 0 ? shown[0] : shown[1]} is in one and not in the other`;
    cut ??= { kind: "quote-cut", fuller, note };
  }
  return cut;
}

/** "We're" and "we are" are the same words said. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'m", "am"],
  ["n't", "not"],
]);

/** The words in quotation marks, of the whole sentence: what is told alone begins and ends where somebody cut it. */
function quotedWords({ around, aroundQuoted }: Utterance): Word[] {
  return around.flatMap((word, at) =>
    aroundQuoted[at] === "." ? [] : [{ word: SHORT.get(word) ?? word, marked: aroundQuoted[at] === "e" }],
  );
}

/** "gonna" and "gon na", "co-operate" and "cooperate": the same words written otherwise. */
function sameWords(a: readonly Word[], b: readonly Word[]): boolean {
  const bare = (words: readonly Word[]): string =>
    words.map(({ word }) => word.replace(/[^\p{L}\p{N}]/gu, "")).join("");
  return bare(a) === bare(b);
}

/** Places of a longest common subsequence of words, in order. */
function matchesOf(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = alike(a[i], b[j])
        ? table[(i + 1) * width + j + 1] + 1
        : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
  const matches: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (alike(a[i], b[j])) matches.push([i++, j++]);
    else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
    else j++;
  }
  return matches;
}

/** The very same word; not by stem, for "was" is not "is". */
function alike(a: Word, b: Word): boolean {
  return a.word === b.word;
}
