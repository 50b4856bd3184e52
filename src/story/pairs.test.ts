import * as fc from "fast-check";
import { expect, test } from "vitest";
import { candidates } from "./candidates.js";
import { pairs } from "./pairs.js";

const node = (name: string, ...keys: number[]) => ({ name, keys });
const named = (key: number, ...bucket: readonly ReturnType<typeof node>[]): string[] =>
  [...pairs(key, bucket)].map(([a, b]) => a.name + b.name);

test("a pair stands in the bucket of the smallest key that both have, and in no other", () => {
  const [a, b, c] = [node("a", 1, 4, 7), node("b", 4, 7), node("c", 1, 7)];
  expect(named(1, a, c)).toEqual(["ac"]);
  expect(named(4, a, b)).toEqual(["ab"]);
  expect(named(7, a, b, c)).toEqual(["bc"]);
  expect(named(7, a)).toEqual([]);
});

test("where more keys must be shared, the pair still stands in the first", () => {
  const [a, b, c] = [node("a", 1, 4, 7), node("b", 4, 7), node("c", 1)];
  const two = (key: number, ...bucket: readonly ReturnType<typeof node>[]) =>
    [...pairs(key, bucket, () => 2)].map(([x, y]) => x.name + y.name);
  expect(two(4, a, b)).toEqual(["ab"]);
  expect(two(7, a, b)).toEqual([]);
  expect(two(1, a, c)).toEqual([]);
});

test("all pairs that share a key which few enough have, and each once", () => {
  const some = fc.array(fc.uniqueArray(fc.nat(12), { maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 6 }), (keysOf, cap) => {
      const sizeOf = (key: number): number => keysOf.filter((keys) => keys.includes(key)).length;
      const wanted = keysOf.flatMap((keys, i) =>
        keysOf.flatMap((others, j) =>
          i < j && keys.some((key) => others.includes(key) && sizeOf(key) <= cap) ? [`${i} ${j}`] : [],
        ),
      );
      const found = [...candidates(keysOf, () => cap)].map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`);
      expect(found.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});
