// npm run bench:speed: how fast an article is read on one core, beside two well-known libraries, all on
// the same texts in one run. Each program has a process of its own, so that none pays for another's
// memory, and the processes take turns, so that a busy machine slows all alike.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { benchTexts } from "./texts.js";

const ROUNDS = 15;
/** compromise is so much slower that three rounds tell enough. */
const FEW_ROUNDS = 3;

/** What is timed: by its name, what makes the function that goes through all texts once. */
const programs: Record<string, (texts: readonly string[]) => Promise<() => unknown>> = {
  "hearsay, whole reading": async (texts) => {
    const { createReader, read } = await import("../src/index.js");
    const reader = await createReader();
    return async () => {
      for (const text of texts) await read(text, { reader });
    };
  },
  "hearsay, text/ alone": async (texts) => {
    const { analyze } = await import("../src/text/index.js");
    return () => texts.map((text) => analyze(text).tokens.length);
  },
  "and statements": (texts) => attributing(texts, false),
  "and nested statements": (texts) => attributing(texts, true),
  "wink-nlp, parts of speech": async (texts) => {
    const wink = await openWink();
    return () => texts.map((text) => wink.readDoc(text).tokens().length());
  },
  "compromise, three": async (texts) => {
    const { default: compromise } = await import("compromise/three");
    return () => texts.map((text) => compromise(text).terms().length);
  },
};

async function openWink() {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: winkModel } = await import("wink-eng-lite-web-model");
  return winkNLP(winkModel, ["pos"]);
}

/** What the stages before `sources/` do. */
async function attributing(texts: readonly string[], isNested: boolean): Promise<() => Promise<void>> {
  const { attribute, attributeNested } = await import("../src/attribution/index.js");
  const { createReader } = await import("../src/index.js");
  const { analyze } = await import("../src/text/index.js");
  const reader = await createReader();
  return async () => {
    for (const text of texts) {
      const analysis = analyze(text);
      const found = await attribute(reader, analysis);
      if (isNested) await attributeNested(reader, analysis, found);
    }
  };
}

/** A process that goes through the texts once for every message, and answers with the milliseconds. */
async function serve(who: string): Promise<void> {
  const { texts } = benchTexts();
  const goThrough = await programs[who](texts);
  process.on("message", async () => {
    const begun = performance.now();
    await goThrough();
    process.send?.(performance.now() - begun);
  });
  process.send?.("ready");
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const [answer] = (await once(child, "message")) as unknown[];
  return answer;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1];

async function compare(): Promise<void> {
  const { name, texts } = benchTexts();
  const loadBegun = performance.now();
  await (await import("../src/index.js")).createReader();
  const loadTime = performance.now() - loadBegun;
  const wink = await openWink();
  /** The same measure for all: wink-nlp's own count of tokens in these texts. */
  const tokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);

  const runs = new Map<string, { readonly child: ChildProcess; readonly times: number[] }>();
  for (const who of Object.keys(programs)) {
    const child = fork(fileURLToPath(import.meta.url), [who]);
    child.once("exit", (code) => {
      if (code) throw new Error(`${who} ended with ${code}`);
    });
    await answerOf(child);
    runs.set(who, { child, times: [] });
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const [who, { child, times }] of runs) {
      if (who.startsWith("compromise") && round >= FEW_ROUNDS) continue;
      child.send("round");
      times.push((await answerOf(child)) as number);
    }
  for (const { child } of runs.values()) child.kill();

  const rate = (milliseconds: number): number => tokens / (milliseconds / 1000);
  const ours = median(runs.get("hearsay, whole reading")!.times);
  console.log(`${texts.length} texts, ${tokens} tokens (${name}); one core; Node ${process.version}`);
  console.log(`model loaded in ${loadTime.toFixed(0)} ms`);
  console.log(`${"".padEnd(28)}   first round        median   hearsay / this (median)`);
  for (const [who, { times }] of runs) {
    const figures = [times[0], median(times)].map(
      (time) => `${Math.round(rate(time)).toLocaleString("en").padStart(10)}/s`,
    );
    console.log(`${who.padEnd(28)} ${figures.join("  ")}   ${(median(times) / ours).toFixed(2)}`);
  }
}

const [who] = process.argv.slice(2);
await (who === undefined ? compare() : serve(who));
