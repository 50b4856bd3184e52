import { expect, test } from "vitest";
import { aSource, marked, sourced } from "../../../test/cli/notation.js";
import type { ArticleRecord } from "../../record/index.js";
import { list } from "./list.js";

const linesOf = (record: ArticleRecord, width: number): string[] =>
  [...list(record, width)].map((line) => line.map((run) => run.text).join(""));

const gallant = aSource("s1", "Jane Roe", { role: "Defence Minister" });
const official = aSource("s2", null, { description: "an Orrin official" });
const gazette = aSource("s3", "The Gazette", { kind: "outlet" });
const four = aSource("s4", null, { description: "four aides", count: 4 });

test("who, how, what, and the kind at the right edge", () => {
  const record = sourced("<s:Defence Minister Jane Roe> <c:said> <q:no>.", [gallant], { speaker: "s1" });
  expect(linesOf(record, 70)).toEqual([
    "1  Jane Roe, Defence Minister · said                     direct · 0.90",
    "   no",
  ]);
});

test("on a narrow page the kind stands under the content", () => {
  const record = sourced("<s:Defence Minister Jane Roe> <c:said> <q:no>.", [gallant], { speaker: "s1" });
  expect(linesOf(record, 50)).toEqual(["1  Jane Roe, Defence Minister · said", "   no", "   direct · 0.90"]);
});

test.each([
  ["a pronoun", "<s:He> <c:said> <q:no>", "s1", "Jane Roe, Defence Minister · He said"],
  ["a role", "<q:No>, <c:said> <s:the general>", "s1", "Jane Roe, Defence Minister · the general said"],
  ["letters that begin a name", "<s:He> <c:said> <q:no>", "s5", "Henry Sheeran · He said"],
  [
    "the words that are shown anyway",
    "<s:The Defence Minister> <c:said> <q:no>",
    "s1",
    "Jane Roe, Defence Minister · said",
  ],
  ["a surname", "<s:Roe> <c:said> <q:no>", "s1", "Jane Roe, Defence Minister · said"],
  ["an unnamed source", "<s:They> <c:said> <q:no>", "s2", "an Orrin official, unnamed · They said"],
  ["no words for it", "<c:said> <q:no>", "s1", "Jane Roe, Defence Minister · said"],
  ["no cue", "<s:The general>: <q:no>", "s1", "Jane Roe, Defence Minister · The general"],
  ["neither", "<q:no>", "s1", "Jane Roe, Defence Minister · quoted"],
  ["nobody", "<c:It is said> <q:no>", null, "unsaid · It is said"],
  ["nobody that the words tell", "<s:Roe> <c:said> <q:no>", null, "unsaid · Roe said"],
])("the speaker, and the article's own words where they differ: %s", (_, notation, speaker, expected) => {
  const [head] = linesOf(
    sourced(notation, [gallant, official, aSource("s5", "Henry Sheeran")], { speaker }),
    69,
  );
  expect(head).toBe(`1  ${expected}`);
});

test.each<[string, Parameters<typeof sourced>[2], string | undefined]>([
  ["nothing to tell", {}, undefined],
  ["one relay", { via: ["s3"] }, "via The Gazette → this article"],
  ["relays, nearest the speaker first", { via: ["s4", "s3"] }, "via four aides → The Gazette → this article"],
  ["a channel", { channel: "press conference" }, "press conference"],
  ["a stance", { stance: "denies" }, "denies"],
  ["hedged and negated", { hedged: true, negated: true }, "hedged · negated"],
  [
    "all of it",
    { via: ["s3"], channel: "interview", stance: "predicts", hedged: true, negated: true },
    "via The Gazette → this article · interview · predicts · hedged · negated",
  ],
  ["a plain assertion", { stance: "asserts", hedged: false, negated: false }, undefined],
])("how it came and how it is put: %s", (_, known, expected) => {
  const record = sourced("<s:Roe> <c:said> <q:no>", [gallant, official, gazette, four], {
    speaker: "s1",
    ...known,
  });
  expect(linesOf(record, 80)[2]?.trim()).toBe(expected);
});

test("what lies in another statement stands indented right under it, under its own number", () => {
  const record = sourced(
    "<c:According to> <s:the paper>, <q:<s3:aides> <c3:said> <q3:no>>. <s2:Roe> <c2:denied> <q2:it>.",
    [gallant, four, gazette],
    { speaker: "s3" },
    { speaker: "s1", stance: "denies" },
    { speaker: "s4", parent: "t1", via: ["s3"] },
  );
  expect(linesOf(record, 80).map((line) => line.replace(/ +direct · 0\.90$/, ""))).toEqual([
    "1  The Gazette · the paper According to",
    "   aides said no",
    "   3  four aides, unnamed · said",
    "      no",
    "      via The Gazette → this article",
    "",
    "2  Jane Roe, Defence Minister · denied",
    "   it",
    "   denies",
  ]);
});

test("however deep statements lie, two thirds of the page are theirs, and each is shown once", () => {
  const depth = 3000;
  const known = Array.from({ length: depth }, (_, i) => (i === 0 ? {} : { parent: `t${i}` }));
  const record = sourced(Array.from({ length: depth }, (_, i) => `<q${i + 1}:x>`).join(" "), [], ...known);
  const heads = linesOf(record, 60).filter((line) => /^ *\d+ {2}unsaid/.test(line));
  expect(heads.map((line) => Number.parseInt(line, 10))).toEqual(record.statements.map((_, i) => i + 1));
  for (const line of heads) expect(line.search(/\S/)).toBeLessThanOrEqual(20 + 4);
});

test("a parent that is not there, or comes later, hides nothing", () => {
  const record = sourced("<q:a> <q2:b> <q3:c>", [], { parent: "t2" }, { parent: "t9" }, { parent: "t3" });
  expect(linesOf(record, 80).filter((line) => line.includes("unsaid"))).toHaveLength(3);
});

test("where it does not all fit, the article's words go, then the role is cut", () => {
  const record = sourced("<s:the woman at the very top of it> <c:said> <q:no>", [gallant], { speaker: "s1" });
  expect(linesOf(record, 40)[0]).toBe("1  Jane Roe, Defence Minister · said");
  expect(linesOf(record, 32)[0]).toBe("1  Jane Roe, Defence… · said");
});

test("an unnamed source stays marked where its description is cut", () => {
  const long = aSource("s1", null, { description: "a senior official in the ministry of defence" });
  const record = sourced("<s:He> <c:told reporters on Friday> <q:no>", [long], { speaker: "s1" });
  expect(linesOf(record, 60)[0]).toBe("1  a senior official in the…, unnamed · told reporters on…");
});

test("line breaks in a content do not break the list", () => {
  expect(linesOf(marked("<q:one\n\ntwo>"), 60)[1]).toBe("   one two");
});
