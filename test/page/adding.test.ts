import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.js";
import { judged, type Opened, open, program, settled } from "./opening.js";
import { type Served, serve } from "./serving.js";

describe.skipIf(program === null)("an empty store", () => {
  let browser: Browser;
  let served: Served;
  let first: Opened;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(program!), serve(null)]);
    first = await open(browser, served.origin);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  }, 60_000);

  it("says how to begin, and keeps to the rules", async () => {
    const { page } = first;
    expect(await page.locator("main").innerText()).toMatch(
      /sample story[\s\S]*Paste a text[\s\S]*files[\s\S]*addresses/i,
    );
    expect((await judged(page)).faults).toEqual([]);
  });

  it.each(["/articles", "/sources", "/failures", "/corrections"])("says what to do at %s", async (path) => {
    const { page, close } = await open(browser, served.origin + path);
    expect(await page.locator("main .empty").innerText()).not.toBe("");
    await close();
  });

  it("reads a text that is pasted, and leads to it", async () => {
    const { page, complaints } = first;
    await page
      .getByLabel("The article’s words")
      .fill("“The gates are open,” Una Reed said on Monday in the harbour of Tolmin.");
    await page.getByText("What is known of it").click();
    await page.getByLabel("Title").fill("The gates are open");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.waitForFunction(() => location.pathname.startsWith("/article/"));
    await settled(page);
    expect(await page.$$("mark.said")).toHaveLength(1);
    expect(await page.locator(".note").innerText()).toContain("Una Reed");
    expect(complaints).toEqual([]);
  });

  it("adds the sample story and shows its stories, without being loaded anew", async () => {
    const { page, complaints } = first;
    const address = await fetch(`${served.origin}/api/status`);
    expect(address.status).toBe(200);
    await page.evaluate(() => {
      (window as { stayed?: boolean }).stayed = true;
    });
    await page.locator(".nameplate").click();
    await page.waitForSelector("h1");
    const job = await page.evaluate(async () => {
      const answer = await fetch("/api/jobs", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ sample: true }),
      });
      return answer.status;
    });
    expect(job).toBe(202);
    await page.reload();
    await page.waitForSelector(".stories .lead", { timeout: 30_000 });
    await page.waitForSelector(".lead-claims .interval");
    expect(complaints).toEqual([]);
  });

  it("takes files, tells what cannot be read and why, and lets it be tried again", async () => {
    const { page, close } = await open(browser, `${served.origin}/add`);
    await page.setInputFiles("input[type=file]", [
      {
        name: "good.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("“We looked at the gates in the spring of the year,” Per Holm said on Friday."),
      },
      { name: "bad.txt", mimeType: "text/plain", buffer: Buffer.from("   \n") },
    ]);
    await page.waitForSelector(".outcome", { timeout: 30_000 });
    expect(await page.locator(".outcome").innerText()).toMatch(
      /1 article added[\s\S]*1 failure[\s\S]*bad\.txt/,
    );
    expect(await page.locator("[role=status][aria-live]").first().textContent()).toMatch(/^Done/);
    await close();
  });

  it("keeps an address that cannot be fetched, and lets it be tried again", async () => {
    const { page, close } = await open(browser, `${served.origin}/add`);
    await page.getByLabel(/one a line/).fill("http://127.0.0.1:9/article");
    await page.getByRole("button", { name: "Fetch it" }).click();
    await page.getByRole("link", { name: "See what failed" }).click();
    await settled(page);
    expect(await page.locator(".lines").innerText()).toContain("127.0.0.1:9");
    await page.getByRole("button", { name: "Try all again" }).click();
    await page.waitForFunction(() => /tried [2-9]/.test(document.querySelector(".lines")?.textContent ?? ""));
    await page.getByRole("button", { name: "forget it" }).click();
    await page.waitForSelector(".empty");
    await close();
  });

  it("stops when asked to, and keeps what it has added", async () => {
    const { page, close } = await open(browser, `${served.origin}/add`);
    const rows = Array.from({ length: 4000 }, (_, i) =>
      JSON.stringify({
        id: `row-${i}`,
        title: `Row ${i}`,
        text: `“Gate ${i} was shut,” Max Dorn said on day ${i}.`,
      }),
    );
    await page.setInputFiles("input[type=file]", [
      { name: "rows.jsonl", mimeType: "application/x-ndjson", buffer: Buffer.from(rows.join("\n")) },
    ]);
    await page.waitForFunction(() =>
      /\d{3,} articles added/.test(document.querySelector(".strip")?.textContent ?? ""),
    );
    await page.getByRole("button", { name: "Stop" }).click();
    await page.waitForSelector(".outcome", { timeout: 30_000 });
    expect(await page.locator(".outcome").innerText()).toContain("Stopped; what was added stays");
    // A long list keeps to what a page can hold, however often more of it is asked for.
    await page.locator("nav a", { hasText: "Articles" }).click();
    await page.waitForSelector(".lines li");
    const last = (): Promise<string> => page.locator(".lines li .title").last().innerText();
    for (let i = 0; i < 3; i += 1) {
      const before = await last();
      await page.getByRole("button", { name: "Show more" }).click();
      await page.waitForFunction(
        (title) =>
          [...document.querySelectorAll<HTMLElement>(".lines li .title")].at(-1)?.innerText !== title,
        before,
      );
    }
    expect(await page.locator(".lines li").count()).toBeLessThanOrEqual(120);
    await page.getByRole("button", { name: "back to the first" }).click();
    await page.waitForFunction(() => document.querySelector("button.plain.back") === null);
    await close();
  });

  it("removes an article, once that is said twice", async () => {
    const { page, close } = await open(browser, `${served.origin}/articles?q=gates`);
    await page.locator(".lines a").first().click();
    await page.getByRole("button", { name: "Remove this article" }).click();
    const gone = page.url();
    await page.getByRole("button", { name: "Remove it" }).click();
    await page.waitForFunction(() => location.pathname === "/articles");
    await page.goto(gone);
    await page.waitForSelector(".failed");
    expect(await page.$$("mark.said")).toEqual([]);
    await close();
  });

  it("says so where the server no longer answers", async () => {
    const { page, close } = await open(browser, `${served.origin}/articles`);
    await page.route("**/api/**", (route) => route.abort());
    await page.locator("nav a", { hasText: "Sources" }).click();
    await page.waitForSelector(".failed");
    expect(await page.locator(".failed").innerText()).toContain("hearsay serve");
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector("tbody tr");
    await close();
  });
});
