import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { modelBytes } from "#model-file";
import { News } from "../../src/server/api/index.js";
import { createApp } from "../../src/server/app.js";
import { type Desk, deskHere } from "../../src/server/desk/index.js";
import { type Adding, Jobs } from "../../src/server/jobs/index.js";
import type { GuardOptions } from "../../src/server/safety/index.js";
import { type Writer, writerHere } from "../../src/server/writer/index.js";
import { readClaimModel } from "../../src/story/index.js";

/** A server without a socket, over a store of its own. */
export interface House {
  readonly app: Hono;
  readonly desk: Desk;
  readonly writer: Writer;
  readonly jobs: Jobs;
  readonly file: string;
  readonly folder: string;
  /** Asks as the page does, and gives the answer's JSON. */
  get<View>(path: string): Promise<View>;
  /** Asks as a browser does that shows the page. */
  ask(path: string, init?: RequestInit & { readonly body?: BodyInit }): Promise<Response>;
  close(): Promise<void>;
}

export const HOST = "127.0.0.1:4180";
export const ORIGIN = `http://${HOST}`;

/** Adds nothing: tests that add from outside bring their own. */
const nothing: Adding = async () => {};

const plenty = { perSecond: 1e6, burst: 1e6 };

let sampled: Promise<string> | null = null;

/** A store that holds the bundled story, made once for all houses of a file of tests. */
function sampleStore(): Promise<string> {
  sampled ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-sample-"));
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "sample.db");
    const writer = writerHere({ file, reader: "linear" });
    await writer.addSample();
    await writer.link();
    await writer.close();
    return file;
  })();
  return sampled;
}

/** Builds a house; with the bundled story in its store unless told otherwise. */
export async function build({
  sample = true,
  guard = {},
  adding = nothing,
}: {
  readonly sample?: boolean;
  readonly guard?: Partial<GuardOptions>;
  readonly adding?: Adding;
} = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-server-"));
  const file = join(folder, "hearsay.db");
  const page = join(folder, "web");
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(page, "index.html"), "<!doctype html><title>The page</title>");
  writeFileSync(join(page, "assets", "index-1a2b3c.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "outside of the page");
  if (sample) copyFileSync(await sampleStore(), file);
  const writer = writerHere({ file, reader: "linear" });
  await writer.forgive("nothing");
  const model = readClaimModel(await modelBytes("claims-en.bin"));
  const desk = deskHere({ file, model });
  const news = new News();
  const jobs = new Jobs({ writer, adding, wrote: () => news.wrote() });
  const app = createApp({
    tools: { desk, writer, jobs, version: "0.0.0", reader: "linear", news },
    read: (text, about) => writer.read(text, about),
    guard: { host: "127.0.0.1", allowedHosts: [], token: null, reading: plenty, writing: plenty, ...guard },
    page,
  });
  const ask: House["ask"] = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has("host")) headers.set("host", HOST);
    const writes = init.method !== undefined && init.method !== "GET";
    if (writes && !headers.has("origin")) headers.set("origin", ORIGIN);
    return app.request(`${ORIGIN}${path}`, { ...init, headers });
  };
  return {
    app,
    desk,
    writer,
    jobs,
    file,
    folder,
    ask,
    async get(path) {
      const answer = await ask(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    async close() {
      await jobs.close();
      await writer.link().catch(() => {});
      await writer.close();
      await desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A body of JSON. */
export const json = (value: unknown, method = "POST"): RequestInit & { readonly body: string } => ({
  method,
  body: JSON.stringify(value),
  headers: { "content-type": "application/json" },
});
