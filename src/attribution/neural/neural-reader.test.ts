import { assert, asyncProperty } from "fast-check";
import { describe, expect, it } from "vitest";
import { toyReader } from "../../../test/attribution/toy-runtime.js";
import { mutatedText } from "../../../test/texts.js";
import { createReader } from "../../read.js";
import { analyze } from "../../text/index.js";
import { checkAttribution, readerContract } from "../reader.contract.js";
import type { Attribution } from "../reader.js";
import { LARGEST_WINDOW } from "./neural-reader.js";

const runtime: string = "onnxruntime-node";
const isInstalled = await import(runtime).then(
  () => true,
  () => false,
);

describe.skipIf(!isInstalled)("where onnxruntime-node is installed", { timeout: 240_000 }, () => {
  readerContract("neural", () => createReader("neural"));
});

describe("whatever the model says", { timeout: 240_000 }, () => {
  const reader = toyReader();
  const read = (text: string): Promise<readonly Attribution[]> => reader.attribute(analyze(text));

  it("attributions are sound and in order", async () => {
    let found = 0;
    await assert(
      asyncProperty(mutatedText(), async (text) => {
        const attributions = await read(text);
        for (const attribution of attributions) checkAttribution(text, attribution);
        const begins = attributions.map(({ source, cue, content }) =>
          Math.min(...[...source, ...cue, ...content].map(({ start }) => start)),
        );
        expect(begins).toEqual(begins.toSorted((a, b) => a - b));
        found += attributions.length;
      }),
      { numRuns: 1000 },
    );
    // A model that says nothing would prove nothing.
    expect(found).toBeGreaterThan(500);
  });

  it("two texts can be read at once", async () => {
    const texts = ["Lee said so. ".repeat(200), "The mayor told us that it fell. ".repeat(300)];
    const alone = [await read(texts[0]), await read(texts[1])];
    expect(await Promise.all(texts.map(read))).toEqual(alone);
  });

  it.each([
    ["100,000 short paragraphs", "He said so.\n\n".repeat(100_000)],
    ["a paragraph of 300,000 words", "the mayor said to them that it was so and ".repeat(30_000)],
    ["a word of 2 MB", "x".repeat(2_000_000)],
    ["words that no pieces make", "ᚠᚢᚦ ".repeat(100_000)],
    ["no letters", "!? — “…” ".repeat(50_000)],
    ["another script", "東京の市長は「橋は安全だ」と言った。".repeat(10_000)],
    ["every code unit", Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(" ")],
  ])("%s are read, a window at a time", async (_, text) => {
    const most = { pieces: 0 };
    const attributions = await toyReader(most).attribute(analyze(text));
    expect(most.pieces).toBeGreaterThan(2);
    expect(most.pieces).toBeLessThanOrEqual(LARGEST_WINDOW);
    for (const attribution of attributions.slice(0, 100)) checkAttribution(text, attribution);
  });
});
