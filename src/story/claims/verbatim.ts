import { NEGATIONS } from "./negations.js";
import { align } from "./runs.js";
import type { Utterance } from "./utterance.js";

/**
 * How likely two utterances of one wording are one claim, at least: of the train events' pairs 283 of 284 are. It stays
 * below what links must have for origins to be counted by them (`HOLDS`), so that it makes no other member doubtful.
 */
export const VERBATIM = 0.94;

/** Fewer words than this are a phrase that many things may be called by. */
const FEWEST = 5;
/** So many words of the article's own, nearly all in order in both, are one sentence that was taken over. */
const FEWEST_OWN = 8;
const NEARLY_ALL = 0.8;

/** Words of which one more or less turns what is said around. */
const TURNS: ReadonlySet<string> = new Set([...NEGATIONS, "hardly"]);

/**
 * Whether two utterances are one wording ("same"), or one quotes more of it ("part"): the same words in order, with the
 * same negations and, outside of quotations, numbers. Either is one claim whatever else speaks against it: the trees saw
 * next to no wire copy, so that they are less sure of it.
 *
 * ```text
 * “We will close the bridge,” she said.
 * “And so we will close the bridge in May,” Ada Brandt told them.
 *          ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function verbatim(a: Utterance, b: Utterance): "same" | "part" | null {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < FEWEST || turns(a) !== turns(b)) return null;
  const isQuoted = a.quoted.includes("q") && b.quoted.includes("q");
  const isAsLong = short.length >= NEARLY_ALL * long.length;
  if (!isQuoted && !isAsLong) return null;
  const inOrder = align(short, long);
  if (isQuoted && inOrder === short.length) return isAsLong ? "same" : "part";
  const isOne =
    short.length >= FEWEST_OWN && inOrder >= NEARLY_ALL * long.length && numbersOf(a) === numbersOf(b);
  return isOne ? "same" : null;
}

/** How many words of an utterance turn what it says around. */
export function turns({ words }: Pick<Utterance, "words">): number {
  return words.reduce((count, word) => (TURNS.has(word) ? count + 1 : count), 0);
}

function numbersOf({ words }: Utterance): string {
  return words.filter((word) => /\d/.test(word)).join(" ");
}
