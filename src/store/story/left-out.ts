import { BUCKET_CAP, KEY_CAP, type LeftOut, STORY_BUCKET_CAP, WORD_CAP } from "../../story/index.js";
import type { Workbench } from "./workbench.js";

/** What was not compared in some versions, since too many have the same, and why. */
export function leftOut(versions: readonly number[], bench: Workbench): readonly LeftOut[] {
  const leads = bench.db.prepare<{ key: number }>("select key from utterance where version = ? and lead = 1");
  const sums = { copies: 0, claims: 0, stories: 0 };
  for (const version of versions) {
    if (isOut(bench.net("copy").crowding(version))) sums.copies += 1;
    if (isOut(bench.net("story").crowding(version))) sums.stories += 1;
    for (const { key } of leads.all(version)) if (isOut(bench.claims.crowding(key))) sums.claims += 1;
  }
  const redated = versions.filter((version) => bench.shelf.at(version)?.redated).length;
  const all: LeftOut[] = [
    {
      what: "articles",
      count: redated,
      why: "articles whose date cannot be: it is no date, or lies in the future",
    },
    {
      what: "copies",
      count: sums.copies,
      why: `articles whose every phrase stands in more than ${BUCKET_CAP} texts`,
    },
    {
      what: "stories",
      count: sums.stories,
      why: `articles whose every subject is that of more than ${STORY_BUCKET_CAP} others`,
    },
    {
      what: "claims",
      count: sums.claims,
      why: `statements whose every word more than ${WORD_CAP} others have, and every pair of words more than ${KEY_CAP}`,
    },
  ];
  return all.filter(({ count }) => count > 0);
}

/** Whether every key is passed over. */
function isOut({ crowded, keys }: { readonly crowded: number; readonly keys: number }): boolean {
  return keys > 0 && crowded === keys;
}
