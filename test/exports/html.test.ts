import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fc from "fast-check";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type Extract, htmlPage } from "../../src/exports/index.js";
import { findChromium, launch } from "../browser/chromium.js";
import { ARTICLE, anyExtract, EXTRACTS, HOSTILE, SEARCH, STORY } from "./extracts.js";

const page = (extract: Extract): string => [...htmlPage(extract)].join("");
const parsed = (extract: Extract) => parseHTML(page(extract)).document;

/** Elements and attributes that a page may be made of. */
const ELEMENTS = new Set(
  "a article b bdi body br dd del div dl dt footer h1 h2 h3 head header html ins li main mark meta nav ol p path section span style svg table tbody td th thead title tr u ul".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  "aria-hidden aria-label charset class content d dir href http-equiv id lang name rel scope stroke-width tabindex viewbox".split(
    " ",
  ),
);

// oxlint-disable-next-line no-control-regex -- these are what it looks for
const forbidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Everything in a page that might run, load or mislead. */
function dangers(extract: Extract): readonly string[] {
  const document = parsed(extract);
  const elements = [...document.querySelectorAll("*")];
  const links = [...document.querySelectorAll("a")].filter(
    (link) => !link.getAttribute("href")?.startsWith("#"),
  );
  const ids = elements.map(({ id }) => id).filter(Boolean);
  return [
    ...elements.map(({ localName }) => localName.toLowerCase()).filter((name) => !ELEMENTS.has(name)),
    ...elements
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => !ATTRIBUTES.has(name.toLowerCase())),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `two ${id}`),
    ...links
      .filter(
        (link) =>
          link.getAttribute("rel") !== "noreferrer noopener" ||
          !/^https?:\/\//.test(link.getAttribute("href")!),
      )
      .map(({ outerHTML }) => outerHTML),
    ...(forbidden.exec(page(extract)) ?? []),
  ];
}

test.each(EXTRACTS)("%s: only harmless elements, and links that lead somewhere", (_, extract) => {
  expect(dangers(extract)).toEqual([]);
  const document = parsed(extract);
  const anchors = [...document.querySelectorAll("a")]
    .map((link) => link.getAttribute("href")!)
    .filter((href) => href.startsWith("#"));
  expect(anchors.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
});

test("any article is inert", () => {
  fc.assert(
    fc.property(anyExtract, (extract) => {
      expect(dangers(extract)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** The words of an article's text as shown, without notes and their numbers. */
function wordsOf(article: Element): string {
  for (const added of article.querySelectorAll(".note,.n,.notes,.turn")) added.remove();
  return [...article.querySelectorAll(".text p")].map(({ textContent }) => textContent).join("\n");
}

test("the text stands there word for word", () => {
  const articles = [...parsed(STORY).querySelectorAll("article")];
  expect(articles.length).toBe(STORY.articles.length);
  for (const [i, article] of articles.entries()) {
    const { text } = STORY.articles[i].record;
    const shown = text
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
      // oxlint-disable-next-line no-control-regex -- these are what it looks for
      .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, "\ufffd")
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join("\n");
    expect(wordsOf(article as unknown as Element)).toBe(shown);
  }
});

test("what would turn the writing direction is told, not obeyed", () => {
  const turns = [...parsed(STORY).querySelectorAll("article .text .turn")].map(
    ({ textContent }) => textContent,
  );
  expect(turns).toEqual(["U+202E", "U+2066"]);
});

test("statements are marked, and each has its note", () => {
  const document = parsed(ARTICLE);
  const { statements } = ARTICLE.articles[0].record;
  const notes = [...document.querySelectorAll(".notes li")].map(({ textContent }) => textContent);
  expect(notes.length).toBe(statements.length);
  expect(notes[0]).toContain("Ann Lee, mayor, Orrin · partly quoted · asserts · press conference");
  expect(notes[1]).toContain("Four officials, unnamed (4 people), through The Ledger");
  expect(notes[2]).toContain("said not to have been said");
  expect(notes[4]).toContain("not said by whom");
  const marked = [...document.querySelectorAll("mark")].map(({ textContent }) => textContent).join("");
  for (const { content } of statements)
    for (const { start, end } of content)
      expect(marked).toContain(
        ARTICLE.articles[0].record.text.slice(start, start + Math.min(8, end - start)),
      );
});

test("claims have their intervals, changes and disputes", () => {
  const document = parsed(STORY);
  const [first, second] = document.querySelectorAll("ol.claims>li");
  expect(first.textContent).toContain("1 to 3 independent origins");
  expect(first.textContent).toContain("disputed");
  expect([...first.querySelectorAll("del")].map(({ textContent }) => textContent)).toContain("🌉 is");
  expect([...first.querySelectorAll("ins")].map(({ textContent }) => textContent)).toContain("was");
  expect(second.textContent).toContain("1 independent origin");
  expect(document.querySelectorAll(".sides").length).toBe(1);
});

test("a search shows the paragraphs that hold what was found, and says where some are left out", () => {
  const [first] = parsed(SEARCH).querySelectorAll("article");
  expect(first.textContent).toContain("Four officials");
  expect(first.textContent).not.toContain("“Enough,”");
  expect(first.querySelectorAll(".gap").length).toBe(2);
});

test("the policy allows the page's own style, and nothing else", () => {
  const document = parsed(STORY);
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  const style = /<style>([\s\S]*?)<\/style>/.exec(page(STORY))![1];
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(page(STORY)).not.toMatch(/<[^>]* style=|<link|@import|url\(/);
});

const program = findChromium();
const require = createRequire(import.meta.url);

describe.skipIf(program === null)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(program!);
  });
  afterAll(() => browser?.close());

  const shown = async (
    extract: Extract,
    options: {
      readonly colorScheme?: "light" | "dark";
      readonly width?: number;
      readonly bypassCSP?: boolean;
    },
  ) => {
    const { width = 1280, ...rest } = options;
    const context = await browser.newContext({ ...rest, viewport: { width, height: 900 } });
    const view = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    view.on("console", (message) => complaints.push(message.text()));
    view.on("pageerror", (error) => complaints.push(error.message));
    view.on("dialog", (dialog) => complaints.push(dialog.message()));
    view.on("request", (request) => requests.push(request.url()));
    await view.setContent(page(extract), { waitUntil: "load" });
    return { view, complaints, requests, context };
  };

  it("nothing runs, nothing is asked for, nothing is refused", async () => {
    const { view, complaints, requests, context } = await shown(STORY, {});
    expect(await view.evaluate(() => Object.hasOwn(window, "hacked"))).toBe(false);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("about:"))).toEqual([]);
    // The style is in force, so the policy let it through.
    expect(await view.evaluate(() => getComputedStyle(document.querySelector("main")!).maxWidth)).not.toBe(
      "none",
    );
    expect(await view.locator("body").innerText()).toContain(HOSTILE[4]);
    await context.close();
  });

  it.each([
    ["wide", 1280],
    ["a phone", 390],
  ])("notes and text fit: %s", async (_, width) => {
    const { view, context } = await shown(STORY, { width });
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const notes = await view.locator(width > 1000 ? ".note" : ".notes li").all();
    const boxes = await Promise.all(notes.map((note) => note.boundingBox()));
    expect(boxes.length).toBe(8);
    expect(Math.min(...boxes.map((box) => box!.height))).toBeGreaterThan(10);
    // None overlaps the one before it.
    const gaps = boxes.slice(1).map((box, i) => box!.y - boxes[i]!.y - boxes[i]!.height);
    expect(Math.min(...gaps)).toBeGreaterThan(-1);
    await context.close();
  });

  it.each(["light", "dark"] as const)("axe finds nothing wrong: %s", async (colorScheme) => {
    // axe is a script, which the page's own policy would refuse.
    const { view, context } = await shown(STORY, { colorScheme, bypassCSP: true });
    await view.addScriptTag({ content: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") });
    const violations = await view.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    });
    expect(violations).toEqual([]);
    await context.close();
  });
});
