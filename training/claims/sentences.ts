/*
 * `node scripts/run.mjs training/claims/sentences.js FILE`: writes the sentences that word-vectors.py learns from,
 * one a line as {"text", "words"}: of PolNeAR's train part, the Helsinki story, and the articles of the train
 * events. No article of a dev event is among them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { analyze } from "../../src/text/index.js";
import { CORPORA } from "../corpus.js";

/** Shorter sentences say too little, longer ones are lists. */
const SHORTEST = 4;
const LONGEST = 80;

interface Text {
  readonly text: string;
  readonly event?: string;
}

function read<Row>(name: string): Row[] {
  const bytes = readFileSync(new URL(name, CORPORA));
  const raw = name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return raw
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

const held = new Set(read<{ readonly event: string }>("stories/claims-dev.jsonl").map(({ event }) => event));
const texts = [
  ...read<Text>("polnear/train.jsonl.gz"),
  ...read<Text>("stories/helsinki.jsonl.gz"),
  ...read<Text>("stories/basil.jsonl.gz").filter(({ event }) => event === undefined || !held.has(event)),
];
const sentences = new Map<string, readonly string[]>();
for (const { text } of texts) {
  const { tokens, sentences: bounds } = analyze(text);
  for (let at = 0; at + 1 < bounds.length; at++) {
    const [first, last] = [bounds[at], bounds[at + 1] - 1];
    const words: string[] = [];
    for (let token = first; token <= last; token++) {
      const word = text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase().replaceAll("’", "'");
      if (/[\p{L}\p{N}]/u.test(word) && word !== "'s") words.push(word);
    }
    if (words.length < SHORTEST || words.length > LONGEST) continue;
    sentences.set(text.slice(tokens.starts[first], tokens.ends[last]).replace(/\s/g, " "), words);
  }
}
const lines = [...sentences].map(([text, words]) => JSON.stringify({ text, words }));
writeFileSync(process.argv[2], lines.join("\n"));
console.log(`${lines.length} sentences`);
