import type { Words } from "../words.js";
import type { RelayName } from "./input.js";
import { isCapital, isPossessive, isQuotationMark, type OutletMention } from "./mention.js";
import { outletKey } from "./own-outlet.js";
import type { WordSign } from "./word-signs.js";

/** "radio host Mike Gallagher", "an interview with Sean Hannity": the person stands for the programme. */
export function* askers(
  words: Words,
  names: readonly RelayName[],
  signs: readonly WordSign[],
): Iterable<OutletMention> {
  let n = 0;
  for (const { to, sign } of signs) {
    const isInterview = sign.channel === "interview" && sign.sort !== "hearer";
    if (sign.sort !== "asker" && !isInterview) continue;
    while (n < names.length && names[n].to <= to) n++;
    const from = isInterview ? partnerAt(words, to) : besideAt(words, to);
    if (from < 0) continue;
    const name = names.slice(n, n + 4).find((one) => one.from <= from && from < one.to);
    if (sign.sort === "asker" && name?.kind !== "person") continue;
    if (name?.kind === "outlet" || name?.kind === "government") continue;
    let end = Math.max(name?.to ?? 0, from + 1);
    if (name?.kind !== "person") while (isCapital(words.shown(end))) end++;
    if (name?.kind === "place" && end - from === 1) continue;
    const shown = words.between(from, end);
    if (
      isPossessive(words.shown(end)) ||
      (name?.kind !== "person" &&
        /^(?:[\p{Lu}.]{1,4}|I|[\p{Lu}]\p{Ll}+(?:day|ary|ber|ch|il|une|uly|ust))$/u.test(shown))
    )
      continue;
    yield { from, to: end, reach: end, kind: "asker", key: outletKey(shown), named: null };
  }
}

/** Where the name right behind "host" begins; −1 where none is. */
function besideAt(words: Words, from: number): number {
  const at = isQuotationMark(words.shown(from)) || words.shown(from) === "," ? from + 1 : from;
  return isCapital(words.shown(at)) ? at : -1;
}

/** Where the name begins that "with" or "by" ties to "interview", at most three words of rank or trade between; −1 for none. */
function partnerAt(words: Words, from: number): number {
  let preposition = false;
  for (let t = from; t < from + 6; t++) {
    const word = words.shown(t);
    if (preposition && isCapital(word) && word !== "The") return t;
    if (word === "with" || word === "by") preposition = true;
    else if (word === "The") continue;
    else if (!/^[\p{Ll}-]+$/u.test(word) || word === "and" || word === "that") return -1;
  }
  return -1;
}
