// npm run bench:serve [-- STATEMENTS REQUESTS STORE SECONDS]: 50 readers at once on a store of a million statements, while articles are
// being added: how long answers take, whether any fails, and whether memory grows. Where STORE names a file that is there, that store is
// used; else it is made there, or in a folder that is gone afterwards.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { modelBytes } from "#model-file";
import { articleFromText, createReader, readArticle } from "../src/index.js";
import type { ArticleRecord } from "../src/record/index.js";
import type { ArticlePage, ClaimPage, SourcePage, StoryPage } from "../src/server/views/index.js";
import { type Entry, openStore } from "../src/store/index.js";
import { readClaimModel } from "../src/story/index.js";
import { chance, generated } from "./generated.js";
import { benchTexts } from "./texts.js";

const numbers = process.argv.slice(2);
const wanted = Number(numbers[0] ?? 1_000_000);
const requests = Number(numbers[1] ?? 50_000);
const readers = 50;
/** Readers look at what they got: so long at most before they ask again, in milliseconds; half of it in the middle. */
const pause = 1000;
/** So long is measured with pauses, in seconds. */
const measured = Number(numbers[3] ?? 60);
/** So many articles are linked before, so that there are stories and claims; of generated ones all would be one story. */
const linked = 300;
/** So many articles are added at once, again and again. */
const uploaded = 300;

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const file = numbers[2] ?? join(folder, "hearsay.db");
const command = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const random = chance(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
const thousands = (number: number): string => Math.round(number).toLocaleString("en");

async function readBase(): Promise<readonly ArticleRecord[]> {
  const { name, texts } = benchTexts();
  const reader = await createReader("linear");
  const base: ArticleRecord[] = [];
  for (const text of texts) base.push(await readArticle(articleFromText(text, { language: "en" }), reader));
  console.log(`made from ${name}`);
  return base;
}

/** A store of as many statements as are wanted, of which some articles are linked. */
async function makeStore(base: readonly ArticleRecord[]): Promise<void> {
  const begun = performance.now();
  const store = openStore(file);
  const entries = generated(base, chance(1));
  let statements = 0;
  let articles = 0;
  while (statements < wanted) {
    const some: Entry[] = [];
    while (some.length < 64) some.push(entries.next().value as Entry);
    store.addAll(some);
    articles += some.length;
    statements += some.reduce((sum, { record }) => sum + (record?.statements.length ?? 0), 0);
  }
  // What waits to be linked is a list in the store; the rest of it is forgotten here.
  const raw = new Database(file);
  raw.prepare("delete from stale where version > ?").run(linked);
  raw.close();
  const stories = store.stories(readClaimModel(await modelBytes("claims-en.bin")));
  for (const _ of stories.link());
  store.close();
  console.log(
    `made a store of ${thousands(statements)} statements in ${thousands(articles)} articles, ${linked} of them linked, in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly took: number;
}

/** One reader: a connection of its own from an address of its own, as 50 people have. */
function readerOf(number: number, port: number): (path: string) => Promise<Answer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path) =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      const asked = request(
        { host: "127.0.0.1", port, path, agent, localAddress: `127.0.1.${number + 1}`, family: 4 },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks).toString(),
              took: performance.now() - begun,
            }),
          );
        },
      );
      asked.on("error", reject);
      asked.end();
    });
}

/** An address made of one of several things; where there is none, that of the status. */
const of =
  <T>(list: readonly T[], path: (one: T) => string) =>
  (): string =>
    list.length === 0 ? "/api/status" : path(pick(list));

/** What people look at, by how often. */
async function addresses(
  base: readonly ArticleRecord[],
  ask: (path: string) => Promise<Answer>,
): Promise<readonly (readonly [string, number, () => string])[]> {
  const get = async <View>(path: string): Promise<View> => JSON.parse((await ask(path)).body) as View;
  const { items: articles } = await get<ArticlePage>("/api/articles?limit=200");
  const { items: stories } = await get<StoryPage>("/api/stories?limit=30");
  const { items: claims } = await get<ClaimPage>("/api/claims?limit=200");
  const { items: sources } = await get<SourcePage>("/api/sources?limit=50");
  const few = claims.filter(({ statements }) => statements < 100);
  const words = (): string => {
    for (;;) {
      const { text, statements } = pick(base);
      if (statements.length === 0) continue;
      const { start, end } = pick(pick(statements).content);
      const found = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
      if (found.length > 1) return encodeURIComponent(found.slice(0, 1 + Math.floor(random() * 2)).join(" "));
    }
  };
  return [
    ["search", 30, () => `/api/search?words=${words()}`],
    ["search with a filter", 8, () => `/api/search?words=${words()}&unnamed=1&since=2010`],
    ["article", 22, of(articles, ({ ref }) => `/api/articles/${encodeURIComponent(ref)}`)],
    ["list of articles", 8, () => `/api/articles?limit=50&since=20${10 + Math.floor(random() * 14)}`],
    ["list of stories", 5, () => "/api/stories"],
    ["story", 5, of(stories, ({ id }) => `/api/stories/${encodeURIComponent(id)}`)],
    ["claims of a story", 5, of(stories, ({ id }) => `/api/claims?story=${encodeURIComponent(id)}`)],
    ["claim", 6, of(few, ({ id }) => `/api/claims/${encodeURIComponent(id)}`)],
    ["source", 6, of(sources, ({ name }) => `/api/sources/${encodeURIComponent(name)}`)],
    ["status", 5, () => "/api/status"],
  ];
}

const at = (sorted: readonly number[], share: number): string =>
  sorted.length === 0
    ? "–"
    : sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)].toFixed(0);

/** Resident memory of a process, in MB. */
function memoryOf({ pid }: ChildProcess): number {
  const told = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(told ?? 0) / 1024;
}

/** Processor time that a process has used, its threads among it, in milliseconds. */
function processorOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  // Hundredths of a second, in the system's own mode and in the program's.
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Processor time that the whole machine has used, in milliseconds: figures of a busy machine tell little. */
function machine(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}

/** The same of this process, which is all the readers. */
function ours(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Adds generated articles by upload, again and again, until it is told to stop. */
async function keepAdding(
  address: string,
  base: readonly ArticleRecord[],
  stop: AbortSignal,
): Promise<number> {
  // Others than those of the last run on the same store, which would be there already.
  const entries = generated(base, chance(Date.now() % 1_000_003));
  const run = Date.now().toString(36);
  let added = 0;
  for (let round = 0; !stop.aborted; round++) {
    const rows: string[] = [];
    while (rows.length < uploaded) {
      const { article } = entries.next().value as Entry;
      rows.push(
        JSON.stringify({
          ...article,
          id: `new-${run}-${round}-${rows.length}`,
          url: `${article.url}/${run}-${round}`,
        }),
      );
    }
    const form = new FormData();
    form.append("file", new File([rows.join("\n")], "new.jsonl"));
    const begun = await fetch(`${address}/api/jobs`, {
      method: "POST",
      body: form,
      headers: { origin: address },
    });
    if (begun.status !== 202) throw new Error(`adding: ${begun.status} ${await begun.text()}`);
    const { id } = (await begun.json()) as { id: string };
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const job = (await (await fetch(`${address}/api/jobs/${id}`)).json()) as {
        added: number;
        ended: string | null;
      };
      if (job.ended === null && !stop.aborted) continue;
      added += job.added;
      break;
    }
  }
  return added;
}

const base = await readBase();
if (!existsSync(file)) await makeStore(base);

const server = spawn(
  process.execPath,
  [command, "serve", "--port", "0", "--store", file, "--reader", "linear"],
  { stdio: ["ignore", "pipe", "inherit"] },
);
try {
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (found) resolve(found);
    });
    server.on("close", () => reject(new Error("the server ended")));
  });
  const port = Number(new URL(address).port);
  const asks = Array.from({ length: readers }, (_, number) => readerOf(number, port));
  const kinds = await addresses(base, asks[0]);
  const sum = kinds.reduce((all, [, share]) => all + share, 0);
  const next = (): readonly [string, string] => {
    let left = random() * sum;
    for (const [name, share, path] of kinds) {
      left -= share;
      if (left < 0) return [name, path()];
    }
    return ["status", "/api/status"];
  };
  const times = new Map<string, number[]>();
  const failures = new Map<string, number>();
  const one = async (ask: (path: string) => Promise<Answer>): Promise<void> => {
    const [name, path] = next();
    const { status, took } = await ask(path);
    const list = times.get(name);
    if (list) list.push(took);
    else times.set(name, [took]);
    if (status !== 200) failures.set(`${status} ${name}`, (failures.get(`${status} ${name}`) ?? 0) + 1);
  };
  let processor = 0;
  let elsewhere = 0;
  const tell = (title: string, seconds: number): void => {
    const used = processorOf(server) - processor;
    const others = (machine() - ours() - processorOf(server) - elsewhere) / seconds / 1000;
    const all = [...times.values()].flat().toSorted((a, b) => a - b);
    const within = (100 * all.filter((time) => time < 150).length) / all.length;
    console.log(
      `${title}: ${thousands(all.length)} requests, ${(all.length / seconds).toFixed(0)}/s; median ${at(all, 0.5)} ms, 95 of 100 under ${at(all, 0.95)} ms, 99 under ${at(all, 0.99)} ms, slowest ${at(all, 1)} ms; ${within.toFixed(1)} % under 150 ms; errors: ${failures.size === 0 ? "none" : JSON.stringify([...failures])}; the server used ${(used / all.length).toFixed(1)} ms of processor a request; beside server and readers ${others.toFixed(1)} of ${cpus().length} cores were busy`,
    );
    for (const [name] of kinds) {
      const own = (times.get(name) ?? []).toSorted((a, b) => a - b);
      console.log(
        `  ${name.padEnd(22)} ${String(own.length).padStart(6)}  median ${at(own, 0.5)} ms, 95 of 100 under ${at(own, 0.95)} ms`,
      );
    }
    times.clear();
    failures.clear();
  };
  const reading = async (until: () => boolean, wait: number): Promise<number> => {
    const begun = performance.now();
    processor = processorOf(server);
    elsewhere = machine() - ours() - processor;
    await Promise.all(
      asks.map(async (ask) => {
        while (!until()) {
          if (wait > 0) await new Promise((resolve) => setTimeout(resolve, random() * wait));
          await one(ask);
        }
      }),
    );
    return (performance.now() - begun) / 1000;
  };

  // Everything is looked at once before, as on the second day.
  const warm = performance.now() + 5000;
  await reading(() => performance.now() > warm, 100);
  times.clear();
  failures.clear();

  for (const isAdding of [false, true]) {
    const stop = new AbortController();
    const adding = isAdding ? keepAdding(address, base, stop.signal) : null;
    const end = performance.now() + measured * 1000;
    const seconds = await reading(() => performance.now() > end, pause);
    stop.abort();
    const added = await adding;
    tell(
      isAdding
        ? `50 readers with pauses, while ${thousands(added ?? 0)} articles were added (${((added ?? 0) / seconds).toFixed(0)}/s)`
        : "50 readers with pauses, nothing being added",
      seconds,
    );
  }

  const memory: number[] = [];
  let done = 0;
  const seconds = await reading(() => {
    if (done % Math.ceil(requests / 10) === 0) memory.push(memoryOf(server));
    done += 1;
    return done > requests;
  }, 0);
  tell("50 readers without pauses", seconds);
  console.log(`memory along the way: ${memory.map((mb) => mb.toFixed(0)).join(", ")} MB`);
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => server.on("close", resolve));
  rmSync(folder, { recursive: true });
}
