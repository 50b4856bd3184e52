// npm run bench:story [-- ARTICLES]: the story stage. How long a real story of some hundred articles takes in memory;
// how long a store of a hundred thousand invented articles takes, doubling from a quarter; and one article more.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { articleFromRow, articleFromText, createReader, readArticle } from "../src/index.js";
import type { ArticleRecord } from "../src/record/index.js";
import { openStore, type Store, type StoryStore } from "../src/store/index.js";
import { type ClaimModel, linkArticles, readClaimModel } from "../src/story/index.js";
import { toldRows } from "./told.js";

const wanted = Number(process.argv[2] ?? 100_000);
const root = fileURLToPath(new URL("../..", import.meta.url));
/** Articles in one transaction, as `hearsay add` does it. */
const batch = 64;

const thousands = (number: number): string => Math.round(number).toLocaleString("en");

/** Wall clock and processor time of some work, in seconds. */
function timed<T>(work: () => T): { readonly result: T; readonly wall: number; readonly cpu: number } {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, wall: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
}

const shown = ({ wall, cpu }: { readonly wall: number; readonly cpu: number }): string =>
  `${wall.toFixed(2)} s (${cpu.toFixed(2)} s of one core)`;

/** One real story, in memory. */
async function realStory(model: ClaimModel): Promise<void> {
  const file = join(root, "../shared/corpora/stories/helsinki.jsonl.gz");
  if (!existsSync(file)) {
    console.log("the Helsinki articles are not here (../shared); left out");
    return;
  }
  const reader = await createReader();
  const records: ArticleRecord[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n")) {
    const { id, publisher, scraped, text } = JSON.parse(line) as Record<string, string>;
    const article = articleFromText(text, { id, outlet: publisher, published: scraped, language: "en" });
    records.push(await readArticle(article, reader));
  }
  const linking = timed(() => linkArticles(records, model));
  const { copies, claims, stories } = linking.result;
  console.log(
    `Helsinki, ${records.length} articles: linked in ${shown(linking)}; ${copies.length} copies, ${claims.length} claims, ${stories.length} stories`,
  );
}

/** Links what is stale, and tells how long it took. */
function link(stories: StoryStore): { readonly wall: number; readonly cpu: number } {
  return timed(() => {
    for (const _ of stories.link());
  });
}

async function grow(store: Store, model: ClaimModel): Promise<void> {
  const reader = await createReader();
  const stories = store.stories(model);
  const rows = toldRows();
  const read = async () => {
    const article = articleFromRow(rows.next().value);
    return { article, record: await readArticle(article, reader), reader: reader.name, origin: "bench" };
  };
  let added = 0;
  let sum = 0;
  let busy = 0;
  let last = 0;
  for (const size of [wanted / 4, wanted / 2, wanted].map(Math.round)) {
    while (added < size) {
      const entries = [];
      for (; entries.length < batch && added < size; added++) entries.push(await read());
      store.addAll(entries);
    }
    const took = link(stories);
    sum += took.wall;
    busy += took.cpu;
    // By processor time: the clock says as much of what else the machine does.
    const each = (1000 * busy) / size;
    console.log(
      `  ${thousands(size).padStart(9)} articles: ${shown({ wall: sum, cpu: busy })}, ${each.toFixed(2)} ms of one core an article${last > 0 ? `, ${(busy / last).toFixed(2)} times the half` : ""}; peak ${thousands(process.resourceUsage().maxRSS / 1e3)} MB; file ${thousands(statSync(store.file).size / 1e6)} MB`,
    );
    last = busy;
  }
  const sizes = stories.list({ least: 1 }).map(({ articles }) => articles);
  console.log(
    `  ${thousands(sizes.length)} stories, the largest of ${sizes.reduce((most, size) => Math.max(most, size), 0)} articles; ${thousands(stories.claims().length)} claims`,
  );
  const times: number[] = [];
  busy = 0;
  for (let i = 0; i < 20; i++) {
    store.addAll([await read()]);
    const { wall, cpu } = link(stories);
    times.push(1000 * wall);
    busy += cpu;
  }
  times.sort((a, b) => a - b); // in place
  console.log(
    `  one more article, twenty times: median ${times[10].toFixed(0)} ms, slowest ${times[19].toFixed(0)} ms; ${(50 * busy).toFixed(0)} ms of one core in the mean`,
  );
  store.addAll([await read()]);
  const fresh = store.stories(model);
  console.log(
    `  one more in a new process's place, nothing at hand: ${(1000 * link(fresh).wall).toFixed(0)} ms`,
  );
}

const model = readClaimModel(gunzipSync(readFileSync(join(root, "models/claims-en.bin"))));
if (!process.argv.includes("--no-real")) await realStory(model);
const folder = mkdtempSync(join(tmpdir(), "hearsay-story-"));
try {
  const store = openStore(join(folder, "hearsay.db"));
  console.log("invented articles, in a store:");
  await grow(store, model);
  store.close();
} finally {
  rmSync(folder, { recursive: true });
}
