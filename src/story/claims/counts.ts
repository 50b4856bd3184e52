import { PERSON_NOUNS } from "../../lexicon/source-nouns.js";
import type { ArticleRecord, Source } from "../../record/index.js";
import { isTold } from "./told.js";
import type { Utterance } from "./utterance.js";

/**
 * Whether unnamed people have become more from one wording to another: "an official" here, "officials" there;
 * a sentence that says so, or null.
 */
export function grownCount(
  few: Utterance,
  many: Utterance,
  records: ReadonlyMap<string, ArticleRecord>,
): string | null {
  const [one, several] = [sourceOf(few, records), sourceOf(many, records)];
  if (one !== null && several !== null && one.name === null && several.name === null) {
    const [x, y] = [peopleIn(one), peopleIn(several)];
    if (x !== null && y !== null && x.count < y.count && x.noun === y.noun)
      return `“${one.description}” in one, “${several.description}” in the other`;
  }
  return citedIn(few, many);
}

/**
 * Whether one sentence speaks of a person without a name and the other, in the same words, of several: these may be
 * relayed, so that the speaker is an outlet.
 *
 * ```text
 * The Gazette reported, citing a council officer, that …
 *                                        ^
 * ```
 */
function citedIn(few: Utterance, many: Utterance): string | null {
  if (!isTold(few) || !isTold(many)) return null;
  const content = new Set(
    [few, many].flatMap(({ words }) => words.slice(words.slice(0, LEAD).indexOf("that") + 1)),
  );
  for (let at = 1; at < few.around.length; at++) {
    const noun = few.around[at];
    if (!PERSON_NOUNS.has(noun) || content.has(noun)) continue;
    const start = Math.max(few.around.lastIndexOf("a", at), few.around.lastIndexOf("an", at));
    if (start < 0 || at - start > FARTHEST || many.around.includes(noun)) continue;
    const plural = noun === "person" ? "people" : `${noun}s`;
    const other = many.around.indexOf(plural);
    if (other < 0 || content.has(plural)) continue;
    // "a council officer" and "council officers": what stands between the article and the noun is the same.
    const between = few.around.slice(start + 1, at);
    if (between.some((word, back) => many.around[other - between.length + back] !== word)) continue;
    const told = few.around.slice(start, at + 1).join(" ");
    return `“${told}” in one, “${many.around.slice(Math.max(0, other - between.length), other + 1).join(" ")}” in the other`;
  }
  return null;
}
/** So many words at most stand between "a" and what it is of, that noun included. */
const FARTHEST = 4;
/** A "that" among so many first words begins what is told: before it stands who tells it ("council officers, that …"). */
const LEAD = 5;

function sourceOf(utterance: Utterance, records: ReadonlyMap<string, ArticleRecord>): Source | null {
  const id = utterance.speaker?.source;
  return records.get(utterance.article)?.sources.find((source) => source.id === id) ?? null;
}

/** How many people a description tells of, and what they are: "two aides" gives 2 and "aide", "aides" 1.5. */
function peopleIn({ description, count }: Source): { readonly count: number; readonly noun: string } | null {
  const words = description.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const head = words.findIndex((word) =>
    /^(?:of|in|at|with|from|who|close|familiar|briefed|involved)$/.test(word),
  );
  const noun = (head < 0 ? words : words.slice(0, head)).at(-1);
  if (noun === undefined) return null;
  const plural = noun.endsWith("s") && !noun.endsWith("ss");
  const bare = noun === "people" ? "person" : plural ? noun.slice(0, -1) : noun;
  return { count: count ?? (plural || noun === "people" ? 1.5 : 1), noun: bare };
}
