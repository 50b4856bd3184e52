import type { Member } from "../claim.js";
import type { Reason } from "../reason.js";
import type { Draft, OriginsContext } from "./context.js";
import { type CountedOrigins, explainOrigins, headOf } from "./count.js";
import { castMembers, inOrder } from "./members.js";
import { shownVoice } from "./must.js";
import { passageHolds, type Scene, sceneOf, shownArticle } from "./scene.js";
import { reachedThrough } from "./voices.js";

/** A station of a claim on its way to the reader. */
export interface LineageNode {
  /** `source:`, `outlet:` or `article:` and the key; `voice:` for an origin that no source stands for. */
  readonly id: string;
  /** `voice`: somebody left unsaid, or several outlets that have it from one unknown place or from each other. */
  readonly kind: "source" | "voice" | "outlet" | "article";
  /** Key of the source or outlet, id of the article. */
  readonly key: string;
  readonly label: string;
}

/** Who handed it on to whom. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
}

/**
 * The way of a claim: origins → relays → articles → outlets, copies after what they were copied from. May hold
 * circles (outlets that cite each other).
 */
export interface LineageGraph {
  /** In the order of their ids. */
  readonly nodes: readonly LineageNode[];
  /** Each pair once, in the order of `from`, then `to`. */
  readonly edges: readonly LineageEdge[];
  /** Ids of the nodes where it begins: the origins. */
  readonly roots: readonly string[];
  /** Ids of the outlets through which it reaches the reader. */
  readonly ends: readonly string[];
  /** By member, in the order of the members: the nodes with which it falls; empty where it counts for nothing. */
  readonly paths: readonly (readonly string[])[];
  /** By id of a node for an origin: the keys of all sources that it stands for. */
  readonly stands: ReadonlyMap<string, readonly string[]>;
}

/** Draws the lineage of a draft. */
export function lineage(draft: Draft, context: OriginsContext): LineageGraph {
  const scene = sceneOf(context);
  return lineageOf(explainOrigins(castMembers(draft, scene), scene), scene);
}

/** Draws it from a count that has been made. */
export function lineageOf(counted: CountedOrigins, context: OriginsContext): LineageGraph {
  const scene = sceneOf(context);
  const { members, voices, groups } = counted;
  const drawing = new Drawing();
  const { sources, stands } = drawOrigins(counted, scene, drawing);
  const voiceOfMember = new Map<number, number>();
  for (const [voice, { members: places }] of voices.entries())
    for (const place of places) voiceOfMember.set(place, voice);
  const byArticle = groupByArticle(members.filter((_, place) => voiceOfMember.has(place)));
  const sinkVoices = new Set(groups.flat());

  // By outlet: from whom its own articles say that they have it.
  const reporting = new Map<string, Set<string>>();
  for (const [place, member] of members.entries()) {
    const source = sources.get(voiceOfMember.get(place) ?? -1);
    // Only what it has itself: two that cite each other report nothing.
    if (source === undefined || reachedThrough(member, scene) !== scene.voiceOf(member.article)) continue;
    const outlet = `outlet:${scene.publisherOf(member.article)}`;
    reporting.set(outlet, (reporting.get(outlet) ?? new Set()).add(source));
  }

  const pathOf = (place: number, alone: boolean): readonly string[] => {
    const member = members[place];
    const { article } = member;
    const node = drawArticle(article, scene, drawing);
    const outlet = drawing.outlet(scene.publisherOf(article), scene);
    drawing.edge(
      node,
      outlet,
      reasonOf("published", `${shownArticle(scene.records.get(article), article)} ran it`, member, scene),
    );
    drawing.ends.add(outlet);

    const original = alone ? null : copiedFrom(member, byArticle, scene);
    if (original) {
      const from = drawArticle(original.article, scene, drawing);
      drawing.edge(from, node, {
        rule: "copied",
        note: `the passage stands in ${shownArticle(scene.records.get(original.article), original.article)}, from which it was copied`,
        places: [
          { article, spans: member.content },
          { article: original.article, spans: original.content },
        ],
      });
      return [from, node, outlet];
    }
    const voice = voiceOfMember.get(place);
    // What does not count rests on nothing: an own voice beside an attribution in the same outlet, or a denial.
    if (voice === undefined) return [];
    const chain: string[] = [];
    const source = sources.get(voice);
    if (source !== undefined) chain.push(source);
    if (voices[voice].kind === "outlet" && scene.voiceOf(article) !== voices[voice].outlet)
      chain.push(drawing.outlet(voices[voice].outlet!, scene));
    const own = scene.ownOutlets(article);
    for (const key of member.via) {
      const relay = scene.outletOf(key);
      if (relay !== null && own.includes(relay)) continue;
      chain.push(relay === null ? drawing.source(key, scene) : drawing.outlet(relay, scene));
    }
    // Wire copy comes by way of its agency.
    if (scene.voiceOf(article) !== scene.publisherOf(article))
      chain.push(drawing.outlet(scene.voiceOf(article), scene));
    const whole = [...new Set(chain)];
    // What an outlet passes on that its own article has comes from that article.
    const isReported =
      !alone &&
      voices[voice].kind !== "outlet" &&
      whole.length > 1 &&
      source !== undefined &&
      reporting.get(whole[1])?.has(source) === true;
    for (const [at, id] of whole.entries()) {
      if (at === 0 && isReported) continue;
      const to = whole[at + 1] ?? node;
      drawing.edge(
        id,
        to,
        reasonOf(
          at === 0 ? "said" : "passed on",
          `${drawing.label(to)} has it from ${drawing.label(id)}`,
          member,
          scene,
        ),
      );
    }
    // An outlet's own voice begins with its article, or with the agency that wrote it.
    if (source === undefined && sinkVoices.has(voice) && scene.voiceOf(article) === voices[voice].outlet)
      drawing.roots.add(whole[0] ?? node);
    return [...whole, node, outlet];
  };
  const paths: (readonly string[])[] = [];
  const order = inOrder(members);
  for (const place of order) paths[place] = pathOf(place, false);
  // Copies and citations that go in a circle leave no way in: there each article stands for itself.
  const seen = drawing.reached();
  for (const place of order)
    if (voiceOfMember.has(place) && !seen.has(`article:${members[place].article}`))
      paths[place] = pathOf(place, true);
  return drawing.finish(paths, stands);
}

/** A node for each origin; gives, by voice, the node from which it comes, where that is not the outlet itself. */
function drawOrigins(
  { voices, groups, rests }: CountedOrigins,
  scene: Scene,
  drawing: Drawing,
): { readonly sources: ReadonlyMap<number, string>; readonly stands: Map<string, readonly string[]> } {
  const sources = new Map<number, string>();
  const stands = new Map<string, readonly string[]>();
  for (const group of groups) {
    const speaking = group.filter((at) => voices[at].kind === "named" || voices[at].kind === "unnamed");
    const chosen = speaking.length === 0 ? undefined : headOf(speaking, voices);
    let id: string;
    if (chosen !== undefined) {
      const voice = voices[chosen];
      id = drawing.source(voice.speaker!, scene);
    } else if (group.length === 1 && voices[group[0]].kind === "outlet") {
      // Its own articles are where it begins; where the story has none, its name is.
      const { outlet, articles } = voices[group[0]];
      if (![...articles].some((article) => scene.voiceOf(article) === outlet))
        drawing.roots.add(drawing.outlet(outlet!, scene));
      continue;
    } else {
      const first = group[0];
      const label =
        group.length === 1
          ? shownVoice(voices[first], scene)
          : `one unknown origin of ${group
              .map((at) => shownVoice(voices[at], scene))
              .slice(0, 3)
              .join(", ")}`;
      id = drawing.node(`voice:${voices[first].id}`, "voice", voices[first].id, label);
    }
    drawing.roots.add(id);
    stands.set(
      id,
      group.flatMap((at) => voices[at].speaker ?? []),
    );
    for (const at of group) sources.set(at, id);
  }
  // Who has it from others goes back to them, where no article or relay between them is drawn anyway.
  const onward = new Map<number, number[]>();
  for (const { from, on, reason } of rests)
    if (!DRAWN.has(reason.rule)) onward.set(from, [...(onward.get(from) ?? []), on]);
  for (const from of onward.keys()) {
    if (sources.has(from)) continue;
    const seen = new Set([from]);
    for (const at of seen) {
      const source = sources.get(at);
      if (source !== undefined) {
        sources.set(from, source);
        break;
      }
      for (const on of onward.get(at) ?? []) seen.add(on);
    }
  }
  for (const [at, voice] of voices.entries()) {
    if (sources.has(at) || voice.kind === "outlet" || voice.speaker === null) continue;
    sources.set(at, drawing.source(voice.speaker, scene));
  }
  return { sources, stands };
}

/** Rules of what rests on what that articles and relays show by themselves. */
const DRAWN = new Set(["own article attributes", "passed on"]);

function drawArticle(article: string, scene: Scene, drawing: Drawing): string {
  const record = scene.records.get(article);
  return drawing.node(`article:${article}`, "article", article, record?.title ?? record?.outlet ?? article);
}

/** The member of another article from which this one's passage was taken, where the direction is known. */
function copiedFrom(
  member: Member,
  byArticle: ReadonlyMap<string, readonly Member[]>,
  scene: Scene,
): Member | null {
  const copies = scene.copiesOf(member.article);
  if (copies.length === 0) return null;
  let found: Member | null = null;
  for (const copy of copies) {
    const original =
      copy.direction === "a from b" && copy.a === member.article
        ? copy.b
        : copy.direction === "b from a" && copy.b === member.article
          ? copy.a
          : null;
    if (original === null) continue;
    for (const other of byArticle.get(original) ?? [])
      if (passageHolds(copy, member, other) && (found === null || isBefore(other, found, scene)))
        found = other;
  }
  return found;
}

/** Of several originals the earliest, then the first by id. */
function isBefore(a: Member, b: Member, { records }: Scene): boolean {
  const [x, y] = [records.get(a.article)?.published ?? "~", records.get(b.article)?.published ?? "~"];
  return x < y || (x === y && a.article < b.article);
}

function groupByArticle(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const made = new Map<string, Member[]>();
  for (const member of members) {
    const list = made.get(member.article);
    if (list) list.push(member);
    else made.set(member.article, [member]);
  }
  return made;
}

function reasonOf(rule: string, note: string, member: Member, scene: Scene): Reason {
  const found = scene.statementOf(member);
  const spans = found ? [...found.source, ...found.cue].toSorted((a, b) => a.start - b.start) : [];
  return {
    rule,
    note,
    places: [{ article: member.article, spans: spans.length > 0 ? spans : member.content }],
  };
}

/** A graph while it is drawn. */
class Drawing {
  readonly roots = new Set<string>();
  readonly ends = new Set<string>();
  private readonly nodes = new Map<string, LineageNode>();
  private readonly edges = new Map<string, Map<string, Reason>>();

  node(id: string, kind: LineageNode["kind"], key: string, label: string): string {
    if (!this.nodes.has(id)) this.nodes.set(id, { id, kind, key, label });
    return id;
  }

  source(key: string, scene: Scene): string {
    const { name, description } = scene.speaker(key);
    return this.node(`source:${key}`, "source", key, name ?? description);
  }

  outlet(key: string, scene: Scene): string {
    return this.node(
      `outlet:${key}`,
      "outlet",
      key,
      key.startsWith("#") ? "an unknown outlet" : scene.outletName(key),
    );
  }

  label(id: string): string {
    return this.nodes.get(id)!.label;
  }

  edge(from: string, to: string, reason: Reason): void {
    if (from === to) return;
    const out = this.edges.get(from) ?? new Map<string, Reason>();
    this.edges.set(from, out);
    if (!out.has(to)) out.set(to, reason);
  }

  /** Ids of all nodes to which a way leads from a root. */
  reached(): ReadonlySet<string> {
    const seen = new Set(this.roots);
    for (const id of seen) for (const to of this.edges.get(id)?.keys() ?? []) seen.add(to);
    return seen;
  }

  finish(paths: LineageGraph["paths"], stands: LineageGraph["stands"]): LineageGraph {
    return {
      nodes: [...this.nodes.values()].toSorted((a, b) => compare(a.id, b.id)),
      edges: [...this.edges]
        .flatMap(([from, out]) => [...out].map(([to, reason]): LineageEdge => ({ from, to, reason })))
        .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
      roots: [...this.roots].toSorted(),
      ends: [...this.ends].toSorted(),
      paths,
      stands,
    };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
