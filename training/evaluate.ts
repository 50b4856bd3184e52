import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Attribution, attribute, type Reader } from "../src/attribution/index.js";
import { analyze } from "../src/text/index.js";
import { CORPORA, type CorpusArticle, readPolnear } from "./corpus.js";

/** Precision, recall and F1, each from 0 to 1. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What the scorer reports, see its head. */
export interface Scores {
  readonly source: { readonly exact: Measure };
  readonly cue: { readonly exact: Measure };
  readonly content: { readonly exact: Measure };
  readonly relation: { readonly exact: Measure; readonly loose: Measure };
}

/** What is found in each article with a reader. */
export async function predict(
  reader: Reader,
  articles: readonly CorpusArticle[],
): Promise<{ readonly id: string; readonly statements: readonly Attribution[] }[]> {
  const rows = [];
  for (const { id, text } of articles) rows.push({ id, statements: await attribute(reader, analyze(text)) });
  return rows;
}

/** Scores a reader on whole articles of PolNeAR's dev part with the shared scorer. */
export async function scoreOnDev(reader: Reader): Promise<Scores> {
  const rows = await predict(reader, readPolnear("dev"));
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  try {
    const file = join(folder, "predicted.jsonl");
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
    const scorer = fileURLToPath(new URL("../eval/score-attribution.mjs", CORPORA));
    const gold = fileURLToPath(new URL("polnear/dev.jsonl.gz", CORPORA));
    return JSON.parse(
      execFileSync(process.execPath, [scorer, gold, file, "--json"], { encoding: "utf8" }),
    ) as Scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Calibration of a reader on the dev part. */
export interface Calibration {
  /**
   * Expected calibration error (Naeini et al. 2015): statements in ten bins by confidence; the mean
   * distance between a bin's mean confidence and its share of right ones, weighted by its size.
   */
  readonly error: number;
  readonly bins: readonly { readonly confidence: number; readonly right: number; readonly count: number }[];
}

/**
 * Whether confidence can be trusted. A statement counts as right when cue, source and content each
 * overlap those of an attribution of the first reading, as in the scorer's `relation loose`.
 */
export async function calibrationOnDev(reader: Reader): Promise<Calibration> {
  const articles = readPolnear("dev");
  const sums = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, count: 0 }));
  let all = 0;
  for (const [i, { statements }] of (await predict(reader, articles)).entries()) {
    for (const statement of statements) {
      const bin = sums[Math.min(9, Math.floor(statement.confidence * 10))];
      bin.confidence += statement.confidence;
      bin.count++;
      if (isRight(statement, articles[i])) bin.right++;
      all++;
    }
  }
  const bins = sums
    .filter(({ count }) => count > 0)
    .map(({ confidence, right, count }) => ({ confidence: confidence / count, right: right / count, count }));
  const error = bins.reduce((sum, bin) => sum + (bin.count / all) * Math.abs(bin.confidence - bin.right), 0);
  return { error, bins };
}

/** Whether cue, source and content each overlap those of an attribution of the first reading. */
export function isRight(statement: Attribution, article: CorpusArticle): boolean {
  return article.annotations[0].attributions.some((gold) =>
    (["source", "cue", "content"] as const).every((role) => {
      const spans = gold[role] ?? [];
      const found = statement[role];
      if (spans.length === 0 || found.length === 0) return spans.length === found.length;
      return found.some(({ start, end }) => spans.some(([from, to]) => start < to && end > from));
    }),
  );
}
