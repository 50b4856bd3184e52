import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { findChromium } from "../browser/chromium.js";

/** The browser's program; null where there is none, and the tests are skipped. */
export const program = findChromium();
if (program === null)
  console.warn("Skipped: the page's tests need Chromium: install it, or name the program in CHROMIUM_PATH");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a view is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

export const desktop: Look = { width: 1280, scheme: "light" };

/** A page that is open, and what went wrong on the way. */
export interface Opened {
  readonly page: Page;
  /** Errors in the console, those that nobody caught, what the policy refused, what was asked of other servers. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Opens an address and waits until its view stands. */
export async function open(browser: Browser, address: string, look: Look = desktop): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width < 500 ? 844 : 900 },
    colorScheme: look.scheme,
    reducedMotion: "reduce",
  });
  // A machine that is busy with the other tests is slow, and no less right.
  context.setDefaultTimeout(50_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on("console", (message) => {
    // Chromium tells of every answer over 399 in the console; what a view makes of it is what is tested.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol))
      complaints.push(`asked ${url.href}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  await settled(page);
  return { page, complaints, close: () => context.close() };
}

/** Waits until a view has its heading and nothing of it is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("main h1");
  await page.waitForFunction(() => document.querySelector("main .loading") === null);
}

/** What axe finds wrong with a page as it stands: a line for each, and how many rules it found kept. */
export async function judged(
  page: Page,
): Promise<{ readonly faults: readonly string[]; readonly kept: number }> {
  // The page's policy lets no script in; the debugger's protocol does.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: judge } = window as unknown as {
      axe: {
        run: () => Promise<{
          passes: unknown[];
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations, passes } = await judge.run();
    return {
      faults: violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}: ${nodes[0].failureSummary}`,
      ),
      kept: passes.length,
    };
  });
}
