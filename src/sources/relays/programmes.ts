import { EDITIONS, PROGRAMME_ENDS, PROGRAMMES } from "../../lexicon/relay-words.js";
import type { Words } from "../words.js";
import { isPossessive, isQuotationMark, type OutletMention } from "./mention.js";

const PROGRAMME_WORDS: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord();

/** Whether a title may begin with a word: it has a capital or a figure in front. */
function mayBegin(shown: string): boolean {
  const code = shown.charCodeAt(0);
  return isUpper(code) || (code >= 48 && code <= 57);
}

/** Whether a programme's name begins with a word. */
const isListed = (_: string, lower: string): boolean => PROGRAMME_WORDS.has(lower);

/** Whether a quotation mark begins a token. */
const isQuote = (shown: string): boolean => {
  const code = shown.charCodeAt(0);
  return code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201d);
};

/** Programmes, and outlets by the last word of a name given in full before: "the Times". */
export function* titles(words: Words, full: readonly OutletMention[]): Iterable<OutletMention> {
  const short = new Map<string, OutletMention>();
  const people = new Map<string, OutletMention>();
  let next = 0;
  const { numbers } = words;
  const begins = words.vocabulary.flags(mayBegin);
  const listed = words.vocabulary.flags(isListed);
  const quotes = words.vocabulary.flags(isQuote);
  for (let t = 0; t < numbers.length; t++) {
    if (begins[numbers[t]] === 0) continue;
    for (; next < full.length && full[next].to <= t; next++) {
      const { from, to, reach, kind } = full[next];
      if (kind === "asker" || reach > to) people.set(words.shown(reach - 1), full[next]);
      else if (/^(?:of|from)$/.test(words.lower(from - 1)) && /^\p{Lu}.*\p{Ll}/u.test(words.shown(from - 2)))
        people.set(words.shown(from - 2), full[next]); // "Ann Lee of CNN"
      if (kind === "outlet" && to - from > 1 && !/^(?:news|magazine|online|com)$/.test(words.lower(to - 1)))
        short.set(words.shown(to - 1), full[next]);
    }
    const title = listed[numbers[t]] === 1 ? programmeAt(words, t) : undefined;
    const isQuoted = t > 0 && quotes[numbers[t - 1]] === 1;
    const show = title ? 0 : showAt(words, t) || (isQuoted ? quotedTitle(words, t) : 0);
    if (show > 0) {
      const key = words.between(t, show).toLowerCase();
      yield { from: t, to: show, reach: show, kind: "programme", key, named: null };
      continue;
    }
    if (title) {
      yield {
        from: t,
        to: t + title.length,
        reach: t + title.length,
        kind: "programme",
        key: title.join(" "),
        named: null,
      };
      continue;
    }
    if (people.size === 0 && short.size === 0) continue;
    const person = people.get(words.shown(t));
    if (person && person.reach <= t) {
      // "Todd" after "NBC's Chuck Todd".
      const { from, to, key } = person;
      yield { from: t, to: t + 1, reach: t + 1, kind: "asker", key, named: { from, to } };
      continue;
    }
    const named = words.lower(t - 1) === "the" ? short.get(words.shown(t)) : undefined;
    if (named && !words.isCapital(t + 1))
      yield { from: t, to: t + 1, reach: t + 1, kind: "outlet", key: named.key, named };
  }
}

/** The first character of a token, as a code unit; NaN beyond either end. */
function codeAt(words: Words, token: number): number {
  return words.shown(token).charCodeAt(0);
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Where a name that ends like a programme's ends, if it begins at `t`: "The Ann Lee Show"; 0 for others. */
function showAt(words: Words, t: number): number {
  if (!words.isCapital(t + 1) || !isUpper(codeAt(words, t + 1))) return 0;
  // Not in the middle of a name, and not at the "On" of "On The Ann Lee Show".
  if (BEFORE.has(words.lower(t))) return 0;
  if (words.isCapital(t - 1) && !BEFORE.has(words.lower(t - 1))) return 0;
  for (let end = t + 1; end < t + 6 && goesOn(words, end); end++) {
    if (PROGRAMME_ENDS.has(words.shown(end)) && !words.isCapital(end + 1)) return end + 1;
  }
  return 0;
}

const BEFORE = new Set("on in at during after and with from".split(" "));

function goesOn(words: Words, token: number): boolean {
  return words.isCapital(token) || /^[\d&’']/.test(words.shown(token));
}

/** Where a title ends that is set off after "on" or "told": on “Orrin This Morning”; 0 for others. */
function quotedTitle(words: Words, t: number): number {
  if (!isQuotationMark(words.shown(t - 1))) return 0;
  const before = words.lower(t - 2);
  const isAt =
    before === "on" ||
    before === "told" ||
    ((before === "of" || before === "with") && EDITIONS.has(words.lower(t - 3)));
  if (!isAt) return 0;
  for (let end = t; end < t + 7; end++) {
    const word = words.shown(end);
    if (isQuotationMark(word) || (/^[.,!?]$/.test(word) && isQuotationMark(words.shown(end + 1))))
      return end > t + 1 ? end : 0;
    if (!/^[\p{Lu}\d&]/u.test(word) && !/^(?:of|the|with|and|in|to|for|['’]s)$/.test(word)) return 0;
  }
  return 0;
}

/** The listed programme that stands at a token. */
function programmeAt(words: Words, t: number): readonly string[] | undefined {
  return PROGRAMME_WORDS.get(words.lower(t))?.find((one) => isProgramme(words, one, t));
}

function isProgramme(words: Words, title: readonly string[], t: number): boolean {
  for (let k = 0; k < title.length; k++) {
    const word = words.lower(t + k);
    if (word !== title[k] && word.replace("’", "'") !== title[k]) return false;
  }
  // "this week" is a programme only where it is written as a title, "hannity" only where it is set off.
  if (title.length > 1) return /^[A-Z\d&]/.test(words.shown(t + title.length - 1));
  return isQuotationMark(words.shown(t - 1)) || isPossessive(words.shown(t - 1));
}

function byFirstWord(): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const title of PROGRAMMES) {
    const words = title.split(/ |(?<=\w)(?='s)/);
    found.set(
      words[0],
      [...(found.get(words[0]) ?? []), words].toSorted((a, b) => b.length - a.length),
    );
  }
  return found;
}
