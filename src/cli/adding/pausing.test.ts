import { expect, test } from "vitest";
import { orPauses } from "./pausing.js";

const soon = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const never = new AbortController().signal;

async function* slowly(values: readonly number[], milliseconds: number): AsyncGenerator<number> {
  for (const value of values) {
    await soon(milliseconds);
    yield value;
  }
}

test("every value comes, in order, with pauses while the source is slow", async () => {
  const all: (number | "pause")[] = [];
  for await (const one of orPauses(slowly([1, 2], 60), never, 20)) all.push(one);
  expect(all.filter((one) => one !== "pause")).toEqual([1, 2]);
  expect(all[0]).toBe("pause");
  expect(all.lastIndexOf("pause")).toBeGreaterThan(all.indexOf(1));
});

test("a source that never gives anything is left when the signal says so", async () => {
  let isClosed = false;
  const stuck: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => {}),
      return: async () => {
        isClosed = true;
        return { value: undefined, done: true };
      },
    }),
  };
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  const all: unknown[] = [];
  for await (const one of orPauses(stuck, stop.signal, 10_000)) all.push(one);
  expect(all).toEqual([]);
  expect(isClosed).toBe(true);
});

async function* breaking(): AsyncGenerator<number> {
  yield 1;
  throw new Error("source");
}

test("a source that breaks breaks this", async () => {
  const all: unknown[] = [];
  const taking = async (): Promise<void> => {
    for await (const one of orPauses(breaking(), never, 1000)) all.push(one);
  };
  await expect(taking()).rejects.toThrow("source");
  expect(all).toEqual([1]);
});
