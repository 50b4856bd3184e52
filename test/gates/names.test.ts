import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
// As built, for it finds the corpora from there.
import { readNameModel } from "../../dist/src/sources/names/index.js";
import { readPolnear } from "../../dist/training/corpus.js";
import { measureNames } from "../../dist/training/names/measure.js";
import { measureSpeakers } from "../../dist/training/names/speakers.js";
import { sharedFile } from "./shared.js";

const ROOT = join(createRequire(import.meta.url).resolve("hearsay/package.json"), "..");
const FILE = join(ROOT, "models/names-en.bin");

/** Agreement with the mended silver tags on the dev part of PolNeAR: F1 in hundredths. */
const FLOORS = { spans: 90, person: 91, organization: 71, place: 88 };
/** Of the speakers that readers named, how many are found with their name and kind, in hundredths. */
const PERSONS = 97;
/** Kilobytes, as the shops count them, and milliseconds. */
const SIZE_LIMIT = 600;
const LOADING_LIMIT = 15;

const corpus = sharedFile("corpora/polnear/dev.jsonl.gz", "the gate on names");
const labels = sharedFile("corpora/sources/train.jsonl", "the gate on speakers' names");

describe("the bundled model of names", () => {
  const packed = readFileSync(FILE);

  it("is small", () => {
    expect(statSync(FILE).size / 1e3).toBeLessThanOrEqual(SIZE_LIMIT);
  });

  it("is loaded quickly", () => {
    const times = Array.from({ length: 7 }, () => {
      const began = process.cpuUsage();
      readNameModel(gunzipSync(packed));
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    console.log(`models/names-en.bin is loaded in ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
    expect(Math.min(...times)).toBeLessThanOrEqual(LOADING_LIMIT);
  });

  it.skipIf(corpus === null)("agrees with the tags of PolNeAR dev", () => {
    const agreement = measureNames(readPolnear("dev"), readNameModel(gunzipSync(packed)), true);
    const low = Object.entries(agreement)
      .filter(([part, { f1 }]) => 100 * f1 < FLOORS[part as keyof typeof FLOORS])
      .map(([part, { f1 }]) => `${part} ${(100 * f1).toFixed(1)}`);
    expect(low).toEqual([]);
    expect(agreement.spans.expected).toBeGreaterThan(2000);
  });

  it.skipIf(labels === null)("finds the people who speak", () => {
    const { person } = measureSpeakers("train", readNameModel(gunzipSync(packed)));
    expect(person.total).toBeGreaterThan(200);
    expect((100 * person.right) / person.total).toBeGreaterThanOrEqual(PERSONS);
  });
});

describe("the card of the model of names", () => {
  it.each([
    ["the data it learned from", /PolNeAR/],
    ["the licence", /licen[cs]e/i],
    ["the date", /\b20\d\d-\d\d-\d\d\b/],
    ["what it scores", /person.*\b\d\d\.\d/i],
    ["its limits", /^#+ .*\blimits?\b/im],
    ["which file it is about", /names-en\.bin/],
  ])("says %s", (_, expected) => {
    expect(readFileSync(join(ROOT, "models/names-en.md"), "utf8")).toMatch(expected);
  });
});
