import { parquetMetadata } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticlePage, StoryPage } from "../../src/server/views/index.js";
import { build, type House, ORIGIN } from "./fixture.js";

let house: House;
let article = "";
let story = "";
beforeAll(async () => {
  house = await build();
  article = encodeURIComponent((await house.get<ArticlePage>("/api/articles")).items[0].ref);
  story = encodeURIComponent((await house.get<StoryPage>("/api/stories")).items[0].id);
}, 60_000);
afterAll(() => house.close());

describe.each([
  ["an article", () => `/api/export/article/${article}?`],
  ["a story", () => `/api/export/story/${story}?`],
  ["a search", () => "/api/export/search?words=dam&"],
])("%s goes out", (_, address) => {
  const file = async (query: string): Promise<Response> => {
    const answer = await house.ask(`${address()}${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="[\w.-]+\.(?:jsonld|csv|parquet|html)"$/,
    );
    expect(answer.headers.get("etag")).toMatch(/^W\//);
    return answer;
  };

  it.each(["web-annotation", "schema-org", "prov"])(
    "as JSON-LD (%s), named by the page's addresses",
    async (format) => {
      const answer = await file(`format=${format}`);
      expect(answer.headers.get("content-type")).toContain("application/ld+json");
      const text = await answer.text();
      expect(JSON.parse(text)).toHaveProperty("@context");
      expect(text).toContain(`${ORIGIN}/article/`);
    },
  );

  it("as CSV, a table of several", async () => {
    const statements = await (await file("format=csv")).text();
    const articles = await (await file("format=csv&table=articles")).text();
    expect(statements.split("\n").length).toBeGreaterThan(1);
    expect(articles.split("\n")[0]).not.toBe(statements.split("\n")[0]);
  });

  it("as Parquet, byte by byte", async () => {
    const answer = await file("format=parquet");
    expect(answer.headers.get("content-type")).toBe("application/vnd.apache.parquet");
    const bytes = await answer.arrayBuffer();
    expect(Number(parquetMetadata(bytes).num_rows)).toBeGreaterThan(0);
  });

  it("as a page of its own, never shown as one of this server's", async () => {
    const answer = await file("format=html");
    expect(await answer.text()).toMatch(/^<!doctype html>/i);
  });
});

it.each([
  ["/api/export/article/zzzz?format=csv", 404],
  ["/api/export/story/zzzz?format=csv", 404],
  [`/api/export/search?format=pdf`, 400],
  ["/api/export/search?words=dam", 400],
  ["/api/export/search?words=dam&format=csv&table=users", 400],
])("%s is refused", async (path, status) => {
  expect((await house.ask(path)).status).toBe(status);
});
