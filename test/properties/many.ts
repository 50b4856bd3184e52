import * as fc from "fast-check";
import type { ArticleReader } from "hearsay";
import type { TestContext } from "vitest";
import { readSoundly } from "./invariants.js";

/** No single text may take longer than this, in milliseconds. */
export const LIMIT = 1000;

/**
 * Reads as many texts as asked, each of which must be read soundly and in time, and gives the longest
 * time in milliseconds. On failure fast-check prints the seed and the smallest text that fails.
 */
export async function slowestOf(
  { annotate }: TestContext,
  reader: ArticleReader,
  texts: fc.Arbitrary<string>,
  numRuns: number,
): Promise<number> {
  let slowest = 0;
  let units = 0;
  const timed = async (text: string) => {
    const began = performance.now();
    await readSoundly(text, reader);
    return performance.now() - began;
  };
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      let took = await timed(text);
      // A machine with other work can stall once; a text that takes as long again is to blame itself.
      if (took > LIMIT) took = Math.min(took, await timed(text));
      if (took > LIMIT) throw new Error(`it took ${took.toFixed(0)} ms`);
      slowest = Math.max(slowest, took);
      units += text.length;
    }),
    { numRuns },
  );
  const millions = (units / 1e6).toFixed(1);
  await annotate(`${numRuns} texts, ${millions} million code units, the slowest in ${slowest.toFixed(0)} ms`);
  return slowest;
}

/**
 * Reads texts with a reader that has read much, with the same one after another text, and with one that
 * has read little, and gives how many came out alike, byte for byte: nothing may be carried over.
 */
export async function countAlike(
  used: ArticleReader,
  fresh: ArticleReader,
  texts: fc.Arbitrary<string>,
  numRuns: number,
): Promise<number> {
  let alike = 0;
  await fc.assert(
    fc.asyncProperty(texts, texts, async (text, other) => {
      const first = await bytes(text, used);
      await bytes(other, used);
      if (first !== (await bytes(text, used))) throw new Error("another text in between changed the record");
      if (first !== (await bytes(text, fresh))) throw new Error("what was read before changed the record");
      alike++;
    }),
    { numRuns },
  );
  return alike;
}

async function bytes(text: string, reader: ArticleReader): Promise<string> {
  return JSON.stringify(await readSoundly(text, reader));
}
