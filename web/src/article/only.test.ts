import { expect, it } from "vitest";
import type { ArticleRecord, Source, Statement } from "../types.js";
import { chosen, ledgerOf, onlyOf } from "./only.js";

function source(id: string, name: string | null): Source {
  return {
    id,
    kind: "person",
    name,
    description: name ?? "officials",
    role: null,
    affiliation: null,
    count: null,
    anonymity: null,
    mentions: [],
  };
}

function statement(id: string, speaker: string | null, more: Partial<Statement> = {}): Statement {
  return {
    id,
    type: "indirect",
    source: [],
    cue: [],
    content: [{ start: 0, end: 1 }],
    addressee: [],
    parent: null,
    speaker,
    via: [],
    channel: "unstated",
    stance: "asserts",
    hedged: false,
    negated: false,
    confidence: 1,
    ...more,
  };
}

const record: ArticleRecord = {
  schema: 1,
  id: "a",
  url: null,
  outlet: null,
  title: null,
  byline: null,
  credit: null,
  published: null,
  language: "en",
  text: "x",
  sources: [
    source("s1", "Ada Brandt"),
    source("s2", null),
    source("s3", "The Ledger"),
    source("s4", "Nobody"),
  ],
  statements: [
    statement("t1", "s1", { type: "direct" }),
    statement("t2", "s2", { via: ["s3"] }),
    statement("t3", "s2", { type: "mixed" }),
    statement("t4", null),
    statement("t5", "s3"),
  ],
};

it.each<[string | null, readonly string[]]>([
  [null, ["t1", "t2", "t3", "t4", "t5"]],
  ["nonsense", ["t1", "t2", "t3", "t4", "t5"]],
  ["unnamed", ["t2", "t3"]],
  ["relayed", ["t2"]],
  ["direct", ["t1", "t3"]],
  ["source:s3", ["t2", "t5"]],
  ["source:s9", []],
])("shows by %j", (asked, ids) => {
  expect(chosen(record, onlyOf(asked)).map(({ id }) => id)).toEqual(ids);
});

it("counts what each source says, those who say most first, and leaves out who says nothing", () => {
  expect(ledgerOf(record).map(({ source: { id }, ...counts }) => [id, counts])).toEqual([
    ["s2", { statements: 2, through: 1, direct: 1, relays: 0 }],
    ["s3", { statements: 1, through: 0, direct: 0, relays: 1 }],
    ["s1", { statements: 1, through: 0, direct: 1, relays: 0 }],
  ]);
});
