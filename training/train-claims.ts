/*
 * `npm run train:claims`: learns which utterances are one claim, and writes models/claims-en.bin anew.
 * The vectors of words are kept from the model that is there; `--vectors PREFIX` takes new ones (PREFIX.npy and
 * PREFIX.json), which training/claims/word-vectors.py makes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { type ClaimModel, readClaimModel, writeClaimModel } from "../src/story/claims/index.js";
import type { Trees } from "../src/story/claims/trees.js";
import { readEvents } from "./claims/events.js";
import { learnSame, learnSettled, pairsOf } from "./claims/learn.js";

const root = pathToFileURL(createRequire(import.meta.url).resolve("hearsay/package.json"));
const file = new URL("models/claims-en.bin", root);
const flag = process.argv.indexOf("--vectors");
const vectors = flag < 0 ? keptVectors() : newVectors(process.argv[flag + 1]);

const nothing: Trees = { roots: [], feature: [], bound: [], next: [], value: [], base: 0 };
const blank: ClaimModel = {
  ...vectors,
  same: nothing,
  settled: nothing,
  profiles: new WeakMap(),
};
const events = await readEvents("train");
const pairs = events.map((event) => pairsOf(event, blank));
console.log(
  `${events.length} events, ${pairs.flat().length} pairs, ${pairs.flat().filter(({ same }) => same).length} of one claim`,
);
const same = learnSame(pairs);
const settled = learnSettled(events, pairs, same.heldOut);
const model = { ...blank, same: same.trees, settled: settled.trees };
// Level 9, and no time of day in the header: the same model gives the same file.
writeFileSync(file, gzipSync(writeClaimModel(model), { level: 9 }));
const held = process.argv.indexOf("--held-out");
if (held >= 0)
  writeFileSync(
    process.argv[held + 1],
    JSON.stringify({
      same: same.heldOut.map((list) => [...list]),
      settled: settled.heldOut.map((list) => [...list]),
      edges: settled.edges,
    }),
  );

function keptVectors(): Pick<ClaimModel, "vectors" | "width" | "places"> {
  if (!existsSync(file)) throw new Error("there is no model to keep vectors from; give --vectors PREFIX");
  return readClaimModel(gunzipSync(readFileSync(file)));
}

function newVectors(prefix: string): Pick<ClaimModel, "vectors" | "width" | "places"> {
  const words = JSON.parse(readFileSync(`${prefix}.json`, "utf8")) as string[];
  const bytes = readFileSync(`${prefix}.npy`);
  const numbers = new Int8Array(bytes.subarray(bytes.indexOf("\n") + 1));
  return {
    vectors: numbers,
    width: numbers.length / words.length,
    places: new Map(words.map((word, at) => [word, at])),
  };
}
