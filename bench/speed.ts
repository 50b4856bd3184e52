// npm run bench:speed: how fast an article is read on one core, beside two well-known libraries, all
// on the same texts in one run. Rounds are interleaved, so that a busy machine slows all alike.
import compromise from "compromise/three";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { attribute, attributeNested } from "../src/attribution/index.js";
import { createReader, read } from "../src/index.js";
import { analyze } from "../src/text/index.js";
import { benchTexts } from "./texts.js";

const ROUNDS = 15;
const { name, texts } = benchTexts();

const loadBegun = performance.now();
const reader = await createReader();
const loadTime = performance.now() - loadBegun;
const wink = winkNLP(winkModel, ["pos"]);

/** The same measure for all: wink-nlp's own count of tokens in these texts. */
const tokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);

const runs: Record<string, { readonly once: () => unknown; readonly times: number[] }> = {
  "hearsay, whole reading": { once: () => readAll(), times: [] },
  "hearsay, text/ alone": { once: () => texts.map((text) => analyze(text).tokens.length), times: [] },
  "and statements": { once: () => attributeAll(false), times: [] },
  "and nested statements": { once: () => attributeAll(true), times: [] },
  "wink-nlp, parts of speech": {
    once: () => texts.map((text) => wink.readDoc(text).tokens().length()),
    times: [],
  },
  "compromise, three": { once: () => texts.map((text) => compromise(text).terms().length), times: [] },
};

async function readAll(): Promise<number> {
  let statements = 0;
  for (const text of texts) statements += (await read(text, { reader })).statements.length;
  return statements;
}

/** What the stages before `sources/` do. */
async function attributeAll(isNested: boolean): Promise<number> {
  let statements = 0;
  for (const text of texts) {
    const analysis = analyze(text);
    const found = await attribute(reader, analysis);
    statements += (isNested ? await attributeNested(reader, analysis, found) : found).length;
  }
  return statements;
}

for (let round = 0; round < ROUNDS; round++) {
  for (const [who, run] of Object.entries(runs)) {
    // compromise is so much slower that three rounds tell enough
    if (who.startsWith("compromise") && round >= 3) continue;
    const begun = performance.now();
    await run.once();
    run.times.push(performance.now() - begun);
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1];
const rate = (milliseconds: number): number => tokens / (milliseconds / 1000);
const hearsay = runs["hearsay, whole reading"].times;
console.log(`${texts.length} texts, ${tokens} tokens (${name}); one core; Node ${process.version}`);
console.log(`model loaded in ${loadTime.toFixed(0)} ms`);
console.log(`${"".padEnd(28)}   first round        median   hearsay / this (median)`);
for (const [who, { times }] of Object.entries(runs)) {
  const figures = [times[0], median(times)].map(
    (time) => `${Math.round(rate(time)).toLocaleString("en").padStart(10)}/s`,
  );
  console.log(`${who.padEnd(28)} ${figures.join("  ")}   ${(median(times) / median(hearsay)).toFixed(2)}`);
}
