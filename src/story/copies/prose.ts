import type { ArticleRecord } from "../../record/index.js";
import { analyze, quotationsOfTokens, type TextAnalysis } from "../../text/index.js";
import { isFurniture } from "./furniture.js";

/**
 * An article's own prose: its words in order, without quotations (two outlets may both have been in the
 * room) and without the page's furniture (cookie notices, newsletter prompts, credit lines).
 */
export interface Prose {
  /** Id of the article. */
  readonly article: string;
  /** How many words there are. */
  readonly length: number;
  /** One number a word; the same word has the same number, whatever its case. */
  readonly words: Uint32Array;
  /** UTF-16 offsets in the article's text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A number for each run of {@link SHINGLE} words, by its first word; empty where there are fewer words. */
  readonly shingles: Uint32Array;
}

/** So many words make a shingle: fewer are common phrases, more are broken by every edit. */
export const SHINGLE = 6;

/**
 * Takes a record's own prose out of its text.
 *
 * @param analysis of that text, where it is at hand
 */
export function proseOf(
  { id, text }: Pick<ArticleRecord, "id" | "text">,
  analysis: TextAnalysis = analyze(text),
): Prose {
  const { tokens, paragraphs } = analysis;
  const quotation = quotationsOfTokens(analysis);
  const words = new Uint32Array(tokens.length);
  const starts = new Uint32Array(tokens.length);
  const ends = new Uint32Array(tokens.length);
  let length = 0;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    if (isFurniture(paragraphText(analysis, p))) continue;
    for (let t = paragraphs[p]; t < paragraphs[p + 1]; t++) {
      const start = tokens.starts[t];
      if (quotation[t] >= 0 || !isWord(text, start, tokens.ends[t])) continue;
      words[length] = wordNumber(text, start, tokens.ends[t]);
      starts[length] = start;
      ends[length++] = tokens.ends[t];
    }
  }
  return proseFrom({
    article: id,
    words: words.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  });
}

/** Prose that was taken out before, from what tells the rest of it. */
export function proseFrom(kept: Pick<Prose, "article" | "words" | "starts" | "ends">): Prose {
  const { length } = kept.words;
  return { ...kept, length, shingles: shinglesOf(kept.words, length) };
}

function shinglesOf(words: Uint32Array, length: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0;
    for (let w = i; w < i + SHINGLE; w++)
      hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ words[w], 0x9e3779b1);
    shingles[i] = mixed(hash);
  }
  return shingles;
}

function paragraphText({ text, tokens, paragraphs }: TextAnalysis, paragraph: number): string {
  return text.slice(tokens.starts[paragraphs[paragraph]], tokens.ends[paragraphs[paragraph + 1] - 1]);
}

/** Whether a token has a letter or a digit: "'s" and "2.40" are words, "—" is none. */
function isWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const small = code | 0x20;
    if ((small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39)) return true;
    if (code > 0xbf && (code < 0x2000 || code > 0x206f)) return true;
  }
  return false;
}

/** Fowler, Noll and Vo's hash of a word in small letters; a curly apostrophe counts as a straight one. */
function wordNumber(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    else if (code > 0x7f) {
      if (code === 0x2019) code = 0x27;
      else code = text[at].toLowerCase().charCodeAt(0);
    }
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return mixed(hash);
}

/** Spreads a number over all 32 bits (the last step of MurmurHash 3). */
export function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
