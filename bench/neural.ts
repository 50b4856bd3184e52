// npm run bench:neural [ROUNDS]: how fast the neural reader reads on one core, beside the linear one and beside
// its own bare model, all on the same texts in one run. Rounds are interleaved, and times are what the process
// computed, so that a machine that is busy otherwise tells the same.
import { attribute } from "../src/attribution/index.js";
import { Cutter } from "../src/attribution/neural/cutter.js";
import { SESSION_OPTIONS } from "../src/attribution/neural/load.js";
import { LARGEST_WINDOW } from "../src/attribution/neural/neural-reader.js";
import { Vocabulary } from "../src/attribution/neural/vocabulary.js";
import { inputOf } from "../src/attribution/neural/window-input.js";
import { windowsOver } from "../src/attribution/neural/windows.js";
import { createReader, read } from "../src/index.js";
import { neuralFiles, neuralRuntime } from "../src/models/node.js";
import { analyze } from "../src/text/index.js";
import { benchTexts } from "./texts.js";

const ROUNDS = Number(process.argv[2] ?? 5);
const { name, texts } = benchTexts();

const loadBegun = performance.now();
const neural = await createReader("neural");
const loadTime = performance.now() - loadBegun;
const linear = await createReader("linear");

/** The words' model alone, over the same texts in windows that do not overlap, made ready beforehand. */
const files = await neuralFiles();
const runtime = await neuralRuntime();
const { extra: _, ...usual } = SESSION_OPTIONS;
const model = await runtime.InferenceSession.create(files["words.onnx"], usual);
const tuned = await runtime.InferenceSession.create(files["words.onnx"], SESSION_OPTIONS);
const vocabulary = new Vocabulary(new TextDecoder().decode(files["vocab.txt"]));
const cutter = new Cutter(vocabulary);
let pieceCount = 0;
const feeds = texts.flatMap((text) => {
  const { tokens, paragraphs } = analyze(text);
  const pieces = cutter.cut(
    text,
    paragraphs.subarray(0, -1).map((first) => tokens.starts[first]),
  );
  pieceCount += pieces.length;
  return windowsOver(pieces.paragraphs, LARGEST_WINDOW, 0).map((window) => {
    const { ids, shapes } = inputOf(window, pieces, vocabulary);
    const tensor = (data: BigInt64Array) => new runtime.Tensor("int64", data, [1, ids.length]);
    return { ids: tensor(ids), shapes: tensor(shapes), real: tensor(new BigInt64Array(ids.length).fill(1n)) };
  });
});

const runs: Record<string, { readonly once: () => Promise<unknown>; readonly times: number[] }> = {
  "the bare model": { once: () => inTurn(feeds, (given) => model.run(given)), times: [] },
  "the same, tuned": { once: () => inTurn(feeds, (given) => tuned.run(given)), times: [] },
  "neural, whole reading": { once: () => inTurn(texts, (text) => read(text, { reader: neural })), times: [] },
  "neural, statements": {
    once: () => inTurn(texts, (text) => attribute(neural, analyze(text))),
    times: [],
  },
  "linear, whole reading": { once: () => inTurn(texts, (text) => read(text, { reader: linear })), times: [] },
};

async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (const one of all) await work(one);
}

let memory = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const run of Object.values(runs)) {
    const begun = process.cpuUsage();
    await run.once();
    const { user, system } = process.cpuUsage(begun);
    run.times.push((user + system) / 1000);
    memory = Math.max(memory, process.memoryUsage().rss);
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1];
const bare = runs["the bare model"].times;
console.log(`${texts.length} texts, ${pieceCount} word pieces (${name}); one core; Node ${process.version}`);
console.log(
  `neural reader loaded in ${loadTime.toFixed(0)} ms; memory ${(memory / 1e6).toFixed(0)} MB at most`,
);
console.log(`${"".padEnd(24)}  word pieces   this / the bare model (median of ${ROUNDS} rounds)`);
for (const [who, { times }] of Object.entries(runs)) {
  const rate = Math.round(pieceCount / (median(times) / 1000)).toLocaleString("en");
  const ratio = median(times.map((time, round) => bare[round] / time));
  console.log(`${who.padEnd(24)} ${`${rate}/s`.padStart(12)}   ${ratio.toFixed(2)}`);
}
