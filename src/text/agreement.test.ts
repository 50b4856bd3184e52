import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { analyze } from "./analyze.js";

/** PolNeAR's development part; in no copy of the project but those that stand beside its data. */
const CORPUS = new URL("../../../shared/corpora/polnear/dev.jsonl.gz", import.meta.url);

interface Row {
  readonly text: string;
  readonly annotations: readonly {
    attributions: readonly { content?: readonly (readonly [number, number])[] }[];
  }[];
  readonly sentences: readonly { tokens: readonly (readonly [number, number, ...unknown[]])[] }[];
}

function read(): Row[] {
  const lines = gunzipSync(readFileSync(CORPUS)).toString().trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

describe.skipIf(!existsSync(CORPUS))("agreement with PolNeAR (skipped where ../shared is absent)", () => {
  test("tokens agree with CoreNLP's at F1 99.5 or more", () => {
    let ours = 0;
    let theirs = 0;
    let both = 0;
    for (const { text, sentences } of read()) {
      const gold = new Set<string>();
      const covered = new Uint8Array(text.length);
      for (const { tokens } of sentences) {
        for (const [start, end] of tokens) {
          gold.add(`${start}-${end}`);
          covered.fill(1, start, end);
        }
      }
      theirs += gold.size;
      const { starts, ends, length } = analyze(text).tokens;
      for (let i = 0; i < length; i++) {
        // CoreNLP passed over parts of some articles.
        if (covered.subarray(starts[i], ends[i]).every((mark) => mark === 0)) continue;
        ours++;
        if (gold.has(`${starts[i]}-${ends[i]}`)) both++;
      }
    }
    expect((200 * both) / (ours + theirs)).toBeGreaterThanOrEqual(99.5);
  });

  test("contents between quotation marks are quotations, or chains of them, in 98 of 100", () => {
    let right = 0;
    let all = 0;
    for (const { text, annotations } of read()) {
      const { quotations } = analyze(text);
      const ends = new Map<number, number>(); // of whole chains, by their start
      quotations.forEach((quotation, index) => {
        let first = index;
        for (let from = quotation.continues; from !== null; from = quotations[from].continues) first = from;
        if (quotation.closed) ends.set(quotations[first].start, quotation.end);
      });
      const contents = annotations.flatMap(({ attributions }) =>
        attributions.flatMap(({ content }) => content ?? []),
      );
      for (const [start, end] of contents) {
        const inner = text.slice(start + 1, end - 1);
        // One quotation: what begins and ends with double marks and has none between, or only opening ones after breaks.
        if (!/^["“].*["”]$/s.test(text.slice(start, end)) || /["”“]/.test(inner.replace(/\n\s*["“]/g, "")))
          continue;
        all++;
        if (ends.get(start) === end) right++;
      }
    }
    expect(all).toBeGreaterThan(300);
    expect((100 * right) / all).toBeGreaterThanOrEqual(98);
  });
});
