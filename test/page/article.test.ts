import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.js";
import { type Opened, open, program, settled } from "./opening.js";
import { type Served, serve } from "./serving.js";
import { hostile, long, nested } from "./texts.js";

interface Listed {
  readonly ref: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly statements: number;
}

/** Follows a link within the page. */
async function follow(page: Page, href: string): Promise<void> {
  await page.evaluate((address) => {
    const link = document.createElement("a");
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, href);
}

/** Ids of the statements that are lit. */
function lit(page: Page): Promise<readonly string[]> {
  return page.$$eval("[data-lit]", (all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.t!))]);
}

describe.skipIf(program === null)("an article on the page", () => {
  let browser: Browser;
  let served: Served;
  let articles: readonly Listed[];
  let window: Opened | null = null;

  const ask = async <T>(path: string): Promise<T> => (await fetch(served.origin + path)).json() as Promise<T>;
  const refOf = (title: string): string => articles.find((article) => article.title === title)!.ref;
  const show = async (ref: string, query = "", width = 1280): Promise<Opened> => {
    const address = `${served.origin}/article/${encodeURIComponent(ref)}${query}`;
    if (width !== 1280) return open(browser, address, { width, scheme: "light" });
    // One window serves most tests: opening another takes longer than the test.
    if (window === null) window = await open(browser, address);
    else {
      await window.page.goto("about:blank");
      await window.page.goto(address);
      await settled(window.page);
    }
    return { ...window, close: async () => {} };
  };

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(program!), serve([long, nested, ...hostile])]);
    articles = (await ask<{ items: readonly Listed[] }>("/api/articles?limit=100")).items;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  }, 60_000);

  const wire = "Minister says she has seen no report calling dam unsafe";

  it("shows every text exactly, character by character", async () => {
    expect(articles.length).toBeGreaterThan(15);
    const { page } = await show(articles[0].ref);
    for (const { ref } of articles) {
      const { article } = await ask<{ article: { text: string } }>(
        `/api/articles/${encodeURIComponent(ref)}`,
      );
      await follow(page, `/article/${encodeURIComponent(ref)}`);
      const text = (): Promise<string> =>
        page.$$eval(".prose p[data-p]", (all) => all.map((p) => p.textContent).join(""));
      await expect.poll(text, { timeout: 10_000 }).toBe(article.text);
    }
  });

  it("draws nothing of what hostile text tries, and lets it out nowhere", async () => {
    for (const { ref } of articles.filter((article) => article.title?.includes("a title"))) {
      const { page, complaints, close } = await show(ref);
      expect(await page.evaluate(() => (globalThis as { attacked?: number }).attacked)).toBeUndefined();
      expect(await page.$$eval("main :is(script, img, iframe, style, object)", (found) => found.length)).toBe(
        0,
      );
      const links = await page.$$eval("main a[href]", (all) =>
        all.map((a) => (a as HTMLAnchorElement).protocol),
      );
      expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it("links an article's address only where it is one of the web, and tells it nothing of the reader", async () => {
    const { page, close } = await show(refOf(wire));
    expect(await page.getAttribute("a[rel~=external]", "rel")).toMatch(
      /noreferrer.*noopener|noopener.*noreferrer/,
    );
    await close();
    const bad = await show(refOf("<script>window.attacked = 1</script> a title"));
    expect(await bad.page.$$("a[rel~=external]")).toEqual([]);
    await bad.close();
  });

  it("shuts characters that turn text about in elements of their own, where they can be seen", async () => {
    const { page, close } = await show(articles.find(({ outlet }) => outlet?.includes("Mirror"))!.ref);
    const turns = await page.$$eval("bdi.bidi", (all) =>
      all.map((bdi) => [bdi.getAttribute("data-name"), getComputedStyle(bdi, "::before").content]),
    );
    expect(turns.map(([name]) => name)).toEqual(expect.arrayContaining(["RLO", "PDF", "RLI", "LRI", "RLM"]));
    expect(turns.find(([name]) => name === "RLO")![1]).toContain("RLO");
    await close();
  });

  it("marks statements as elements that take focus, nested ones within those that hold them", async () => {
    const { page, close } = await show(refOf("What the spokesman said she said"));
    const { record } = await ask<{ record: { statements: { id: string; parent: string | null }[] } }>(
      `/api/articles/${refOf("What the spokesman said she said")}`,
    );
    const inner = record.statements.find(({ parent }) => parent !== null);
    expect(inner).toBeDefined();
    expect(await page.$$(`mark#${inner!.parent} mark#${inner!.id}[tabindex="0"]`)).toHaveLength(1);
    expect(await page.$eval(`#note-${inner!.id}`, (note) => note.className)).toContain("deep-1");
    await close();
  });

  it("sets notes in the margin at the height of their statements, and lets none overlap", async () => {
    const { page, close } = await show(refOf("The whole hearing"));
    const notes = await page.$$eval(".note", (all) =>
      all.map((note) => {
        const at = note.getBoundingClientRect();
        const anchor = document.querySelector(`p [data-t="${(note as HTMLElement).dataset.t}"]`);
        const to = anchor!.getClientRects()[0];
        return { top: at.top, bottom: at.bottom, left: at.left, to: to.top, right: to.right };
      }),
    );
    notes.sort((a, b) => a.top - b.top);
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter((note, i) => i > 0 && note.top < notes[i - 1].bottom)).toEqual([]);
    expect(notes.filter(({ left, right }) => left < right)).toEqual([]);
    expect(Math.abs(notes[0].top - notes[0].to)).toBeLessThan(4);
    expect(notes.filter(({ top, to }) => top < to - 1)).toEqual([]);
    await close();
  });

  it("carries at most 3,000 elements however long the text, and marks what comes into sight", async () => {
    const { page, close } = await show(refOf("The whole hearing"));
    const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll("*").length);
    expect(await elements()).toBeLessThan(3000);
    const last = "p[data-p='259']";
    expect(await page.$$(`${last} mark`)).toEqual([]);
    await page.$eval(last, (p) => p.scrollIntoView());
    await page.waitForSelector(`${last} mark`);
    expect(await elements()).toBeLessThan(3000);
    await close();
  });

  it("folds the notes under their paragraphs where there is no margin", async () => {
    const { page, close } = await show(refOf(wire), "", 390);
    expect(await page.$$(".prose > ol.notes")).toEqual([]);
    const folds = page.locator("details.fold");
    expect(await folds.count()).toBeGreaterThan(1);
    await folds.first().locator("summary").click();
    expect(await folds.first().locator(".note").first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });

  it("lights source, cue, content and note of what the pointer or the focus is on", async () => {
    const { page, close } = await show(refOf(wire));
    expect(await lit(page)).toEqual([]);
    await page.hover("#t2");
    expect(await lit(page)).toEqual(["t2"]);
    const roles = await page.$$eval("[data-lit]", (all) => all.map((one) => one.className.split(" ")[0]));
    expect(new Set(roles)).toEqual(new Set(["said", "source", "cue", "note"]));
    await page.mouse.move(5, 5);
    expect(await lit(page)).toEqual([]);
    await page.focus("#t3");
    expect(await lit(page)).toEqual(["t3"]);
    await close();
  });

  it("goes from statement to statement by keys, and keeps the one chosen in the address", async () => {
    const { page, close } = await show(refOf(wire));
    const focus = (): Promise<string> => page.evaluate(() => document.activeElement!.id);
    await page.keyboard.press("j");
    expect(await focus()).toBe("t1");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowDown");
    expect(await focus()).toBe("t3");
    await page.keyboard.press("k");
    expect(await focus()).toBe("t2");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("statement")).toBe("t2");
    await page.reload();
    await page.waitForSelector("[data-lit]");
    expect(await lit(page)).toEqual(["t2"]);
    await page.keyboard.press("Escape");
    expect(new URL(page.url()).search).toBe("");
    await close();
  });

  it("shows only the statements that are asked for", async () => {
    const { page, close } = await show(
      refOf("Ministry skipped Karsa Dam inspections for four years, officials say"),
    );
    const shown = (): Promise<number> => page.$$eval("mark.said[id]", (all) => all.length);
    const all = await shown();
    await page.getByRole("link", { name: /^Quoted/ }).click();
    expect(new URL(page.url()).searchParams.get("only")).toBe("direct");
    expect(await shown()).toBeLessThan(all);
    expect(await page.$$eval(".note", (notes) => notes.length)).toBe(await shown());
    await page.getByRole("link", { name: /^Unnamed/ }).click();
    expect(await shown()).toBeGreaterThan(0);
    await page.getByRole("link", { name: /^All/ }).click();
    expect(await shown()).toBe(all);
    await page.locator(".legend a").first().click();
    expect(new URL(page.url()).searchParams.get("only")).toMatch(/^source:s\d+$/);
    await close();
  });

  it("tells sources apart by colour and by another sign, and says who is unnamed", async () => {
    const { page, close } = await show(refOf("The whole hearing"));
    const signs = await page.$$eval("mark.said[id]", (all) =>
      all.map((mark) => {
        const style = getComputedStyle(mark);
        const sign = [
          style.textDecorationStyle,
          style.textDecorationThickness,
          mark.getAttribute("data-place"),
        ];
        return { hue: /hue-\d/.exec(mark.className)![0], sign: sign.join(" ") };
      }),
    );
    const byHue = new Map(signs.filter(({ hue }) => hue !== "hue-0").map(({ hue, sign }) => [hue, sign]));
    expect(byHue.size).toBeGreaterThan(4);
    expect(new Set(byHue.values()).size).toBe(byHue.size);
    await close();
    const unnamed = await show(refOf("Ministry skipped Karsa Dam inspections for four years, officials say"));
    expect(await unnamed.page.locator(".legend").innerText()).toMatch(/officials\s+unnamed/i);
    await unnamed.close();
  });

  it("marks in the text what another article has, too", async () => {
    const { page, close } = await show(refOf("No report calls Karsa Dam unsafe, minister says"));
    await page.getByRole("link", { name: "Mark them in the text" }).first().click();
    expect(
      await page.$$eval(".passage", (all) => all.map((one) => one.textContent).join("").length),
    ).toBeGreaterThan(100);
    await close();
  });

  it("shows what changed between versions", async () => {
    const { page, close } = await show(refOf("Dam inspections were skipped, Ledger reports"));
    await page.getByRole("link", { name: "what changed", exact: true }).click();
    await page.waitForSelector(".words-diff");
    expect(await page.$eval("del", (del) => del.textContent)).toContain("Forty");
    expect(await page.$eval("ins", (ins) => ins.textContent)).toContain("Four");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.title()).toMatch(/What changed/);
    await close();
  });

  it("says so where an article is not there", async () => {
    const { page, close } = await show("no-such-article");
    expect(await page.locator(".failed").innerText()).toMatch(/search/);
    await close();
  });

  it("complains of nothing", () => {
    expect(window?.complaints).toEqual([]);
  });
});
