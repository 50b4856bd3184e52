/**
 * What an engine does between the stages, in memory and as simply as can be: it brings together what shares a key, and what
 * links hold together. A test compares what comes of it with `linkArticles`.
 */
import { Components } from "../../src/story/index.js";

/** An answer of a stage, or a line for it. */
export type Json = ReturnType<typeof JSON.parse>;

/** Runs a stage over lines and gives its answers. */
export type Run = (stage: string, lines: readonly object[]) => Promise<Json[]>;

interface Node {
  readonly id: string;
  readonly keys: readonly number[];
  readonly [field: string]: Json;
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function groups<T>(items: readonly T[], keyOf: (item: T) => string | number): Map<string | number, T[]> {
  const found = new Map<string | number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return found;
}

/** A line for each bucket of a key that some have, and not too many. */
function bucketLines(what: string, nodes: readonly Node[], cap: (key: number) => number): object[] {
  const posted = nodes.flatMap((node) => node.keys.map((key) => ({ key, node })));
  const buckets = [...groups(posted, ({ key }) => key)].filter(
    ([key, all]) =>
      all.length > 1 && all.filter(({ node }) => node.counts !== false).length <= cap(key as number),
  );
  const linking = new Set(buckets.map(([key]) => key));
  return buckets.map(([key, all]) => ({
    what,
    key,
    nodes: all.map(({ node }) => ({ ...node, keys: node.keys.filter((one) => linking.has(one)) })),
  }));
}

/** Nodes by the component that edges hold them in. */
function components(nodes: readonly string[], edges: readonly Json[]): Map<string, number> {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const found = new Components(nodes.length);
  for (const { a, b } of edges) found.join(places.get(a)!, places.get(b)!);
  return new Map(
    found.all().flatMap((group, number) => group.map((place) => [nodes[place], number] as const)),
  );
}

async function copiesOf(run: Run, keys: readonly Json[], records: ReadonlyMap<string, string>, about: Json) {
  const pairs: Json[] = [];
  const nodes: Node[] = [];
  for (const [, same] of groups(keys, ({ copies }) => copies.whole)) {
    const inOrder = same.toSorted((a, b) => byText(a.article, b.article));
    for (const [place, { article, copies }] of inOrder.entries())
      if (place < about.sameTexts)
        nodes.push({ id: article, keys: copies.hashes, count: copies.hashes.length, counts: place === 0 });
      else if (copies.words > 0) pairs.push({ a: inOrder[0].article, b: article });
  }
  const met = await run(
    "pairs",
    bucketLines("copies", nodes, () => about.caps.copies),
  );
  pairs.push(...met.flatMap((answer) => answer.pairs));
  const ends = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const line = { what: "compare", records: [...ends].map((id) => records.get(id)), pairs };
  return (await run("pairs", [line]))[0].copies as Json[];
}

async function storiesOf(run: Run, keys: readonly Json[], about: Json): Promise<Json[]> {
  const leads = new Map<string, string>();
  for (const { article, story } of keys.toSorted((a, b) => byText(a.article, b.article)))
    if (story.same !== null && !leads.has(story.same)) leads.set(story.same, article);
  const leadOf = ({ article, story }: Json): string => leads.get(story.same) ?? article;
  const nodes = keys
    .filter((one) => leadOf(one) === one.article)
    .map(({ article, story }) => ({ id: article, keys: story.keys, item: story.item }));
  const met = await run(
    "pairs",
    bucketLines("stories", nodes, () => about.caps.stories),
  );
  const links = met.flatMap((answer) => answer.links);
  const found = components(
    nodes.map(({ id }) => id),
    links,
  );
  const lines = [...groups(keys, (one) => found.get(leadOf(one))!)].map(([number, all]) => ({
    what: "stories",
    items: all.map(({ story }) => story.item),
    links: links.filter(({ a }) => found.get(a) === number),
  }));
  return (await run("graph", lines)).flatMap((answer) => answer.stories);
}

async function claimsOf(
  run: Run,
  { keys, records, copies, about }: Json,
): Promise<{ readonly claims: Json[]; readonly wordings: Json[] }> {
  const said: Json[] = keys.flatMap(({ article, claims }: Json) =>
    claims.map((one: Json) => ({ ...one, article, id: `${article}#${one.place}` })),
  );
  const inOrder = said.toSorted(
    (a, b) =>
      (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) ||
      byText(a.article, b.article) ||
      a.place - b.place,
  );
  const leads = new Map<string, string>();
  for (const { wording, id } of inOrder) if (wording !== null && !leads.has(wording)) leads.set(wording, id);
  const leadOf = ({ wording, id }: Json): string => leads.get(wording) ?? id;
  const nodes = said
    .filter((one) => leadOf(one) === one.id)
    .map(({ id, keys: own, utterance }) => ({ id, keys: own, utterance }));
  const caps = about.caps.claims;
  const met = await run(
    "pairs",
    bucketLines("claims", nodes, (key) => (key % 2 === 1 ? caps.odd : caps.even)),
  );
  const links = met.flatMap((answer) => answer.links);
  const found = components(
    nodes.map(({ id }) => id),
    links.filter(({ tie }) => tie >= about.tie),
  );
  const held = [...groups(said, (one) => found.get(leadOf(one))!)].filter(([, all]) => all.length > 1);
  const line = {
    what: "claims",
    records: [...records.values()],
    copies: copies.map(({ copy }: Json) => copy),
    components: held.map(([number, all]) => ({
      members: all.map((one) => ({ lead: leadOf(one), utterance: one.utterance })),
      links: links.filter(({ a, b }) => found.get(a) === number && found.get(b) === number),
    })),
  };
  return (await run("graph", [line]))[0];
}

/** All stages in a row over rows of JSON Lines. */
export async function allStages(run: Run, rows: readonly object[]) {
  const [about] = await run("about", []);
  const read = await run("read", rows);
  const records = new Map<string, string>(
    read.flatMap(({ article, failure }) => {
      if (failure) return [];
      const { article: id, url, outlet, title, byline, credit, published, language, text, reading } = article;
      const head = { schema: 1, id, url, outlet, title, byline, credit, published, language, text };
      return [[id, JSON.stringify({ ...head, ...JSON.parse(reading) })] as const];
    }),
  );
  const keys = await run(
    "keys",
    [...records.values()].map((text) => JSON.parse(text)),
  );
  const copies = await copiesOf(run, keys, records, about);
  return {
    read,
    copies,
    stories: await storiesOf(run, keys, about),
    ...(await claimsOf(run, { keys, records, copies, about })),
  };
}
