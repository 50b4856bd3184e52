import type {
  Claim,
  LineageGraph,
  Scene,
  LineageEdge as StoryEdge,
  Reason as StoryReason,
} from "../../story/index.js";
import type { LineageEdge, LineageNode, LineageView } from "../views/index.js";
import { columnsOf } from "./columns.js";
import { goneLine, reasonLines, refOf } from "./lines.js";
import type { Room } from "./room.js";

/** A claim with its way. */
export interface DrawnClaim {
  readonly claim: Pick<Claim, "id">;
  readonly graph: LineageGraph;
}

/** How much to show. */
export interface Drawing {
  /** So many nodes at most. */
  readonly most: number;
  /** So many reasons of an edge at most. */
  readonly reasons: number;
  /** How many claims are not among those given. */
  readonly leftOutClaims: number;
}

/** So many claims of an edge are named. */
const namedClaims = 50;

/** The way of one claim without its end: that the outlet of each article ran it is told at the article. */
function withoutEnds({ nodes, edges }: LineageGraph): Pick<LineageGraph, "nodes" | "edges"> {
  const outward = new Set(edges.map(({ from }) => from));
  const inward = new Set(edges.map(({ to }) => to));
  const isEnd = (id: string): boolean => !outward.has(id) && id.startsWith("outlet:") && inward.has(id);
  return {
    nodes: nodes.filter(({ id }) => !isEnd(id)),
    edges: edges.filter(({ to }) => !isEnd(to)),
  };
}

interface Station {
  readonly node: LineageGraph["nodes"][number];
  readonly claims: Set<string>;
}

interface Way {
  readonly edge: StoryEdge;
  readonly claims: Set<string>;
  readonly reasons: StoryReason[];
}

/** Several claims' ways as one graph. */
function union(
  drawn: readonly DrawnClaim[],
  most: number,
): {
  readonly stations: Map<string, Station>;
  readonly ways: Map<string, Way>;
} {
  const stations = new Map<string, Station>();
  const ways = new Map<string, Way>();
  for (const { claim, graph } of drawn) {
    const { nodes, edges } = withoutEnds(graph);
    for (const node of nodes) {
      const there = stations.get(node.id);
      if (there) there.claims.add(claim.id);
      else stations.set(node.id, { node, claims: new Set([claim.id]) });
    }
    for (const edge of edges) {
      const id = `${edge.from}\n${edge.to}`;
      const there = ways.get(id);
      if (!there) ways.set(id, { edge, claims: new Set([claim.id]), reasons: [edge.reason] });
      else {
        there.claims.add(claim.id);
        if (there.reasons.length < most) there.reasons.push(edge.reason);
      }
    }
  }
  return { stations, ways };
}

/** The nodes that matter most: through which most claims go, and of these the ones with most neighbours. */
function chosen(
  stations: ReadonlyMap<string, Station>,
  ways: ReadonlyMap<string, Way>,
  most: number,
): ReadonlySet<string> {
  if (stations.size <= most) return new Set(stations.keys());
  const degree = new Map<string, number>();
  for (const { edge } of ways.values())
    for (const id of [edge.from, edge.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const weight = ({ node, claims }: Station): number =>
    claims.size + Math.min(999, degree.get(node.id) ?? 0) / 1000;
  const kept = new Set(
    [...stations.values()]
      .toSorted((a, b) => weight(b) - weight(a) || (a.node.id < b.node.id ? -1 : 1))
      .slice(0, most)
      .map(({ node }) => node.id),
  );
  // What has lost all its neighbours says nothing.
  const linked = new Set<string>();
  for (const { edge } of ways.values())
    if (kept.has(edge.from) && kept.has(edge.to)) {
      linked.add(edge.from);
      linked.add(edge.to);
    }
  return linked;
}

/** When each node comes in: articles when they were published, others with the first article after them. */
function timesOf(
  ids: ReadonlySet<string>,
  edges: readonly Pick<LineageEdge, "from" | "to">[],
  published: (id: string) => string | null,
): ReadonlyMap<string, string | null> {
  const times = new Map<string, string | null>([...ids].map((id) => [id, published(id)]));
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  // Each round carries times one step back; ways are short.
  for (let round = 0, changed = true; changed && round < 12; round++) {
    changed = false;
    for (const id of ids) {
      if (id.startsWith("article:")) continue;
      let least = times.get(id) ?? null;
      for (const to of next.get(id) ?? []) {
        const time = times.get(to) ?? null;
        if (time !== null && (least === null || time < least)) least = time;
      }
      if (least !== times.get(id)) {
        times.set(id, least);
        changed = true;
      }
    }
  }
  return times;
}

/** The ways of claims as one graph to be shown. */
export function lineageView(
  drawn: readonly DrawnClaim[],
  scene: Scene,
  room: Room,
  { most, reasons, leftOutClaims }: Drawing,
): LineageView {
  const { stations, ways } = union(drawn, reasons);
  const kept = chosen(stations, ways, most);
  const shownWays = [...ways.values()].filter(({ edge }) => kept.has(edge.from) && kept.has(edge.to));
  const articles = [...kept].flatMap((id) => {
    const { node } = stations.get(id)!;
    return node.kind === "article" ? [node.key] : [];
  });
  const glimpses = room.named(articles);
  const records = (name: string) => scene.records.get(name) ?? null;
  const plain = shownWays.map(({ edge: { from, to } }) => ({ from, to }));
  const columns = columnsOf([...kept], plain, (id) => id.startsWith("article:"));
  const times = timesOf(kept, plain, (id) => {
    const { node } = stations.get(id)!;
    return node.kind === "article" ? (glimpses.get(node.key)?.published ?? null) : null;
  });
  // All reasons in one go, so that articles are looked up once.
  const told = reasonLines(
    shownWays.flatMap((way) => way.reasons),
    room,
    records,
  );
  let at = 0;
  const edges = shownWays.map(({ edge, claims, reasons: own }): LineageEdge => {
    const those = told.slice(at, at + own.length);
    at += own.length;
    return {
      from: edge.from,
      to: edge.to,
      kind: edge.reason.rule,
      claims: [...claims].slice(0, namedClaims),
      count: claims.size,
      reasons: those,
    };
  });
  const nodes = [...kept].toSorted().map((id): LineageNode => {
    const { node, claims } = stations.get(id)!;
    const { kind, key } = node;
    const speaker = kind === "source" ? scene.speakers.get(key) : undefined;
    const glimpse = kind === "article" ? glimpses.get(key) : undefined;
    return {
      id,
      kind,
      key,
      label: node.label,
      unnamed: kind === "voice" || (kind === "source" && (speaker?.name ?? null) === null),
      ref:
        kind === "article"
          ? glimpse
            ? refOf(glimpse)
            : goneLine(key).ref
          : kind === "source"
            ? (speaker?.name ?? null)
            : null,
      outlet: kind === "article" ? (glimpse?.outlet ?? null) : null,
      time: times.get(id) ?? null,
      column: columns.get(id) ?? 0,
      claims: claims.size,
    };
  });
  return {
    nodes,
    edges: edges.toSorted((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1)),
    columns: nodes.reduce((all, { column }) => Math.max(all, column + 1), 0),
    claims: drawn.length,
    leftOut: stations.size - kept.size,
    leftOutClaims,
  };
}
