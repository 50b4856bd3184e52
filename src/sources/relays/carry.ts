import { ATTITUDES, NOT_NOW } from "../../lexicon/relay-words.js";
import type { Words } from "../words.js";
import type { DirectRelay } from "./direct-relays.js";
import { holds, inOrder, type Place } from "./places.js";
import type { Signal } from "./signals.js";

/** The relays of one statement, and the statement whose occasion it belongs to. */
export interface Carried {
  /** Nearest the speaker first; those of the occasion where the statement names none. */
  readonly relays: readonly DirectRelay[];
  /** Index of the statement it is carried on from; null where its own words say it, or nothing does. */
  readonly sameAs: number | null;
  /** Whether the occasion is named only further on. */
  readonly isBackward: boolean;
}

/** After so many sentences without the speaker, or statements of others, an interview is over. */
const NEAR = { gap: 3, others: 3 };
const FARTHER = { gap: 6, others: 5 };
/** "The mayor said it was unsafe. “It may fall,” she told CNN.": the occasion may be named so many sentences later. */
const BACK = 3;
/** The headline and so many paragraphs tell beforehand what an interview brings. */
const LEAD = 3;
/** An interview that the first paragraphs tell of is what the article is about: it does not end. */
const LEAD_PARAGRAPHS = 5;
/** The occasion of what a lead tells is named within so many sentences. */
const LEAD_REACH = 12;

/** Signals that tell of an occasion of its own. */
const OWN_OCCASION = new Set([
  "near noun",
  "cue noun",
  "cue in",
  "cue verb",
  "near in",
  "front in",
  "near hearer",
  "cue hearer",
  "front hearer",
]);

/**
 * Carries occasions, with their relays, on to what the same speaker says next, as long as nothing tells of a new occasion, and
 * back to the headline and the lead.
 *
 * @param plain for each statement the signals of its own words
 */
export function carryOccasions(
  words: Words,
  places: readonly Place[],
  speakers: readonly (string | null)[],
  direct: readonly (readonly DirectRelay[])[],
  signals: readonly (readonly Signal[])[],
  own: ReadonlySet<string>,
  reports: readonly (DirectRelay | null)[],
): readonly Carried[] {
  const found: Carried[] = places.map((_, i) => ({
    relays: distinct(direct[i].filter(({ hit }) => !own.has(hit.mention.key))),
    sameAs: null,
    isBackward: false,
  }));
  const order = inOrder(places);
  const ranks: number[] = order.map(() => 0);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank].index] = rank;
  const occasion = places.map(({ index }) => hasOccasion(words, direct[index], signals[index]));
  const bySpeaker = new Map<string, Place[]>();
  for (const place of order) {
    const speaker = speakers[place.index];
    // What is said in another's content has that one's occasion.
    if (speaker === null || place.parent !== null) continue;
    const listed = bySpeaker.get(speaker);
    if (listed) listed.push(place);
    else bySpeaker.set(speaker, [place]);
  }
  const take = (place: Place, from: Place, isBackward = false): void => {
    const { relays, sameAs } = found[from.index];
    found[place.index] = { relays, sameAs: sameAs ?? from.index, isBackward };
  };
  for (const said of bySpeaker.values()) {
    let open: Place | null = null;
    let last: Place | null = null;
    const only = said.reduce((count, { index }) => count + Number(occasion[index]), 0) === 1;
    said.forEach((place, k) => {
      if (occasion[place.index]) {
        if (
          open !== null &&
          last !== null &&
          isAskerOnly(found[place.index]) &&
          found[open.index].relays.length > 0 &&
          place.sentence - last.sentence <= 4 * NEAR.gap
        ) {
          // "told co-host Joe Roe" after "told Morning Orrin": still the same programme.
          take(place, open);
        } else {
          carryBack(words, said, k, occasion, place, take);
          open = place;
        }
        last = place;
      } else if (open !== null && last !== null) {
        const others = ranks[place.index] - ranks[last.index] - 1;
        const gap = place.sentence - words.sentence(last.to - 1);
        const inLead = open.paragraph <= LEAD_PARAGRAPHS;
        // A channel alone is carried further than a relay, which says more of a statement.
        const isBare = found[open.index].relays.length === 0;
        const far = isBare ? FARTHER : NEAR;
        const isFar = gap > far.gap || others > far.others;
        const isOver = isBare || inLead ? isFar && !only : gap > 1;
        if (isOver) open = null;
        else if (isSaid(words, place)) {
          take(place, open);
          last = place;
        }
      }
    });
  }
  followReports(words, order, speakers, direct, reports, occasion, found);
  return found;
}

/** Gives an occasion to what the same speaker said just before it was named, and in the headline and lead. */
function carryBack(
  words: Words,
  said: readonly Place[],
  at: number,
  occasion: readonly boolean[],
  relayed: Place,
  take: (place: Place, from: Place, isBackward: boolean) => void,
): void {
  // Only what no earlier occasion of the speaker accounts for.
  let first = at;
  while (first > 0 && !occasion[said[first - 1].index]) first--;
  for (let k = first; k < at; k++) {
    const place = said[k];
    const gap = relayed.sentence - place.sentence;
    const inLead = first === 0 && place.paragraph <= LEAD && gap <= LEAD_REACH;
    if ((inLead || (first === 0 && gap <= BACK)) && isSaid(words, place, place.isHeadline))
      take(place, relayed, true);
  }
}

/** Whether a statement's own words name an occasion. */
function hasOccasion(words: Words, direct: readonly DirectRelay[], signals: readonly Signal[]): boolean {
  if (direct.length > 0) return true;
  return signals.some(({ name, channel, from }) => {
    if (!OWN_OCCASION.has(name) || channel === null) return false;
    // "in the interview", "on the show" go on speaking of the same one.
    const isSame =
      (channel === "interview" || channel === "broadcast") &&
      !/^(?:a|an|another)$/.test(words.lower(from - 1));
    return !isSame;
  });
}

/** Whether nothing is known of the relay but who asked. */
function isAskerOnly({ relays }: Carried): boolean {
  return (
    relays.length > 0 &&
    relays.every(({ hit: { mention } }) => mention.kind === "asker" && mention.named === null)
  );
}

/** Whether the statement tells what was said then, rather than what the speaker holds or once said. */
function isSaid(words: Words, place: Place, isHeadline = false): boolean {
  if (isHeadline) return true;
  for (const { from, to } of place.cue) {
    // "her demand that", "Lee's claim": a noun, which tells of another time.
    if (
      /^(?:['’]s|his|her|their|its|my|our)$/.test(words.lower(from - 1)) ||
      /^(?:['’]s|his|her|their|its)$/.test(words.lower(from))
    )
      return false;
    for (let t = from; t < to; t++) {
      const word = words.lower(t);
      if (ATTITUDES.has(word) || word === "has" || word === "have" || word === "had") return false;
    }
  }
  const tellsTime = words.vocabulary.flags(mayTellTime);
  for (let t = place.start; t < place.end; t++) {
    if (tellsTime[words.numbers[t]] === 0 || (holds(place.content, t) && !holds(place.cue, t))) continue;
    if (NOT_NOW.has(words.lower(t)) || isPastTime(words, t)) return false;
  }
  return true;
}

/** Words that may tell of another time. */
const mayTellTime = (_: string, lower: string): boolean =>
  NOT_NOW.has(lower) || lower === "last" || lower === "in";

/** "last week", "in December", "in 2015": another time than that of the interview. */
function isPastTime(words: Words, token: number): boolean {
  const word = words.lower(token);
  if (word === "last")
    return /^(?:week|month|year|fall|summer|spring|winter|autumn)$/.test(words.lower(token + 1));
  if (word !== "in") return false;
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/.test(
    words.lower(token + 1),
  );
}

/**
 * What follows an outlet's report of what somebody said goes on reporting it:
 *
 * ```text
 * Lee praised the donors, according to the Gazette. She also said the bridge was not their fault.
 *                                      ^ report      ^ through the Gazette, too
 * ```
 */
function followReports(
  words: Words,
  order: readonly Place[],
  speakers: readonly (string | null)[],
  direct: readonly (readonly DirectRelay[])[],
  reports: readonly (DirectRelay | null)[],
  occasion: readonly boolean[],
  found: Carried[],
): void {
  // A report is followed by what comes after it, not by what is said in it.
  const outermost = order.filter(({ parent }) => parent === null);
  for (let k = 1; k < outermost.length; k++) {
    const place = outermost[k];
    const before = outermost[k - 1];
    const speaker = speakers[place.index];
    if (
      found[place.index].relays.length > 0 ||
      found[place.index].sameAs !== null ||
      direct[place.index].length > 0 ||
      occasion[place.index] ||
      speaker === null
    )
      continue;
    if (place.sentence - words.sentence(before.to - 1) > 1) continue;
    if (place.sentence === before.sentence || !isSaid(words, place)) continue;
    const report = reports[before.index];
    const follows =
      found[before.index].sameAs !== null &&
      speakers[before.index] === speaker &&
      found[before.index].relays[0]?.rule === "report";
    if (report && isSubject(words, place, before))
      found[place.index] = { relays: [report], sameAs: before.index, isBackward: false };
    else if (follows) found[place.index] = found[before.index];
  }
}

/** Whether the one who speaks is spoken of in the report: a pronoun that goes on, or a name that stands in it. */
function isSubject(words: Words, { source }: Place, report: Place): boolean {
  if (source.length === 0) return false;
  const { from, to } = source[0];
  const word = words.lower(from);
  if (to - from === 1 && (word === "he" || word === "she" || word === "they")) return true;
  const name = words.shown(to - 1);
  if (!/^\p{Lu}/u.test(name)) return false;
  return report.content.some((content) => {
    for (let t = content.from; t < content.to; t++) if (words.shown(t) === name) return true;
    return false;
  });
}

/** Rules by which an outlet only passes on what another one got: further from the speaker. */
const PASSING_ON = new Set<DirectRelay["rule"]>(["by", "report", "citing"]);

/** Each outlet once, nearest the speaker first: "told CNN, as reported by the Post". */
function distinct(relays: readonly DirectRelay[]): readonly DirectRelay[] {
  if (relays.length < 2) return relays;
  const seen = new Set<string>();
  const once = relays.filter(({ hit: { mention } }) => {
    const key = mention.key || `at ${mention.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.toSorted((a, b) => Number(PASSING_ON.has(a.rule)) - Number(PASSING_ON.has(b.rule)));
}
