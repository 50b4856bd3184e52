import type { ArticleRecord, Statement } from "hearsay";
import { describe, expect, it } from "vitest";
import { bareRecord } from "../bare.js";
import { faultsOf } from "./invariants.js";

//            0123456789012345678901234567
const TEXT = "“Go,” Lee said. “Now,” Ann.";

const statement: Statement = {
  id: "t1",
  type: "direct",
  source: [{ start: 6, end: 9 }],
  cue: [{ start: 10, end: 14 }],
  content: [
    { start: 0, end: 5 },
    { start: 16, end: 22 },
  ],
  addressee: [],
  parent: null,
  speaker: "s1",
  via: [],
  channel: "unstated",
  stance: "asserts",
  hedged: false,
  negated: false,
  confidence: 0.5,
};

function recordOf(changes: Partial<ArticleRecord>, ...statements: Partial<Statement>[]): ArticleRecord {
  const source = { kind: "person", description: "Lee", role: null, affiliation: null, count: null } as const;
  return bareRecord({
    id: "a",
    text: TEXT,
    sources: [{ ...source, id: "s1", name: "Lee", anonymity: null, mentions: [{ start: 6, end: 9 }] }],
    statements: statements.map((change) => ({ ...statement, ...change })),
    ...changes,
  });
}

describe("the invariants of a record", () => {
  it("hold for sound ones", () => {
    expect(faultsOf(TEXT, recordOf({}))).toEqual([]);
    expect(faultsOf(TEXT, recordOf({}, {}))).toEqual([]);
    const second = {
      id: "t2",
      parent: "t1",
      via: ["s1"],
      source: [],
      cue: [],
      content: [{ start: 1, end: 3 }],
    };
    expect(faultsOf(TEXT, recordOf({}, {}, second))).toEqual([]);
  });

  it.each<[string, ArticleRecord]>([
    ["t1 content 0–0", recordOf({}, { content: [{ start: 0, end: 0 }] })],
    ["t1 content -1–3", recordOf({}, { content: [{ start: -1, end: 3 }] })],
    ["t1 content 3–28", recordOf({}, { content: [{ start: 3, end: 28 }] })],
    ["t1 content 5–3", recordOf({}, { content: [{ start: 5, end: 3 }] })],
    ["t1 content 0.5–3", recordOf({}, { content: [{ start: 0.5, end: 3 }] })],
    ["t1 cue NaN–3", recordOf({}, { cue: [{ start: Number.NaN, end: 3 }] })],
    [
      "t1 source 3–6",
      recordOf(
        {},
        {
          source: [
            { start: 0, end: 4 },
            { start: 3, end: 6 },
          ],
        },
      ),
    ],
    [
      "t1 addressee 1–2",
      recordOf(
        {},
        {
          addressee: [
            { start: 3, end: 4 },
            { start: 1, end: 2 },
          ],
        },
      ),
    ],
    ["t1 has no content", recordOf({}, { content: [] })],
    ["statement 1 has the id t2", recordOf({}, { id: "t2" })],
    ["statement 2 has the id t1", recordOf({}, {}, {})],
    ["t1 has the parent t1", recordOf({}, { parent: "t1" })],
    ["t1 has the parent t3", recordOf({}, { parent: "t3" })],
    ["t1 has the speaker s2", recordOf({}, { speaker: "s2" })],
    ["t1 came via s9", recordOf({}, { via: ["s1", "s9"] })],
    ["t1 has the confidence 1.01", recordOf({}, { confidence: 1.01 })],
    ["t1 has the confidence NaN", recordOf({}, { confidence: Number.NaN })],
    [
      "t2 begins before the one in front of it",
      recordOf({}, { content: [{ start: 16, end: 22 }] }, { id: "t2" }),
    ],
    ["source 1 has the id s0", recordOf({ sources: [{ ...recordOf({}).sources[0], id: "s0" }] })],
    [
      "s1 mentions 9–9",
      recordOf({ sources: [{ ...recordOf({}).sources[0], mentions: [{ start: 9, end: 9 }] }] }),
    ],
    ["the text is another", recordOf({ text: TEXT.trimEnd().normalize("NFD").slice(1) })],
    ["schema is 2", recordOf({ schema: 2 as 1 })],
    ["JSON loses something", recordOf({ title: undefined as unknown as null })],
    ["JSON loses something", recordOf({}, { confidence: -0 })],
  ])("are broken: %s", (fault, record) => {
    expect(faultsOf(TEXT, record)).toContain(fault);
  });
});
