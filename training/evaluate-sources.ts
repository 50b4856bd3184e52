import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ArticleReader, type ArticleRecord, createReader, type ReaderName, read } from "../src/index.js";
import { CORPORA, type PublishedArticle, readPolnear, readSourceLabels } from "./corpus.js";
import type { Measure } from "./evaluate.js";

/** What the scorer of sources reports, see its head. Shares from 0 to 1. */
export interface SourceScores {
  readonly found: number;
  readonly speaker: number;
  readonly kind: number;
  readonly channel: number;
  readonly unnamed: Measure;
  readonly via: Measure;
  readonly whoSaidWhat: Measure;
}

/** The outlets of PolNeAR's articles by the ids it gives their publishers. */
export const OUTLETS: Readonly<Record<string, string>> = {
  breitbart: "Breitbart News",
  "huff-post": "HuffPost",
  nyt: "The New York Times",
  politico: "Politico",
  "usa-today": "USA Today",
  "wash-post": "The Washington Post",
  "west-journal": "Western Journalism",
};

/** Reads one article as its outlet published it. */
export function readAsPublished(article: PublishedArticle, reader: ArticleReader): Promise<ArticleRecord> {
  const { id, text, title, publisher, date } = article;
  return read({ id, text, title, outlet: OUTLETS[publisher] ?? publisher, published: date }, { reader });
}

/** Scores who is behind each statement, and through whom it came, on the labelled articles of a part. */
export async function scoreSources(
  part: "train" | "dev",
  name: ReaderName = "linear",
): Promise<SourceScores> {
  const reader = await createReader(name);
  const labelled = new Set(readSourceLabels(part).map(({ id }) => id));
  const articles = readPolnear(part).filter(({ id }) => labelled.has(id));
  const records: ArticleRecord[] = [];
  for (const article of articles) records.push(await readAsPublished(article, reader));
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  try {
    const file = join(folder, "predicted.jsonl");
    writeFileSync(file, records.map((record) => JSON.stringify(record)).join("\n"));
    const files = [pathOf(`polnear/${part}.jsonl.gz`), pathOf(`sources/${part}.jsonl`), file];
    return JSON.parse(
      execFileSync(process.execPath, [pathOf("../eval/score-sources.mjs"), ...files, "--json"], {
        encoding: "utf8",
      }),
    ) as SourceScores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, CORPORA));
}
