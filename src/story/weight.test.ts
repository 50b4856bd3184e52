import { expect, test } from "vitest";
import type { Claim } from "./claim.js";
import { weightOf } from "./weight.js";

const claim = (
  articles: string,
  doubtful: readonly number[] = [],
): Pick<Claim, "statements" | "doubtful"> => ({
  statements: articles.split("").map((article) => ({ article }) as Claim["statements"][number]),
  doubtful,
});

test("what more articles surely say comes first, then what more statements make", () => {
  const inOrder = [claim("abc"), claim("aab"), claim("ab"), claim("abc", [1, 2])];
  const weights = inOrder.map(weightOf);
  expect(weights.toSorted((x, y) => y - x)).toEqual(weights);
  expect(new Set(weights).size).toBe(weights.length);
});

test("thousands of statements in one article do not outweigh a second article", () => {
  expect(weightOf(claim("a".repeat(5000)))).toBeLessThan(weightOf(claim("ab")));
});
