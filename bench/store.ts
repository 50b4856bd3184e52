// npm run bench:store [-- STATEMENTS]: a store of a million statements, made from generated articles. How
// fast it grows, how large it is, how fast it opens and answers.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articleFromText, createReader, readArticle } from "../src/index.js";
import type { ArticleRecord } from "../src/record/index.js";
import { type Entry, openStore, type Query, type Store } from "../src/store/index.js";
import { chance, generated } from "./generated.js";
import { benchTexts } from "./texts.js";

const wanted = Number(process.argv[2] ?? 1_000_000);
/** Articles in one transaction, as `hearsay add` does it. */
const batch = 64;
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const file = join(folder, "hearsay.db");
const seconds = (since: number): number => (performance.now() - since) / 1000;
const thousands = (number: number): string => Math.round(number).toLocaleString("en");

/** Reads what there is to read, twice: the second time tells how fast the reader is when all is compiled. */
async function readBase(): Promise<{ readonly base: readonly ArticleRecord[]; readonly perSecond: number }> {
  const { name, texts } = benchTexts();
  const reader = await createReader();
  const articles = texts.map((text) => articleFromText(text, { language: "en" }));
  let base: ArticleRecord[] = [];
  let perSecond = 0;
  for (let round = 0; round < 3; round++) {
    const begun = performance.now();
    base = [];
    for (const article of articles) base.push(await readArticle(article, reader));
    perSecond = base.reduce((sum, { statements }) => sum + statements.length, 0) / seconds(begun);
  }
  console.log(`made from ${name}; reading them alone: ${thousands(perSecond)} statements/s`);
  return { base, perSecond };
}

/** Fills the store, and tells how fast, a tenth at a time. */
function fill(store: Store, entries: Iterator<Entry>, reading: number): number {
  let statements = 0;
  let articles = 0;
  let bytes = 0;
  let spent = 0;
  let [tenth, tenthSpent] = [0, 0];
  while (statements < wanted) {
    const some: Entry[] = [];
    while (some.length < batch) some.push(entries.next().value);
    const begun = performance.now();
    store.addAll(some);
    const took = seconds(begun);
    spent += took;
    tenthSpent += took;
    for (const { article, record } of some) {
      articles += 1;
      bytes += Buffer.byteLength(article.text);
      statements += record?.statements.length ?? 0;
      tenth += record?.statements.length ?? 0;
    }
    if (tenth >= wanted / 10) {
      console.log(
        `  ${thousands(statements).padStart(10)} statements  ${thousands(tenth / tenthSpent)} statements/s  ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
      );
      tenth = 0;
      tenthSpent = 0;
    }
  }
  const rate = statements / spent;
  console.log(
    `adding: ${thousands(articles)} articles, ${thousands(statements)} statements, ${thousands(rate)} statements/s; beside reading in one thread it takes ${((100 * reading) / (rate + reading)).toFixed(1)} % of the time`,
  );
  return bytes;
}

/** A hundred searches such as people make: words that stand in the statements, often or rarely, with and without filters. */
function searches(base: readonly ArticleRecord[], random: () => number): readonly Query[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const words = (count: number): string => {
    for (;;) {
      const { text, statements } = pick(base);
      if (statements.length === 0) continue;
      const { start, end } = pick(pick(statements).content);
      const found = text.slice(start, end).match(/\p{L}{3,}/gu) ?? [];
      if (found.length < count) continue;
      const first = Math.floor(random() * (found.length - count + 1));
      return found.slice(first, first + count).join(" ");
    }
  };
  const name = (): string => {
    for (;;) {
      const { sources } = pick(base);
      const named = sources.filter((source) => source.name !== null);
      if (named.length > 0) return pick(named).name!;
    }
  };
  const kinds: readonly (() => Query)[] = [
    () => ({ words: words(1) }),
    () => ({ words: words(1) }),
    () => ({ words: words(2) }),
    () => ({ words: words(3) }),
    () => ({ words: `"${words(2)}"` }),
    () => ({ words: words(1), speaker: name() }),
    () => ({ words: words(1), outlet: `Outlet ${Math.floor(random() * 200)}` }),
    () => ({ words: words(1), since: "2010-03-15", until: "2012-07" }),
    () => ({ words: words(1), kind: "person", unnamed: true }),
    () => ({ speaker: name(), channel: "interview" }),
  ];
  return Array.from({ length: 100 }, (_, i) => kinds[i % kinds.length]());
}

function answer(store: Store, queries: readonly Query[]): void {
  const timed = queries
    .map((query) => {
      const begun = performance.now();
      const { hits, total } = store.search(query);
      return { query, took: performance.now() - begun, total, shown: hits.length };
    })
    .toSorted((a, b) => a.took - b.took);
  const at = (share: number): string => timed[Math.ceil(timed.length * share) - 1].took.toFixed(1);
  console.log(`  median ${at(0.5)} ms, 95 of 100 under ${at(0.95)} ms, slowest ${at(1)} ms`);
  for (const { query, took, total } of timed.slice(-3))
    console.log(`    ${took.toFixed(1)} ms for ${JSON.stringify(query)}: ${total} found`);
  console.log(`    ${timed.filter(({ shown }) => shown > 0).length} of 100 find something`);
}

try {
  const { base, perSecond } = await readBase();
  const store = openStore(file);
  const textBytes = fill(store, generated(base, chance(1)), perSecond);
  store.close();
  const size = statSync(file).size;
  console.log(
    `size: ${(size / 1e6).toFixed(0)} MB for ${(textBytes / 1e6).toFixed(0)} MB of text, ${(size / textBytes).toFixed(2)} times`,
  );

  const begun = performance.now();
  const again = openStore(file, { readOnly: true });
  console.log(`opening: ${(performance.now() - begun).toFixed(1)} ms`);
  const queries = searches(base, chance(2));
  console.log("a hundred searches, each for the first time:");
  answer(again, queries);
  console.log("the same once more:");
  answer(again, queries);
  const voicesBegun = performance.now();
  again.voices();
  console.log(`who speaks most: ${(performance.now() - voicesBegun).toFixed(0)} ms`);
  again.close();
  if (process.argv.includes("--doctor")) {
    const looking = openStore(file);
    const looked = performance.now();
    const { faults } = looking.check();
    console.log(`doctor: ${seconds(looked).toFixed(1)} s, ${faults.length} faults`);
    looking.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}
