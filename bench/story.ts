// npm run bench:story [-- ARTICLES] [--kept FOLDER] [--no-real]: the story stage. How long a real story of some hundred articles
// takes, in memory and in a store; how long a store of a hundred thousand invented articles takes, with a quarter and a half of them
// before; and one article more. Articles are read beforehand; with --kept the stores of read articles stay in a folder for the next time.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  type ArticleReader,
  articleFromRow,
  articleFromText,
  createReader,
  readArticle,
} from "../src/index.js";
import type { Article, ArticleRecord } from "../src/record/index.js";
import { type Entry, openStore, type Store, type StoryStore } from "../src/store/index.js";
import { type ClaimModel, linkArticles, readClaimModel } from "../src/story/index.js";
import { toldRows } from "./told.js";

const wanted = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 100_000);
const root = fileURLToPath(new URL("../..", import.meta.url));
/** Articles in one transaction, as `hearsay add` does it. */
const batch = 64;

const thousands = (number: number): string => Math.round(number).toLocaleString("en");

/** Wall clock and processor time of some work, all threads together, in seconds. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

function timed<T>(work: () => T): Taken & { readonly result: T } {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, wall: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
}

const shown = ({ wall, cpu }: Taken): string =>
  `${wall.toFixed(2)} s (${cpu.toFixed(2)} s of processor time)`;

/** One real story, in memory and in a store. */
async function realStory(model: ClaimModel): Promise<void> {
  const file = join(root, "../shared/corpora/stories/helsinki.jsonl.gz");
  if (!existsSync(file)) {
    console.log("the Helsinki articles are not here (../shared); left out");
    return;
  }
  const reader = await createReader();
  const articles: Article[] = [];
  const records: ArticleRecord[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n")) {
    const { id, publisher, scraped, text } = JSON.parse(line) as Record<string, string>;
    const article = articleFromText(text, { id, outlet: publisher, published: scraped, language: "en" });
    articles.push(article);
    records.push(await readArticle(article, reader));
  }
  const linking = timed(() => linkArticles(records, model));
  const { copies, claims, stories } = linking.result;
  console.log(
    `Helsinki, ${records.length} articles, in memory: ${shown(linking)}; ${copies.length} copies, ${claims.length} claims, ${stories.length} stories`,
  );
  for (const threads of [0, availableParallelism()]) {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-story-"));
    try {
      const store = openStore(join(folder, "hearsay.db"));
      store.addAll(
        records.map((record, at) => ({
          article: articles[at],
          record,
          reader: reader.name,
          origin: "bench",
        })),
      );
      const { articles: differ } = store.counts();
      const took = link(store.stories(model), threads);
      console.log(
        `the same in a store, ${differ} that differ, ${threads === 0 ? "one thread" : `${threads} threads`}: ${shown(took)}`,
      );
      store.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** Links what is stale, and tells how long it took. */
function link(stories: StoryStore, threads: number): Taken {
  return timed(() => {
    for (const _ of stories.link({ threads }));
  });
}

/** Stores of read articles that are not linked yet, of each size; those that are kept from another time are not made again. */
async function readStores(sizes: readonly number[], folder: string): Promise<readonly string[]> {
  const reader = await createReader();
  const files = sizes.map((size) => join(folder, `told-${size}.db`));
  for (const [at, file] of files.entries()) {
    if (existsSync(file)) continue;
    const from = at > 0 ? sizes[at - 1] : 0;
    const making = `${file}.making`;
    rmSync(making, { force: true });
    if (at > 0) copyFileSync(files[at - 1], making);
    const store = openStore(making);
    const rows = toldRows();
    for (let skipped = 0; skipped < from; skipped++) rows.next();
    for (let added = from; added < sizes[at]; ) {
      const entries = [];
      for (; entries.length < batch && added < sizes[at]; added++) entries.push(await read(rows, reader));
      store.addAll(entries);
    }
    store.close();
    renameSync(making, file);
  }
  return files;
}

async function read(rows: Iterator<string>, reader: ArticleReader): Promise<Entry> {
  const article = articleFromRow(rows.next().value as string);
  return { article, record: await readArticle(article, reader), reader: reader.name, origin: "bench" };
}

/** Each size linked at one go, in a copy of its read store; and then one article more in the largest. */
async function grow(sizes: readonly number[], files: readonly string[], model: ClaimModel): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-story-"));
  try {
    let last = 0;
    for (const [at, size] of sizes.entries()) {
      const file = join(folder, `${size}.db`);
      copyFileSync(files[at], file);
      const store = openStore(file);
      const stories = store.stories(model);
      const took = link(stories, availableParallelism());
      // By processor time: the clock says as much of what else the machine does.
      console.log(
        `  ${thousands(size).padStart(9)} articles: ${shown(took)}, ${((1000 * took.cpu) / size).toFixed(2)} ms of processor time an article${last > 0 ? `, ${(took.cpu / last).toFixed(2)} times the half` : ""}; peak ${thousands(process.resourceUsage().maxRSS / 1e3)} MB; file ${thousands(statSync(file).size / 1e6)} MB`,
      );
      last = took.cpu;
      if (at === sizes.length - 1) await oneMore(store, stories, size, model);
      store.close();
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long it takes until one article more is linked: with all at hand, and in a process that has just opened the store. */
async function oneMore(store: Store, stories: StoryStore, size: number, model: ClaimModel): Promise<void> {
  const sizes = stories.list({ least: 1 }).map(({ articles }) => articles);
  console.log(
    `  ${thousands(sizes.length)} stories, the largest of ${sizes.reduce((most, one) => Math.max(most, one), 0)} articles; ${thousands(stories.claims().length)} claims`,
  );
  const reader = await createReader();
  const rows = toldRows();
  for (let skipped = 0; skipped < size; skipped++) rows.next();
  const times: number[] = [];
  let busy = 0;
  for (let i = 0; i < 20; i++) {
    store.addAll([await read(rows, reader)]);
    const { wall, cpu } = link(stories, 0);
    times.push(1000 * wall);
    busy += cpu;
  }
  times.sort((a, b) => a - b); // in place
  console.log(
    `  one more article, twenty times: median ${times[10].toFixed(0)} ms, slowest ${times[19].toFixed(0)} ms; ${(50 * busy).toFixed(0)} ms of processor time in the mean`,
  );
  store.addAll([await read(rows, reader)]);
  const fresh = store.stories(model);
  console.log(
    `  one more in a new process's place, nothing at hand: ${(1000 * link(fresh, 0).wall).toFixed(0)} ms`,
  );
}

const model = readClaimModel(gunzipSync(readFileSync(join(root, "models/claims-en.bin"))));
if (!process.argv.includes("--no-real")) await realStory(model);
const keptIn = process.argv[process.argv.indexOf("--kept") + 1];
const isKept = process.argv.includes("--kept") && keptIn !== undefined;
const folder = isKept ? keptIn : mkdtempSync(join(tmpdir(), "hearsay-told-"));
mkdirSync(folder, { recursive: true });
try {
  const sizes = [wanted / 4, wanted / 2, wanted].map(Math.round);
  const files = await readStores(sizes, folder);
  console.log("invented articles, read beforehand, in a store:");
  await grow(sizes, files, model);
} finally {
  if (!isKept) rmSync(folder, { recursive: true });
}
