/*
 * `node scripts/run.mjs training/train-pronouns.js`: fits what speaks for a mention as the antecedent of
 * "he" or "she", and writes src/sources/pronoun-weights.ts anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createReader } from "../src/index.js";
import { readPolnear, readSourceLabels } from "./corpus.js";
import {
  fitRanker,
  type LabelledPronoun,
  labelledPronouns,
  shareRight,
  shareRightHeldOut,
} from "./sources/learn-pronouns.js";

const { names } = await createReader();

function pronounsOf(part: "train" | "dev"): LabelledPronoun[] {
  const articles = new Map(readPolnear(part).map((article) => [article.id, article]));
  return readSourceLabels(part).flatMap((labels) => {
    const article = articles.get(labels.id);
    return article ? labelledPronouns(article, labels, names) : [];
  });
}

const train = pronounsOf("train");
const dev = pronounsOf("dev");
const weights = fitRanker(train);
const percent = (share: number): string => (100 * share).toFixed(1);
console.log(
  `train: ${train.length} pronouns, right ${percent(shareRight(train, weights))}, held out ${percent(shareRightHeldOut(train))}`,
);
console.log(`dev: ${dev.length} pronouns, right ${percent(shareRight(dev, weights))}`);

const root = pathToFileURL(createRequire(import.meta.url).resolve("hearsay/package.json"));
const file = new URL("src/sources/pronoun-weights.ts", root);
const before = readFileSync(file, "utf8");
const list = weights.map((weight) => weight.toFixed(2)).join(", ");
writeFileSync(file, before.replace(/= \[[^\]]*\]/, `= [\n  ${list},\n]`));
