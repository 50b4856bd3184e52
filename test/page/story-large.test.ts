import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.js";
import { sharedFile } from "../gates/shared.js";
import { type Opened, open, program, settled } from "./opening.js";
import { type Served, serve } from "./serving.js";
import type { Row } from "./texts.js";

const articles = sharedFile("corpora/stories/helsinki.jsonl.gz", "the page with a story of 400 articles");

/** So many elements a view may hold. */
const mostElements = 3000;

const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll("*").length);

describe.skipIf(program === null || articles === null)("a story of hundreds of articles", () => {
  let browser: Browser;
  let served: Served;
  let window: Opened;
  let story: string;
  let claim: string;
  const figures: string[] = [];

  /** Shows an address, and tells after how many milliseconds it stood. */
  const show = async (path: string): Promise<number> => {
    const { page } = window;
    await page.goto("about:blank");
    await page.goto(served.origin + path);
    await settled(page);
    return page.evaluate(() => Math.round(performance.now()));
  };

  /** Does something, and tells how long the page took until the next picture after it. */
  const timed = async (deed: (page: Page) => Promise<unknown>): Promise<number> => {
    const { page } = window;
    await page.evaluate(() => {
      const slow: number[] = [];
      (globalThis as { slow?: number[] }).slow = slow;
      const watch = (event: Event): void => {
        const begun = event.timeStamp;
        requestAnimationFrame(() => setTimeout(() => slow.push(performance.now() - begun)));
      };
      for (const name of ["pointermove", "keydown", "click"]) addEventListener(name, watch, true);
    });
    await deed(page);
    await page.waitForTimeout(120);
    const slow = await page.evaluate(() => (globalThis as { slow?: number[] }).slow ?? []);
    return Math.round(Math.max(0, ...slow));
  };

  beforeAll(async () => {
    const rows = gunzipSync(readFileSync(articles!))
      .toString()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Row);
    [browser, served] = await Promise.all([launch(program!), serve(rows)]);
    const stories = (await (await fetch(`${served.origin}/api/stories?limit=100`)).json()) as {
      items: readonly { id: string; articles: number }[];
    };
    const [largest] = stories.items.toSorted((a, b) => b.articles - a.articles);
    if (largest.articles < 100) throw new Error("no story of hundreds of articles was found among them");
    story = `/story/${largest.id}`;
    const claims = (await (await fetch(`${served.origin}/api/claims?story=${largest.id}`)).json()) as {
      items: readonly { id: string }[];
    };
    claim = `/claim/${encodeURIComponent(claims.items[0].id)}`;
    window = await open(browser, served.origin);
  }, 240_000);
  afterAll(async () => {
    if (figures.length > 0) console.log(figures.join("\n"));
    await browser?.close();
    await served?.close();
  });

  it.each([
    ["its claims", () => story],
    ["the lineage", () => `${story}/lineage`],
    ["the lineage of 500 stations", () => `${story}/lineage?most=500`],
    ["the lineage of 500 stations, unfolded", () => `${story}/lineage?most=500&fold=none`],
    ["the lineage as a list", () => `${story}/lineage?most=500&as=list`],
    ["the timeline", () => `${story}/timeline`],
    ["the disputes", () => `${story}/disputes`],
    ["changed words", () => `${story}/variants`],
    ["its articles", () => `${story}/articles`],
    ["the claim that most articles state", () => claim],
    ["the audit", () => `/audit?story=${story.slice(7)}`],
  ])(
    "holds to few elements: %s",
    async (name, path) => {
      const first = await show(path());
      const again = await show(path());
      const n = await elements(window.page);
      figures.push(`${name}: ${n} elements, first shown after ${first} ms, again after ${again} ms`);
      expect(n).toBeLessThan(mostElements);
      expect(window.complaints).toEqual([]);
    },
    120_000,
  );

  it("grows by pages and stays below that", async () => {
    const { page } = window;
    await show(story);
    for (let i = 0; i < 4; i++) {
      await page.getByRole("button", { name: "Show more" }).click();
      await page.waitForFunction(() => document.querySelector(".more button:not(:disabled)") !== null);
    }
    expect(await elements(page)).toBeLessThan(mostElements);
    expect(await page.locator(".ranked > li").count()).toBeGreaterThan(20);
  });

  it("answers to the pointer and to keys in the graph, and unfolds", async () => {
    const { page } = window;
    await show(`${story}/lineage?most=500`);
    const stations = await page.locator("[data-station]").count();
    const fold = page.locator("[data-station]", { hasText: /\d articles/ }).first();
    await fold.scrollIntoViewIfNeeded();
    const hover = await timed(async () => {
      const ways = await page.$$("[data-way]");
      for (const way of ways.slice(0, 20)) {
        const box = await way.boundingBox();
        if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      }
    });
    await fold.locator(".dot").focus();
    const keys = await timed(async () => {
      for (const key of ["ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowDown"])
        await page.keyboard.press(key);
    });
    figures.push(`pointing at ways of ${stations} stations: ${hover} ms at most; by keys: ${keys} ms`);
    await fold.click();
    await page.getByRole("button", { name: "Unfold its articles" }).click();
    await page.waitForFunction((n) => document.querySelectorAll("[data-station]").length > n, stations);
    expect(await elements(page)).toBeLessThan(mostElements);
  });
});
