import type { CueHead } from "./head.js";
import type { CueView } from "./view.js";
import { AUXILIARIES, DETERMINERS, OPENING, QUESTION_WORDS } from "./words.js";

/** What follows a head: "to act", "them to act", "that", a question word, "acting", a quotation, a noun. */
export type Complement =
  | "infinitive"
  | "that"
  | "question"
  | "gerund"
  | "clause"
  | "noun"
  | "quoted"
  | "none";

/** Words looked at after the head. */
const REACH = 10;

/** The words after the head: the rest of the cue, and the content where it follows. */
export function afterHead(view: CueView, head: CueHead): readonly string[] {
  const rest = view.words.slice(Math.min(head.to, view.to), view.to);
  return view.contentFollows ? [...rest, ...view.content.slice(0, REACH)] : rest;
}

/**
 * Tells what follows the head by its first words. Where other words stand between cue and content
 * (`apart`), the hearer is among them, and an infinitive can only come first.
 *
 * ```text
 * warned | residents not to drink     warned | that     suggested | closing the bridge
 *                    ^^^^^^                    ^^^^                 ^^^^^^^
 * ```
 */
export function complementOf(after: readonly string[], apart: boolean): Complement {
  const reach = Math.min(after.length, REACH);
  let nouns = 0;
  for (let at = 0; at < reach; at++) {
    const word = after[at];
    if (OPENING.has(word)) {
      if (nouns === 0 && at === 0) return "quoted";
      continue;
    }
    if (word === "to") {
      if (apart && nouns > 0) return "noun";
      const next = after[at + 1] ?? "";
      if (DETERMINERS.has(next) || next === "") return nouns === 0 ? "infinitive" : "noun";
      return "infinitive";
    }
    if (word === "that") return "that";
    if (QUESTION_WORDS.has(word)) return "question";
    if (word === "not" && after[at + 1] === "to") return "infinitive";
    if (AUXILIARIES.has(word) && word !== "'s") return "clause";
    if (word === "," || word === "." || word === ":" || word === ";") break;
    if (nouns === 0 && word.length > 4 && word.endsWith("ing")) return "gerund";
    nouns++;
  }
  return nouns > 0 ? "noun" : "none";
}
