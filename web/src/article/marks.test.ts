import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Statement } from "../types.js";
import { cut, depthsOf, type Mark, marksIn, type Piece } from "./marks.js";

const plain: Statement = {
  id: "t1",
  type: "indirect",
  source: [],
  cue: [],
  content: [],
  addressee: [],
  parent: null,
  speaker: null,
  via: [],
  channel: "unstated",
  stance: "asserts",
  hedged: false,
  negated: false,
  confidence: 1,
};

function mark(start: number, end: number, statement = "t1", depth = 0): Mark {
  return { start, end, role: "content", statement, depth, first: true };
}

/** Pieces as they would be drawn: [t1 …] for what a statement marks. */
function drawn(text: string, pieces: readonly Piece[]): string {
  return pieces
    .map(({ start, end, mark: m, inside }) =>
      m === null ? text.slice(start, end) : `[${m.statement} ${drawn(text, inside)}]`,
    )
    .join("");
}

const text = "one two three four five";
const whole = { start: 0, end: text.length };

it.each<[string, readonly Mark[], string]>([
  ["nothing", [], "one two three four five"],
  ["one", [mark(4, 13)], "one [t1 two three] four five"],
  ["two apart", [mark(0, 3), mark(4, 7, "t2")], "[t1 one] [t2 two] three four five"],
  ["side by side", [mark(0, 4), mark(4, 7, "t2")], "[t1 one ][t2 two] three four five"],
  ["nested", [mark(0, 13), mark(4, 7, "t2")], "[t1 one [t2 two] three] four five"],
  ["the same stretch", [mark(4, 7, "t2", 1), mark(4, 7, "t1", 0)], "one [t1 [t2 two]] three four five"],
  ["overlapping", [mark(0, 13), mark(8, 18, "t2")], "[t1 one two [t2 three]][t2  four] five"],
  [
    "three overlapping",
    [mark(0, 7), mark(4, 13, "t2"), mark(8, 18, "t3")],
    "[t1 one [t2 two]][t2  [t3 three]][t3  four] five",
  ],
  ["beyond both ends", [mark(-5, 99)], "[t1 one two three four five]"],
  ["nowhere near", [mark(50, 60)], "one two three four five"],
])("cuts %s", (_, marks, expected) => {
  expect(
    drawn(
      text,
      cut(
        whole,
        marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
      ),
    ),
  ).toBe(expected);
});

it("marks the first stretch of a statement as its beginning, and none where it goes on", () => {
  const marks = marksIn([
    {
      ...plain,
      content: [
        { start: 0, end: 13 },
        { start: 14, end: 18 },
      ],
    },
  ]);
  const firsts = (from: number, to: number): boolean[] =>
    cut({ start: from, end: to }, marks).flatMap(({ mark: m }) => (m ? [m.first] : []));
  expect(firsts(0, 23)).toEqual([true, false]);
  expect(firsts(4, 23)).toEqual([false, false]);
});

it("counts how deep statements are nested, and ends in a circle", () => {
  const statements = [
    { ...plain, id: "t1" },
    { ...plain, id: "t2", parent: "t1" },
    { ...plain, id: "t3", parent: "t2" },
    { ...plain, id: "t4", parent: "t5" },
    { ...plain, id: "t5", parent: "t4" },
  ];
  expect([...depthsOf(statements).values()]).toEqual([0, 1, 2, 0, 0]);
});

it("keeps every character, whatever the marks", () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 36 }), fc.array(span, { maxLength: 12 }), (some, spans) => {
      const marks = spans
        .map(([start, length], i) => mark(start, start + length, `t${i}`))
        .filter(({ start, end }) => start < end);
      const pieces = cut({ start: 0, end: some.length }, marks);
      const words = (list: readonly Piece[]): string =>
        list.map((p) => (p.mark ? words(p.inside) : some.slice(p.start, p.end))).join("");
      expect(words(pieces)).toBe(some);
      // Every character that a mark covers stands within an element of its statement.
      const covered = (list: readonly Piece[], within: readonly string[], out: string[][]): string[][] => {
        for (const p of list) {
          if (p.mark) covered(p.inside, [...within, p.mark.statement], out);
          else for (let i = p.start; i < p.end; i += 1) out[i] = [...within];
        }
        return out;
      };
      const holders = covered(pieces, [], []);
      for (const { start, end, statement } of marks)
        for (let i = Math.max(0, start); i < Math.min(end, some.length); i += 1)
          expect(holders[i].filter((id) => id === statement)).toEqual([statement]);
    }),
  );
});
