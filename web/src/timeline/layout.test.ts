import { describe, expect, it } from "vitest";
import type { TimelineView } from "../types.js";
import { nearest, timelineLayout } from "./layout.js";

function view(published: readonly (string | null)[], claims = 3): TimelineView {
  const all = published.map((_, article) => ({ article, own: article % 2 === 1 }));
  return {
    articles: published.map((time, key) => ({ key, published: time })),
    claims: Array.from({ length: claims }, (_, i) => ({ id: `${i}`, takenUp: all })),
    leftOut: 0,
  } as unknown as TimelineView;
}

const days = ["2023-05-02", "2023-05-03", "2023-05-04"];

describe("a timeline", () => {
  it("sets articles by their days, and each claim on a line of its own", () => {
    const layout = timelineLayout(view(days), 1000);
    const [a, b, c] = layout.xs;
    expect(b - a).toBeCloseTo(c - b, 3);
    expect(a).toBeGreaterThan(layout.from);
    expect(c).toBeLessThan(layout.to);
    expect(layout.undated).toBeNull();
    const ys = layout.rows.map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((one, other) => one - other));
    expect(new Set(ys).size).toBe(3);
    expect(layout.names.map(({ article }) => article)).toEqual([0, 1, 2]);
  });

  it("sets those without a day apart from all that have one", () => {
    const layout = timelineLayout(view([...days, null, null]), 1000);
    expect(layout.undated!.from).toBeGreaterThan(layout.to);
    expect(Math.min(...layout.xs.slice(3))).toBeGreaterThan(layout.undated!.from);
    expect(Math.max(...layout.xs)).toBeLessThan(layout.undated!.to);
  });

  it("has no scale where nothing has a day", () => {
    const layout = timelineLayout(view([null, null]), 1000);
    expect(layout.ticks).toEqual([]);
    expect(layout.undated!.from).toBe(layout.from);
  });

  it("leaves names out where there is no room for them", () => {
    expect(timelineLayout(view(Array.from({ length: 100 }, () => "2023-05-02")), 1000).names).toEqual([]);
    expect(timelineLayout(view(days), 360)).toMatchObject({ names: [], isNarrow: true });
  });

  it("keeps within its width, on a phone as well", () => {
    for (const width of [340, 700, 1200]) {
      const layout = timelineLayout(view([...days, null]), width);
      for (const x of layout.xs) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
      }
    }
  });

  it("finds the mark next to a place", () => {
    const [row] = timelineLayout(view(days), 1000).rows;
    expect(nearest(row, row.marks[1].x + 3)?.article).toBe(1);
    expect(nearest({ y: 0, marks: [] }, 0)).toBeNull();
  });
});
