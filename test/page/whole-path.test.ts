import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.js";
import { judged, open, program, settled } from "./opening.js";
import { type Served, serve } from "./serving.js";

/** Follows a link, and waits until the view that it leads to stands. */
async function follow(page: Page, link: ReturnType<Page["locator"]>, to: RegExp): Promise<void> {
  await link.first().click();
  await page.waitForURL(to);
  await settled(page);
}

describe.skipIf(program === null)("from an empty store to a correction", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(program!), serve(null)]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  }, 60_000);

  it("leads by what is on the page alone, and what was corrected holds", async () => {
    const { page, complaints } = await open(browser, served.origin);

    // The empty store offers the sample, and shows its story once it is read and linked.
    await page.getByRole("button", { name: "Add the sample story" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /^Done: 10 articles added/ })
      .waitFor({ state: "attached" });
    await page.locator(".nameplate").click();
    await settled(page);

    // Story, then the claim that most of its articles state, then the first article that states it.
    await follow(page, page.locator(".stories .lead h2 a"), /\/story\//);
    const tabs = page.getByRole("navigation", { name: "Parts of the story" });
    expect(await tabs.innerText()).toMatch(/Claims \d+[\s\S]*Disputes \d+[\s\S]*Articles 10/);
    await follow(page, page.locator(".ranked .gist a"), /\/claim\//);
    const claim = await page.locator("h1").innerText();
    expect(claim.length).toBeGreaterThan(10);
    await page.locator("#wordings-title").waitFor();
    await follow(page, page.locator(".wordings figcaption a[href*='statement=']"), /\/article\//);

    // The statement is lit, with its note, under which it can be put right.
    const id = new URL(page.url()).searchParams.get("statement")!;
    const note = page.locator(`#note-${id}`);
    expect(await note.innerText()).not.toContain("Zora Quill");
    await note.getByRole("button", { name: "Somebody else says it" }).click();
    await note.getByLabel("Who says it").selectOption("new");
    await note.getByRole("textbox", { name: "Name" }).fill("Zora Quill");
    await note.getByRole("button", { name: "Correct it" }).click();
    await note.locator(".made").waitFor();

    // It holds in the page that is opened anew, in the search, and the story still has its claims.
    await page.reload();
    await settled(page);
    expect(await note.locator(".who").innerText()).toContain("Zora Quill");
    await follow(page, note.getByRole("link", { name: "Zora Quill" }), /\/source\//);
    expect(await page.locator("main").innerText()).toMatch(/1 statement/);
    await page.locator(".nameplate").click();
    await settled(page);
    await follow(page, page.locator(".stories .lead h2 a"), /\/story\//);
    expect(await page.locator(".ranked > li").count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  }, 120_000);

  it("lets a reader say what is one claim and what is not, and take that back", async () => {
    const claims = async (): Promise<readonly { id: string; gist: string; statements: number }[]> =>
      ((await (await fetch(`${served.origin}/api/claims?limit=100`)).json()) as { items: never }).items;
    const before = await claims();
    const one = before.find(({ statements }) => statements > 2)!;
    // Whose words stand in no other claim, such as one that denies it.
    const other = before.find(({ id, gist }) =>
      before.every((claim) => (claim.id === id ? id !== one.id : !claim.gist.includes(gist))),
    )!;
    const { page, complaints } = await open(browser, `${served.origin}/claim/${encodeURIComponent(one.id)}`);
    const wordings = page.locator(".wordings > li");
    await wordings.nth(one.statements - 1).waitFor();
    await wordings.last().getByRole("button", { name: "It says something else" }).click();
    await wordings.nth(one.statements - 1).waitFor({ state: "detached" });
    expect(await wordings.count()).toBe(one.statements - 1);

    await page.getByText("Does another claim say the same?").click();
    await page.getByLabel("Words of the other claim").fill(other.gist.split(/\s+/).slice(0, 4).join(" "));
    await page.locator(".put-together li", { hasText: other.gist }).waitFor();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await judged(page)).faults).toEqual([]);
    }
    await page
      .locator(".put-together li", { hasText: other.gist })
      .getByRole("button", { name: "It says the same" })
      .click();
    await wordings.nth(one.statements - 1).waitFor();
    expect(await claims()).toHaveLength(before.length - 1);

    await page.goto(`${served.origin}/corrections`);
    await settled(page);
    for (const said of ["put together with another claim", "taken out of a claim"]) {
      const line = page.locator(".lines > li", { hasText: said });
      await line.getByRole("button", { name: "undo" }).click();
      await line.waitFor({ state: "detached" });
    }
    expect(await claims()).toEqual(before);
    expect(complaints).toEqual([]);
  }, 120_000);
});
