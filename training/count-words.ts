/**
 * `node scripts/run.mjs training/count-words.js`: counts in how many articles of PolNeAR's train part each
 * word stands, and writes src/lexicon/word-rarity-data.ts anew.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { analyze } from "../src/text/index.js";
import { readPolnear } from "./corpus.js";

/** A word that stands in one article alone tells no more than one that stands in none. */
const FEWEST = 2;
/** Up to here counts are kept as they are; above, they are rounded to steps of a tenth. */
const EXACT = 20;
const LINE = 108;

/** To the nearest of 20, 22, 24.2, … */
function rounded(count: number): number {
  return Math.round(EXACT * 1.1 ** Math.round(Math.log(count / EXACT) / Math.log(1.1)));
}

const articles = readPolnear("train");
const counts = new Map<string, number>();
for (const { text } of articles) {
  const { tokens } = analyze(text);
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const word = text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase().replaceAll("’", "'");
    if (/^(?:'\p{L}+|\p{L}[\p{L}\p{N}.'-]*|\d+)$/u.test(word)) words.add(word);
  }
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

const byCount = new Map<number, string[]>();
for (const [word, count] of counts) {
  if (count < FEWEST) continue;
  const step = count <= EXACT ? count : Math.min(articles.length, rounded(count));
  const words = byCount.get(step);
  if (words) words.push(word);
  else byCount.set(step, [word]);
}

const lines: string[] = [];
for (const [count, words] of [...byCount].toSorted(([a], [b]) => b - a)) {
  let line = `${count}:`;
  for (const word of words.toSorted()) {
    if (line.length + 1 + word.length > LINE) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  lines.push(line);
}
const code = `/*
 * In how many of ${articles.length} news articles each word stands: counted by training/count-words.ts over the train
 * part of PolNeAR 1.0 (Newell, Margolin, Ruths 2018), US political news of 2008 to 2016. Counts are facts;
 * no text of the corpus is here.
 *
 * "12:" opens the words that stand in 12 articles, in small letters, as tokens of src/text. Counts above ${EXACT}
 * are rounded to a tenth; words that stand in fewer than ${FEWEST} articles are left out.
 */

/** How many articles were counted. */
export const COUNTED_ARTICLES = ${articles.length};

export const WORD_COUNTS = \`
${lines.join("\n")}
\`;
`;
const root = pathToFileURL(createRequire(import.meta.url).resolve("hearsay/package.json"));
writeFileSync(new URL("src/lexicon/word-rarity-data.ts", root), code);
console.log(`${counts.size} words, ${lines.length} lines`);
