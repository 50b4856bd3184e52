import * as fc from "fast-check";
import { type ArticleReader, createReader } from "hearsay";
import { beforeAll, describe, expect, it } from "vitest";
import { mutatedText } from "../texts.js";
import { readSoundly } from "./invariants.js";
import { countAlike, LIMIT, slowestOf } from "./many.js";
import { changedSample, inventedNews } from "./news.js";

describe("texts that look like news", { timeout: 300_000 }, () => {
  let reader: ArticleReader;
  beforeAll(async () => {
    reader = await createReader();
  });

  const invented = inventedNews({ minLength: 1, maxLength: 4 });
  const sample = changedSample({ min: 20, max: 300 });

  it("are read soundly, 25,000 of invented sentences", async (test) => {
    expect(await slowestOf(test, reader, invented, 25_000)).toBeLessThan(LIMIT);
  });

  it("are read soundly, 25,000 changed stretches of the sample", async (test) => {
    expect(await slowestOf(test, reader, sample, 25_000)).toBeLessThan(LIMIT);
  });

  it("give the same bytes again, whatever was read between", async () => {
    expect(await countAlike(reader, await createReader(), fc.oneof(invented, sample), 1000)).toBe(1000);
  });

  it("hold statements, so that there is something to be wrong", async () => {
    const texts = fc.sample(fc.oneof(invented, sample), 200);
    const records = await Promise.all(texts.map((text) => readSoundly(text, reader)));
    expect(records.filter((record) => record && record.statements.length > 0).length).toBeGreaterThan(100);
  });

  it("are read soundly and in time when they are long", async (test) => {
    expect(await slowestOf(test, reader, long(), 40)).toBeLessThan(LIMIT);
  });
});

/** Texts of 20,000 to 100,000 code units: news and whatever else, in turn. */
function long(): fc.Arbitrary<string> {
  const part = fc.oneof(
    inventedNews({ minLength: 5, maxLength: 30 }),
    changedSample({ min: 1000, max: 6000 }),
    mutatedText(),
  );
  return fc
    .tuple(fc.array(part, { minLength: 3, maxLength: 8 }), fc.integer({ min: 20_000, max: 100_000 }))
    .map(([parts, length]) => {
      const once = `${parts.join("\n\n")}\n\n`;
      return once.repeat(Math.ceil(length / once.length)).slice(0, length);
    });
}
