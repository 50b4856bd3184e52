import type { Member } from "../claim.js";
import type { Origins } from "../origins.js";
import type { Reason } from "../reason.js";
import { sinksOf } from "./components.js";
import type { Draft, OriginsContext } from "./context.js";
import { opposing } from "./denials.js";
import { doubtfulOf, type Linked } from "./doubtful.js";
import { mergeForLow } from "./may.js";
import { castMembers, inOrder } from "./members.js";
import { placesOf, type Rest, restsOf, shownVoice } from "./must.js";
import { type Scene, sceneOf } from "./scene.js";
import type { StorySpeaker } from "./speakers/index.js";
import { personsOf } from "./speakers/joint.js";
import type { Facts } from "./speakers/kinship.js";
import { type Voice, voicesOf } from "./voices.js";

/** How sure it is that members say the same: either of the two. */
export interface Doubts {
  /** Pairs of members by their places, and how likely they say the same. */
  readonly links?: Linked["links"];
  /** Places of members that may belong to another claim, as an earlier count found them. */
  readonly doubtful?: Iterable<number>;
}

/** The count with everything it was made from. */
export interface CountedOrigins {
  readonly origins: Origins;
  readonly members: readonly Member[];
  /** Everybody who says it, in the order of their ids. */
  readonly voices: readonly Voice[];
  /** Who has it from whom for certain: places in `voices`. */
  readonly rests: readonly Rest[];
  /** The origins as counted for `high`: places in `voices`, each with those that must be the same. */
  readonly groups: readonly (readonly number[])[];
  /** Places of members that may belong to another claim: they do not count. Ascending. */
  readonly doubtful: readonly number[];
  /** The same sentences as in `origins.reasons`, with the words they rest on. */
  readonly reasons: readonly Reason[];
}

/**
 * How many independent first-hand sources a claim has, as an interval: docs/origins.md has the rule for every case.
 * The order of the members and of the articles does not matter. Nearly linear in the number of members.
 */
export function countOrigins(draft: Draft & Doubts, context: OriginsContext): Origins {
  return explainOrigins(castMembers(draft, context), context, draft.links ? { links: draft.links } : {})
    .origins;
}

/**
 * The same for members whose speakers are known, with all that the count rests on.
 *
 * @param doubts how sure it is that the members say the same; without them all count
 */
export function explainOrigins(
  members: readonly Member[],
  context: OriginsContext,
  doubts: Doubts = {},
): CountedOrigins {
  const scene = sceneOf(context);
  const denying = opposing(members, scene);
  const doubtful = doubts.doubtful
    ? new Set(doubts.doubtful)
    : doubtfulOf({ members, links: doubts.links ?? [] }, denying);
  const voices = voicesOf(members, scene, new Set([...denying, ...doubtful]));
  const facts = factsFor(voices, scene);
  const rests = restsOf(voices, members, scene, facts);
  const groups = groupsOf(voices, rests);
  const units = groups.flatMap((group) => unitsOf(group, voices, scene));
  const distinct = [...new Map(units.map((unit) => [unit.id, unit])).values()];
  const { low, reasons: merged } = mergeForLow(distinct, voices, members, scene);
  const reasons = [
    ...counted(distinct, voices, members, scene),
    ...rests.map(({ reason }) => reason),
    ...merged,
    ...deniers(denying, members, scene),
  ];
  return {
    origins: {
      low: Math.max(1, low),
      high: Math.max(1, distinct.length),
      who: [...new Set(distinct.flatMap(({ who }) => who ?? []))],
      reasons: reasons.length > MOST_REASONS ? shortened(reasons) : reasons.map(({ note }) => note),
    },
    members,
    voices,
    rests,
    groups,
    doubtful: [...doubtful].toSorted((a, b) => a - b),
    reasons,
  };
}

/** One origin as counted for `high`. */
export interface Unit {
  readonly id: string;
  /** The voice that stands for it: named before unnamed before outlets before what is left unsaid. */
  readonly voice: number;
  /** All voices in it. */
  readonly voices: readonly number[];
  /** Key of the source it is counted as; null where the text leaves it unsaid. */
  readonly who: string | null;
  /** The same as a source; null where it is none. */
  readonly source: StorySpeaker | null;
}

const RANK: Readonly<Record<Voice["kind"], number>> = { named: 0, unnamed: 1, outlet: 2, unsaid: 3 };

/** Who stands for a group: the named first, and of those whom the most articles have. */
export function headOf(group: readonly number[], voices: readonly Voice[]): number {
  const order = (a: number, b: number): number =>
    RANK[voices[a].kind] - RANK[voices[b].kind] || voices[b].articles.size - voices[a].articles.size || a - b;
  return group.toSorted(order)[0];
}

/** Usually one; several where one name is of several people ("Jeff McCabe and Sara Gideon"), who count one by one. */
function unitsOf(group: readonly number[], voices: readonly Voice[], scene: Scene): Unit[] {
  const voice = headOf(group, voices);
  const { kind, speaker, outlet, id } = voices[voice];
  if (kind === "unsaid") return [{ id, voice, voices: group, who: null, source: null }];
  if (kind === "outlet") return [{ id, voice, voices: group, who: scene.keyOfOutlet(outlet!), source: null }];
  const source = scene.speaker(speaker!);
  const persons = kind === "named" ? personsOf(source, scene.speakers) : [];
  if (persons.length < 2) return [{ id, voice, voices: group, who: speaker, source }];
  return persons.map((person) => ({ id: person.key, voice, voices: group, who: person.key, source: person }));
}

/** The origins: what has it from nobody else; a circle of outlets that only cite each other is one. */
function groupsOf(voices: readonly Voice[], rests: readonly Rest[]): number[][] {
  const edges = rests.flatMap(({ from, on, same }) =>
    same
      ? [
          { from, on },
          { from: on, on: from },
        ]
      : [{ from, on }],
  );
  const { component, count, isSink } = sinksOf(voices.length, edges);
  const groups: number[][] = Array.from({ length: count }, () => []);
  for (let voice = 0; voice < voices.length; voice++) groups[component[voice]].push(voice);
  return groups.filter((_, at) => isSink[at]).toSorted((a, b) => a[0] - b[0]);
}

/** The facts of each voice that is a source of an article, made once. */
function factsFor(voices: readonly Voice[], scene: Scene): (voice: number) => Facts | null {
  const made = new Map<number, Facts | null>();
  return (at) => {
    let found = made.get(at);
    if (found === undefined) {
      const { kind, speaker } = voices[at];
      found = kind === "outlet" || speaker === null ? null : scene.factsOf(scene.speaker(speaker));
      made.set(at, found);
    }
    return found;
  };
}

/** Who denies it, and so does not count. */
function deniers(denying: ReadonlySet<number>, members: readonly Member[], scene: Scene): Reason[] {
  const said = new Map<string, Reason>();
  for (const at of inOrder(members)) {
    if (!denying.has(at)) continue;
    const { article, content, speaker } = members[at];
    const found = speaker === null ? null : scene.speaker(speaker);
    const note = `${found?.name ?? found?.description ?? "somebody left unsaid"} denies it`;
    if (!said.has(note)) said.set(note, { rule: "denial", note, places: [{ article, spans: content }] });
  }
  return [...said.values()];
}

const SHOWN = 20;
/** How many sentences a count gives at most; all of them are in {@link CountedOrigins.reasons}. */
const MOST_REASONS = 60;

function shortened(reasons: readonly Reason[]): readonly string[] {
  const shown = reasons.slice(0, MOST_REASONS - 1).map(({ note }) => note);
  return [...shown, `and ${reasons.length - shown.length} more of these`];
}

/** A line for each origin, so that a person can count them again. */
function counted(
  units: readonly Unit[],
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
): Reason[] {
  const lines = units.slice(0, SHOWN).map(({ voice, source }): Reason => {
    const shown = source?.name ?? shownVoice(voices[voice], scene);
    return {
      rule: voices[voice].kind === "outlet" ? "own voice" : "source",
      note: `${shown} ${voices[voice].kind === "outlet" ? "says so in its own voice" : "is a source of it"}`,
      places: placesOf(voices[voice], members, scene),
    };
  });
  if (units.length > SHOWN)
    lines.push({ rule: "source", note: `and ${units.length - SHOWN} more`, places: [] });
  return lines;
}
