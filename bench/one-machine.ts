// node dist/bench/one-machine.js FILE.jsonl|STORE.db: what one machine makes of the articles in a file, in memory, or has made of
// those in a store that is linked; as a line of JSON for each row of each table that the jobs on Spark write. What they write
// is compared with it, row by row. The first line names the tables.
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { modelBytes } from "#model-file";
import { rowsOf } from "../src/exports/index.js";
import { articleFromRow, createReader, HearsayError, readArticle } from "../src/index.js";
import type { ArticleRecord } from "../src/record/index.js";
import { openStore } from "../src/store/index.js";
import {
  beginningOf,
  byDay,
  type Claim,
  type Copy,
  linkArticles,
  readClaimModel,
  type StoryGroup,
  settled,
  titleOf,
} from "../src/story/index.js";

async function tell(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, "drain");
}

async function tellAll(table: string, rows: readonly object[]): Promise<void> {
  for (const row of rows) await tell({ table, row });
}

/** Some claims and copies, with the records and other claims that they lead to. */
async function tellLinked(
  claims: readonly Claim[],
  copies: readonly Copy[],
  others: { readonly records: readonly ArticleRecord[]; readonly claims: readonly Claim[] },
): Promise<void> {
  const rows = rowsOf({ kind: "search", id: "", title: null, articles: [], claims, copies, others });
  await tellAll(
    "copies",
    rows("copies").map((row, place) => ({ ...row, copy: JSON.stringify(copies[place]) })),
  );
  await tellAll(
    "claims",
    rows("claims").map((row, place) => ({ ...row, record: JSON.stringify(claims[place]) })),
  );
  await tellAll("claim_statements", rows("wordings"));
  for (const name of ["origins", "changes", "disputes"] as const) await tellAll(name, rows(name));
}

async function tellStory(
  { id, articles }: StoryGroup,
  recordOf: (article: string) => ArticleRecord,
): Promise<void> {
  const title = titleOf(articles.map(recordOf), ({ text }) => beginningOf(text));
  await tell({ table: "stories", row: { story: id, title, articles } });
}

const TABLES = ["copies", "claims", "claim_statements", "origins", "changes", "disputes", "stories"];

async function inMemory(file: string): Promise<void> {
  const reader = await createReader();
  const read: ArticleRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    try {
      read.push(await readArticle(articleFromRow(line), reader));
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
    }
  }
  const begun = performance.now();
  const linked = linkArticles(read, readClaimModel(await modelBytes("claims-en.bin")));
  console.error(`linked in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  await tell({ tables: [...TABLES, "left_out"] });
  const { records } = settled(read);
  await tellLinked(linked.claims, linked.copies, { records, claims: [] });
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const story of linked.stories) await tellStory(story, (article) => byId.get(article)!);
  await tellAll("left_out", linked.leftOut);
}

/** So many claims are told with their records at a time. */
const some = 200;

async function inStore(file: string): Promise<void> {
  const store = openStore(file);
  const stories = store.stories(readClaimModel(await modelBytes("claims-en.bin")));
  if (!stories.isFresh) throw new Error(`${file} is not linked; say hearsay link --store ${file}`);
  // What a store tells of what was left out is told of single articles, and is not counted by keys.
  await tell({ tables: TABLES });
  for (const { id } of stories.list({ least: 1 })) {
    const { versions } = stories.story(id);
    // A store has them in the order of minutes.
    const articles = [...new Set(versions.toSorted(byDay).map((version) => version.id))];
    await tellStory({ id, articles }, (article) => stories.record(article)!);
    for (const version of versions) {
      const copies = stories.copies(version.key).filter(({ a }) => a === version.id);
      await tellLinked([], copies, { records: [], claims: [] });
    }
  }
  const claims = stories.claims();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  // Claims of the same articles stand together, so that their records are looked up once.
  const ordered = claims.toSorted((a, b) => (a.statements[0].article < b.statements[0].article ? -1 : 1));
  for (let from = 0; from < ordered.length; from += some) {
    const few = ordered.slice(from, from + some);
    const articles = new Set(few.flatMap(({ statements }) => statements.map(({ article }) => article)));
    const disputing = few.flatMap(({ disputes }) => disputes.map(({ claim }) => byId.get(claim)!));
    await tellLinked(few, [], {
      records: [...articles].map((article) => stories.record(article)!),
      claims: disputing,
    });
  }
  store.close();
}

const [, , file] = process.argv;
await (file.endsWith(".db") ? inStore(file) : inMemory(file));
