import { expect, it } from "vitest";
import { match, to } from "./router.js";

it.each<[string, string, Readonly<Record<string, string>> | null]>([
  ["/", "/", {}],
  ["/articles", "/articles", {}],
  ["/articles", "/articles/", {}],
  ["/articles", "/article", null],
  ["/article/:ref", "/article/9f89", { ref: "9f89" }],
  ["/article/:ref", "/article", null],
  ["/article/:ref", "/article/9f89/changes", null],
  ["/article/:ref/changes", "/article/9f89/changes", { ref: "9f89" }],
  ["/story/:id/:tab?", "/story/s1", { id: "s1" }],
  ["/story/:id/:tab?", "/story/s1/timeline", { id: "s1", tab: "timeline" }],
  ["/source/:name", "/source/Ada%20Brandt%2FJr", { name: "Ada Brandt/Jr" }],
  ["/source/:name", "/source/%E0%A4", null],
])("%s matches %s: %j", (pattern, path, found) => {
  expect(match(pattern, path)).toEqual(found);
});

it.each(["a b", "a/b", "a?b#c", "#12", "…"])("makes addresses that lead back to %j", (name) => {
  expect(match("/article/:ref", new URL(to.article(name, "t1"), "http://x").pathname)).toEqual({ ref: name });
  expect(match("/source/:name", to.source(name))).toEqual({ name });
});
