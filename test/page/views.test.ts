import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.js";
import { judged, type Look, open, program, settled } from "./opening.js";
import { ROOT, type Served, serve } from "./serving.js";
import { hostile, long, nested } from "./texts.js";

const looks: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
];

it("sends less than 120 kB of JavaScript in all, gzipped", () => {
  const folder = join(ROOT, "dist/web/assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const sizes = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});

describe.skipIf(program === null)("every view", () => {
  let browser: Browser;
  let served: Served;
  let article: string;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(program!), serve([long, nested, ...hostile])]);
    const answer = await fetch(`${served.origin}/api/articles?limit=100`);
    const { items } = (await answer.json()) as { items: readonly { ref: string; title: string }[] };
    article = items.find(({ title }) => title.startsWith("Dam inspections"))!.ref;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  }, 60_000);

  const views: readonly (readonly [name: string, path: () => string])[] = [
    ["the first page", () => "/"],
    ["adding", () => "/add"],
    ["articles", () => "/articles"],
    ["an article", () => `/article/${article}?statement=t1`],
    ["what changed", () => `/article/${article}/changes`],
    ["sources", () => "/sources"],
    ["a source", () => "/source/Ada%20Brandt"],
    ["search", () => "/search"],
    ["what a search found", () => "/search?q=dam"],
    ["what a search did not find", () => "/search?q=xylophone"],
    ["failures", () => "/failures"],
    ["the API", () => "/api"],
    ["an address that leads nowhere", () => "/no/such/view"],
    ["a source that is not there", () => "/source/Nobody"],
  ];

  it.each(views)("holds to the rules: %s", async (_, path) => {
    const { page, complaints, close } = await open(browser, served.origin + path());
    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 850 });
      await page.emulateMedia({ colorScheme: look.scheme });
      const { faults, kept } = await judged(page);
      expect({ look, faults }).toEqual({ look, faults: [] });
      expect(kept).toBeGreaterThan(10);
      const facts = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        elements: document.querySelectorAll("*").length,
        headings: document.querySelectorAll("h1").length,
        title: document.title,
      }));
      expect(facts.width).toBeLessThanOrEqual(look.width);
      expect(facts.elements).toBeLessThan(3000);
      expect(facts.headings).toBe(1);
      expect(facts.title).toMatch(/./);
    }
    // Every view has its JSON, where it says so.
    for (const link of await page.$$eval("a[type='application/json']", (all) =>
      all.map((a) => a.getAttribute("href")!),
    )) {
      const answer = await fetch(served.origin + link);
      expect(`${link} ${answer.status}`).toBe(`${link} 200`);
      expect(answer.headers.get("content-type")).toMatch(/json/);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it("finds a fault where there is one", async () => {
    const { page, close } = await open(browser, `${served.origin}/`);
    await page.evaluate(() => {
      const pale = document.createElement("p");
      pale.textContent = "Too pale to read";
      pale.style.color = "#ccc";
      document.querySelector("main")!.append(pale);
    });
    expect((await judged(page)).faults.join()).toContain("color-contrast");
    await close();
  });

  it.each([
    ["an article", () => `/article/${article}`],
    ["a search", () => "/search?q=dam"],
  ])("exports %s in every form that it offers", async (_, path) => {
    const { page, close } = await open(browser, served.origin + path());
    await page.locator("details.menu summary").click();
    const links = await page.$$eval(".menu-item", (all) => all.map((a) => a.getAttribute("href")!));
    expect(links).toHaveLength(6);
    for (const link of links) {
      const answer = await fetch(served.origin + link);
      expect(`${link} ${answer.status}`).toBe(`${link} 200`);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
    await page.keyboard.press("Escape");
    expect(await page.$("details.menu[open]")).toBeNull();
    await close();
  });

  it("searches as one types, and keeps the address in step", async () => {
    const { page, complaints, close } = await open(browser, `${served.origin}/search`);
    await page.keyboard.type("gate");
    await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "gate");
    await page.waitForFunction(() => document.querySelectorAll(".hits mark.found").length > 3);
    await page.keyboard.type(" inspected");
    await page.waitForFunction(() =>
      /^[1-9]\d? statement/.test(document.querySelector(".total")?.textContent ?? ""),
    );
    await page.locator(".hits .facts a").first().click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get("statement")).toMatch(/^t\d+$/);
    await page.goBack();
    await settled(page);
    expect(await page.inputValue("main input[type=search]")).toBe("gate inspected");
    await page.getByRole("textbox", { name: "Outlet" }).fill("no such outlet");
    await page.waitForFunction(() => document.querySelector(".empty") !== null);
    await page.getByRole("link", { name: "begin anew" }).click();
    await page.waitForFunction(() => location.search === "" && document.querySelector(".hits li") === null);
    expect(complaints).toEqual([]);
    await close();
  });

  it("goes by keys alone: skip link, search, help, and through lists", async () => {
    const { page, close } = await open(browser, `${served.origin}/articles`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("To the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const second = await page.$eval(".lines li:nth-child(2) a", (a) => a.textContent);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.pathname.startsWith("/article/"));
    await settled(page);
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open]").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("dam");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.pathname === "/search");
    await close();
  });

  it("tries the API from its own description", async () => {
    const { page, close } = await open(browser, `${served.origin}/api`);
    await page.locator("summary", { hasText: "/api/articles" }).first().click();
    await page.getByLabel("limit").first().fill("1");
    await page.getByRole("button", { name: "Ask" }).first().click();
    await page.waitForSelector(".operation pre");
    const answer = await page.$eval(".operation pre", (pre) => pre.textContent);
    expect((JSON.parse(answer) as { items: unknown[] }).items).toHaveLength(1);
    await close();
  });
});
