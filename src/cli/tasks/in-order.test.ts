import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.js";

async function* from<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

const later = (turns: number): Promise<void> =>
  new Promise((resolve) => {
    if (turns <= 0) resolve();
    else setImmediate(() => void later(turns - 1).then(resolve));
  });

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const result: T[] = [];
  for await (const value of values) result.push(value);
  return result;
}

test("the order is kept, nothing is lost, and no more is under way than allowed, whatever finishes first", async () => {
  const input = fc.record({ turns: fc.nat(6), weight: fc.integer({ min: 0, max: 5 }), fails: fc.boolean() });
  const run = fc.record({
    inputs: fc.array(input, { maxLength: 30 }),
    count: fc.integer({ min: 1, max: 6 }),
    weight: fc.integer({ min: 1, max: 10 }),
    reader: fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ inputs, count, weight, reader }) => {
      let taken = 0;
      let given = 0;
      const numbered = inputs.map((one, index) => ({ ...one, index }));
      async function* source() {
        for (const one of numbered) {
          const waiting = numbered.slice(given, taken);
          expect(waiting.length).toBeLessThan(count);
          expect(waiting.reduce((sum, other) => sum + other.weight, 0)).toBeLessThan(weight);
          taken += 1;
          yield one;
        }
      }
      const work = async ({ index, turns, fails }: (typeof numbered)[number]) => {
        await later(turns);
        return fails ? { failed: index } : { read: index };
      };
      const results: unknown[] = [];
      for await (const result of inOrder(source(), work, { count, weight, weigh: (one) => one.weight })) {
        // A reader who takes results at a pace of its own.
        await later(reader[results.length % reader.length]);
        results.push(result);
        given += 1;
      }
      expect(results).toEqual(
        numbered.map(({ index, fails }) => (fails ? { failed: index } : { read: index })),
      );
    }),
  );
});

const bounds = { count: 3, weight: 100, weigh: () => 1 };

test("inputs are worked on at the same time", async () => {
  let most = 0;
  let now = 0;
  const work = async (value: number): Promise<number> => {
    most = Math.max(most, ++now);
    await later(3);
    now -= 1;
    return value;
  };
  expect(await all(inOrder(from([1, 2, 3, 4, 5, 6]), work, bounds))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(most).toBe(3);
});

async function* stalling(): AsyncGenerator<number> {
  yield 1;
  await new Promise(() => {});
}

test("a result goes out while the source waits for its next input", async () => {
  const results = inOrder(stalling(), async (value) => value * 2, bounds);
  expect(await results.next()).toEqual({ value: 2, done: false });
});

test("on an endless source no more is taken in than the reader takes out", async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<number> {
    while (true) yield taken++;
  }
  const results = inOrder(endless(), async (value) => value, bounds);
  for (let given = 0; given < 50; given++) {
    expect((await results.next()).value).toBe(given);
    await later(5);
    expect(taken - given).toBeLessThanOrEqual(bounds.count + 1);
  }
});

test("a reader who leaves closes the source, and does not wait for it", async () => {
  let closed = false;
  async function* source(): AsyncGenerator<number> {
    try {
      yield 1;
      yield 2;
      yield 3;
      yield 4;
    } finally {
      closed = true;
    }
  }
  for await (const _ of inOrder(source(), async (value) => value, { ...bounds, count: 1 })) break;
  await later(2);
  expect(closed).toBe(true);
});

async function* broken(): AsyncGenerator<number> {
  yield 1;
  throw new Error("source");
}

async function brokenWork(value: number): Promise<number> {
  if (value === 2) throw new Error("work");
  await later(10);
  return value;
}

test("a source that breaks, and work that rejects, end the run with their error", async () => {
  await expect(all(inOrder(broken(), async (value) => value, bounds))).rejects.toThrow("source");
  await expect(all(inOrder(from([1, 2, 3]), brokenWork, bounds))).rejects.toThrow("work");
});
