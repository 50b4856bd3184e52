import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createProgress, progressLine } from "./progress.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test.each([
  [1204, 3, 10_000, "1,204 read · 3 failed · 121 a second"],
  [5, 0, 2000, "5 read · 2.5 a second"],
  [0, 0, 2000, "0 read"],
])("%i read, %i failed in %i ms", (read, failed, milliseconds, expected) => {
  expect(progressLine(read, failed, milliseconds)).toBe(expected);
});

test("a short run shows nothing", () => {
  const stream = terminal(true);
  const progress = createProgress(stream);
  progress.count("read");
  vi.advanceTimersByTime(900);
  progress.end();
  expect(stream.written).toEqual([]);
});

test("a long run is shown on one line, makes way and is gone at the end", () => {
  const stream = terminal(true);
  const progress = createProgress(stream);
  progress.count("read");
  progress.count("failed");
  vi.advanceTimersByTime(1000);
  expect(stream.written).toEqual(["  1 read · 1 failed · 2.0 a second"]);
  progress.hide();
  expect(stream.written.at(-1)).toBe("\r\u001b[K");
  vi.advanceTimersByTime(250);
  expect(stream.written.at(-1)).toContain("1 read");
  progress.end();
  expect(stream.written.at(-1)).toBe("\r\u001b[K");
  const length = stream.written.length;
  vi.advanceTimersByTime(5000);
  expect(stream.written).toHaveLength(length);
});

test("where standard error is no terminal there is no progress", () => {
  const stream = terminal(false);
  const progress = createProgress(stream);
  progress.count("read");
  vi.advanceTimersByTime(60_000);
  progress.hide();
  progress.end();
  expect(stream.written).toEqual([]);
});
