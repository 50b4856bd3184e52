import type { ArticleRecord } from "../../record/index.js";
import {
  byPlace,
  type Component,
  type Drawn,
  finish,
  graph,
  groupStories,
  type Link,
  type Sketch,
  type StoryKeys,
  sketch,
  type Utterance,
  utteranceId,
  weightOf,
} from "../../story/index.js";
import { unpackJudgement, type Workbench } from "./workbench.js";

/** A claim as the store takes it. */
export interface DrawnClaim {
  readonly id: string;
  /** By how many articles and statements it has: what it is listed by. */
  readonly weight: number;
  readonly articles: number;
  /** The claim as JSON. */
  readonly packed: string;
  readonly versions: readonly number[];
  /** Keys of its utterances. */
  readonly utterances: readonly number[];
}

/** The claims of one component: of all its utterances (keys) some may be in none. */
export interface DrawnClaims {
  readonly utterances: readonly number[];
  readonly claims: readonly DrawnClaim[];
}

/** The stories of one component: of all its versions each is in one. */
export interface DrawnStories {
  readonly versions: readonly number[];
  readonly stories: readonly { readonly id: string; readonly versions: readonly number[] }[];
}

/** What one claim holds, before it is worked out: {@link Sketch} as threads hand it on, utterances by their keys. */
export interface SketchedClaim extends Pick<Sketch, "disputes"> {
  readonly draft: Omit<Sketch["draft"], "members">;
  readonly members: readonly number[];
  /** Of each wording that stands more than once, its earliest utterance and the later ones. */
  readonly twins: readonly (readonly [number, readonly number[]])[];
}

/** What the claims of one component hold: of all its utterances (keys) some may be in none. */
export interface SketchedClaims {
  readonly utterances: readonly number[];
  readonly sketches: readonly SketchedClaim[];
}

interface Placed {
  readonly key: number;
  readonly version: number;
}

/** What links hold together, as the story stage takes it, and where it came from. */
interface Assembled {
  readonly component: Component;
  readonly utterances: readonly number[];
  /** Keys by the ids of utterances. */
  readonly keyOf: ReadonlyMap<string, number>;
  /** Versions by the ids of articles. */
  readonly versionOf: ReadonlyMap<string, number>;
}

/** Draws the claims of what links hold together, given by its nodes: the third of the three steps. Writes nothing. */
export function drawClaims(nodes: readonly number[], bench: Workbench): DrawnClaims {
  const assembled = assemble(nodes, bench);
  if (!assembled) return { utterances: nodes, claims: [] };
  const { component, utterances, ...homes } = assembled;
  return { utterances, claims: graph(component, bench.model).map((drawn) => pack(drawn, homes)) };
}

/** The first half of {@link drawClaims}, for a component so large that several had better share the second. Writes nothing. */
export function sketchClaims(nodes: readonly number[], bench: Workbench): SketchedClaims {
  const assembled = assemble(nodes, bench);
  if (!assembled) return { utterances: nodes, sketches: [] };
  const { component, utterances, keyOf } = assembled;
  const keysOf = (some: readonly Utterance[]): number[] => some.map((one) => keyOf.get(utteranceId(one))!);
  const sketches = sketch(component, bench.model).map(
    ({ draft: { members, ...draft }, twins, disputes }): SketchedClaim => ({
      draft,
      members: keysOf(members),
      twins: [...twins].map(([id, others]) => [keyOf.get(id)!, keysOf(others)]),
      disputes,
    }),
  );
  return { utterances, sketches };
}

/** The second half of {@link drawClaims}, for some claims of a component. Writes nothing. */
export function finishClaims(sketches: readonly SketchedClaim[], bench: Workbench): readonly DrawnClaim[] {
  const keys = new Set(
    sketches.flatMap(({ members, twins }) => [...members, ...twins.flatMap(([, others]) => others)]),
  );
  const keyOf = new Map([...keys].map((key) => [utteranceId(bench.utterance(key)), key]));
  const versionAt = bench.db.column<number>("select version from utterance where key = ?");
  const { versionOf, ...grounds } = groundsOf(new Set([...keys].map((key) => versionAt.get(key)!)), bench);
  const full = sketches.map(
    ({ draft, members, twins, disputes }): Sketch => ({
      draft: { ...draft, members: members.map((key) => bench.utterance(key)) },
      twins: new Map(
        twins.map(([key, others]) => [
          utteranceId(bench.utterance(key)),
          others.map((other) => bench.utterance(other)),
        ]),
      ),
      disputes,
    }),
  );
  return finish(full, grounds).map((drawn) => pack(drawn, { keyOf, versionOf }));
}

/** Puts together what links hold together; null where it is one utterance alone, which is no claim and need not be looked at. */
function assemble(nodes: readonly number[], bench: Workbench): Assembled | null {
  const { db } = bench;
  const others = db.prepare<Placed>(
    `select other.key as key, other.version as version from utterance as one
     join utterance as other on other.wording = one.wording and other.lead = 0 where one.key = ?`,
  );
  const own = db.prepare<Placed>("select key, version from utterance where key = ?");
  const members: Placed[] = [];
  const utterances = new Map<number, Utterance>();
  const twins = new Map<string, readonly Utterance[]>();
  for (const node of nodes) {
    const later = others.all(node);
    if (nodes.length === 1 && later.length === 0) return null;
    members.push(own.get(node)!, ...later);
    const utterance = bench.utterance(node);
    utterances.set(node, utterance);
    if (later.length > 0)
      twins.set(utteranceId(utterance), later.map(({ key }) => bench.utterance(key)).toSorted(byPlace));
  }
  const links = bench.claims.linksAmong(new Set(nodes)).map(
    ({ a, b, value, packed }): Link => ({
      a: utterances.get(a)!,
      b: utterances.get(b)!,
      judgement: unpackJudgement({ value, packed }),
    }),
  );
  const { versionOf, ...grounds } = groundsOf(new Set(members.map(({ version }) => version)), bench);
  return {
    component: { utterances: [...utterances.values()], twins, links, ...grounds },
    utterances: members.map(({ key }) => key),
    keyOf: new Map(members.map(({ key }) => [utteranceId(bench.utterance(key)), key])),
    versionOf,
  };
}

/** The records of some versions, in their order, and the copies among them. */
function groundsOf(
  versions: ReadonlySet<number>,
  bench: Workbench,
): Pick<Component, "records" | "copies"> & Pick<Assembled, "versionOf"> {
  const records = new Map<string, ArticleRecord>();
  const versionOf = new Map<string, number>();
  const inOrder = [...versions].toSorted((a, b) => a - b);
  for (const version of inOrder) {
    const { record } = bench.shelf.at(version)!;
    records.set(record.id, record);
    versionOf.set(record.id, version);
  }
  return { records, versionOf, copies: bench.copies.among(inOrder) };
}

/** A claim as the store takes it. */
function pack(
  { claim, members }: Drawn,
  { keyOf, versionOf }: Pick<Assembled, "keyOf" | "versionOf">,
): DrawnClaim {
  const articles = new Set(claim.statements.map(({ article }) => article));
  return {
    id: claim.id,
    weight: weightOf(claim),
    articles: articles.size,
    packed: JSON.stringify(claim),
    versions: [...articles].map((article) => versionOf.get(article)!),
    utterances: members.map((utterance) => keyOf.get(utteranceId(utterance))!),
  };
}

/** Groups the articles of what links hold together into stories, given by its nodes. Writes nothing. */
export function drawStories(nodes: readonly number[], { shelf, stories }: Workbench): DrawnStories {
  const versionOf = new Map<string, number>();
  const items: StoryKeys[] = [];
  const versions = nodes.flatMap((node) => stories.behind(node));
  for (const version of versions) {
    const { story } = shelf.at(version)!;
    versionOf.set(story.article, version);
    items.push(story);
  }
  return {
    versions,
    stories: groupStories(items, stories.linksAmong(new Set(nodes))).map(({ id, articles }) => ({
      id,
      versions: articles.map((article) => versionOf.get(article)!),
    })),
  };
}
