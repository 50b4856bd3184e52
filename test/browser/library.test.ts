import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "hearsay";
import { articleFromHtml } from "hearsay/documents";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserGraph, type ModuleGraph, ROOT, resolve } from "../package/modules.js";
import { findChromium, launch } from "./chromium.js";
import { type StaticServer, serve } from "./static-server.js";
import { TEXTS } from "./texts.js";
import { type Visit, visit } from "./visit.js";

const program = findChromium();
const isRequired = process.env.HEARSAY_REQUIRE_BROWSER === "1";
const MISSING =
  "the browser tests need Chromium: install it, or name the program in the environment variable CHROMIUM_PATH";
if (program === null && !isRequired) console.warn(`Skipped: ${MISSING}`);

it("finds a browser where one is required", ({ skip }) => {
  skip(!isRequired, "HEARSAY_REQUIRE_BROWSER is not 1");
  expect(program === null ? MISSING : "found").toBe("found");
});

describe("a browser is found", () => {
  it.each([
    ["where CHROMIUM_PATH says", { CHROMIUM_PATH: process.execPath, PATH: "" }, process.execPath],
    ["nowhere on an empty PATH", { PATH: "" }, null],
    ["nowhere in folders without one", { PATH: join(ROOT, "samples") }, null],
  ])("%s", (_, environment, expected) => {
    expect(findChromium(environment)).toBe(expected);
  });

  it("but not where CHROMIUM_PATH names none", () => {
    expect(() => findChromium({ CHROMIUM_PATH: join(ROOT, "samples") })).toThrow("is no program");
  });
});

describe.skipIf(program === null)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(program!);
  });
  afterAll(() => browser?.close());

  describe("the built library, unbundled", () => {
    let graph: ModuleGraph;
    let server: StaticServer;
    let seen: Visit;
    beforeAll(async () => {
      graph = browserGraph("dist/src/index.js");
      const names = new Map([...graph.names, ["hearsay", resolve("hearsay", "")]]);
      const imports = Object.fromEntries([...names].map(([name, file]) => [name, `/${file}`]));
      const packages = graph.files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file) ?? []);
      const page = pageOf(
        `<script type="importmap">${JSON.stringify({ imports })}</script>
        <script type="module">${SCRIPT}</script>`,
      );
      server = await serve(ROOT, ["dist/src/", "models/", ...packages], page);
      seen = await visit(browser, server.origin);
      await readInPage(seen, "The first text brings the model.");
    });
    afterAll(async () => {
      await seen?.page.close();
      await server?.close();
    });

    readsAsInNode(() => seen);

    it("asks only its own server, for the modules of the library and its model", () => {
      const asked = seen.requests.map((address) => address.replace(`${server.origin}/`, ""));
      expect(asked.toSorted()).toEqual(
        ["", ...graph.files, "models/linear-en.bin", "models/names-en.bin"].toSorted(),
      );
    });
  });

  describe("the library, bundled by Vite for a page that installed it", () => {
    let folder: string;
    let server: StaticServer;
    let seen: Visit;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "hearsay-"));
      await bundle(folder);
      server = await serve(join(folder, "dist"), [""]);
      seen = await visit(browser, server.origin);
      await readInPage(seen, "The first text brings the model.");
    });
    afterAll(async () => {
      await seen?.page.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("brings the model along, and nothing of Node", () => {
      const files = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" });
      expect(files.filter((file) => /linear-en.*\.bin$/.test(file))).toHaveLength(1);
      expect(files.filter((file) => /names-en.*\.bin$/.test(file))).toHaveLength(1);
      const code = files
        .filter((file) => file.endsWith(".js"))
        .map((file) => readFileSync(join(folder, "dist", file), "utf8"));
      expect(code.length).toBeGreaterThan(0);
      for (const script of code) expect(/["']node:|__vite-browser-external/.exec(script)).toBeNull();
    });

    readsAsInNode(() => seen);

    it("makes an article of a page as in Node", async () => {
      const inPage = await seen.page.evaluate((html) => {
        const { pageToArticle } = globalThis as { pageToArticle?: (html: string) => string };
        return pageToArticle ? pageToArticle(html) : "the page's script did not run";
      }, HTML);
      expect(inPage).toBe(JSON.stringify(articleFromHtml(HTML)));
      expect(inPage).toContain("Ann Lee");
      expect(seen.complaints).toEqual([]);
    });

    it("asks only its own server", () => {
      expect(seen.requests.length).toBeGreaterThan(2);
      expect(seen.requests.filter((address) => !address.startsWith(`${server.origin}/`))).toEqual([]);
    });
  });
});

/** What a page does with the library: it keeps `read` for the tests, or the error of loading it. */
const SCRIPT = `import { read } from "hearsay";
  globalThis.readInPage = async (input) => {
    try {
      return JSON.stringify(await read(input));
    } catch (error) {
      return error.name + " " + error.code + ": " + error.message;
    }
  };`;

/** What a bundled page does besides: it makes articles of pages. */
const DOCUMENTS_SCRIPT = `import { articleFromHtml } from "hearsay/documents";
  globalThis.pageToArticle = (html) => JSON.stringify(articleFromHtml(html));`;

/** A page of an invented newspaper. */
const HTML = `<!doctype html><html lang="en"><head><title>Tram to run - Elmtree Post</title>
  <meta property="og:site_name" content="Elmtree Post"><meta name="author" content="Ann Lee">
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tram to run",
    "datePublished": "2024-05-02T08:30:00Z"}</script></head><body><nav>News Sport</nav><article><h1>Tram to run</h1>
  <p>The tram will run again by Friday, the council said on Monday, three months after the flood.</p>
  <p>“We are glad of it,” said Ann Lee, who lives by the depot and has walked to work since the winter.</p>
  <p>According to the council, the repairs have cost less than was feared when the river rose.</p>
  </article></body></html>`;

function pageOf(head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hearsay</title>
    <link rel="icon" href="data:,">${head}</head><body></body></html>`;
}

/** The tests that either page must pass: the same bytes as in Node, and no complaint on the way. */
function readsAsInNode(visited: () => Visit): void {
  it.each(TEXTS)("reads as in Node: %s", async (_, input) => {
    const record = await read(input);
    expect(await readInPage(visited(), input)).toBe(JSON.stringify(record));
  });

  it("finds something in them", async () => {
    const records = await Promise.all(TEXTS.map(([, input]) => read(input)));
    expect(records.filter(({ statements }) => statements.length > 0).length).toBeGreaterThan(5);
  });

  it.each([
    ["empty", " \n "],
    ["language", "Der Bürgermeister sagte am Montag, die Brücke werde im Mai für den Verkehr geöffnet."],
  ])("fails as in Node: %s", async (code, text) => {
    const error = await read(text).catch((thrown: unknown) => thrown);
    expect(await readInPage(visited(), text)).toBe(`HearsayError ${code}: ${(error as Error).message}`);
  });

  it("complains of nothing", () => {
    expect(visited().complaints).toEqual([]);
  });
}

function readInPage({ page }: Visit, input: unknown): Promise<string> {
  return page.evaluate((given) => {
    const { readInPage: inPage } = globalThis as { readInPage?: (input: unknown) => Promise<string> };
    return inPage ? inPage(given) : "the page's script did not run";
  }, input);
}

/** Bundles a page in a folder of its own, where Hearsay lies as if it had been installed. */
async function bundle(folder: string): Promise<void> {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules/hearsay"), "junction");
  writeFileSync(join(folder, "index.html"), pageOf('<script type="module" src="./main.js"></script>'));
  writeFileSync(join(folder, "main.js"), `${SCRIPT}\n${DOCUMENTS_SCRIPT}`);
  await build({ root: folder, configFile: false, logLevel: "error" });
}
