import type { Words } from "../words.js";
import type { RelayName } from "./input.js";
import { isPossessive, type OutletMention } from "./mention.js";
import type { WordSign } from "./word-signs.js";

/** "the newspaper", "the same network", "Ann Lee's podcast". */
export function* media(
  words: Words,
  names: readonly RelayName[],
  signs: readonly WordSign[],
): Iterable<OutletMention> {
  let n = 0;
  for (const { from, to, sign } of signs) {
    if (sign.sort !== "medium") continue;
    while (n < names.length && names[n].to <= from - 3) n++;
    const owner = names[n];
    if (
      owner &&
      owner.kind === "person" &&
      owner.to < from &&
      OWN_PROGRAMMES.has(words.lower(to - 1)) &&
      isPossessive(words.shown(owner.to))
    ) {
      const key = words.between(owner.from, owner.to).toLowerCase();
      yield { from: owner.from, to, reach: to, kind: "programme", key, named: null };
    } else if (isDeterminer(words.lower(from - 1)))
      yield { from: from - 1, to, reach: to, kind: "medium", key: "", named: null };
    else if (isDeterminer(words.lower(from - 2)) && /^[a-z-]+$/.test(words.lower(from - 1)))
      yield { from: from - 2, to, reach: to, kind: "medium", key: "", named: null };
  }
}

/** What a person can have: "Ann Lee's podcast". */
const OWN_PROGRAMMES = new Set(["show", "podcast", "newsletter", "blog"]);

function isDeterminer(word: string): boolean {
  return word === "the" || word === "that" || word === "this";
}
