import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build, type House } from "./fixture.js";

let house: House;
beforeAll(async () => {
  house = await build({ sample: false });
}, 60_000);
afterAll(() => house.close());

it.each([
  "/",
  "/add",
  "/articles",
  "/article/abc?statement=t3",
  "/article/abc/changes",
  "/stories",
  "/story/s",
  "/story/s/lineage",
  "/story/s/what-if?without=outlet:x",
  "/claim/a%23b",
  "/sources",
  "/source/Ann%20Reed",
  "/search?q=x",
  "/audit",
  "/failures",
  "/corrections",
  "/api",
])("the page's address %s is answered with the page", async (path) => {
  const answer = await house.ask(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  expect(await answer.text()).toContain("The page");
  const etag = answer.headers.get("etag")!;
  expect((await house.ask(path, { headers: { "if-none-match": etag } })).status).toBe(304);
});

it("any other address is the page, too, as 404", async () => {
  const answer = await house.ask("/no/such/page");
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("The page");
});

it("its files may be kept for ever, as their names change with them", async () => {
  const answer = await house.ask("/assets/index-1a2b3c.js");
  expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await house.ask("/assets/index-old.js")).status).toBe(404);
});

it("built anew, it is given out anew; not built, it is said how to", async () => {
  const index = join(house.folder, "web", "index.html");
  writeFileSync(index, "<!doctype html><title>Newer</title>");
  utimesSync(index, new Date(), new Date(Date.now() + 5000));
  expect(await (await house.ask("/")).text()).toContain("Newer");
  rmSync(index);
  const answer = await house.ask("/");
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("not built");
});
