import type { Member } from "../claim.js";
import type { Rest } from "./must.js";
import { placesOf, shownVoice } from "./must.js";
import type { Word } from "./quotations.js";
import type { Scene } from "./scene.js";
import { conflictBetween, type Facts, officesOf } from "./speakers/kinship.js";
import type { Voice } from "./voices.js";

/** How many voices, and how many members of each, are looked at for others that they are like. */
const IN_VIEW = 32;
const MEMBERS = 6;

/**
 * "The governor" of one article is the governor whom another names, when both say the same: an office that one person
 * holds, of one for whom nothing else fits. Never "an official", "aides", "a former governor".
 */
export function* inOffice(
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
  factsOf: (voice: number) => Facts | null,
): Iterable<Rest> {
  const holders = new Map<string, { readonly voice: number; readonly facts: Facts }[]>();
  for (const [at, { kind }] of voices.entries()) {
    const facts = kind === "named" ? factsOf(at) : null;
    if (!facts?.isPerson) continue;
    for (const office of [...facts.offices, ...(facts.words.has("general") ? ["general"] : [])]) {
      const list = holders.get(office);
      if (!list) holders.set(office, [{ voice: at, facts }]);
      else if (list.length < IN_VIEW) list.push({ voice: at, facts });
    }
  }
  if (holders.size === 0) return;
  for (const [from, voice] of voices.entries()) {
    const facts = voice.kind === "unnamed" ? factsOf(from) : null;
    if (facts === null || facts.speaker.kind !== "person") continue;
    const office = officeOf(facts);
    if (office === null) continue;
    const fitting = (holders.get(office) ?? []).filter(
      (holder) =>
        conflictBetween(facts, holder.facts) === null && (office !== "general" || holds(holder.facts, facts)),
    );
    if (fitting.length !== 1) continue;
    const on = fitting[0].voice;
    yield {
      from,
      on,
      same: false,
      reason: {
        rule: "office",
        note: `${shownVoice(voice, scene)} is ${shownVoice(voices[on], scene)}, by the office`,
        places: [...placesOf(voice, members, scene), ...placesOf(voices[on], members, scene)],
      },
    };
  }
}

const SEVERAL =
  /^(?:an?|one|another|some|several|many|most|other|both|two|three|four|five|\d+|a few|few|unnamed|anonymous)\b|\b(?:former|ex|then|deputy|vice|lieutenant|acting|spokes\p{L}+|aides?|officials?|adviser|advisor|staff\p{L}*)\b/iu;

/** The office by which somebody without a name is called; null where it is none that only one holds. */
function officeOf({ speaker }: Facts): string | null {
  const { description } = speaker;
  if (SEVERAL.test(description)) return null;
  const offices = officesOf(description);
  if (offices.length > 0) return offices[0];
  return /^(?:the )?(?:\p{L}+ )?(?:attorney|inspector|surgeon|solicitor) general\b/iu.test(description)
    ? "general"
    : null;
}

/** Whether all that somebody without a name is called is said of one with a name. */
function holds(named: Facts, unnamed: Facts): boolean {
  return unnamed.words.size > 0 && [...unnamed.words].every((word) => named.words.has(word));
}

/** Words that two quotations must have in common, in order; and what share of the shorter. */
const COMMON = 3;
const LETTERS = 10;
const SHARE = 0.6;

/**
 * Words in quotation marks are somebody's: where an article leaves unsaid whose, and another gives nearly the same words
 * to a source, they are that source's.
 */
export function* quotedAlike(
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
): Iterable<Rest> {
  const quotes = voices.map(({ members: places }) =>
    places
      .slice(0, MEMBERS)
      .map((place) => ({ place, words: quotedOf(scene.wordsOf(members[place])) }))
      .filter(({ words }) => words.length >= COMMON),
  );
  const known = voices.flatMap(({ kind }, at) =>
    (kind === "named" || kind === "unnamed") && quotes[at].length > 0 ? [at] : [],
  );
  const first = (
    known.length > 0 ? known : voices.flatMap((_, at) => (quotes[at].length > 0 ? [at] : []))
  ).slice(0, IN_VIEW);
  for (const [from, { kind }] of voices.entries()) {
    if (kind === "named" || quotes[from].length === 0) continue;
    for (const on of first) {
      if (known.length === 0 && on >= from) break;
      if (on === from || (kind === "unnamed" && voices[on].kind !== "named")) continue;
      const found = pairAlike(quotes[from], quotes[on]);
      if (found === null) continue;
      yield {
        from,
        on,
        same: false,
        reason: {
          rule: "same quotation",
          note: `${shownVoice(voices[from], scene)} has the words of ${shownVoice(voices[on], scene)}`,
          places: found.map((place) => ({ article: members[place].article, spans: members[place].content })),
        },
      };
      break;
    }
  }
}

interface Quote {
  readonly place: number;
  readonly words: readonly string[];
}

function quotedOf(words: readonly Word[]): readonly string[] {
  return words.filter(({ quoted }) => quoted).map(({ text }) => text);
}

function pairAlike(a: readonly Quote[], b: readonly Quote[]): readonly number[] | null {
  for (const one of a)
    for (const other of b) {
      const common = inCommon(one.words, other.words);
      if (
        common.length >= COMMON &&
        common.length >= SHARE * Math.min(one.words.length, other.words.length) &&
        common.join("").length >= LETTERS
      )
        return [one.place, other.place];
    }
  return null;
}

/** A longest list of words that stands in both in order; of long quotations the beginnings. */
function inCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  const [x, y] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  const width = y.length + 1;
  const table = new Uint8Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i * width + j] =
        x[i] === y[j]
          ? table[(i + 1) * width + j + 1] + 1
          : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
  const found: string[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) {
      found.push(x[i]);
      i++;
      j++;
    } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
    else j++;
  }
  return found;
}

const LONGEST = 60;
