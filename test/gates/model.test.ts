import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(createRequire(import.meta.url).resolve("hearsay/package.json"), "..");

/** Megabytes, as the shops count them. */
const SIZE_LIMIT = 6;
/** Milliseconds. */
const LOADING_LIMIT = 150;
/** A machine that does other things besides is slow at times: the best of these counts. */
const TRIALS = 5;

describe("the bundled model", () => {
  it("is small", () => {
    expect(statSync(join(ROOT, "models/linear-en.bin")).size / 1e6).toBeLessThanOrEqual(SIZE_LIMIT);
  });

  it("is loaded quickly by a program that has just begun", () => {
    const times = Array.from({ length: TRIALS }, loadingTime);
    console.log(`models/linear-en.bin is loaded in ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
    expect(Math.min(...times)).toBeLessThanOrEqual(LOADING_LIMIT);
  });
});

describe("the model's card", () => {
  it.each([
    ["the data it learned from", /PolNeAR/],
    ["the licence of the data and of the model", /licen[cs]e/i],
    ["the date", /\b\d{1,2} [A-Z][a-z]+ 20\d\d\b|\b20\d\d-\d\d-\d\d\b/],
    ["what it scores: source", /source.*\b\d\d\.\d/i],
    ["what it scores: cue", /cue.*\b\d\d\.\d/i],
    ["what it scores: content", /content.*\b\d\d\.\d/i],
    ["how far confidence is off", /calibrat/i],
    ["its limits", /^#+ .*\blimits?\b/im],
    ["which file it is about", /linear-en\.bin/],
  ])("says %s", (_, expected) => {
    expect(readFileSync(join(ROOT, "models/linear-en.md"), "utf8")).toMatch(expected);
  });
});

/**
 * How long the reader takes to load in a fresh process that has loaded the library, in milliseconds: by
 * the clock, or by what the process computed where other work kept it waiting.
 */
function loadingTime(): number {
  const program = `
    import { createReader } from "hearsay";
    const [began, busy] = [performance.now(), process.cpuUsage()];
    const reader = await createReader();
    const [took, { user, system }] = [performance.now() - began, process.cpuUsage(busy)];
    if (reader.languages.includes("en")) console.log(Math.min(took, (user + system) / 1000));
  `;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const took = Number.parseFloat(printed);
  if (!(took > 0)) throw new Error(`the program printed ${JSON.stringify(printed)}`);
  return took;
}
