import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextAnalysis } from "./analysis.js";
import { analyze } from "./analyze.js";
import { quotationAt, quotationsOfTokens } from "./lookup.js";

/** Pieces that make hard texts when they are strung together. */
const PIECES: readonly string[] = [
  "\"'“”‘’„«»‹›`’.?!…,;:-—()[]$%#@&/_+<>".split(""),
  " \n\r\t\u00a0\u2028\u0000\u200b\u202e\ud83c\udc00\ud800\ufeff".split(""),
  ["''", "``", "\n\n", ". ", ".” ", '." ', ",” ", "?” ", " “", ' "', " ‘", " '", "...", "n't", "'s"],
  ["He", "said", "Smith", "U.S.", "Mr.", "p.m.", "No.", "5", "1,000", "'90s", "workers'", "don't", "cannot"],
  ["http://a.b/c", "a@b.com", "😀", "👩‍🚀", "é", "中文", "the", "I", "x"],
].flat();

const hardText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyUtf16 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const proseLike = fc
  .array(
    fc.constantFrom("He said ", "“we won” ", '"no," ', "it rained. ", "Then ", "\n", "‘so’ ", "the U.S. "),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));
const texts = fc.oneof(hardText, anyUtf16, proseLike);

/** What is wrong with an analysis, against what its types promise. */
function faults(analysis: TextAnalysis): string[] {
  return [...tokenFaults(analysis), ...divisionFaults(analysis), ...quotationFaults(analysis)];
}

/** Tokens are in order, not empty, without white space, and there is nothing but white space between them. */
function tokenFaults({ text, tokens }: TextAnalysis): string[] {
  const found: string[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const gap = text.slice(at, tokens.starts[i]);
    const token = text.slice(tokens.starts[i], tokens.ends[i]);
    if (tokens.starts[i] < at || !/^\s*$/.test(gap))
      found.push(`gap before token ${i}: ${JSON.stringify(gap)}`);
    if (!/^\S{1,1000}$/.test(token)) found.push(`token ${i}: ${JSON.stringify(token)}`);
    at = tokens.ends[i];
  }
  if (!/^\s*$/.test(text.slice(at))) found.push(`no token for ${JSON.stringify(text.slice(at))}`);
  if (tokens.starts.length !== tokens.length || tokens.ends.length !== tokens.length)
    found.push("lengths differ");
  return found;
}

/** Sentences and paragraphs part the tokens; none is empty; each paragraph begins a sentence. */
function divisionFaults({ tokens, sentences, paragraphs }: TextAnalysis): string[] {
  const found: string[] = [];
  for (const [name, part] of Object.entries({ sentences, paragraphs })) {
    if (part[0] !== 0 || part[part.length - 1] !== tokens.length) found.push(`${name} leave tokens out`);
    if (part.some((first, i) => i > 0 && first <= part[i - 1])) found.push(`${name} hold nothing`);
  }
  const begins = new Set(sentences);
  if (!paragraphs.every((first) => begins.has(first))) found.push("a paragraph begins within a sentence");
  if (sentences.some((first, i) => i > 0 && first - sentences[i - 1] > 300))
    found.push("a sentence is too long");
  return found;
}

/** Quotations are in order, nested properly, within a paragraph, and hold something; chains lead back to open ones. */
function quotationFaults({ text, tokens, paragraphs, quotations }: TextAnalysis): string[] {
  const found: string[] = [];
  const open: number[] = [];
  const starts = Array.from(paragraphs.subarray(0, -1), (first) => tokens.starts[first]);
  let before = -1;
  for (const { start, end, depth, continues } of quotations) {
    if (start <= before || end <= start || end > text.length) found.push(`${start} is out of order`);
    before = start;
    while (open.length > 0 && open[open.length - 1] <= start) open.pop();
    if (depth !== open.length || depth > 3) found.push(`${start} has depth ${depth} within ${open.length}`);
    if (open.length > 0 && end > open[open.length - 1]) found.push(`${start} crosses another`);
    open.push(end);
    if (!/[^\s"'“”‘’„‟‚‛«»‹›`＂]/.test(text.slice(start, end))) found.push(`${start} holds nothing`);
    if (starts.some((first) => first > start && first < end)) found.push(`${start} crosses a paragraph`);
    if (continues === null) continue;
    const earlier = quotations[continues];
    if (earlier.closed || earlier.end > start) found.push(`${start} carries on ${earlier.start}`);
  }
  return found;
}

function unchained(text: string): number[][] {
  const { quotations } = analyze(text);
  return quotations.filter((q) => q.closed && q.continues === null).map((q) => [q.start, q.end]);
}

describe("every text", () => {
  test("keeps the invariants", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faults(analyze(text))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test("gives the same answer twice, and the looks-up agree", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyze(text);
        expect(analyze(text)).toEqual(analysis);
        const found = quotationsOfTokens(analysis);
        analysis.tokens.starts.forEach((start, token) => {
          const quotation = quotationAt(analysis, start);
          expect(found[token]).toBe(quotation === null ? -1 : analysis.quotations.indexOf(quotation));
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("quotations of one paragraph do not depend on those of another, but for chains", () => {
    fc.assert(
      fc.property(proseLike, proseLike, (a, b) => {
        const alone = unchained(a);
        const together = unchained(`${a}\n\nA line without marks.\n\n${b}`);
        expect(together.slice(0, alone.length)).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\r\n\u2003"],
    ["one long run", "a".repeat(50_000)],
    ["one long run of emoji", "😀".repeat(20_000)],
    ["straight marks", '"'.repeat(20_000)],
    ["apostrophes", "'".repeat(20_000)],
    ["alternating marks", "\"'".repeat(10_000)],
    ["brackets and marks", '("'.repeat(10_000)],
    ["opening marks", "“a ".repeat(10_000)],
    ["quotations", "“a” ".repeat(10_000)],
    ["chained paragraphs", '"a\n'.repeat(5_000)],
    ["full stops", "a. B. ".repeat(10_000)],
    ["closing brackets", `A.${")".repeat(20_000)}`],
    ["host names", "ab.".repeat(10_000)],
    ["lone surrogates", "\ud83c".repeat(20_000)],
    ["lines", "a\n".repeat(10_000)],
  ])("%s", (_, text) => {
    expect(faults(analyze(text))).toEqual([]);
  });
});
