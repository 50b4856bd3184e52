import { readFileSync } from "node:fs";
import { type ArticleRecord, read, type Span } from "hearsay";
import { beforeAll, describe, expect, it } from "vitest";
import {
  castMembers,
  explainOrigins,
  lineageOf,
  type Said,
  type Scene,
  sceneOf,
  singleOutletOf,
  speakersOf,
} from "../../src/story/origins/index.js";
import { sharedFile } from "./shared.js";

interface Gold {
  readonly statements: readonly {
    readonly id: string;
    readonly content: readonly Span[];
    readonly speaker: string | null;
    readonly via: readonly string[];
  }[];
}

/** What the report says of states without having it from another outlet. */
const FROM_NOBODY = ["us-government", "other-nations"];

const text = sharedFile("examples/rafah-report.txt", "the gate on the example report's origins");
const gold = sharedFile("examples/rafah-report.gold.json", "the gate on the example report's origins");

describe.skipIf(text === null || gold === null)("the example report's origins", () => {
  let record: ArticleRecord;
  let expected: Gold["statements"];
  let scene: Scene;
  beforeAll(async () => {
    record = await read({ id: "report", text: readFileSync(text!, "utf8"), outlet: "Hindustan Times" });
    expected = (JSON.parse(readFileSync(gold!, "utf8")) as Gold).statements;
    scene = sceneOf({ records: new Map([[record.id, record]]), copies: [], speakers: speakersOf([record]) });
  });

  /** Statements of the record that share half of a piece with an expected one. */
  const saying = (content: readonly Span[]): Said[] =>
    record.statements
      .filter((statement) => share(statement.content, content) >= 0.5)
      .map(
        (statement): Said => ({
          article: record.id,
          statement: statement.id,
          content: statement.content,
          voice: "attributed",
        }),
      );
  const origin = (members: readonly Said[]): string | null =>
    singleOutletOf(lineageOf(explainOrigins(castMembers({ members }, scene), scene), scene))?.label ?? null;

  it("are Politico or Times of Israel for every claim that the report has from others", () => {
    const claims = expected.filter(({ speaker }) => !FROM_NOBODY.includes(speaker ?? ""));
    expect(claims).toHaveLength(15);
    const wrong = claims.flatMap(({ id, content }) => {
      const members = saying(content);
      const outlet = members.length === 0 ? "not found" : origin(members);
      return outlet === "Politico" || outlet === "Times of Israel" ? [] : [`${id}: ${outlet}`];
    });
    expect(wrong).toEqual([]);
  });

  it("are one for what the officials said of a limited operation, told in five ways", () => {
    const limited = expected
      .filter(({ content }) => /operation|op in Rafah/.test(shown(record, content)))
      .slice(0, 4);
    const members = [
      ...new Map(limited.flatMap(({ content }) => saying(content)).map((m) => [m.statement, m])).values(),
    ];
    expect(members.length).toBeGreaterThan(3);
    const { origins } = explainOrigins(castMembers({ members }, scene), scene);
    expect(origins.low).toBe(1);
    expect(origin(members)).toBe("Politico");
  });
});

function shown({ text: whole }: ArticleRecord, content: readonly Span[]): string {
  return content.map(({ start, end }) => whole.slice(start, end)).join(" ");
}

/** Shared characters of two lists of spans, over the shorter one's. */
function share(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const a of some)
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / Math.min(size(some), size(others));
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
