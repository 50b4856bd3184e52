import { createReadStream, type Stats } from "node:fs";
import { open } from "node:fs/promises";
import type { Found, findDocuments } from "../../documents/collections.js";
import { isAddress } from "../../fetching/index.js";
import { HearsayError } from "../../record/index.js";
import type { Store } from "../../store/index.js";
import { failureOf } from "../failure.js";
import { refusal } from "../input/inputs.js";
import { inOrder } from "../tasks/in-order.js";
import { articleTask, sealedTask } from "../tasks/task.js";
import type { Arrived, Messenger } from "./fetching.js";
import { filesAt } from "./folders.js";
import type { Part } from "./parts.js";
import { addressOrigin, depthOf, fileOrigin, isCircle, type Origin, standardInput } from "./place.js";

/** What opening works with. */
export interface OpeningTools {
  readonly store: Pick<Store, "isDone">;
  readonly messenger: Messenger;
  readonly findDocuments: typeof findDocuments;
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Whether to fetch what feeds and sitemaps lead to. */
  readonly follow: boolean;
  /** Whether to take in again what was taken in before and has not changed. */
  readonly again: boolean;
  readonly signal: AbortSignal;
  /** Told of all bytes as they are read from files. */
  readonly took: (bytes: number) => void;
}

/** Something that was named, before it is opened. */
type Named =
  | { readonly what: "file"; readonly origin: Origin; readonly stats: Stats }
  | { readonly what: "standard-input"; readonly origin: Origin }
  | { readonly what: "address"; readonly origin: Origin };

/** Addresses that are fetched ahead: enough to keep some hosts busy, few enough for the disk. */
const ahead = 8;
/** A list of lists of lists leads to a page: sitemap index, sitemap, feed. More is a maze. */
const deepest = 4;
/** A file up to this length is read in one go. */
const shortFile = 2 ** 20;
const chunkLength = 256 * 2 ** 10;

/** Everything that the words name, part by part and in their order. */
export async function* partsOf(words: readonly string[], tools: OpeningTools): AsyncGenerator<Part> {
  const arriving = inOrder(named(words), async (one) => arrived(one, tools), {
    count: ahead,
    weight: 1,
    weigh: () => 0,
  });
  for await (const one of arriving) {
    if (one.what === "file") yield* inFile(one, tools);
    else if (one.what === "standard-input") {
      yield* opened(one.origin, metered(tools.standardInput, tools), {}, tools);
      yield { what: "end", origin: one.origin, mark: null, visits: [] };
    } else if (one.what === "arrived") yield* inFetched(one, tools);
    else yield one;
  }
}

async function* named(words: readonly string[]): AsyncGenerator<Named | Part> {
  for (const word of words) {
    if (word === "-") yield { what: "standard-input", origin: standardInput() };
    else if (isAddress(word)) yield { what: "address", origin: addressOrigin(word, null) };
    else {
      for await (const found of filesAt(word)) {
        const origin = fileOrigin(found.name);
        if (found.what === "file") yield { what: "file", origin, stats: found.stats };
        else if (found.what === "left-out") yield { what: "left-out", why: found.why };
        else yield { what: "failure", failure: refusal(found.error, found.name), origin };
      }
    }
  }
}

async function arrived(
  one: Named | Part,
  { messenger }: OpeningTools,
): Promise<Exclude<Named, { what: "address" }> | Arrived | Part> {
  return one.what === "address" ? messenger.fetch(one.origin) : one;
}

/** By which a file is known to be the one that was taken in: its name, size and time. */
function markOf(origin: Origin, stats: Stats): string | null {
  return stats.isFile() ? `${origin.input} (${stats.size} bytes, ${stats.mtimeMs} ms)` : null;
}

async function* inFile(
  { origin, stats }: Named & { what: "file" },
  tools: OpeningTools,
): AsyncGenerator<Part> {
  const mark = markOf(origin, stats);
  if (mark !== null && !tools.again && tools.store.isDone(mark)) {
    tools.took(stats.size);
    yield { what: "before", origin };
    return;
  }
  try {
    const short = stats.isFile() && stats.size <= shortFile;
    const bytes = short
      ? await wholeFile(origin.input)
      : createReadStream(origin.input, { highWaterMark: chunkLength });
    yield* opened(origin, metered(bytes, tools), {}, tools);
  } catch (error) {
    yield { what: "failure", failure: problem(error, origin), origin };
  }
  yield { what: "end", origin, mark, visits: [] };
}

async function wholeFile(name: string): Promise<readonly Uint8Array[]> {
  const file = await open(name);
  try {
    return [new Uint8Array(await file.readFile())];
  } finally {
    await file.close();
  }
}

async function* inFetched(fetched: Arrived & { what: "arrived" }, tools: OpeningTools): AsyncGenerator<Part> {
  const { origin, bytes, type, url, visits } = fetched;
  yield* opened(origin, bytes, { type, url }, tools);
  yield { what: "end", origin, mark: null, visits };
}

/** What a document holds, and what lies behind its links. Nothing that goes wrong stops the rest. */
async function* opened(
  origin: Origin,
  bytes: AsyncIterable<Uint8Array>,
  about: { readonly type?: string | null; readonly url?: string | null },
  tools: OpeningTools,
): AsyncGenerator<Part> {
  try {
    const inside = tools.findDocuments(bytes, { place: origin.shown, ...about });
    const parts = inOrder(inside, async (one) => behind(one, origin, tools), {
      count: ahead,
      weight: 1,
      weigh: () => 0,
    });
    for await (const part of parts) {
      if (part === null) continue;
      if (part.what === "arrived") yield* inFetched(part, tools);
      else yield part;
    }
  } catch (error) {
    if (tools.signal.aborted) return;
    yield { what: "failure", failure: problem(error, origin), origin };
  }
}

/** What one thing in a document comes to: itself, or what its link leads to. Null: a link that leads back. */
async function behind(one: Found, origin: Origin, tools: OpeningTools): Promise<Part | Arrived | null> {
  if (one.ok === "sealed") return { what: "task", task: sealedTask(one), origin };
  if (one.ok === true) return { what: "task", task: articleTask(one.article, one.place), origin };
  if (one.ok === false) return { what: "failure", failure: failureOf(one.error, one.place), origin };
  if (!tools.follow) return { what: "left-out", why: "unfollowed" };
  const link = addressOrigin(one.url, origin);
  if (isCircle(one.url, origin)) return null;
  if (depthOf(link) > deepest) {
    const error = new HearsayError(
      "too-large",
      `more than ${deepest} lists lead to it; add its address itself`,
    );
    return { what: "failure", failure: failureOf(error, one.url), origin: link };
  }
  if (tools.messenger.isFresh(one.url)) return { what: "before", origin: link };
  return tools.messenger.fetch(link);
}

async function* metered(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { took }: OpeningTools,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    took(chunk.length);
    yield chunk;
  }
}

const problem = (error: unknown, { shown }: Origin) =>
  error instanceof HearsayError ? failureOf(error, shown) : refusal(error as NodeJS.ErrnoException, shown);
