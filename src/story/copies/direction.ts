import type { ArticleRecord } from "../../record/index.js";
import type { Copy } from "../copy.js";
import { outletKey } from "../outlets.js";
import type { Place, Reason } from "../reason.js";
import { type Credit, creditsOf } from "./credits.js";
import { compareMoments, momentOf } from "./dates.js";

/** Who has shared prose from whom, and what says so. */
export type Direction = Pick<Copy, "direction" | "common" | "reasons">;

/** What of each article stands in the other. */
export interface Shares {
  readonly ofA: number;
  readonly ofB: number;
}

/** One of the two, with what is known of where it comes from. */
interface Side {
  readonly record: ArticleRecord;
  readonly outlet: string | null;
  readonly credits: readonly Credit[];
}

const UNKNOWN: Direction = { direction: "unknown", common: null, reasons: [] };

/** From here the whole of an article stands in the other, give or take a caption … */
const WHOLE = 0.85;
/** … and the other has so much more that it is no mere difference of page furniture. */
const CUT = 0.75;

/**
 * Who has it from whom. In this order, the first that decides:
 *
 * 1. an article says that it was taken from the other's outlet, or is an agency's copy and the other is that
 *    agency's own;
 * 2. both credit the same agency: both have it from there;
 * 3. only one of the two names the other's outlet as where it has something from;
 * 4. the times, where they are surely apart (of agencies' copy only where the earlier one has the credit);
 * 5. one is cut from the other, and dates allow it.
 *
 * Where each says that it has it from the other, nothing is decided.
 */
export function directionOf(first: ArticleRecord, second: ArticleRecord, shares: Shares): Direction {
  const a = sideOf(first);
  const b = sideOf(second);
  return (
    fromEachOther(a, b) ??
    fromAThird(a, b) ??
    namedAsSource(a, b) ??
    byTime(a, b) ??
    byCut(a, b, shares) ??
    UNKNOWN
  );
}

function sideOf(record: ArticleRecord): Side {
  const outlet = record.outlet === null ? null : outletKey(record.outlet);
  return { record, outlet, credits: creditsOf(record) };
}

function fromEachOther(a: Side, b: Side): Direction | null {
  const aSays = a.credits.find(({ kind, outlet }) => kind !== "help" && outlet === b.outlet);
  const bSays = b.credits.find(({ kind, outlet }) => kind !== "help" && outlet === a.outlet);
  if (aSays && bSays) return UNKNOWN;
  if (aSays) return taken("a from b", a, aSays);
  if (bSays) return taken("b from a", b, bSays);
  return null;
}

function taken(direction: Copy["direction"], side: Side, credit: Credit): Direction {
  const says = credit.kind === "agency" ? "is credited to" : "says that it was taken from";
  return {
    direction,
    common: null,
    reasons: [reason("credit line", `${name(side)} ${says} ${credit.name}`, [[side, credit]])],
  };
}

function fromAThird(a: Side, b: Side): Direction | null {
  for (const mine of a.credits) {
    // "Staff Writer" is no third.
    if (mine.kind === "byline") continue;
    const theirs = b.credits.find(({ kind, outlet }) => kind !== "byline" && outlet === mine.outlet);
    // That an agency helped with both says nothing of this passage, unless one is its copy.
    if (theirs === undefined || (mine.kind === "help" && theirs.kind === "help")) continue;
    const note = `${name(a)} and ${name(b)} both credit ${mine.name}`;
    const places = [
      [a, mine],
      [b, theirs],
    ] as const;
    return { direction: "common", common: mine.name, reasons: [reason("credit line", note, places)] };
  }
  return null;
}

function namedAsSource(a: Side, b: Side): Direction | null {
  const inA = naming(a, b.outlet);
  const inB = naming(b, a.outlet);
  if ((inA === null) === (inB === null)) return null;
  return inA !== null
    ? { direction: "a from b", common: null, reasons: [named(a, b, inA)] }
    : { direction: "b from a", common: null, reasons: inB === null ? [] : [named(b, a, inB)] };
}

/** Where an article names an outlet among its sources; null where it does not. */
function naming({ record }: Side, outlet: string | null): Place | null {
  if (outlet === null) return null;
  const source = record.sources.find(
    ({ kind, name }) => kind === "outlet" && name !== null && outletKey(name) === outlet,
  );
  return source === undefined ? null : { article: record.id, spans: source.mentions.slice(0, 1) };
}

function named(from: Side, to: Side, place: Place): Reason {
  return {
    rule: "names the other",
    note: `${name(from)} names ${name(to)} as a source, and not the other way round`,
    places: [place],
  };
}

function byTime(a: Side, b: Side): Direction | null {
  const apart = compareMoments(momentOf(a.record.published), momentOf(b.record.published));
  if (apart === 0) return null;
  const [earlier, later] = apart < 0 ? [a, b] : [b, a];
  // The later one is an agency's copy and the earlier one says nothing: it has it from the agency, too, or its own.
  if (later.credits.some(({ kind }) => kind === "agency" || kind === "taken")) return null;
  return {
    direction: apart < 0 ? "b from a" : "a from b",
    common: null,
    reasons: [
      reason(
        "time",
        `${name(earlier)} published it on ${earlier.record.published}, ${name(later)} on ${later.record.published}`,
        [],
      ),
    ],
  };
}

function byCut(a: Side, b: Side, { ofA, ofB }: Shares): Direction | null {
  const momentA = momentOf(a.record.published);
  const momentB = momentOf(b.record.published);
  if (momentA === null || momentB === null) return null;
  if (isCut(ofA, ofB) && momentB.day <= momentA.day && isOwn(a))
    return { direction: "a from b", common: null, reasons: [cut(a, b)] };
  if (isCut(ofB, ofA) && momentA.day <= momentB.day && isOwn(b))
    return { direction: "b from a", common: null, reasons: [cut(b, a)] };
  return null;
}

/** Whether an article says of nobody else that it is theirs, or that they helped. */
const isOwn = ({ credits }: Side): boolean => credits.every(({ kind }) => kind === "byline");

const isCut = (share: number, other: number): boolean => share >= WHOLE && other <= CUT;

function cut(short: Side, full: Side): Reason {
  return reason("cut", `all of ${name(short)} stands in ${name(full)}, which has more and is not later`, []);
}

function reason(rule: string, note: string, credits: readonly (readonly [Side, Credit])[]): Reason {
  return {
    rule,
    note,
    places: credits
      .filter(([, { spans }]) => spans.length > 0)
      .map(([{ record }, { spans }]) => ({ article: record.id, spans })),
  };
}

const name = ({ record }: Side): string => record.outlet ?? record.id;
