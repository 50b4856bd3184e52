import type { Member } from "../claim.js";
import type { Reason } from "../reason.js";
import type { Unit } from "./count.js";
import { placesOf, shownVoice } from "./must.js";
import type { Scene } from "./scene.js";
import { plainBody } from "./speakers/bodies.js";
import { conflictBetween, type Facts, isCrowd, signatureOf, tieBetween } from "./speakers/kinship.js";
import { spokenOf, type Voice } from "./voices.js";

/** Keys of sources that are tied to one by what articles say. */
interface Ties {
  /** Its own, and those of the people who pass its words on somewhere. */
  readonly relays: ReadonlySet<string>;
  /** Whom its words in this claim speak of. */
  readonly about: ReadonlySet<string>;
}

/** A source with a name. */
interface Known extends Ties {
  readonly facts: Facts;
}

/** Origins that may all be one. */
interface Circle {
  /** The first of it: who it is called after. */
  readonly head: Unit;
  /** Those with names that are not sets of people: each is asked one by one. */
  readonly named: Known[];
  /** The rest by what could shut another out, one for each such. */
  readonly others: Map<string, Facts>;
}

/**
 * The cautious count: origins that may be the same are put together, greedily, those with names first, then
 * those without, then outlets and whoever is left unsaid. Each goes to the first circle in which it may be the same
 * as every one. So two people with names never become one by way of a third.
 */
export function mergeForLow(
  units: readonly Unit[],
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
): { readonly low: number; readonly reasons: readonly Reason[] } {
  const circles: Circle[] = [];
  const reasons: Reason[] = [];
  const byWord = new Map<string, number[]>();
  const from = new Map<string, number>();
  const ties = tiesOf(voices, members, scene);
  const facts = new Map(
    units.map((unit) => [unit, unit.source === null ? null : scene.factsOf(unit.source)]),
  );
  const plain = new Set(
    units.filter((unit) => {
      const its = facts.get(unit) ?? null;
      return its !== null && isPlain(its) && isSure(unit, its, voices, members, scene);
    }),
  );

  const put = (unit: Unit, circle: number | null, why: string): void => {
    const at = circle ?? circles.length;
    if (circle === null) circles.push({ head: unit, named: [], others: new Map() });
    else reasons.push(mayReason(circles[at].head, unit, why, voices, members, scene));
    const its = facts.get(unit) ?? null;
    if (its === null) return;
    if (isPlain(its)) {
      if (circles[at].named.length < IN_VIEW)
        circles[at].named.push({ facts: its, ...ties.get(unit.voice)! });
      for (const word of wordsToBeMet({ facts: its, ...ties.get(unit.voice)! })) {
        const list = byWord.get(word);
        if (!list) byWord.set(word, [at]);
        else if (list.length < IN_VIEW && !list.includes(at)) list.push(at);
      }
    } else circles[at].others.set(signatureOf(its), its);
  };

  for (const unit of inOrder(units, voices, facts, plain)) {
    const its = facts.get(unit) ?? null;
    if (its === null) {
      const why = voices[unit.voice].kind === "unsaid" ? "nobody is named" : "it may have it from there";
      put(unit, circles.length > 0 ? 0 : null, why);
      continue;
    }
    if (plain.has(unit)) {
      const found = meeting({ facts: its, ...ties.get(unit.voice)! }, circles, byWord);
      put(unit, found?.circle ?? null, found?.why ?? "");
      continue;
    }
    // Circles only grow, so what has shut one out once always will.
    const signature = signatureOf(its);
    let at = from.get(signature) ?? 0;
    while (at < circles.length && !isOpen(circles[at], its)) at++;
    from.set(signature, at);
    put(
      unit,
      at < circles.length ? at : null,
      its.speaker.name === null
        ? "it is not named"
        : isPlain(its)
          ? its.isPerson
            ? "it is not sure that the words are its own"
            : "it speaks through people"
          : "it is a set of people",
    );
  }
  return { low: circles.length, reasons };
}

/** Whether it has a name of its own and is no set of people. */
function isPlain(facts: Facts): boolean {
  return facts.speaker.name !== null && !isCrowd(facts);
}

/** From this confidence on a statement is taken for one for certain. */
const SURE = 0.85;

/**
 * Whether a source with a name is certain to say it, apart from all others: a person whom somewhere a statement that the
 * reader is sure of names right there, and not by "he" or "the letter", whom a reader may lead to somebody else. A body
 * speaks through people, who may be those counted already. What nobody has read is taken as it is.
 */
function isSure(
  { voices: all }: Unit,
  { name, isPerson }: Facts,
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
): boolean {
  return all.some((voice) =>
    voices[voice].members.some((at) => {
      const { article, statement } = members[at];
      if (statement === null) return false;
      const found = scene.statementOf(members[at]);
      if (found === null) return true;
      if (!isPerson) return false;
      const text = scene.records.get(article)!.text;
      const said = wordsIn(found.source.map(({ start, end }) => text.slice(start, end)).join(" "));
      return found.confidence >= SURE && (name.length === 0 || name.some((word) => said.has(word)));
    }),
  );
}

function inOrder(
  units: readonly Unit[],
  voices: readonly Voice[],
  known: ReadonlyMap<Unit, Facts | null>,
  plain: ReadonlySet<Unit>,
): readonly Unit[] {
  const rank = (unit: Unit): number => {
    const { kind } = voices[unit.voice];
    const facts = known.get(unit) ?? null;
    if (facts === null) return kind === "outlet" ? 5 : 6;
    if (plain.has(unit)) return facts.speaker.kind === "person" ? 0 : 1;
    // Who shuts others out goes before who does not.
    const shuts = facts.parties.size + facts.nations.size > 0 || facts.side !== null;
    return shuts ? 2 : facts.speaker.kind === "person" ? 3 : 4;
  };
  return units
    .map((unit) => ({ unit, rank: rank(unit) }))
    .toSorted((a, b) => a.rank - b.rank || (a.unit.id < b.unit.id ? -1 : a.unit.id > b.unit.id ? 1 : 0))
    .map(({ unit }) => unit);
}

/**
 * The first circle in which it is tied to somebody with a name, and to every person with one. A body may speak with
 * many voices, so that two people are looked at apart from it.
 */
function meeting(
  one: Known,
  circles: readonly Circle[],
  byWord: ReadonlyMap<string, readonly number[]>,
): { circle: number; why: string } | null {
  const candidates = new Set<number>();
  for (const word of wordsToMeet(one)) for (const at of byWord.get(word) ?? []) candidates.add(at);
  for (const at of [...candidates].toSorted((a, b) => a - b)) {
    let why: string | null = null;
    const isTied = circles[at].named.every((other) => {
      const tie = tieBetween(one.facts, other.facts) ?? relayTie(one, other) ?? relayTie(other, one);
      why ??= tie;
      return tie !== null || !one.facts.isPerson || !other.facts.isPerson;
    });
    if (isTied && why !== null) return { circle: at, why };
  }
  return null;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(plainBody(text).split(" "));
}

/** How many circles are known by one word, and how many names of a circle are asked. */
const IN_VIEW = 16;

/**
 * What a source can be met by, and what it meets others by: two that are tied share one of each. "n:obama" is the
 * name of somebody, "w:obama" stands in what is said of somebody.
 */
function wordsToBeMet({ facts, relays, about }: Known): readonly string[] {
  return [
    ...facts.name.map((word) => `n:${word}`),
    ...[...facts.words].map((word) => `w:${word}`),
    ...common(facts),
    ...[...relays, ...about].map((key) => `k:${key}`),
  ];
}

function wordsToMeet({ facts, relays, about }: Known): readonly string[] {
  return [
    ...facts.name.flatMap((word) => [`n:${word}`, `w:${word}`]),
    ...[...facts.words].map((word) => `n:${word}`),
    ...common(facts),
    ...[...relays, ...about].map((key) => `k:${key}`),
  ];
}

function common({ principals, seats, offices, isStaff, speaker }: Facts): readonly string[] {
  return [
    ...(isStaff ? [...principals].map((word) => `p:${word}`) : []),
    ...[...seats, ...offices].map((office) => `o:${office}`),
    ...(speaker.kind === "government" ? ["government"] : []),
  ];
}

function tiesOf(
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
): ReadonlyMap<number, Ties> {
  const named = new Set(voices.flatMap(({ kind, speaker }) => (kind === "named" ? speaker! : [])));
  const found = new Map<number, Ties>();
  for (const [at, { members: places, speaker }] of voices.entries()) {
    const relays = new Set<string>();
    if (speaker !== null) relays.add(speaker);
    for (const place of places) for (const key of members[place].via) relays.add(key);
    const about = new Set<string>();
    if (named.size > 1)
      for (const place of places) for (const key of spokenOf(members[place], named, scene)) about.add(key);
    found.set(at, { relays, about });
  }
  return found;
}

/**
 * Who passes a source's words on somewhere may have it from that source when speaking for itself elsewhere, and so
 * may who speaks of that source in these very words ("the president has made a fair offer").
 */
function relayTie({ facts: a, relays, about }: Known, { facts: b }: Known): string | null {
  if (a.speaker.key === b.speaker.key) return null;
  if (relays.has(b.speaker.key)) return `${b.speaker.name} passes on what ${a.speaker.name} says`;
  return about.has(b.speaker.key) ? `${a.speaker.name} speaks of ${b.speaker.name}` : null;
}

function isOpen({ named, others }: Circle, facts: Facts): boolean {
  return (
    named.every((other) => conflictBetween(facts, other.facts) === null) &&
    [...others.values()].every((other) => conflictBetween(facts, other) === null)
  );
}

function mayReason(
  head: Unit,
  unit: Unit,
  why: string,
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
): Reason {
  const [first, second] = [voices[head.voice], voices[unit.voice]];
  const [one, other] = [
    head.source?.name ?? shownVoice(first, scene),
    unit.source?.name ?? shownVoice(second, scene),
  ];
  return {
    rule: second.kind === "outlet" ? "may have it from there" : "may be the same",
    note: `${other} may be the same as ${one}, or have it from there: ${why}`,
    places: [...placesOf(second, members, scene), ...placesOf(first, members, scene)],
  };
}
