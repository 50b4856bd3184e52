import { MEDIA_NOUNS } from "../../lexicon/relay-words.js";
import type { Words } from "../words.js";
import type { RelayName } from "./input.js";
import { isPossessive, type OutletMention } from "./mention.js";
import { outletKey } from "./own-outlet.js";

/** The names of outlets, and those that the text itself calls a newspaper or a magazine. */
export function* outlets(words: Words, names: readonly RelayName[]): Iterable<OutletMention> {
  // In an article on Michael Bloomberg, "Bloomberg" is he.
  const surnames = new Set(
    names
      .filter(({ kind, from, to }) => kind === "person" && to - from > 1)
      .map(({ to }) => words.shown(to - 1)),
  );
  const called = new Set(
    names.filter((name) => isCalledMedium(words, name)).map(({ from, to }) => words.between(from, to)),
  );
  for (let i = 0; i < names.length; i++) {
    const { kind, from, to } = names[i];
    if (kind !== "outlet" && (called.size === 0 || !called.has(words.between(from, to)))) continue;
    if (to - from === 1 && surnames.has(words.shown(from)) && kind === "outlet") continue;
    yield {
      from,
      to,
      reach: reachOf(words, names, i),
      kind: "outlet",
      key: outletKey(words.between(from, to)),
      named: null,
    };
  }
}

/** "the Orrin Compass, a local newspaper": a name that the text itself calls a medium. */
function isCalledMedium(words: Words, { kind, to }: RelayName): boolean {
  if (kind === "person" || kind === "place" || words.shown(to) !== "," || !/^an?$/.test(words.lower(to + 1)))
    return false;
  for (let t = to + 2; t < to + 8; t++) {
    const word = words.lower(t);
    if (MEDIA_NOUNS.has(word) && word !== "agency" && word !== "wire" && word !== "site") return true;
    if (!/^[\p{L}-]+$/u.test(word) || word === "of" || word === "for") return false;
  }
  return false;
}

/** How many tokens may lie between an outlet and its programme or journalist: "NBC News' chief anchor Ann Lee". */
const BETWEEN = 6;

/**
 * Where all that goes with an outlet ends:
 *
 * ```text
 * in an interview with NBC News' Chuck Todd on Sunday
 *                                          ^
 * ```
 */
function reachOf(words: Words, names: readonly RelayName[], index: number): number {
  let reach = names[index].to;
  const possessive = isPossessive(words.shown(reach));
  if (possessive) reach++;
  for (let i = index + 1; i < names.length; i++) {
    const { from, to, kind } = names[i];
    if (from - reach > BETWEEN) break;
    if (kind !== "person" && kind !== "outlet" && kind !== "other" && kind !== "document") break;
    if (!goesOn(words, reach, from, possessive)) break;
    reach = to;
  }
  return reach;
}

/** Whether only quotation marks and words like "chief anchor" stand between two tokens. */
function goesOn(words: Words, from: number, to: number, possessive: boolean): boolean {
  let asks = possessive;
  for (let t = from; t < to; t++) {
    const word = words.lower(t);
    if (/^["“”'‘’]+$/.test(word)) continue;
    if (
      /^(?:host|co-host|anchor|reporter|correspondent|columnist|editor|contributor|analyst|journalist|commentator)$/.test(
        word,
      )
    )
      asks = true;
    else if (word === "and" && asks && t + 1 < to) continue;
    else if (
      !possessive &&
      !/^(?:news|white|house|chief|political|radio|talk|talk-radio|senior|national)$/.test(word)
    )
      return false;
    else if (!/^[a-z-]+$/.test(word) || /^(?:and|that|who|said|on|in|to|for|with|at|by|from)$/.test(word))
      return false;
  }
  return asks;
}
