import * as fc from "fast-check";
import { type ArticleReader, createReader, type HearsayError, read } from "hearsay";
import { beforeAll, describe, expect, it } from "vitest";
import { mutatedText } from "../texts.js";
import { BAD_TEXTS } from "./bad-texts.js";
import { readSoundly } from "./invariants.js";
import { countAlike, LIMIT, slowestOf } from "./many.js";
import { changedSample, inventedNews } from "./news.js";

const runtime: string = "onnxruntime-node";
const isInstalled = await import(runtime).then(
  () => true,
  () => false,
);
if (!isInstalled) console.warn("Skipped: the neural reader's properties need the package onnxruntime-node");

/*
 * The same as for the linear reader, on a hundredth of the texts: this one takes twenty times as long. What its
 * model could say besides, a toy model says in src/attribution/neural/neural-reader.test.ts.
 */
const paragraphs = (count: number): string => "He said so.\n\n".repeat(count);

describe.skipIf(!isInstalled)("the neural reader", { timeout: 300_000 }, () => {
  let reader: ArticleReader;
  beforeAll(async () => {
    reader = await createReader("neural");
  });

  const invented = inventedNews({ minLength: 1, maxLength: 4 });
  const sample = changedSample({ min: 20, max: 300 });

  it.each([
    ["pieced together at random", mutatedText(), 500],
    ["of invented sentences", invented, 250],
    ["that are changed stretches of the sample", sample, 250],
  ])("reads texts %s soundly", async (_, texts, count) => {
    const sound = fc.asyncProperty(texts, async (text) => void (await readSoundly(text, reader)));
    await expect(fc.assert(sound, { numRuns: count })).resolves.toBeUndefined();
  });

  it("reads news in time", async (test) => {
    expect(await slowestOf(test, reader, fc.oneof(invented, sample), 100)).toBeLessThan(LIMIT);
  });

  it("gives the same bytes again, whatever was read between", async () => {
    expect(await countAlike(reader, await createReader("neural"), fc.oneof(invented, sample), 30)).toBe(30);
  });

  it("finds statements, so that there is something to be wrong", async () => {
    const texts = fc.sample(fc.oneof(invented, sample), 100);
    let found = 0;
    for (const text of texts)
      found += ((await readSoundly(text, reader))?.statements.length ?? 0) > 0 ? 1 : 0;
    expect(found).toBeGreaterThan(50);
  });

  // The beginning shows what breaks; the whole is what the toy model is given.
  it.each(BAD_TEXTS)("is not broken by %s", async (_, text) => {
    expect(await readSoundly(text.slice(0, 4000), reader)).not.toBeNull();
  });

  it("refuses what is empty, and what is not English", async () => {
    for (const text of ["", " ", "\n\n\t"])
      await expect(read(text, { reader })).rejects.toMatchObject({ name: "HearsayError", code: "empty" });
    const text = "ראש העיר אמר לכתבים ביום שני כי הגשר החדש בטוח וייפתח לתנועה בחודש מאי הקרוב.";
    const error = (await read(text, { reader }).catch((thrown: unknown) => thrown)) as HearsayError;
    expect(error).toMatchObject({ code: "language" });
  });

  it("takes no more memory for more short paragraphs than their statements do", async () => {
    await readSoundly(paragraphs(1000), reader);
    const before = process.memoryUsage.rss();
    const record = await readSoundly(paragraphs(4000), reader);
    expect(record?.text.length).toBe(4000 * 13);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150e6);
  });
});
