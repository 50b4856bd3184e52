import type { Utterance } from "./utterance.js";

/** What an utterance does to somebody else's words when it will not let them stand. */
export interface Contest {
  /** Whether it leaves what it contests to what was said before: "denied the rumors", "this is nonsense". */
  readonly isBare: boolean;
  /** Whether that was said right before in the same sentence: "a point that he denied". */
  readonly isBack: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns for what others said. */
const SAYINGS = words(
  "claim claims criticism criticisms assertion assertions allegation allegations charge charges accusation accusations " +
    "characterization characterizations characterisation concern concerns notion notions report reports rumor rumors " +
    "rumour rumours argument arguments suggestion suggestions story stories rationale critique comment comments " +
    "insistence interpretation narrative account remarks reporting case justification justifications statement " +
    "statements point",
);
const POINTERS = words("that this it them those these which");
const DENYING = words("denied denies deny denying denial");
/** Verbs that contest only what somebody said: one may reject an offer as well. */
const REFUSING = words(
  "rejected rejects reject rejecting disputed disputes dispute disputing dismissed dismisses dismiss dismissing refuted " +
    "refutes refute refuting rebutted rebuts rebut rebutting debunked disavowed contradict contradicts contradicted " +
    "contradicting belie belies belied",
);
const PUSHING = words("pushed pushes pushing");
/** Words that call what was said untrue. */
const UNTRUE = words(
  "untrue nonsense garbage baseless unfounded inaccurate mischaracterization mischaracterized distortion distorts " +
    "overblown unpersuasive unconvincing bogus hogwash rubbish preposterous ludicrous",
);
const NOT = words("not never n't neither nor cannot without no");
/** Words between a verb and its noun that do not count. */
const LIGHT = words(
  "the a an any all such his her their its our your some recent very back hard on against at",
);
/** What follows a noun for what was said where it is told along with it: "the claim that …". */
const TOLD_ALONG = words("that of about alleging saying");
/** With these before it, a verb tells only that somebody may contest it. */
const PERHAPS = words("could may might would should if can will likely expected");
/** Where a court is spoken of, claims are no more than lawsuits. */
const COURTS = words("court courts lawsuit judge judges suit plaintiffs");

/** So many words that count stand between a verb and the noun for what it contests at most. */
const REACH = 5;
const REACH_OF_DENIAL = 2;
/** So many words stand between what is contested and the verb behind it, or before it and what points to it, at most. */
const NEAR = 6;
/** "rejected criticism from both sides of the aisle that …": so many words follow the noun at most before what it is. */
const ALONG = 8;

/** What an utterance contests, and how; null where it contests nothing. */
export function contestIn({ around, words: own }: Pick<Utterance, "around" | "words">): Contest | null {
  let from = -1;
  for (let at = 0; at < around.length; at++) {
    const found = contestAt(around, at);
    if (found === null) continue;
    if (from < 0) from = placeIn(around, own);
    if (from < 0) return null;
    const to = from + own.length;
    if (found.at >= from && found.at < to) return found;
    if (found.isBack && to <= found.at && found.at - to < NEAR) return found;
    // "rejected the suggestion | that he had lied": what is contested is told along with its noun, right behind it.
    if (!found.isBare && from > found.at && from - found.at < NEAR) return found;
  }
  return null;
}

/**
 * Where somebody contests what is told right along with the noun for it: the places of the verb and of the word that the
 * contested begins with; null where nobody does.
 *
 * ```text
 * Voss rejected claims that the harbour had been sold
 *      ^ the verb      ^ what is contested
 * ```
 */
export function contestedAlong(
  around: readonly string[],
): { readonly verb: number; readonly said: number } | null {
  for (let verb = 0; verb < around.length; verb++) {
    const found = contestAt(around, verb);
    if (found === null || found.isBare || !SAYINGS.has(around[found.at])) continue;
    const said = around.indexOf("that", found.at);
    if (said >= 0 && said - found.at <= ALONG) return { verb, said };
  }
  return null;
}

/** A contest, and where the words are that tell what is contested. */
interface Found extends Contest {
  readonly at: number;
}

/** What is contested by the word at a place of a sentence. */
function contestAt(around: readonly string[], at: number): Found | null {
  const word = around[at];
  const isTrue = word === "true";
  const isDenial = DENYING.has(word);
  const isRefusal = REFUSING.has(word) || (PUSHING.has(word) && around[at + 1] === "back");
  if (!isTrue && !isDenial && !isRefusal && !UNTRUE.has(word)) return null;
  const isNegated = around.slice(Math.max(0, at - 4), at).some((before) => NOT.has(before));
  if (isNegated !== isTrue || isPerhaps(around, at)) return null;
  if (isTrue || UNTRUE.has(word)) return isPointedTo(around, at) ? { isBare: true, isBack: false, at } : null;
  const noun = sayingAfter(around, at, isDenial ? REACH_OF_DENIAL : REACH);
  if (noun >= 0) {
    if (around.some((one) => COURTS.has(one))) return null;
    const isBare = !around.slice(noun + 1).some((later) => TOLD_ALONG.has(later));
    return { isBare, isBack: false, at: noun };
  }
  return isDenial ? deniedAt(around, at) : null;
}

/** What is denied where no noun for it follows. */
function deniedAt(around: readonly string[], at: number): Found | null {
  const next = around[at + 1] ?? "";
  const that = around.indexOf("that", at);
  if (next === "having" && that >= 0) return { isBare: true, isBack: false, at: that };
  if (that >= 0 && that - at < NEAR && that + 1 < around.length)
    return { isBare: false, isBack: false, at: that + 1 };
  if (POINTERS.has(next)) return { isBare: true, isBack: false, at: at + 1 };
  const before = around.slice(Math.max(0, at - NEAR), at);
  if (before.includes("which") || before.includes("point")) return { isBare: true, isBack: true, at };
  return { isBare: false, isBack: false, at: at + 1 };
}

/** Where a noun for what was said stands within so many words behind a place; −1 where there is none. */
function sayingAfter(around: readonly string[], at: number, reach: number): number {
  let seen = 0;
  for (let next = at + 1; next < around.length && seen < reach; next++) {
    if (SAYINGS.has(around[next])) return next;
    if (!LIGHT.has(around[next])) seen++;
  }
  return -1;
}

/** Whether the words right before a place point to what was said: "that is not true", "the accusations are baseless". */
function isPointedTo(around: readonly string[], at: number): boolean {
  return around.slice(Math.max(0, at - NEAR), at).some((word) => POINTERS.has(word) || SAYINGS.has(word));
}

function isPerhaps(around: readonly string[], at: number): boolean {
  return around.slice(Math.max(0, at - 3), at).some((before) => PERHAPS.has(before));
}

/** Where some words begin within others; −1 where they do not. */
export function placeIn(around: readonly string[], part: readonly string[]): number {
  const many = Math.min(ENOUGH, part.length);
  if (many === 0) return -1;
  for (let at = 0; at + many <= around.length; at++) {
    let same = 0;
    while (same < many && around[at + same] === part[same]) same++;
    if (same === many) return at;
  }
  return -1;
}
/** So many words tell where a wording begins. */
const ENOUGH = 3;
