import { expect, test } from "vitest";
import { marked } from "../../test/cli/notation.js";
import { changesBetween, type Said } from "./changes.js";

const line = ({ source, cue, content }: Said): string => [source, cue, content].join("|");

/** Changes in short: "=1", then each as "+…", "-…" or "~words" with [-dropped-] and {+added+}. */
function told(before: string, after: string): readonly string[] {
  const { added, dropped, reworded, same } = changesBetween(marked(before), marked(after));
  return [
    `=${same}`,
    ...reworded.map(({ words }) =>
      words
        .map(({ text, change }) =>
          change === "same" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`,
        )
        .join(""),
    ),
    ...dropped.map((said) => `-${line(said)}`),
    ...added.map((said) => `+${line(said)}`),
  ];
}

const lee = "<s:Lee> <c:said> <q:it is over>.";
const roe = "<s2:Roe> <c2:denied> <q2:that the old bridge was unsafe>.";

test.each<[string, string, string, readonly string[]]>([
  ["nothing", lee, lee, ["=1"]],
  ["only what stands around", lee, `On Monday, ${lee}`, ["=1"]],
  ["a statement more", lee, `${lee} ${roe}`, ["=1", "+Roe|denied|that the old bridge was unsafe"]],
  ["a statement less", `${lee} ${roe}`, lee, ["=1", "-Roe|denied|that the old bridge was unsafe"]],
  [
    "a word of the content",
    roe,
    roe.replace("unsafe", "unsound"),
    ["=0", "Roe denied that the old bridge was [-unsafe-]{+unsound+}"],
  ],
  ["the cue", lee, lee.replace("said", "claimed"), ["=0", "Lee [-said-]{+claimed+} it is over"]],
  ["the source", lee, lee.replace("Lee", "An aide"), ["=0", "[-Lee-]{+An aide+} said it is over"]],
  [
    "something else altogether",
    lee,
    "<s:Lee> <c:said> <q:nobody knows the answer>.",
    ["=0", "-Lee|said|it is over", "+Lee|said|nobody knows the answer"],
  ],
  ["the order", `${lee} ${roe}`, `${roe} ${lee}`, ["=2"]],
  [
    "one of two that are equal",
    `${lee} <s2:Lee> <c2:said> <q2:it is over>.`,
    lee,
    ["=1", "-Lee|said|it is over"],
  ],
  ["white space", lee, lee.replace("is over", "is\n over"), ["=1"]],
])("%s changed", (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test("each is matched with the one most like it", () => {
  const before =
    "<s:A> <c:said> <q:the old bridge is safe today>. <s2:B> <c2:said> <q2:the new bridge is safe tonight>.";
  const after =
    "<s:B> <c:said> <q:the new bridge is unsafe tonight>. <s2:A> <c2:said> <q2:the old bridge is unsafe today>.";
  const { reworded } = changesBetween(marked(before), marked(after));
  expect(reworded.map((one) => [one.before.source, one.after.source])).toEqual([
    ["B", "B"],
    ["A", "A"],
  ]);
});

const many = (change: string): string =>
  Array.from(
    { length: 3000 },
    (_, i) => `<s${i + 1}:Lee> <c${i + 1}:said> <q${i + 1}:figure ${i} of the ${change} count>.`,
  ).join(" ");

test("many statements are matched in good time", () => {
  const { reworded, same } = changesBetween(marked(many("old")), marked(many("new")));
  expect([reworded.length, same]).toEqual([3000, 0]);
});
