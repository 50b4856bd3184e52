import type { Utterance } from "./utterance.js";

/** Words with which an article tells that something was said. */
const SAYING: ReadonlySet<string> = new Set(
  (
    "said says say saying told tells telling according reported reports reportedly reporting announced announces " +
    "claimed claims claiming alleged alleges allegedly argued argues arguing stated wrote writes tweeted asked asks " +
    "called calls calling added adds noted notes insisted insists denied denies acknowledged citing cited quoted " +
    "confirmed confirms statement interview"
  ).split(" "),
);

/**
 * Whether an utterance is somebody's word, so far as its own sentence tells: it is reported, some of it is quoted, or
 * the sentence speaks of saying, though the reader found no statement in it.
 */
export function isTold({ voice, quoted, around }: Utterance): boolean {
  return voice === "attributed" || /[qe]/.test(quoted) || around.some((word) => SAYING.has(word));
}

/** An utterance of at least so much of its sentence's words is what the sentence speaks of; less hangs on to it. */
const MOST = 0.4;

/**
 * Whether somebody's word is in the utterance itself, or it is most of a sentence that is told: a claim needs one such.
 *
 * ```text
 * said the mayor, waving a letter
 *                 ^^^^^^^^^^^^^^^ is told, but claims nothing
 * ```
 */
export function isClaimed({ voice, quoted, around, words }: Utterance): boolean {
  if (voice === "attributed" || /[qe]/.test(quoted) || words.some((word) => SAYING.has(word))) return true;
  return words.length >= MOST * around.length && around.some((word) => SAYING.has(word));
}
