import {
  APPEARANCES,
  EDITIONS,
  HANDLED,
  MEETINGS,
  ON_AIR,
  ON_THE_AIR,
  REPORTING,
  SENDINGS,
  TELLING,
  WRITINGS,
} from "../../lexicon/relay-words.js";
import type { Words } from "../words.js";
import { isPossessive, isQuotationMark, type OutletMention } from "./mention.js";

/** What the words around an outlet say it did. */
export type RelayRule =
  | "told" // told CNN
  | "meeting" // in an interview with CNN, a CNN interview
  | "sent" // in a statement to CNN
  | "on air" // on CNN
  | "written" // wrote in the Post, an op-ed for the Post
  | "by" // obtained by, quoted by, first reported by the Post
  | "report" // the Post reported, according to the Post, a Post report
  | "citing" // citing the Post
  | "journalist"; // Post columnist Ann Lee

/** An outlet at work: tokens `from` up to `to` are the words that say so, the mention among them. */
export interface RelayHit {
  readonly mention: OutletMention;
  readonly rule: RelayRule;
  readonly from: number;
  readonly to: number;
}

/** A governing word stands at most so many words before the outlet. */
const FAR = 9;
const PREPOSITIONS = new Set("to with by on in for from at of per via through".split(" "));
/** What may not lie between a governing word and its outlet. */
const STOPS = new Set("that who which when while because and but as if than said says".split(" "));
/** "attack on CNN", "based on CNN": not said there. */
const NOT_AIR = new Set(
  "attack attacks attacked based depends focus focused relied relies lean impact effect war assault ban rely sued".split(
    " ",
  ),
);

/** What each mention does in the text, in order; most do nothing. */
export function findRelayHits(words: Words, mentions: readonly OutletMention[]): readonly RelayHit[] {
  const hits: RelayHit[] = [];
  for (const mention of mentions) {
    const hit = before(words, mention) ?? after(words, mention);
    if (hit) hits.push(hit);
    else if (mention.kind === "outlet")
      hits.push({ mention, rule: "journalist", from: mention.from, to: mention.reach });
  }
  return hits;
}

/** What the words before the mention make of it, nearest first. */
function before(words: Words, mention: OutletMention): RelayHit | null {
  const { from, reach } = mention;
  const first = words.firstOf(words.sentence(from));
  const hit = (rule: RelayRule, at: number): RelayHit => ({ mention, rule, from: at, to: reach });
  let preposition = "";
  let prepositionAt = -1;
  let steps = 0;
  for (let t = from - 1; t >= first && steps < FAR; t--) {
    const shown = words.shown(t);
    if (isQuotationMark(shown) && preposition === "") continue;
    const word = shown.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(word)) {
      // "in an interview, airing Sunday, on NBC": commas part, but do not end it once a preposition governs.
      if (word === "," && preposition !== "" && steps < 7) continue;
      break;
    }
    steps++;
    if (preposition === "") {
      if (TELLING.has(word))
        return mention.kind === "medium" && /^(?:agency|site|wire|daily)$/.test(words.lower(mention.to - 1))
          ? null
          : hit("told", t);
      if (word === "citing" || word === "quoting") return hit("citing", t);
      if (word === "per") return hit("report", t);
      if (PREPOSITIONS.has(word)) {
        preposition = word;
        if (word === "on" && !NOT_AIR.has(words.lower(t - 1)) && isOnAir(words, mention, t))
          return hit("on air", t);
        continue;
      }
      // Between "told" and "Mike Gallagher" stand adjectives and nouns; anything else ends the search.
      if (STOPS.has(word) || steps > 5 || /^(?:is|was|were|are|has|have|had)$/.test(word)) break;
      continue;
    }
    if (STOPS.has(word)) break;
    if (prepositionAt < 0) prepositionAt = t + 1;
    const rule = governed(word, preposition, mention, words.lower(mention.to - 1));
    if (rule === "sent" && prepositionAt - t > 5) continue;
    if (
      (rule === "meeting" || rule === "on air" || rule === "by") &&
      preposition === "by" &&
      isShown(words, t)
    )
      return null;
    if (rule !== null) return hit(rule, t);
  }
  return null;
}

/** Media without a name that one can speak to; "the agency" and "the site" are others as often. */
const SPEAKABLE = new Set(
  "newspaper paper magazine network broadcaster channel station outlet tabloid weekly show podcast publication newsletter program programme".split(
    " ",
  ),
);

/** "a debate hosted by", "a poll published by": what everybody saw, or the outlet's own. */
function isShown(words: Words, verb: number): boolean {
  for (let t = verb - 1; t >= verb - 5; t--)
    if (/^(?:debates?|polls?|surveys?|polling)$/.test(words.lower(t))) return true;
  return false;
}

/** What a word makes of an outlet that hangs on it by a preposition: "interview with", "wrote in". */
function governed(
  word: string,
  preposition: string,
  { kind }: OutletMention,
  noun: string,
): RelayRule | null {
  const with_ =
    preposition === "with" ||
    preposition === "to" ||
    preposition === "for" ||
    preposition === "on" ||
    preposition === "at";
  if (word === "according" && preposition === "to") return "report";
  // "on Sunday's broadcast of Fox News Sunday"
  if ((preposition === "of" || preposition === "on") && EDITIONS.has(word)) return "on air";
  // "told Ann Lee of CNN"
  if (/^(?:of|at|from|with|for)$/.test(preposition) && TELLING.has(word)) return "told";
  if (kind === "medium" && !SPEAKABLE.has(noun)) return null;
  if (
    (preposition === "with" || preposition === "by" || preposition === "on" || preposition === "to") &&
    word.startsWith("interview")
  )
    return "meeting";
  if (with_ && MEETINGS.has(word)) return "meeting";
  if (with_ && APPEARANCES.has(word)) return "on air";
  if ((preposition === "to" || preposition === "with") && SENDINGS.has(word)) return "sent";
  if (kind === "asker") return null;
  if ((preposition === "in" || preposition === "for") && WRITINGS.has(word)) return "written";
  if (preposition === "in" && /^(?:said|quoted|interview|reported|detailed|cited|says)$/.test(word))
    return "written";
  if (preposition === "by" && /^(?:hosted|moderated|aired|broadcast|organized|held)$/.test(word))
    return "on air";
  if (preposition === "by" && /^(?:interviewed|asked|pressed|questioned|challenged|grilled)$/.test(word))
    return "meeting";
  if (preposition === "by" && HANDLED.has(word)) return "by";
  return null;
}

/** Whether what is said "on" the mention is said on the air. */
function isOnAir(words: Words, { kind, from, to, reach, key }: OutletMention, preposition: number): boolean {
  if (kind === "programme") return true;
  if (kind === "asker") return false;
  const name = kind === "medium" ? words.lower(to - 1) : "";
  if (kind === "medium") {
    const isOfAir = /^(?:show|program|programme|network|station|channel|podcast|broadcaster)$/.test(name);
    return isOfAir && ON_AIR.has(words.lower(preposition - 1)) && !isPossessive(words.shown(to));
  }
  if (
    /^(?:website|site|page|reporter|poll|blog|debate|front|home|town)$/.test(words.lower(to)) ||
    words.lower(to) === "debate"
  )
    return false;
  const isBroadcaster = key.split(" ").some((word) => ON_THE_AIR.has(word));
  if (isBroadcaster || reach > to) return true;
  for (let t = preposition - 1; t >= preposition - 4; t--)
    if (ON_AIR.has(words.lower(t))) return from - preposition < 4;
  return false;
}

/** What the words after the mention make of it: "the Post reported", "a CNN interview". */
function after(words: Words, mention: OutletMention): RelayHit | null {
  const { from, to, reach, kind } = mention;
  const hit = (rule: RelayRule, end: number): RelayHit => ({ mention, rule, from, to: end });
  if (kind === "asker")
    return /^(?:asked|asks|pressed|pushed)$/.test(words.lower(reach)) ? hit("meeting", reach + 1) : null;
  let t = to;
  if (isPossessive(words.shown(t))) t++;
  for (let k = 0; k < 3; k++, t++) {
    const word = words.lower(t);
    if (/^interviews?$/.test(word)) return hit("meeting", t + 1);
    if (/^(?:town-hall|panel|appearance|podcast)$/.test(word)) return hit("on air", t + 1);
    if (/^(?:op-ed|column|essay|editorial)$/.test(word) && kind === "outlet") return hit("written", t + 1);
    if (
      /^(?:report|article|story|reports|stories|account|profile|dispatch)$/.test(word) &&
      kind !== "programme"
    ) {
      return hit("report", t + 1);
    }
    if (!/^[a-z-]+$/.test(word) || STOPS.has(word) || PREPOSITIONS.has(word)) break;
  }
  t = reach;
  if (words.lower(t) === "has" || words.lower(t) === "had") t++;
  for (let k = 0; k < 2; k++, t++) {
    const word = words.lower(t);
    if (/^(?:ran|carried|featured|profiled)$/.test(word) && kind === "outlet") return hit("report", t + 1);
    if (/^(?:interviewed|interviews|asked|asks|pressed)$/.test(word)) return hit("meeting", t + 1);
    if (REPORTING.has(word) && kind !== "programme") return hit("report", t + 1);
    if (!/^(?:also|first|previously|later|earlier|originally|.*ly)$/.test(word)) break;
  }
  return null;
}
