import type { Words } from "../words.js";
import { askers } from "./askers.js";
import type { RelayName } from "./input.js";
import { media } from "./media.js";
import { isPossessive, isQuotationMark, type OutletMention } from "./mention.js";
import { outlets } from "./outlet-names.js";
import { titles } from "./programmes.js";
import type { WordSign } from "./word-signs.js";

/** All mentions, in order, none within another. The article's own outlets are among them. */
export function findOutletMentions(
  words: Words,
  names: readonly RelayName[],
  signs: readonly WordSign[],
): readonly OutletMention[] {
  const full = [...outlets(words, names), ...askers(words, names, signs)].toSorted((a, b) => a.from - b.from);
  const found: OutletMention[] = [...full, ...titles(words, full), ...media(words, names, signs)];
  found.sort((a, b) => a.from - b.from || RANK[a.kind] - RANK[b.kind]);
  const kept: OutletMention[] = [];
  for (const mention of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || mention.from >= last.reach) {
      if (
        last?.kind === "outlet" &&
        mention.kind === "programme" &&
        isJoined(words, last.reach, mention.from)
      )
        kept[kept.length - 1] = { ...last, reach: mention.reach };
      // "the cable channel CNBC"
      else if (last?.kind === "medium" && mention.kind !== "medium" && mention.from === last.to)
        kept[kept.length - 1] = mention;
      else kept.push(mention);
    } else if (mention.from === last.from && mention.kind === "programme" && mention.to > last.to)
      kept[kept.length - 1] = mention; // "Fox News Sunday" is more than "Fox News"
    else if (mention.reach > last.reach) kept[kept.length - 1] = { ...last, reach: mention.reach };
  }
  return kept;
}

const RANK = { outlet: 0, programme: 1, asker: 2, medium: 3 } as const;

/** Whether an outlet and a programme are one: NBC's "Meet the Press", CNN "New Day". */
function isJoined(words: Words, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let t = from; t < to; t++) {
    const word = words.shown(t);
    if (!isQuotationMark(word) && !isPossessive(word) && words.lower(t) !== "the") return false;
  }
  return true;
}
