import { expect, test, vi } from "vitest";
import { listenerOf, type Told, timeLeft } from "./telling.js";

test.each([
  ["half of it in ten seconds", 0.5, 10_000, 10],
  ["a tenth in one", 0.1, 1000, 9],
  ["all of it", 1, 5000, 0],
  ["too little to tell", 0.01, 5000, null],
  ["nobody knows how much there is", null, 5000, null],
])("the time left: %s", (_, share, milliseconds, left) => {
  const found = timeLeft(share, milliseconds);
  expect(found === null ? null : Math.round(found)).toBe(left);
});

test("who listens is told of failures with their codes, and again and again how long it takes", async () => {
  vi.useFakeTimers();
  try {
    const told: Told[] = [];
    const listener = listenerOf(
      () => 0.25,
      (one, sent) => {
        told.push(one);
        sent();
      },
    );
    listener.failed({ place: "a.html", message: "has no text; give another", code: "empty" });
    listener.failed({ place: "b.html", message: "Hearsay itself failed here" });
    vi.advanceTimersByTime(1000);
    await listener.end();
    vi.advanceTimersByTime(5000);
    expect(told.slice(0, 2)).toEqual([
      { what: "failed", place: "a.html", message: "has no text; give another", code: "empty" },
      { what: "failed", place: "b.html", message: "Hearsay itself failed here", code: null },
    ]);
    expect(told.slice(2)).toEqual([
      { what: "progress", left: expect.closeTo(1.5, 1) },
      { what: "progress", left: expect.closeTo(3, 1) },
    ]);
  } finally {
    vi.useRealTimers();
  }
});

test("nobody listening is no hindrance", async () => {
  const listener = listenerOf(() => null, undefined);
  listener.failed({ place: "", message: "" });
  await expect(listener.end()).resolves.toBeUndefined();
});
