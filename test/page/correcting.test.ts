import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.js";
import { judged, type Opened, open, program, settled } from "./opening.js";
import { type Served, serve } from "./serving.js";

describe.skipIf(program === null)("correcting an article on the page", () => {
  let browser: Browser;
  let served: Served;
  let ref: string;

  const show = (query: string): Promise<Opened> =>
    open(browser, `${served.origin}/article/${encodeURIComponent(ref)}${query}`);

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(program!), serve([])]);
    const answer = await fetch(`${served.origin}/api/articles?limit=100`);
    const { items } = (await answer.json()) as { items: readonly { ref: string; title: string }[] };
    ref = items.find(({ title }) => title === "Eastern gate to cost 60 million crowns")!.ref;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  }, 60_000);

  it("corrects a speaker, and the correction holds after the page is opened anew", async () => {
    const first = await show("?statement=t1");
    await first.page.getByRole("button", { name: "Somebody else says it" }).click();
    await first.page.getByLabel("Who says it").selectOption("new");
    await first.page.getByLabel("Name").fill("Zora Quill");
    await first.page.getByRole("button", { name: "Correct it" }).click();
    await first.page.waitForSelector("#note-t1 .made");
    await first.close();
    const second = await show("?statement=t1");
    expect(await second.page.locator("#note-t1").innerText()).toContain("Zora Quill");
    await second.page.getByRole("button", { name: "undo" }).click();
    await second.page.waitForFunction(
      () => !document.querySelector("#note-t1")?.textContent?.includes("Zora Quill"),
    );
    await second.close();
  });

  it("moves the borders of a statement, and takes one away that is none", async () => {
    const { page, complaints, close } = await show("?statement=t1");
    const before = await page.$eval("#t1", (mark) => mark.textContent);
    await page.getByRole("button", { name: "other words are meant" }).click();
    await page.getByRole("button", { name: "end earlier" }).click();
    await page.getByRole("button", { name: "Correct it" }).click();
    await page.waitForSelector("#note-t1 .made");
    const after = await page.$eval("#t1", (mark) => mark.textContent);
    expect(before.startsWith(after)).toBe(true);
    await page.getByRole("button", { name: "undo" }).click();
    await page.waitForFunction((text) => document.querySelector("#t1")?.textContent === text, before);
    await page.getByRole("button", { name: "it is no statement" }).click();
    await page.waitForSelector("#gone-title");
    await page.getByRole("button", { name: "undo" }).click();
    await page.waitForFunction((text) => document.querySelector("#t1")?.textContent === text, before);
    expect(complaints).toEqual([]);
    await close();
  });

  it("lists what was corrected, and lets it be undone there", async () => {
    const { page, complaints, close } = await show("?statement=t1");
    await page.getByRole("button", { name: "it is no statement" }).click();
    await page.waitForSelector("#gone-title");
    await page.getByRole("link", { name: "Corrections" }).click();
    await settled(page);
    await page.waitForSelector(".lines li");
    expect(await page.locator(".lines").innerText()).toMatch(/marked as no statement[\s\S]*Eastern gate/);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect((await judged(page)).faults).toEqual([]);
    }
    await page.getByRole("button", { name: "undo" }).click();
    await page.waitForSelector(".empty");
    expect(complaints).toEqual([]);
    await close();
  });
});
