import { describe, expect, it } from "vitest";
import {
  beginOf,
  CONTENT,
  CUE,
  insideOf,
  mayFollow,
  OUTSIDE,
  SOURCE,
} from "../../src/attribution/linear/labels.js";
import { tagIndex } from "../../src/attribution/linear/tags.js";
import { analyze } from "../../src/text/index.js";
import { marked } from "../../test/cli/notation.js";
import type { GoldAttribution, SilverToken } from "../corpus.js";
import { align, writeLabels } from "./aligned.js";

/** Labels as letters: S and s for a source, C and c for a cue, Q and q for a content, a dot outside. */
const LETTERS: Readonly<Record<number, string>> = {
  [OUTSIDE]: ".",
  [beginOf(SOURCE)]: "S",
  [insideOf(SOURCE)]: "s",
  [beginOf(CUE)]: "C",
  [insideOf(CUE)]: "c",
  [beginOf(CONTENT)]: "Q",
  [insideOf(CONTENT)]: "q",
};

/** The labels of a marked text's tokens from one to another. */
function labelsOf(notation: string, from = 0, to = Number.POSITIVE_INFINITY): string {
  const { text, statements } = marked(notation);
  const analysis = analyze(text);
  const out = new Uint8Array(Math.min(to, analysis.tokens.length) - from);
  for (const { source, cue, content } of statements) {
    const pairs = (spans: typeof source): [number, number][] => spans.map(({ start, end }) => [start, end]);
    const gold: GoldAttribution = {
      id: "E1",
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    };
    writeLabels(analysis, gold, from, from + out.length, out);
  }
  return Array.from(out, (label) => LETTERS[label]).join("");
}

describe("labels of an attribution", () => {
  it.each([
    ["<s:Ann Lee> <c:said> <q:that it fell>.", "SsCQqq."],
    ["<q:“It fell,”> <s:she> <c:said>.", "QqqqqSC."],
    ["<q:“It fell,”> <s:she> <c:said>. <q:“It did.”>", "QqqqqSC.Qqqqq"],
    ["<c:According to> <s:Lee>, <q:it fell>.", "CcS.Qq."],
    ["Rain fell.", "..."],
    // two pieces that touch are two
    ["<s:Lee> <c:said> <q:it fell> <q:and sank>.", "SCQqQq."],
    // several attributions, the later written over the earlier
    ["<s:Lee> <c:said> <q:it fell>; <s2:he> <c2:denied> <q2:it>.", "SCQq.SCQ."],
    // a word cut by the annotation belongs to the side that has its middle
    ["<s:Le>e <c:said> <q:it fell>.", "SCQq."],
    ["<s:L>ee <c:said> <q:it fell>.", ".CQq."],
    ["<s:Lee> <c:said> <q:it fel>l.", "SCQq."],
    ["<s:Lee> <c:said> <q:it f>ell.", "SCQ.."],
    // spaces at the edges do not matter
    ["<s:Lee ><c:said ><q:it fell>.", "SCQq."],
  ])("%s", (notation, expected) => {
    expect(labelsOf(notation)).toBe(expected);
  });

  it("of a stretch of the text are those of its tokens, and begin where the stretch begins", () => {
    const notation = "<s:Ann Lee> <c:said> <q:that it fell>.";
    expect(labelsOf(notation, 3)).toBe("Qqq.");
    expect(labelsOf(notation, 1, 5)).toBe("SCQq");
    // A content that is cut begins anew.
    expect(labelsOf(notation, 4)).toBe("Qq.");
  });

  it("of a missing role are none", () => {
    const analysis = analyze("It fell.");
    const out = new Uint8Array(3);
    writeLabels(analysis, { id: "E1", content: [[0, 7]] }, 0, 3, out);
    expect([...out]).toEqual([5, 6, 0]);
  });
});

/** A token as the corpus has it. */
function silver(start: number, word: string, lemma: string, tag: string): SilverToken {
  return [start, start + word.length, lemma, tag, "O", -1, "root"];
}

describe("an article brought onto our tokens", () => {
  const { text, statements } = marked("<s:Ann Lee> <c:said> <q:it didn’t fall>.");
  const [{ source, cue, content }] = statements;
  const readings = align({
    id: "a1",
    text,
    annotations: [
      {
        attributions: [
          {
            id: "E1",
            source: source.map(({ start, end }) => [start, end]),
            cue: cue.map(({ start, end }) => [start, end]),
            content: content.map(({ start, end }) => [start, end]),
          },
        ],
      },
      { attributions: [{ id: "E2", cue: [[0, 3]] }] },
    ],
    sentences: [
      {
        tokens: [
          silver(0, "Ann", "Ann", "NNP"),
          silver(4, "Lee", "Lee", "NNP"),
          silver(8, "said", "say", "VBD"),
          silver(13, "it", "it", "PRP"),
          // parted otherwise than by us: one word
          silver(16, "didn’t", "do", "VBD"),
          silver(23, "fall", "fall", "NO-SUCH-TAG"),
          silver(27, ".", ".", "."),
        ],
      },
    ],
  });
  const [aligned, other] = readings;
  const words = Array.from(aligned.analysis.tokens.starts, (start, i) =>
    text.slice(start, aligned.analysis.tokens.ends[i]),
  );

  function silverOf(word: string): [number, string | null] {
    const i = words.indexOf(word);
    return [aligned.silverTags[i], aligned.silverLemmas[i]];
  }

  it("has their parts of speech and lemmas where the tokens are the same", () => {
    expect(silverOf("Ann")).toEqual([tagIndex("NNP"), "ann"]);
    expect(silverOf("said")).toEqual([tagIndex("VBD"), "say"]);
    expect(silverOf("fall")).toEqual([255, "fall"]);
    expect(silverOf("did")).toEqual([255, null]);
    expect(silverOf("n’t")).toEqual([255, null]);
  });

  it("has the labels of each reading apart, over the same tokens", () => {
    const drawn = readings.map(({ labels }) => Array.from(labels, (label) => LETTERS[label]).join(""));
    expect(drawn).toEqual(["SsCQqqq.", "C......."]);
    expect(readings.map(({ attributions }) => attributions.map(({ id }) => id))).toEqual([["E1"], ["E2"]]);
    expect(other.analysis).toBe(aligned.analysis);
  });

  it("has labels of which each may stand where it stands", () => {
    aligned.labels.forEach((label, t) => {
      expect(mayFollow(t === 0 ? OUTSIDE : aligned.labels[t - 1], label)).toBe(true);
    });
  });
});
