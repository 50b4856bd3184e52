import { CUE_PHRASES } from "../../lexicon/cue-phrases.js";
import type { CueClass } from "../../lexicon/cue-verbs.js";
import { formsOf, readingOf } from "./forms.js";

/** One phrase of the list, from its second word on. */
interface Phrase {
  readonly rest: readonly string[];
  readonly stance: CueClass;
  readonly text: string;
}

/** A phrase found among words. */
export interface FoundPhrase {
  readonly stance: CueClass;
  /** As in the list. */
  readonly text: string;
  /** Index after its last word. */
  readonly to: number;
}

/** First words that are no verbs. */
const FIXED = new Set("according at in of on under would 'd".split(" "));

/** Phrases by each form of their first word, the longest first, so that "push back against" goes before "push back". */
const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const found = new Map<string, Phrase[]>();
  for (const [stance, list] of Object.entries(CUE_PHRASES)) {
    for (const line of list.split("\n")) {
      const text = line.trim();
      if (text === "") continue;
      const [first, ...rest] = text.split(" ");
      for (const form of new Set(FIXED.has(first) ? [first] : formsOf(first))) {
        const phrases = found.get(form) ?? [];
        phrases.push({ rest, stance: stance as CueClass, text });
        found.set(form, phrases);
      }
    }
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return found;
})();

/** The longest phrase that begins at `at`. One adverb may stand inside: "came out strongly against". */
export function phraseAt(words: readonly string[], at: number): FoundPhrase | null {
  const phrases = BY_FIRST.get(words[at]);
  if (!phrases) return null;
  for (const { rest, stance, text } of phrases) {
    const to = matchEnd(words, at + 1, rest);
    if (to > 0) return { stance, text, to };
  }
  return null;
}

function matchEnd(words: readonly string[], from: number, rest: readonly string[]): number {
  let at = from;
  let adverbs = 1;
  for (let next = 0; next < rest.length; at++) {
    if (at >= words.length) return 0;
    const word = words[at];
    if (rest[next] === "*" || rest[next] === word || readingOf(word)?.lemma === rest[next]) next++;
    else if (adverbs === 0 || next === 0 || !word.endsWith("ly")) return 0;
    else adverbs--;
  }
  return at;
}
