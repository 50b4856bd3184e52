import { describe, expect, it } from "vitest";
import { bareRecord } from "../../../test/bare.js";
import type { ArticleRecord, Source } from "../../record/index.js";
import { directionOf } from "./direction.js";

interface Side {
  readonly outlet?: string;
  readonly credit?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly text?: string;
  readonly names?: string;
}

function article(id: string, { names, ...fields }: Side): ArticleRecord {
  const text = fields.text ?? "The bridge stays shut.";
  const source: Source = {
    id: "s1",
    kind: "outlet",
    name: names ?? null,
    description: names ?? "",
    role: null,
    affiliation: null,
    count: null,
    anonymity: null,
    mentions: [{ start: 0, end: 3 }],
  };
  return bareRecord({ id, sources: names === undefined ? [] : [source], ...fields, text });
}

const HALF = { ofA: 0.5, ofB: 0.5 };
const CUT = { ofA: 0.95, ofB: 0.4 };

describe("who has it from whom", () => {
  it.each<[string, Side, Side, typeof HALF, string, string | null]>([
    ["nothing is known", {}, {}, HALF, "unknown", null],
    [
      "the agency's own",
      { outlet: "Reuters" },
      { outlet: "Orrin Gazette", credit: "Reuters" },
      HALF,
      "b from a",
      "credit line",
    ],
    [
      "under another name of it",
      { outlet: "AP" },
      { credit: "The Associated Press" },
      HALF,
      "b from a",
      "credit line",
    ],
    [
      "both from an agency",
      { credit: "Reuters", published: "2024-05-01" },
      { credit: "Reuters", published: "2024-05-03" },
      HALF,
      "common",
      "credit line",
    ],
    ["two agencies", { credit: "Reuters" }, { credit: "The Associated Press" }, HALF, "unknown", null],
    [
      "copy and a helping hand",
      { credit: "The Associated Press" },
      { text: "It rained.\n\nThe Associated Press contributed to this report." },
      HALF,
      "common",
      "credit line",
    ],
    [
      "a helping hand for both",
      { text: "It rained.\n\nThe Associated Press contributed to this report." },
      { text: "It snowed.\n\nThe Associated Press contributed to this report." },
      HALF,
      "unknown",
      null,
    ],
    [
      "a note of where it first stood",
      {
        outlet: "Elmtree Post",
        text: "It rained.\n\nThis story was originally published in the Orrin Gazette.",
      },
      { outlet: "The Orrin Gazette" },
      HALF,
      "a from b",
      "credit line",
    ],
    [
      "each says it is the other's",
      {
        outlet: "Elmtree Post",
        text: "It rained.\n\nThis story first appeared in the Orrin Gazette.",
        published: "2024-05-01",
      },
      {
        outlet: "Orrin Gazette",
        text: "It rained.\n\nThis story first appeared in the Elmtree Post.",
        published: "2024-05-02",
      },
      HALF,
      "unknown",
      null,
    ],
    [
      "a byline",
      { outlet: "Elmtree Post", byline: "Jane Roe, Orrin Gazette" },
      { outlet: "Orrin Gazette" },
      HALF,
      "a from b",
      "credit line",
    ],
    [
      "what both are in their bylines",
      { byline: "Jane Roe, Staff Writer" },
      { byline: "Max Orr, Staff Writer" },
      HALF,
      "unknown",
      null,
    ],
    [
      "named as a source",
      { outlet: "Elmtree Post", names: "Politico" },
      { outlet: "Politico" },
      HALF,
      "a from b",
      "names the other",
    ],
    [
      "each names the other",
      { outlet: "Vox", names: "Politico" },
      { outlet: "Politico", names: "Vox" },
      HALF,
      "unknown",
      null,
    ],
    ["days", { published: "2024-05-02" }, { published: "2024-05-01T23:00:00Z" }, HALF, "a from b", "time"],
    [
      "minutes in different zones",
      { published: "2024-05-02T10:00:00+02:00" },
      { published: "2024-05-02T09:00:00Z" },
      HALF,
      "b from a",
      "time",
    ],
    [
      "minutes too near",
      { published: "2024-05-02T10:00:00Z" },
      { published: "2024-05-02T10:05:00Z" },
      HALF,
      "unknown",
      null,
    ],
    ["one day", { published: "2024-05-02" }, { published: "2024-05-02T10:05:00Z" }, HALF, "unknown", null],
    ["no dates", { published: "soon" }, { published: "1970-01-01" }, HALF, "unknown", null],
    [
      "later, but an agency's",
      { published: "2024-05-03", credit: "Reuters" },
      { published: "2024-05-02" },
      HALF,
      "unknown",
      null,
    ],
    [
      "later than an agency's",
      { published: "2024-05-03" },
      { published: "2024-05-02", credit: "Reuters" },
      HALF,
      "a from b",
      "time",
    ],
    ["cut on the same day", { published: "2024-05-02" }, { published: "2024-05-02" }, CUT, "a from b", "cut"],
    ["cut, without dates", {}, {}, CUT, "unknown", null],
    [
      "cut, and the fuller one is later",
      { published: "2024-05-02" },
      { published: "2024-05-03" },
      CUT,
      "b from a",
      "time",
    ],
  ])("%s", (_, one, other, shares, direction, rule) => {
    const found = directionOf(article("a", one), article("b", other), shares);
    expect(found.direction).toBe(direction);
    expect(found.reasons[0]?.rule ?? null).toBe(rule);
    // The same the other way round.
    const turned = directionOf(article("b", other), article("a", one), { ofA: shares.ofB, ofB: shares.ofA });
    const mirror: Record<string, string> = { "a from b": "b from a", "b from a": "a from b" };
    expect(turned.direction).toBe(mirror[direction] ?? direction);
  });

  it("names the third that both have it from, and shows where they say so", () => {
    const [a, b] = ["a", "b"].map((id) =>
      article(id, { credit: "Reuters", text: `ORRIN (Reuters) - It rained on ${id}.` }),
    );
    const { common, reasons } = directionOf(a, b, HALF);
    expect(common).toBe("Reuters");
    expect(reasons[0].places.map(({ spans }) => a.text.slice(spans[0].start, spans[0].end))).toEqual([
      "Reuters",
      "Reuters",
    ]);
  });
});
