import { readFileSync } from "node:fs";
import { read, type Span, type Statement } from "hearsay";
import { describe, expect, it } from "vitest";
import { sharedFile } from "./shared.js";

interface Gold {
  /** By key: how each source is called, and whether that is a name. */
  readonly speakers: Readonly<Record<string, { readonly label: string; readonly named: boolean }>>;
  readonly statements: readonly {
    readonly id: string;
    readonly content: readonly Span[];
    readonly speaker: string | null;
    readonly via: readonly string[];
  }[];
}

/** An outer statement, and the one inside it that says the same again: one of the two is enough for now. */
const NESTED = [
  ["report-citing", "communicated"],
  ["politico-report", "told-israelis"],
];

/** Contents are the same when they share at least half of their characters. */
const ALIKE = 0.5;

const text = sharedFile("examples/rafah-report.txt", "the gate on the example report");
const gold = sharedFile("examples/rafah-report.gold.json", "the gate on the example report");

describe.skipIf(text === null || gold === null)("the example report", () => {
  it("shows the statements that a careful reader finds", async () => {
    const { statements: expected } = JSON.parse(readFileSync(gold!, "utf8")) as Gold;
    const { statements } = await read(readFileSync(text!, "utf8"));

    const missing = expected.filter(({ content }) => !isFound(content, statements)).map(({ id }) => id);
    if (missing.length > 0) console.log(`Not found: ${missing.join(", ")}`);
    const mayWait = NESTED.filter((pair) => !pair.every((id) => missing.includes(id))).flat();
    expect(expected).toHaveLength(17);
    expect(missing.filter((id) => !mayWait.includes(id))).toEqual([]);
  });
});

describe.skipIf(text === null || gold === null)("the example report's sources", () => {
  /** How many of the 17 speakers, and of the 17 chains, must be right. */
  const FEWEST = 16;

  it("are who a careful reader says, and came through whom", async () => {
    const { speakers, statements: expected } = JSON.parse(readFileSync(gold!, "utf8")) as Gold;
    const record = await read({ text: readFileSync(text!, "utf8"), outlet: "Hindustan Times" });
    const sources = new Map(record.sources.map((source) => [source.id, source]));
    const called = (id: string | null): string | null => {
      const source = id === null ? undefined : sources.get(id);
      return source ? (source.name ?? `unnamed ${source.description}`) : null;
    };
    const isRight = (id: string | null, key: string | null): boolean => {
      if (id === null || key === null) return id === key;
      const shown = called(id) ?? "";
      const { label, named } = speakers[key];
      return named !== shown.startsWith("unnamed ") && sharesWord(shown, label);
    };
    const wrong = { speaker: [] as string[], chain: [] as string[] };
    for (const { id, content, speaker, via } of expected) {
      // Nested statements share much of their content: of those alike, the one with the right speaker counts.
      const alike = record.statements
        .filter((statement) => isFound(content, [statement]))
        .toSorted((a, b) => likeness(b.content, content) - likeness(a.content, content));
      const best = alike.find((statement) => isRight(statement.speaker, speaker)) ?? alike[0];
      if (!best || !isRight(best.speaker, speaker))
        wrong.speaker.push(`${id}: ${called(best?.speaker ?? null)}`);
      const chain = best?.via ?? [];
      if (chain.length !== via.length || !via.every((key, i) => isRight(chain[i], key)))
        wrong.chain.push(`${id}: ${chain.map(called).join(", ")}`);
    }
    if (wrong.speaker.length + wrong.chain.length > 0) console.log("Not as expected:", wrong);
    expect(expected.length - wrong.speaker.length).toBeGreaterThanOrEqual(FEWEST);
    expect(expected.length - wrong.chain.length).toBeGreaterThanOrEqual(FEWEST);
  });
});

/** Whether two ways to call somebody share a word that says something. */
function sharesWord(some: string, other: string): boolean {
  return wordsOf(some).some((word) => wordsOf(other).includes(word)) || (US.test(some) && US.test(other));
}

const US = /\b(?:US|United States)\b/;
const EMPTY = new Set(["the", "an", "unnamed", "united", "state"]);

function wordsOf(shown: string): string[] {
  return shown
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => word.replace(/s$/, ""))
    .filter((word) => word.length > 1 && !EMPTY.has(word));
}

describe("a statement is found", () => {
  it.each<[string, Statement[], boolean]>([
    ["with the very same content", saying({ start: 10, end: 20 }), true],
    ["with half of it", saying({ start: 10, end: 15 }), true],
    ["with twice as much", saying({ start: 0, end: 20 }), true],
    ["in one of several pieces", saying({ start: 10, end: 19 }, { start: 40, end: 90 }), true],
    ["in pieces that are alike together", saying({ start: 10, end: 14 }, { start: 16, end: 20 }), true],
    ["not with less than half of it", saying({ start: 10, end: 14 }), false],
    ["not with more than twice as much", saying({ start: 0, end: 21 }), false],
    ["not beside it", saying({ start: 20, end: 30 }), false],
    [
      "not by two statements together",
      [...saying({ start: 10, end: 14 }), ...saying({ start: 16, end: 20 })],
      false,
    ],
    ["not among none", [], false],
  ])("%s", (_, statements, expected) => {
    expect(isFound([{ start: 10, end: 20 }], statements)).toBe(expected);
  });
});

/** Whether some statement's content, or a piece of it, is like the given one. */
function isFound(content: readonly Span[], statements: readonly Statement[]): boolean {
  return statements.some((statement) =>
    [statement.content, ...statement.content.map((piece) => [piece])].some(
      (spans) => likeness(spans, content) >= ALIKE,
    ),
  );
}

/** Shared characters of two lists of spans over their union. */
function likeness(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const a of some)
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (size(some) + size(others) - shared);
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** One statement of which nothing but the content matters. */
function saying(...content: Span[]): Statement[] {
  return [{ content } as unknown as Statement];
}
