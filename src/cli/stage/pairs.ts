import { rowsOf } from "../../exports/index.js";
import type { ArticleRecord } from "../../record/index.js";
import { HearsayError } from "../../record/index.js";
import {
  type ClaimModel,
  compareProse,
  isCandidate,
  type Keyed,
  likenessOf,
  linkOf,
  type Prose,
  pairs,
  proseOf,
  type StoryKeys,
  tieOf,
  type Utterance,
} from "../../story/index.js";
import { checkedRecord } from "./keys.js";
import { type Fields, Kept, objectIn, type Stage } from "./stage.js";
import { jsonOf } from "./told.js";

/** What is kept at hand from line to line, since neighbours stand in many buckets together. */
const [mostUtterances, mostItems, mostRecords] = [20_000, 20_000, 1000];

interface Node extends Keyed {
  readonly id: string;
}

function nodesIn<T>(line: Fields, more: (fields: Fields) => T): readonly (Node & T)[] {
  return line.objects("nodes").map((fields) => ({
    id: fields.text("id"),
    keys: Float64Array.from(fields.numbers("keys")).toSorted(),
    ...more(fields),
  }));
}

/** As much of a fingerprint as tells how many keys make a candidate. */
const counts = (count: number) => ({ hashes: { length: count } as Uint32Array });

/** How many keys two articles must share to be compared. */
const leastShared = (a: { readonly count: number }, b: { readonly count: number }): number =>
  isCandidate(counts(a.count), counts(b.count), 1) ? 1 : 2;

/** Which articles of a bucket are to be compared. */
function copyPairs(line: Fields): object {
  const nodes = nodesIn(line, (fields) => ({ count: fields.number("count") }));
  const found = [...pairs(line.number("key"), nodes, leastShared)];
  return { pairs: found.map(([a, b]) => ({ a: a.id, b: b.id })) };
}

interface Compared {
  readonly record: ArticleRecord;
  readonly prose: Prose;
}

/** Compares articles two by two. */
function compared(line: Fields, kept: Kept<Compared>): object {
  const all = new Map(line.texts("records").map((text) => [kept.of(text).record.id, kept.of(text)]));
  const copies = line.objects("pairs").flatMap((pair) => {
    const [a, b] = [all.get(pair.text("a")), all.get(pair.text("b"))];
    if (!a || !b) throw new HearsayError("bad-row", "a pair names an article that is not in the line");
    const copy = compareProse(a.record, a.prose, b.record, b.prose);
    return copy ? [copy] : [];
  });
  const extract = {
    kind: "search",
    id: "",
    title: null,
    articles: [],
    claims: [],
    copies,
    others: { records: [], claims: [] },
  } as const;
  return { copies: rowsOf(extract)("copies").map((row, place) => ({ ...row, copy: jsonOf(copies[place]) })) };
}

/** Which utterances of a bucket say the same. */
function claimLinks(line: Fields, model: ClaimModel, kept: Kept<Utterance>): object {
  const nodes = nodesIn(line, (fields) => ({ utterance: kept.of(fields.text("utterance")) }));
  const links: object[] = [];
  for (const [a, b] of pairs(line.number("key"), nodes)) {
    const link = linkOf(a.utterance, b.utterance, model);
    if (!link) continue;
    links.push({ a: a.id, b: b.id, tie: tieOf(link), judgement: jsonOf(link.judgement) });
  }
  return { links };
}

/** Which articles of a bucket may be of one story. */
function storyLinks(line: Fields, kept: Kept<StoryKeys>): object {
  const nodes = nodesIn(line, (fields) => ({ item: kept.of(fields.text("item")) }));
  return {
    links: [...pairs(line.number("key"), nodes)]
      .map(([a, b]) => likenessOf(a.item, b.item))
      .filter((link) => link !== null),
  };
}

/** Buckets → what in them has to do with each other; and pairs of articles → copies. */
export async function pairsStage(load: () => Promise<ClaimModel>): Promise<Stage> {
  const model = await load();
  const utterances = new Kept(mostUtterances, (text) => JSON.parse(text) as Utterance);
  const items = new Kept(mostItems, (text) => JSON.parse(text) as StoryKeys);
  const records = new Kept(mostRecords, (text): Compared => {
    const record = checkedRecord(JSON.parse(text));
    return { record, prose: proseOf(record) };
  });
  // oxlint-disable-next-line require-await -- a stage may wait
  return async function* (line) {
    const fields = objectIn(line);
    const what = fields.text("what");
    if (what === "copies") yield copyPairs(fields);
    else if (what === "compare") yield compared(fields, records);
    else if (what === "claims") yield claimLinks(fields, model, utterances);
    else if (what === "stories") yield storyLinks(fields, items);
    else throw new HearsayError("bad-row", `"what" is "${what}"; it is copies, compare, claims or stories`);
  };
}
