import { resolve } from "node:path";
import { expect, test } from "vitest";
import { addressOrigin, depthOf, fileOrigin, isCircle, keptPlace, standardInput } from "./place.js";

test.each([
  ["news.jsonl", "news.jsonl:3", `${resolve("news.jsonl")}:3`],
  ["/data/news.zip", "/data/news.zip:a/b.html", "/data/news.zip:a/b.html"],
  ["../a.txt", "../a.txt", resolve("../a.txt")],
])("%s: %s is kept as %s", (name, place, kept) => {
  expect(keptPlace(fileOrigin(name), place)).toBe(kept);
});

test("standard input and addresses are kept as they are shown", () => {
  expect(keptPlace(standardInput(), "standard input:3")).toBe("standard input:3");
  expect(keptPlace(addressOrigin("https://example.com/f", null), "https://example.com/f:item 1")).toBe(
    "https://example.com/f:item 1",
  );
});

test("lists that lead to lists are counted, and circles seen", () => {
  const feed = addressOrigin("https://example.com/feed", null);
  const map = addressOrigin("https://example.com/map", feed);
  const page = addressOrigin("https://example.com/page", map);
  expect([feed, map, page].map(depthOf)).toEqual([0, 1, 2]);
  expect(isCircle(feed.input, page)).toBe(true);
  expect(isCircle(page.input, page)).toBe(true);
  expect(isCircle("https://example.com/other", page)).toBe(false);
});
