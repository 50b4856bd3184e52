import { CHANNEL_WORDS } from "../../lexicon/channel-words.js";
import { ASKERS, MEDIA_NOUNS } from "../../lexicon/relay-words.js";
import { CHANNELS, type Channel } from "../../record/index.js";
import type { Words } from "../words.js";

/** What a word found in the text is a sign of. */
export interface Sign {
  /** Null for what names a medium or an asker. */
  readonly channel: Channel | null;
  /** `noun`, `verb`, `hearer` or `weak` of a channel; `medium` and `asker` of a relay. */
  readonly sort: string;
  /** `channel.sort`. */
  readonly name: string;
}

/** A sign at a place: tokens `from` up to `to`. */
export interface WordSign {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
}

interface Phrase {
  readonly words: readonly string[];
  readonly sign: Sign;
}

/** Phrases by their last word, longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrases();
const listedUnder = (_: string, lower: string): readonly Phrase[] | undefined => PHRASES.get(lower);
const isListed = (_: string, lower: string): boolean => PHRASES.has(lower);

/**
 * All words and phrases of the text that are signs of a channel, in order. Where one lies in a longer
 * one ("press" in "press conference"), only the longer is given.
 */
export function findWordSigns(words: Words): readonly WordSign[] {
  const { numbers } = words;
  const isLast = words.vocabulary.flags(isListed);
  const table = words.vocabulary.table(listedUnder);
  const found: WordSign[] = [];
  for (let t = 0; t < numbers.length; t++) {
    const listed = isLast[numbers[t]] === 1 ? table[numbers[t]] : undefined;
    if (listed === undefined) continue;
    let longest = 0;
    for (const { words: phrase, sign } of listed) {
      if (phrase.length < longest) break;
      const from = t - phrase.length + 1;
      if (!endsHere(words, phrase, from)) continue;
      longest = phrase.length;
      while (found.length > 0 && from < found[found.length - 1].to && found[found.length - 1].to <= t)
        found.pop();
      found.push({ from, to: t + 1, sign });
    }
  }
  return found;
}

function endsHere(words: Words, phrase: readonly string[], from: number): boolean {
  if (from < 0) return false;
  for (let k = 0; k + 1 < phrase.length; k++) if (words.lower(from + k) !== phrase[k]) return false;
  return true;
}

function phrases(): Map<string, Phrase[]> {
  const byLast = new Map<string, Phrase[]>();
  const add = (entry: string, sign: Sign) => {
    const words = entry.split(" ");
    const last = words[words.length - 1];
    const listed = byLast.get(last);
    if (listed) listed.push({ words, sign });
    else byLast.set(last, [{ words, sign }]);
  };
  for (const [name, list] of Object.entries(CHANNEL_WORDS)) {
    const dot = name.lastIndexOf(".");
    const channel = CHANNELS.find((one) => one === name.slice(0, dot)) as Channel;
    const sign = { channel, sort: name.slice(dot + 1), name };
    for (const entry of list.split(", ")) add(entry, sign);
  }
  const medium = { channel: null, sort: "medium", name: "medium" };
  for (const noun of MEDIA_NOUNS) add(noun, medium);
  const asker = { channel: null, sort: "asker", name: "asker" };
  for (const noun of ASKERS) add(noun, asker);
  for (const listed of byLast.values()) listed.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}
