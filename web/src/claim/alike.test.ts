import { expect, test } from "vitest";
import { alike } from "./alike.js";

const change = (to: number, kind: "hedge-lost" | "quote-cut", text: string) => ({
  kind,
  from: 0,
  to,
  note: "",
  words: [{ change: "same" as const, text }],
});

test("the same change is told once, with where it is found again", () => {
  const all = [
    change(1, "hedge-lost", "a"),
    change(2, "hedge-lost", "a"),
    change(3, "quote-cut", "a"),
    change(4, "hedge-lost", "b"),
    change(5, "hedge-lost", "a"),
    change(2, "hedge-lost", "a"),
  ];
  expect(alike(all)).toEqual([
    { change: all[0], again: [2, 5] },
    { change: all[2], again: [] },
    { change: all[3], again: [] },
  ]);
  expect(alike([])).toEqual([]);
});
