import { expect, it } from "vitest";
import { byArticle, byRule } from "./by-article.js";

const finding = (key: number, rule: string, note: string, words: string) => ({
  article: { key },
  rule,
  note,
  words,
  claim: null,
});

it("puts findings together by article, and within one by rule and note", () => {
  const all = [
    finding(1, "unnamed", "officials", "the officials"),
    finding(1, "one", "a claim", "that"),
    finding(1, "unnamed", "officials", "they"),
    finding(2, "unnamed", "officials", "officials"),
  ];
  const groups = byArticle(all);
  expect(groups.map(({ article, findings }) => [article.key, findings.length])).toEqual([
    [1, 3],
    [2, 1],
  ]);
  expect(byRule(groups[0].findings)).toEqual([
    {
      rule: "unnamed",
      notes: [{ rule: "unnamed", note: "officials", claim: null, words: ["the officials", "they"] }],
    },
    { rule: "one", notes: [{ rule: "one", note: "a claim", claim: null, words: ["that"] }] },
  ]);
});
