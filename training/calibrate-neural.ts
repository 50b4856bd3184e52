/**
 * npm run calibrate:neural [FOLDER]: fits the weights by which the neural reader tells how confident it is,
 * on PolNeAR's dev part, and writes them into the model's reader.json. Only for a model that has learnt from all
 * of the train part: training/neural/make.py fits them on articles that it holds out.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Attribution, attribute } from "../src/attribution/index.js";
import { createReader } from "../src/index.js";
import { analyze } from "../src/text/index.js";
import { type CorpusArticle, readPolnear } from "./corpus.js";
import { isRight } from "./evaluate.js";

/** What a statement's confidence is made of, and whether it is right. */
interface Case {
  readonly article: number;
  readonly signs: readonly number[];
  readonly right: boolean;
}

const folder = process.argv[2] ?? fileURLToPath(new URL("../../models/neural-en", import.meta.url));
const file = join(folder, "reader.json");
const settings = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;

const all = await casesOf(readPolnear("dev"));
const chosen = fitted(all).map((weight) => Math.round(weight * 1000) / 1000);
writeFileSync(file, `${JSON.stringify({ ...settings, confidence: chosen }, null, 1)}\n`);
console.log(`${all.length} statements, ${all.filter(({ right }) => right).length} right`);
console.log(`weights ${chosen.join(", ")}; error ${error(all, () => chosen).toFixed(3)}`);
// The weights of each fifth of the articles from the other four.
const folds = [0, 1, 2, 3, 4].map((fold) => fitted(all.filter(({ article }) => article % 5 !== fold)));
console.log(`error on articles not fitted on: ${error(all, ({ article }) => folds[article % 5]).toFixed(3)}`);

async function casesOf(articles: readonly CorpusArticle[]): Promise<Case[]> {
  const copy = mkdtempSync(join(tmpdir(), "hearsay-"));
  cpSync(folder, copy, { recursive: true });
  // With these weights the confidence is what the model itself says.
  writeFileSync(join(copy, "reader.json"), JSON.stringify({ ...settings, confidence: [0, 1, 0] }));
  const reader = await createReader("neural", { neuralModel: copy });
  rmSync(copy, { recursive: true });
  const found: Case[] = [];
  for (const [article, gold] of articles.entries())
    for (const statement of await attribute(reader, analyze(gold.text)))
      found.push({ article, signs: signsOf(statement), right: isRight(statement, gold) });
  return found;
}

function signsOf({ confidence, source }: Attribution): number[] {
  const sure = Math.min(Math.max(confidence, 1e-4), 1 - 1e-4);
  return [1, Math.log(sure / (1 - sure)), source.length === 0 ? 1 : 0];
}

function chance(signs: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, k) => sum + sign * weights[k], 0)));
}

/** A logistic regression, by climbing. */
function fitted(cases: readonly Case[]): number[] {
  let weights = [0, 1, 0];
  for (let step = 0; step < 5000; step++) {
    const slope = [0, 0, 0];
    for (const { signs, right } of cases) {
      const missing = (right ? 1 : 0) - chance(signs, weights);
      signs.forEach((sign, k) => {
        slope[k] += missing * sign;
      });
    }
    weights = weights.map((weight, k) => weight + (0.5 * slope[k]) / cases.length);
  }
  return weights;
}

/** Expected calibration error, see evaluate.ts. */
function error(cases: readonly Case[], weightsOf: (one: Case) => readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const one of cases) {
    const p = chance(one.signs, weightsOf(one));
    bins[Math.min(9, Math.floor(10 * p))] += p - (one.right ? 1 : 0);
  }
  return bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / cases.length;
}
