import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ArticleRecord, createReader, read } from "hearsay";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserGraph, ROOT, resolve } from "../package/modules.js";
import { findChromium, launch } from "./chromium.js";
import { type StaticServer, serve } from "./static-server.js";
import { TEXTS } from "./texts.js";
import { type Visit, visit } from "./visit.js";

const RUNTIME = "node_modules/onnxruntime-web/dist/";

const program = findChromium();
const native: string = "onnxruntime-node";
const isInstalled =
  existsSync(join(ROOT, RUNTIME)) &&
  (await import(native).then(
    () => true,
    () => false,
  ));
const isReady = program !== null && isInstalled;
if (!isReady)
  console.warn(
    "Skipped: the neural reader's browser test needs Chromium, onnxruntime-web and onnxruntime-node",
  );

/** The page's part: it reads with a model that it fetches from its own server. */
const SCRIPT = `import { createReader, read } from "hearsay";
  import * as runtime from "/${RUNTIME}ort.wasm.min.mjs";
  runtime.env.wasm.numThreads = 1;
  const told = (error) => error.name + " " + error.code + ": " + error.message;
  const reader = createReader("neural", { runtime, neuralModel: "/models/neural-en" });
  reader.catch(() => {});
  globalThis.readInPage = async (input) => {
    try {
      return JSON.stringify(await read(input, { reader: await reader }));
    } catch (error) {
      return told(error);
    }
  };
  globalThis.without = async (options) => createReader("neural", options && { runtime, ...options }).catch(told);
  globalThis.nameOfAuto = async () => (await createReader("auto")).name;`;

describe.skipIf(!isReady)("the neural reader in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: StaticServer;
  let seen: Visit;
  beforeAll(async () => {
    const graph = browserGraph("dist/src/index.js");
    const names = new Map([...graph.names, ["hearsay", resolve("hearsay", "")]]);
    const imports = Object.fromEntries([...names].map(([name, file]) => [name, `/${file}`]));
    const packages = graph.files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file) ?? []);
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hearsay</title>
      <link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script>
      <script type="module">${SCRIPT}</script></head><body></body></html>`;
    browser = await launch(program!);
    server = await serve(ROOT, ["dist/src/", "models/", RUNTIME, ...packages], page);
    seen = await visit(browser, server.origin);
  }, 120_000);
  afterAll(async () => {
    await seen?.page.close();
    await server?.close();
    await browser?.close();
  });

  /** Calls a function of the page with one argument. */
  const call = (name: string, argument: unknown): Promise<string> =>
    seen.page.evaluate(
      ([wanted, given]) => {
        const work = (globalThis as unknown as Record<string, (given: unknown) => Promise<string>>)[wanted];
        return work ? work(given) : "the page's script did not run";
      },
      [name, argument] as const,
    );

  it("reads as in Node, but for how processors round", async () => {
    const reader = await createReader("neural");
    let alike = 0;
    let all = 0;
    for (const [, input] of TEXTS) {
      const inNode = shown(await read(input, { reader }));
      const inPage = shown(JSON.parse(await call("readInPage", input)) as ArticleRecord);
      alike += inNode.filter((statement) => inPage.includes(statement)).length;
      all += Math.max(inNode.length, inPage.length);
    }
    console.log(`the neural reader in Chromium: ${alike} of ${all} statements as in Node`);
    expect(all).toBeGreaterThan(20);
    expect(alike / all).toBeGreaterThanOrEqual(0.9);
  });

  it("gives the same answer twice", async () => {
    const [, text] = TEXTS[0];
    expect(await call("readInPage", text)).toBe(await call("readInPage", text));
  });

  it("asks only its own server", () => {
    const asked = seen.requests.filter((address) => /^(?!data:|blob:)/.test(address));
    expect(asked.filter((address) => !address.startsWith(`${server.origin}/`))).toEqual([]);
    expect(asked).toContain(`${server.origin}/models/neural-en/words.onnx`);
  });

  it("complains of nothing", () => {
    expect(seen.complaints).toEqual([]);
  });

  it("says what is missing, and reads with the linear one where that may be", async () => {
    expect(await call("without", undefined)).toMatch(/^HearsayError model: .*needs onnxruntime-web/);
    expect(await call("without", { neuralModel: "/nowhere" })).toMatch(
      /^HearsayError model: .*cannot be fetched/,
    );
    expect(await call("nameOfAuto", null)).toBe("linear");
  });
});

/** A record's statements, each as its spans. */
function shown({ text, statements }: ArticleRecord): string[] {
  return statements.map(({ source, cue, content }) =>
    [source, cue, content]
      .map((spans) => spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`).join(" … "))
      .join(" | "),
  );
}
