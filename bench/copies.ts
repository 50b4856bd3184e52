// node scripts/run.mjs bench/copies.js: how many copies are found, against a comparison of all pairs, and under invented
// edits; how boilerplate is kept out; and how time grows with the articles.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { articleFromText } from "../src/documents/plain.js";
import type { ArticleRecord } from "../src/record/index.js";
import {
  candidatePairs,
  compareProse,
  type Fingerprint,
  fingerprintOf,
  type Prose,
  proseOf,
} from "../src/story/copies/index.js";
import type { Copy } from "../src/story/copy.js";
import { analyze, quotationsOfTokens } from "../src/text/index.js";
import { CORPORA, haveCorpora, readPolnear } from "../training/corpus.js";
import { chance, generated } from "./generated.js";

/** Words in a row that the reference compares. */
const REFERENCE_SHINGLE = 8;

/** A pair of articles, and which part of the one with fewer shingles stands in the other. */
export interface ReferencePair {
  readonly a: string;
  readonly b: string;
  readonly containment: number;
  /** How many runs of eight words they share. */
  readonly shared: number;
}

/** What the copies are like beside the reference. Shares from 0 to 1. */
export interface CopyScores {
  readonly pairs: number;
  /** Of the pairs that share half and more. */
  readonly recallHigh: number;
  /** Of those that share a fifth to a half. */
  readonly recallMiddle: number;
  /** How many are reported that share less than a fiftieth. */
  readonly tooLow: number;
  readonly compared: number;
  readonly reported: number;
}

/** The 612 articles on the Helsinki summit, as records without statements. */
export function readHelsinki(): ArticleRecord[] {
  const raw = gunzipSync(readFileSync(new URL("stories/helsinki.jsonl.gz", CORPORA))).toString("utf8");
  return raw
    .split("\n")
    .filter((line) => line !== "")
    .map(
      (line) =>
        JSON.parse(line) as { readonly id: string; readonly publisher: string; readonly text: string },
    )
    .map(({ id, publisher, text }) => recordOf(id, text, publisher));
}

function recordOf(id: string, text: string, outlet: string | null = null): ArticleRecord {
  return { schema: 1, ...articleFromText(text, { id, outlet, language: "en" }), sources: [], statements: [] };
}

/**
 * All pairs that share a shingle of eight words, quotations taken out first: by nothing but sets of strings,
 * without any of the shortcuts that are measured against it.
 */
export function allPairs(records: readonly ArticleRecord[]): ReferencePair[] {
  const sets = records.map(({ text }) => shinglesOf(plainWords(text)));
  const pairs: ReferencePair[] = [];
  for (let i = 0; i < records.length; i++) {
    for (let j = i + 1; j < records.length; j++) {
      const [few, many] = sets[i].size <= sets[j].size ? [sets[i], sets[j]] : [sets[j], sets[i]];
      let shared = 0;
      for (const shingle of few) if (many.has(shingle)) shared++;
      if (shared > 0)
        pairs.push({ a: records[i].id, b: records[j].id, containment: shared / few.size, shared });
    }
  }
  return pairs;
}

function plainWords(text: string): string[] {
  const analysis = analyze(text);
  const quotation = quotationsOfTokens(analysis);
  const { starts, ends, length } = analysis.tokens;
  const words: string[] = [];
  for (let t = 0; t < length; t++) {
    const word = text.slice(starts[t], ends[t]).toLowerCase().replaceAll("’", "'");
    if (quotation[t] < 0 && /[\p{L}\p{N}]/u.test(word)) words.push(word);
  }
  return words;
}

/** Each distinct run of eight words by a number; equal numbers are equal runs. */
const NUMBERS = new Map<string, number>();
function shinglesOf(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + REFERENCE_SHINGLE <= words.length; i++) {
    const shingle = words.slice(i, i + REFERENCE_SHINGLE).join(" ");
    const number = NUMBERS.get(shingle) ?? NUMBERS.size;
    NUMBERS.set(shingle, number);
    found.add(number);
  }
  return found;
}

/** Copies as the program finds them: fingerprints, pairs worth comparing, comparison. */
export function copiesAmong(records: readonly ArticleRecord[]): { copies: Copy[]; compared: number } {
  const byId = new Map(records.map((record) => [record.id, { record, prose: proseOf(record) }]));
  const pairs = candidatePairs([...byId.values()].map(({ prose }) => fingerprintOf(prose)));
  const copies: Copy[] = [];
  for (const [one, other] of pairs) {
    const [a, b] = [byId.get(one), byId.get(other)];
    const copy = a && b ? compareProse(a.record, a.prose, b.record, b.prose) : null;
    if (copy !== null) copies.push(copy);
  }
  return { copies, compared: pairs.length };
}

/** Measures the copies among records against all pairs. */
export function againstAllPairs(records: readonly ArticleRecord[]): CopyScores {
  const { copies, compared } = copiesAmong(records);
  const reported = new Set(copies.map(({ a, b }) => key(a, b)));
  const reference = allPairs(records);
  const contained = new Map(reference.map(({ a, b, containment }) => [key(a, b), containment]));
  const recall = (from: number, to: number): number => {
    const wanted = reference.filter(({ containment }) => containment >= from && containment < to);
    return wanted.filter(({ a, b }) => reported.has(key(a, b))).length / wanted.length;
  };
  return {
    pairs: reference.length,
    recallHigh: recall(0.5, Number.POSITIVE_INFINITY),
    recallMiddle: recall(0.2, 0.5),
    tooLow: [...reported].filter((pair) => (contained.get(pair) ?? 0) < 0.02).length,
    compared,
    reported: reported.size,
  };
}

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** An article changed on purpose. */
type Edit = (text: string, random: () => number, words: readonly string[]) => string;

const cutTo =
  (share: number): Edit =>
  (text) => {
    const paragraphs = text.split(/\n+/);
    let length = 0;
    const kept = paragraphs.filter((paragraph) => {
      length += paragraph.length;
      return length - paragraph.length < share * text.length;
    });
    return kept.join("\n");
  };
const reordered: Edit = (text, random) => {
  const paragraphs = text.split(/\n+/);
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [paragraphs[i], paragraphs[other]] = [paragraphs[other], paragraphs[i]];
  }
  return paragraphs.join("\n");
};
const swapped =
  (rate: number): Edit =>
  (text, random, words) =>
    text.replace(/\p{L}+/gu, (word) => (random() < rate ? words[Math.floor(random() * words.length)] : word));
const all =
  (...edits: readonly Edit[]): Edit =>
  (text, random, words) =>
    edits.reduce((changed, edit) => edit(changed, random, words), text);

const EDITS: readonly (readonly [name: string, edit: Edit])[] = [
  ["none", (text) => text],
  ["cut to 75 %", cutTo(0.75)],
  ["cut to 50 %", cutTo(0.5)],
  ["cut to 25 %", cutTo(0.25)],
  ["cut to 10 %", cutTo(0.1)],
  ["paragraphs in any order", reordered],
  ["5 % of words swapped", swapped(0.05)],
  ["10 % of words swapped", swapped(0.1)],
  ["15 % of words swapped", swapped(0.15)],
  ["20 % of words swapped", swapped(0.2)],
  ["30 % of words swapped", swapped(0.3)],
  ["cut to 50 %, reordered", all(cutTo(0.5), reordered)],
  ["cut to 50 %, reordered, 10 % swapped", all(cutTo(0.5), reordered, swapped(0.1))],
  ["cut to 25 %, reordered, 15 % swapped", all(cutTo(0.25), reordered, swapped(0.15))],
];

/** What of edited copies is found. */
export interface EditScores {
  readonly edit: string;
  /** Of edited articles, the share whose origin is found. */
  readonly recall: number;
  /** Of the pairs reported with an edited article, the share that is with its origin or what that shares prose with. */
  readonly precision: number;
}

/** Edits some articles, puts them among the others, and looks which are found. */
export function withEdits(
  originals: readonly ArticleRecord[],
  others: readonly ArticleRecord[],
): EditScores[] {
  const words = [...new Set(originals.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))];
  const pool = [...originals, ...others];
  // What shares prose anyhow is no false alarm.
  const related = new Set(
    allPairs(pool)
      .filter(({ shared }) => shared >= 5)
      .map(({ a, b }) => key(a, b)),
  );
  return EDITS.map(([edit, change], number) => {
    const random = chance(number + 1);
    const edited = originals.map(({ id, text }) => recordOf(`edited ${id}`, change(text, random, words)));
    let right = 0;
    let wrong = 0;
    let beside = 0;
    for (const { a, b } of copiesAmong([...pool, ...edited]).copies) {
      const [one, other] = [a, b].map((id) => id.replace(/^edited /, ""));
      if (one === a && other === b) continue;
      if (one === other) right++;
      else if (related.has(key(one, other))) beside++;
      else wrong++;
    }
    return { edit, recall: right / originals.length, precision: (right + beside) / (right + beside + wrong) };
  });
}

/** Invented lines that no list knows, as a page repeats them under each of its articles. */
const STANDING_LINES = [
  "The Orrin Gazette has served the Lowland valley since 1881. Our readers make this work possible, and a gift from you, however small, helps us to go on asking questions in every town hall between the river and the hills.",
  "Valley Radio is a member of the Lowland Broadcasting Union. Programmes may be heard again for thirty days after they went on air. Write to the editors at the old mill, Orrin, or call in the morning between eight and ten.",
];

/** How many pairs are linked by boilerplate alone: each article gets a line of its outlet and one that all have. */
export function withBoilerplate(records: readonly ArticleRecord[]): number {
  const plain = records.map((record, i) => ({
    ...record,
    outlet: i % 2 === 0 ? "Orrin Gazette" : "Valley Radio",
  }));
  const furnished = plain.map((record, i) => ({
    ...record,
    text: `${record.text}\n\n${STANDING_LINES[i % 2]}\n\nThis website uses cookies so that it works as it should. By going on you agree to our cookie policy, and to that of the firms we work with.\n\nThe editors of the Lowland papers share a code of conduct, which can be read at any of their offices; complaints go to the council in Orrin, which answers within ten days.`,
  }));
  const before = new Set(copiesAmong(plain).copies.map(({ a, b }) => key(a, b)));
  return copiesAmong(furnished).copies.filter(({ a, b }) => !before.has(key(a, b))).length;
}

const percent = (share: number): string => (100 * share).toFixed(1);

const polnear = (part: "train" | "dev"): ArticleRecord[] =>
  readPolnear(part).map(({ id, text }) => recordOf(id, text));

/** Seconds of this process's own work, whatever else the machine does. */
function working(since = 0): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 - since;
}

function report(): void {
  const helsinki = readHelsinki();
  const begun = working();
  const { copies } = copiesAmong(helsinki);
  const seconds = working(begun);
  const scores = againstAllPairs(helsinki);
  console.log(
    `Helsinki, ${helsinki.length} articles: recall ${percent(scores.recallHigh)} (half and more shared), ${percent(scores.recallMiddle)} (a fifth to a half); ${scores.tooLow} reported that share less than a fiftieth; ${scores.compared} pairs compared, ${scores.reported} reported, of ${scores.pairs} that share anything; ${seconds.toFixed(1)} s`,
  );
  const directions = new Map<string, number>();
  for (const { direction, common } of copies) {
    const shown = common === null ? direction : `${direction} (${common})`;
    directions.set(shown, (directions.get(shown) ?? 0) + 1);
  }
  console.log(`  directions: ${[...directions].map(([name, count]) => `${name} ${count}`).join(", ")}`);

  const originals = polnear("dev");
  const others = polnear("train").slice(0, 400);
  console.log(`Edits to ${originals.length} PolNeAR articles, among ${others.length} others:`);
  for (const { edit, recall, precision } of withEdits(originals, others))
    console.log(
      `  ${edit.padEnd(40)} recall ${percent(recall).padStart(5)}  precision ${percent(precision).padStart(5)}`,
    );
  const furnished = [...originals, ...others];
  console.log(
    `Boilerplate under each of ${furnished.length}: ${withBoilerplate(furnished)} pairs linked that were not before`,
  );

  for (const count of [25_000, 50_000, 100_000]) growth(originals, count);
}

/** Time and memory of fingerprints, pairs, and comparing (of a sample of pairs). */
function growth(base: readonly ArticleRecord[], count: number): void {
  const prints: Fingerprint[] = [];
  const kept = new Map<string, { readonly record: ArticleRecord; readonly prose: Prose }>();
  let printing = 0;
  for (const { record } of generated(base, chance(1))) {
    if (record === null) continue;
    const begun = working();
    const prose = proseOf(record);
    prints.push(fingerprintOf(prose));
    printing += working(begun);
    if (prints.length <= 4000) kept.set(record.id, { record, prose });
    if (prints.length === count) break;
  }
  const begun = working();
  const pairs = candidatePairs(prints);
  const pairing = working(begun);
  const sample = pairs.filter(([a, b]) => kept.has(a) && kept.has(b)).slice(0, 5000);
  const compared = working();
  for (const [one, other] of sample) {
    const [a, b] = [kept.get(one), kept.get(other)];
    if (a && b) compareProse(a.record, a.prose, b.record, b.prose);
  }
  const each = working(compared) / Math.max(1, sample.length);
  const hashes = prints.reduce((sum, print) => sum + print.hashes.length, 0);
  console.log(
    `${count} generated: fingerprints ${printing.toFixed(1)} s (${(hashes / count).toFixed(0)} numbers each), pairs ${pairing.toFixed(1)} s, ${pairs.length} to compare at ${(1e6 * each).toFixed(0)} µs: ${(each * pairs.length).toFixed(0)} s; ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (haveCorpora()) report();
  else console.log("This needs ../shared/corpora, and it is not there");
}
