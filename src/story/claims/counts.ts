import type { ArticleRecord, Source } from "../../record/index.js";
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
  if (one === null || several === null || one.name !== null || several.name !== null) return null;
  const [x, y] = [peopleIn(one), peopleIn(several)];
  if (x === null || y === null || x.count >= y.count || x.noun !== y.noun) return null;
  return `“${one.description}” in one, “${several.description}” in the other`;
}

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
