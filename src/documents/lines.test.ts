import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lines } from "./lines.js";

async function* stream(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function cut(text: string | Uint8Array, limit = 1000): Promise<[number, string | null][]> {
  const result: [number, string | null][] = [];
  for await (const { number, bytes } of lines(stream(Buffer.from(text)), limit)) {
    result.push([number, bytes && Buffer.from(bytes).toString()]);
  }
  return result;
}

test.each<[string, string, [number, string | null][]]>([
  ["nothing", "", []],
  ["one line", "a\n", [[1, "a"]]],
  [
    "a missing last line feed",
    "a\nb",
    [
      [1, "a"],
      [2, "b"],
    ],
  ],
  [
    "blank lines count",
    "a\n\nb\n",
    [
      [1, "a"],
      [2, ""],
      [3, "b"],
    ],
  ],
  [
    "carriage returns",
    "a\r\nb\r\n",
    [
      [1, "a"],
      [2, "b"],
    ],
  ],
  ["a carriage return inside", "a\rb\n", [[1, "a\rb"]]],
  [
    "a byte order mark, once",
    "\ufeffa\n\ufeffb\n",
    [
      [1, "a"],
      [2, "\ufeffb"],
    ],
  ],
  ["a byte order mark and nothing else", "\ufeff", [[1, ""]]],
  [
    "a line over the limit",
    "abcd\nabcde\nab\n",
    [
      [1, "abcd"],
      [2, null],
      [3, "ab"],
    ],
  ],
])("%s", async (_, text, expected) => {
  expect(await cut(text, 4)).toEqual(expected);
});

test("however the stream is chunked, the lines are the same, and each has a buffer of its own", async () => {
  const unit = fc.constantFrom("a", "é", "他", "😀", "\n", "\r\n", '{"text": "x"}', "\ufeff");
  const text = fc.string({ unit, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(150), { maxLength: 10 }), async (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const places = [...new Set([0, ...cuts.filter((at) => at < bytes.length), bytes.length])].toSorted(
        (a, b) => a - b,
      );
      const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      expect(Buffer.concat(chunks).equals(bytes)).toBe(true);

      const found: string[] = [];
      for await (const { number, bytes: line } of lines(stream(...chunks), 1000)) {
        expect(number).toBe(found.length + 1);
        expect(line?.buffer.byteLength).toBe(line?.length);
        found.push(Buffer.from(line!).toString());
      }
      const expected = whole.replace(/^\ufeff/, "").split("\n");
      // What follows the last line feed is a line only if there is something.
      if (whole === "" || whole.endsWith("\n")) expected.pop();
      expect(found).toEqual(expected.map((line) => line.replace(/\r$/, "")));
    }),
    { numRuns: 500 },
  );
});

test("a line over the limit is not held", async () => {
  const chunk = Buffer.alloc(2 ** 20, "x");
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let sent = 0; sent < 256; sent++) yield chunk;
    yield Buffer.from("\nshort\n");
  }
  const found: [number, number | null][] = [];
  const before = process.memoryUsage().arrayBuffers;
  for await (const { number, bytes } of lines(endless(), 3 * 2 ** 20))
    found.push([number, bytes?.length ?? null]);
  expect(found).toEqual([
    [1, null],
    [2, 5],
  ]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 2 ** 20);
});
