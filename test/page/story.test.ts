import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.js";
import { judged, type Look, type Opened, open, program, settled } from "./opening.js";
import { type Served, serve } from "./serving.js";

const looks: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
];

/** Texts of all elements that a selector finds. */
function texts(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (all) => all.map((one) => one.textContent?.trim() ?? ""));
}

interface Claim {
  readonly id: string;
  readonly gist: string;
  readonly origins: { readonly low: number; readonly high: number };
  readonly articles: number;
  readonly outlets: number;
  readonly changes: readonly string[];
  readonly disputes: readonly string[];
  readonly speakers: readonly { readonly label: string; readonly unnamed: boolean }[];
}

describe.skipIf(program === null)("a story on the page", () => {
  let browser: Browser;
  let served: Served;
  let window: Opened;
  let story: string;
  let claims: readonly Claim[];
  const ask = async <T>(path: string): Promise<T> => (await fetch(served.origin + path)).json() as Promise<T>;
  const find = (test: (claim: Claim) => boolean): Claim => {
    const found = claims.find(test);
    if (!found) throw new Error("the sample story has no such claim any more");
    return found;
  };
  const wide = (): Claim =>
    find(({ origins, speakers }) => origins.low < origins.high && speakers.some(({ unnamed }) => unnamed));
  const sure = (): Claim => find(({ origins }) => origins.high === 1);
  const altered = (): Claim => find(({ changes }) => changes.includes("quote-altered"));
  const at = ({ id }: Claim): string => `/claim/${encodeURIComponent(id)}`;
  /** One window serves all tests: opening another takes longer than most of them. */
  const show = async (path: string): Promise<Opened> => {
    const { page, complaints } = window;
    complaints.length = 0;
    await page.goto("about:blank");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light", media: "screen" });
    await page.goto(served.origin + path);
    await settled(page);
    return window;
  };

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(program!), serve([])]);
    const { items } = await ask<{ items: readonly { id: string }[] }>("/api/stories");
    story = `/story/${items[0].id}`;
    claims = (await ask<{ items: typeof claims }>(`/api/claims?story=${items[0].id}`)).items;
    window = await open(browser, served.origin);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each([
    ["its claims", () => story],
    ["its disputed claims", () => `${story}?only=disputed`],
    ["the lineage", () => `${story}/lineage`],
    ["the lineage as a list", () => `${story}/lineage?as=list`],
    ["the timeline", () => `${story}/timeline`],
    ["the disputes", () => `${story}/disputes`],
    ["changed words", () => `${story}/variants`],
    ["what if", () => `${story}/what-if?without=outlet%3AVelden+Wire`],
    ["its articles", () => `${story}/articles`],
    ["a part that it has not", () => `${story}/nothing`],
    ["a claim", () => at(wide())],
    ["a claim that changed", () => at(altered())],
    ["the audit of all", () => "/audit"],
    ["the audit of the story", () => `/audit?story=${story.slice(7)}`],
    ["the audit of nothing", () => "/audit?q=xylophone"],
    ["a story that is not there", () => "/story/story-nowhere"],
    ["a claim that is not there", () => "/claim/nowhere%230"],
  ])("holds to the rules: %s", async (_, path) => {
    const { page, complaints } = await show(path());
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
        styled: document.querySelectorAll("main svg [style]").length,
      }));
      expect(facts.width).toBeLessThanOrEqual(look.width);
      expect(facts.elements).toBeLessThan(3000);
      expect(facts.headings).toBe(1);
    }
    for (const link of await page.$$eval("a[type='application/json']", (all) =>
      all.map((a) => a.getAttribute("href")!),
    )) {
      const answer = await fetch(served.origin + link);
      expect(`${link} ${answer.status}`).toBe(`${link} 200`);
    }
    expect(complaints).toEqual([]);
  });

  it("ranks claims, each with its interval, its speakers and who took it up", async () => {
    const { page } = await show(story);
    await page.waitForSelector(".taken");
    const lines = page.locator(".ranked > li");
    expect(await lines.count()).toBe(claims.length);
    const articles = claims.map((claim) => claim.articles);
    expect(articles).toEqual(articles.toSorted((one, other) => other - one));
    const claim = wide();
    const line = lines.filter({ has: page.locator(`a[href="${at(claim)}"]`) });
    const text = await line.innerText();
    const { low, high } = claim.origins;
    expect(text).toContain(`${low}–${high} origins`);
    expect(text).toContain(`${claim.articles} articles in ${claim.outlets} outlets`);
    expect(text).toMatch(/unnamed[\s\S]*since \d May 2023, \d\d:\d\d: /);
    expect(await line.locator(".interval .span").count()).toBe(1);
    const one = lines.filter({ has: page.locator(`a[href="${at(sure())}"]`) });
    expect(await one.locator(".interval .end").count()).toBe(1);
    expect(await one.locator(".taken .attributed").getAttribute("d")).toMatch(/^M/);
    await page.getByRole("link", { name: /^disputed/ }).click();
    const disputed = claims.filter(({ disputes }) => disputes.length > 0).length;
    await page.waitForFunction((n) => document.querySelectorAll(".ranked > li").length === n, disputed);
    expect(new URL(page.url()).searchParams.get("only")).toBe("disputed");
  });

  it("leads from the story to a claim, and from the claim to its statement in an article", async () => {
    const { page, complaints } = await show("/");
    await page.locator(".stories .lead h2 a").click();
    await settled(page);
    await page.locator(".ranked .gist a", { hasText: wide().gist }).first().click();
    await page.waitForFunction(() => location.pathname.startsWith("/claim/"));
    await settled(page);
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.locator(".wordings figcaption a[href*=statement]").last().click();
    await page.waitForFunction(() => location.pathname.startsWith("/article/"));
    await settled(page);
    expect(new URL(page.url()).searchParams.get("statement")).toMatch(/^t\d+$/);
    expect(complaints).toEqual([]);
  });

  describe("the lineage", () => {
    it("answers at every way with the words it rests on", async () => {
      const { page } = await show(`${story}/lineage`);
      const ways = page.locator("[data-way]");
      const n = await ways.count();
      expect(n).toBeGreaterThan(10);
      for (let i = 0; i < n; i++) {
        // Where the line lies bare: elsewhere a station or another line may be over it.
        const bare = await ways.nth(i).evaluate((element) => {
          const line = element as SVGPathElement;
          const { left, top } = line.ownerSVGElement!.getBoundingClientRect();
          for (const part of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
            const { x, y } = line.getPointAtLength(line.getTotalLength() * part);
            if (document.elementFromPoint(left + x, top + y) === line) return { x: left + x, y: top + y };
          }
          return null;
        });
        expect(bare).not.toBeNull();
        await page.mouse.move(bare!.x, bare!.y);
        await page.waitForSelector(".answer.shown .because");
        expect(await page.locator(".answer blockquote").first().innerText()).not.toBe("");
        expect(await ways.nth(i).getAttribute("aria-label")).toMatch(/: .+/);
      }
      await page.mouse.move(2, 2);
      expect(await page.locator(".answer.shown").count()).toBe(0);
    });

    it("reads from left to right by time", async () => {
      const { page } = await show(`${story}/lineage`);
      const xs = await page.$$eval("[data-station]", (all) =>
        all.map((one) => {
          const { left, width } = one.querySelector(".dot")!.getBoundingClientRect();
          return { name: one.querySelector(".dot")!.getAttribute("aria-label")!, x: left + width / 2 };
        }),
      );
      const x = (words: string): number => xs.find(({ name }) => name.includes(words))!.x;
      expect(x("Ada Brandt")).toBeLessThan(x("no report calling"));
      expect(x("no report calling")).toBeLessThan(x("No report calls"));
      expect(x("No report calls")).toBeLessThan(x("Brandt denies"));
      expect(x("Brandt denies")).toBeLessThan(x("nobody came"));
    });

    it("is walked through by keys alone, and Enter keeps the words", async () => {
      const { page } = await show(`${story}/lineage`);
      const label = (): Promise<string> =>
        page.evaluate(() => document.activeElement!.getAttribute("aria-label")!);
      await page.locator("[data-station] .dot[aria-label^='Ada Brandt']").focus();
      await page.keyboard.press("ArrowRight");
      expect(await label()).toMatch(/^Ada Brandt is given as a source/);
      const first = await label();
      await page.keyboard.press("ArrowDown");
      expect(await label()).toMatch(/^Ada Brandt is given as a source/);
      expect(await label()).not.toBe(first);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".answer.pinned blockquote");
      await page.keyboard.press("Escape");
      expect(await page.locator(".answer.pinned").count()).toBe(0);
      await page.keyboard.press("ArrowRight");
      expect(await label()).toMatch(/; article; /);
      // One thing of the drawing can be reached by Tab, and it is the one that had the focus.
      expect(await page.locator("svg.lineage [tabindex='0']").count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement!.getAttribute("tabindex"))).toBe("0");
    });

    it("shows only what passes through one station, and the address keeps it", async () => {
      const { page } = await show(`${story}/lineage`);
      const all = await page.locator("[data-station]").count();
      await page.locator("[data-station]", { hasText: "Jon Falk" }).click();
      await page.getByRole("button", { name: "Show only what passes through it" }).click();
      await page.waitForFunction((n) => document.querySelectorAll("[data-station]").length < n, all);
      expect(new URL(page.url()).searchParams.get("through")).toBe("source:jon falk");
      await page.reload();
      await settled(page);
      expect(await page.locator("[data-station]").count()).toBeLessThan(all);
      await page.getByRole("button", { name: /show all again/i }).click();
      await page.waitForFunction((n) => document.querySelectorAll("[data-station]").length === n, all);
    });

    it("shows one claim alone, and another size", async () => {
      const { page } = await show(`${story}/lineage`);
      const all = await page.locator("[data-station]").count();
      await page.getByLabel("The way of").selectOption(claims[1].id);
      await page.waitForFunction((n) => {
        const shown = document.querySelectorAll("[data-station]").length;
        return shown > 0 && shown < n;
      }, all);
      expect(new URL(page.url()).searchParams.get("claim")).toBe(claims[1].id);
      const width = (): Promise<number> => page.$eval("svg.lineage[role=group]", (svg) => svg.clientWidth);
      const before = await width();
      await page.getByRole("button", { name: "Larger" }).click();
      expect(await width()).toBeGreaterThan(before);
      await page.locator(".graph-scroll").focus();
      await page.keyboard.press("0");
      expect(await width()).toBe(before);
    });

    it("is there as a list with the same stations and words", async () => {
      const { page } = await show(`${story}/lineage`);
      const ways = await page.locator("[data-way]").count();
      await page.getByRole("button", { name: "list" }).click();
      await page.waitForSelector(".lineage-list");
      expect(await page.locator(".handed-on > li").count()).toBe(ways);
      await page.locator(".handed-on summary").first().click();
      expect(await page.locator(".handed-on blockquote").first().innerText()).not.toBe("");
    });

    it("lets the words be opened in their article", async () => {
      const { page } = await show(`${story}/lineage`);
      await page.locator("[data-way]").first().dispatchEvent("click");
      const title = await page.locator(".answer blockquote footer").first().innerText();
      await page.locator(".answer blockquote a").first().click();
      await page.waitForFunction(() => location.pathname.startsWith("/article/"));
      await settled(page);
      expect((await page.locator(".head").innerText()).toLowerCase()).toContain(
        title.split(",")[0].toLowerCase(),
      );
    });
  });

  it.each(["lineage", "timeline"])("gives out the %s as a picture: SVG and PNG", async (tab) => {
    const { page, complaints } = await show(`${story}/${tab}`);
    const kept: Buffer[] = [];
    for (const form of ["SVG", "PNG"]) {
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: form, exact: true }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^${tab}-.+\\.${form.toLowerCase()}$`));
      kept.push(readFileSync(await download.path()));
    }
    const [svg, png] = kept;
    const words = svg.toString();
    expect(words).toContain("No report calls Karsa Dam unsafe, minister says");
    expect(words).toContain("Tolmin Herald");
    // It stands alone: no classes, no variables of the page, nothing from elsewhere.
    expect(words).not.toMatch(/var\(|class=|href=|<script|color-mix|data-/);
    const isWhole = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror") === null,
      words,
    );
    expect(isWhole).toBe(true);
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    expect(complaints).toEqual([]);
  });

  it("shows time, and which article took up which claim, by pointer and by keys", async () => {
    const { page } = await show(`${story}/timeline`);
    const view = await ask<{
      articles: readonly { title: string }[];
      claims: readonly { id: string; takenUp: readonly { article: number }[] }[];
    }>(`/api/stories/${story.slice(7)}/timeline`);
    expect(await page.locator("[data-row]").count()).toBe(claims.length);
    expect(await texts(page, ".timeline .axis .day")).toContain("3 May");
    const { takenUp, id } = view.claims[1];
    const titles = takenUp.map(({ article }) => view.articles[article].title);
    const told = page.locator(".time-answer .title");
    await page.locator("[data-row='0'] .hit").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect(await told.innerText()).toBe(titles[0]);
    await page.keyboard.press("ArrowRight");
    expect(await told.innerText()).toBe(titles[1]);
    await page.keyboard.press("End");
    expect(await told.innerText()).toBe(titles.at(-1));
    const box = (await page.locator("[data-row='1'] .attributed").boundingBox())!;
    await page.mouse.move(box.x, box.y);
    expect(await told.innerText()).toBe(titles[0]);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.pathname.startsWith("/claim/"));
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/claim/${id}`);
  });

  it("sets disputes side by side", async () => {
    const { page } = await show(`${story}/disputes`);
    const sides = await page.$$eval(".sides", (all) =>
      all.map((pair) =>
        [...pair.querySelectorAll(".side")].map((side) => ({
          left: side.getBoundingClientRect().left,
          top: side.getBoundingClientRect().top,
          text: side.textContent ?? "",
        })),
      ),
    );
    expect(sides.length).toBeGreaterThan(0);
    for (const [one, other] of sides) {
      expect(one.left).toBeLessThan(other.left - 300);
      expect(one.top).toBe(other.top);
      for (const { text } of [one, other]) expect(text).toMatch(/ origins?\d* articles? in /);
    }
  });

  it("shows what changed in a quotation, and its variants", async () => {
    const claim = altered();
    const view = await ask<{
      changes: readonly { words: readonly { change: string; text: string }[] }[];
      wordings: readonly { text: string }[];
    }>(`/api/claims/${encodeURIComponent(claim.id)}`);
    const { page } = await show(at(claim));
    await page.waitForSelector(".changed");
    const [{ words }] = view.changes;
    const added = words.find(({ change }) => change === "added")!;
    expect(await page.locator(".changed").first().locator("ins").first().innerText()).toContain(
      added.text.trim(),
    );
    const plain = new Set(
      view.wordings.map(({ text }) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      ),
    );
    expect(await page.locator(".variants > li").count()).toBe(plain.size);
    expect(await page.locator(".variants > li").first().innerText()).toMatch(/most usual, \d times?/i);
    expect(await page.locator(".variants ins, .variants del").count()).toBeGreaterThan(0);
    await page.goto(`${served.origin}${story}/variants`);
    await page.waitForSelector(".changed del");
    expect(await page.locator(".changes-of").count()).toBe(
      claims.filter(({ changes }) => changes.length > 0).length,
    );
  });

  it("says what a claim rests on: the interval, who, why, and through whom all of it goes", async () => {
    const claim = wide();
    const view = await ask<{
      origins: { who: readonly { label: string }[]; reasons: readonly string[] };
    }>(`/api/claims/${encodeURIComponent(claim.id)}`);
    const { page } = await show(at(claim));
    const text = await page.locator(".origins").innerText();
    const { low, high } = claim.origins;
    expect(text).toContain(
      `${low}–${high} origins: ${low} at least; ${high}, if none that may be the same are`,
    );
    for (const { label } of view.origins.who) expect(text).toContain(label);
    expect(text).toContain(view.origins.reasons[0]);
    expect(await page.locator(".ruler .sure").count()).toBe(1);
    expect(await page.locator(".ruler .may").count()).toBe(1);
    await show(at(sure()));
    expect(await page.locator(".origins").innerText()).toMatch(/All of it goes through \S/);
    expect(await page.locator(".ruler .may").count()).toBe(0);
  });

  it("takes support away as sources and outlets are switched off, and the address keeps who is off", async () => {
    const { page, complaints } = await show(`${story}/what-if`);
    const tally = async (): Promise<string> => page.locator(".tally").innerText();
    const told = async (without: object): Promise<string> => {
      const answer = await fetch(`${served.origin}/api/what-if`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: served.origin },
        body: JSON.stringify({ story: story.slice(7), without }),
      });
      const { lost, weakened, of } = (await answer.json()) as { lost: number; weakened: number; of: number };
      return `${lost} ${lost === 1 ? "claim" : "claims"} would lose all support, ${weakened} some of it, of ${of} claims.`;
    };
    await page.getByLabel(/Velden Wire/).uncheck();
    await page.waitForSelector(".struck li");
    expect(await tally()).toBe(await told({ outlets: ["Velden Wire"] }));
    await page.getByLabel(/Ada Brandt/).uncheck();
    const both = await told({ outlets: ["Velden Wire"], sources: ["ada brandt"] });
    await page.waitForFunction((words) => document.querySelector(".tally")?.textContent === words, both);
    expect(new URL(page.url()).searchParams.getAll("without")).toEqual([
      "outlet:Velden Wire",
      "source:ada brandt",
    ]);
    await page.reload();
    await page.waitForSelector(".tally");
    expect(await tally()).toBe(both);
    expect(await page.locator(".switches .off").count()).toBe(2);
    expect(await page.locator(".struck .lost del").count()).toBe(Number.parseInt(both, 10));
    await page.getByRole("button", { name: "Switch all on again" }).click();
    await page.waitForFunction(() => document.querySelector(".tally") === null && location.search === "");
    expect(complaints).toEqual([]);
  });

  it("reports an audit that prints: no controls, all in black, nothing cut", async () => {
    const { page } = await show(`/audit?story=${story.slice(7)}`);
    expect(await page.locator(".rules tbody tr").count()).toBe(7);
    const figures = await texts(page, ".audit-figures > div");
    expect(figures[0]).toMatch(/^statements from sources that are not named\s*\d+\s*of \d+, \d+%$/);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").first().isVisible()).toBe(false);
    expect(await page.locator("main button:visible").count()).toBe(0);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(5000);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("link", { name: /without the reason why/ }).click();
    await page.waitForFunction(() => location.search.includes("rule="));
    await page.waitForFunction(() =>
      /2 findings/.test(document.querySelector("#findings-title")?.textContent ?? ""),
    );
    const csv = await fetch(
      served.origin + (await page.locator("a[download]", { hasText: "CSV" }).getAttribute("href"))!,
    );
    expect(csv.headers.get("content-type")).toMatch(/csv/);
  });
});
