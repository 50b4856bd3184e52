import { describe, expect, it } from "vitest";
import { leads } from "./keys.js";
import { laidOut, rowHeight, wayPath } from "./layout.js";
import type { Model, Station, Way } from "./model.js";

function station(id: string, more: Partial<Station> = {}): Station {
  const kind = id.split(":")[0] as Station["kind"];
  const rest = {
    key: id,
    label: id,
    unnamed: false,
    ref: null,
    outlet: null,
    time: null,
    column: 0,
    claims: 1,
  };
  return { id, kind, ...rest, folded: [], ...more };
}

function way(from: string, to: string): Way {
  return { from, to, kind: "said", claims: [], count: 1, reasons: [] };
}

const day = (n: number): string => `2023-05-0${n}T12:00:00Z`;
// Ann is in the first article, whose outlet the second cites; Bo is in the third.
const dated: Model = {
  stations: [
    station("source:ann"),
    station("source:bo"),
    station("article:1", { time: day(1), column: 1 }),
    station("outlet:first", { time: day(3), column: 2 }),
    station("article:2", { time: day(3), column: 3 }),
    station("article:3", { time: day(5), column: 3 }),
  ],
  ways: [
    way("source:ann", "article:1"),
    way("article:1", "outlet:first"),
    way("outlet:first", "article:2"),
    way("source:bo", "article:3"),
  ],
};
const undated: Model = {
  stations: dated.stations.map((one) => ({ ...one, time: null })),
  ways: dated.ways,
};

describe.each([
  ["with days", dated],
  ["without days", undated],
])("a layout %s", (_, model) => {
  const layout = laidOut(model, 900);
  const at = (id: string) => layout.placed.find((one) => one.station.id === id)!;

  it("reads from left to right", () => {
    for (const { from, to } of model.ways) expect(at(from).x).toBeLessThan(at(to).x);
  });

  it("gives each relay and article a row of its own, within the drawing", () => {
    const rows = layout.placed.filter(({ side }) => side !== "left").map(({ y }) => y);
    expect(new Set(rows).size).toBe(rows.length);
    for (const { x, y } of layout.placed) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(layout.namesAt);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.height);
    }
  });

  it("keeps the origins apart", () => {
    const ys = layout.placed
      .filter(({ side }) => side === "left")
      .map(({ y }) => y)
      .toSorted((a, b) => a - b);
    expect(ys).toHaveLength(2);
    expect(ys[1] - ys[0]).toBeGreaterThanOrEqual(rowHeight);
  });

  it("has a path for each way", () => {
    expect(layout.paths).toHaveLength(4);
    for (const path of layout.paths) expect(path).toMatch(/^M[\d.,-]+C[\d., -]+$/);
  });
});

it("sets articles by their time, and relays between their neighbours", () => {
  const { placed, isTimed, ticks } = laidOut(dated, 900);
  const x = (id: string): number => placed.find(({ station: { id: one } }) => one === id)!.x;
  expect(isTimed).toBe(true);
  expect(ticks.length).toBeGreaterThan(1);
  expect(x("article:2") - x("article:1")).toBeCloseTo(x("article:3") - x("article:2"), 3);
  expect(x("outlet:first")).toBeGreaterThan(x("article:1"));
  expect(x("outlet:first")).toBeLessThan(x("article:2"));
  expect(laidOut(undated, 900)).toMatchObject({ isTimed: false, ticks: [] });
});

it("lays 500 stations with 1,400 ways out in well under a second", () => {
  const stations = Array.from({ length: 500 }, (_, i) =>
    station(i < 80 ? `source:${i}` : `article:${i}`, { column: i < 80 ? 0 : 1 + (i % 4) }),
  );
  const ways = Array.from({ length: 1400 }, (_, i) =>
    way(`source:${i % 80}`, `article:${80 + ((i * 37) % 420)}`),
  );
  const begun = performance.now();
  const layout = laidOut({ stations, ways }, 1000);
  expect(performance.now() - begun).toBeLessThan(900);
  expect(layout.placed).toHaveLength(500);
});

it.each([
  ["forward", 0, 0, 100, 50],
  ["soon after", 0, 0, 10, 50],
  ["at once", 0, 0, 0, 50],
  ["back", 100, 0, 20, 50],
])("draws a way that leads %s from end to end", (_, a, b, c, d) => {
  const path = wayPath(a, b, c, d);
  expect(path.startsWith(`M${a},${b}C`)).toBe(true);
  expect(path.endsWith(`${c},${d}`)).toBe(true);
});

describe("keys", () => {
  const lead = leads(dated, laidOut(dated, 900));
  const indexOf = (id: string): number => dated.stations.findIndex((one) => one.id === id);

  it("lead along the ways and back", () => {
    const ann = { kind: "station", at: indexOf("source:ann") } as const;
    const first = lead(ann, "ArrowRight", null);
    expect(first).toEqual({ kind: "way", at: 0 });
    expect(lead(first!, "ArrowRight", ann.at)).toEqual({ kind: "station", at: indexOf("article:1") });
    expect(lead(first!, "ArrowLeft", ann.at)).toEqual(ann);
    expect(lead(ann, "ArrowLeft", null)).toBeNull();
  });

  it("lead up and down on one side, through all of it", () => {
    const seen = new Set<number>();
    let spot = lead({ kind: "station", at: indexOf("article:1") }, "Home", null);
    while (spot) {
      seen.add(spot.at);
      spot = lead(spot, "ArrowDown", null);
    }
    expect(seen.size).toBe(4);
  });
});
