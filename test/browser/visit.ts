import type { Browser, Page } from "playwright-core";

/** A page that is open, and what it did on the way. */
export interface Visit {
  readonly page: Page;
  /** The addresses it asked for, in order. */
  readonly requests: readonly string[];
  /** Everything that went wrong: errors in its console, those that nobody caught, requests without an answer. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page. What it asks of anyone but its own server is refused, and stands among the requests
 * all the same.
 */
export async function visit(browser: Browser, origin: string): Promise<Visit> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  await page.route(
    (url) => url.origin !== origin && !["data:", "blob:"].includes(url.protocol),
    (route) => route.abort(),
  );
  await page.goto(`${origin}/`, { waitUntil: "load" });
  return { page, requests, complaints };
}
