import { neverEndsSentence } from "./abbreviations.js";
import type { Quotation, TokenTable } from "./analysis.js";
import { isAlnum, isDigit, isLower, isUpper } from "./chars.js";
import { OffsetList } from "./offset-list.js";
import type { ParagraphTable } from "./paragraphs.js";
import { quoteKind } from "./quote-kinds.js";
import { STARTERS } from "./sentence-words.js";
import { isSpeechTag } from "./speech-tag.js";

/** A sentence is broken when it has so many tokens: something is wrong with the text. */
const MAX_SENTENCE = 300;

/** A break for that reason leaves a piece of at least so many tokens. */
const MIN_PIECE = 100;

/** Sentences are not parted inside quotations up to this length (code units, about 100 tokens). */
const MAX_HELD = 600;

/** What stands before a place where a sentence may end. */
const Ending = { None: 0, Stop: 1, Question: 2, Ellipsis: 3, Abbreviation: 4 } as const;

/** The sentences and paragraphs of a text, each as the index of its first token, with the number of tokens at the end. */
export interface Divisions {
  readonly sentences: Uint32Array;
  readonly paragraphs: Uint32Array;
}

/**
 * Parts the tokens into sentences. A sentence ends at a full stop, question mark or exclamation
 * mark, but not inside a quotation, after an abbreviation that goes on, or where the words after a
 * quotation say who spoke:
 *
 * ```text
 * “I came. I saw,” he said.   “It is over.” He left.   “Is it over?” Smith asked.
 *                                          ^
 * ```
 */
export function findSentences(
  text: string,
  tokens: TokenTable,
  paragraphs: ParagraphTable,
  quotations: readonly Quotation[],
): Divisions {
  const splitter = new Splitter(text, tokens, quotations);
  const firsts = new OffsetList(paragraphs.length + 1);
  for (let p = 0; p < paragraphs.length; p++) {
    firsts.push(splitter.at);
    splitter.paragraph(paragraphs.ends[p]);
  }
  firsts.push(tokens.length);
  splitter.sentences.push(tokens.length);
  return { sentences: splitter.sentences.toArray(), paragraphs: firsts.toArray() };
}

class Splitter {
  readonly #text: string;
  readonly #tokens: TokenTable;
  readonly #quotations: readonly Quotation[];
  readonly #holds: (index: number) => boolean;
  readonly sentences = new OffsetList();
  /** The next token. */
  at = 0;
  /** The next quotation to begin. */
  #quotation = 0;
  /** No sentence ends before this offset. */
  #heldUntil = 0;
  /** The first token of the present sentence. */
  #first = 0;
  /** Where to break a sentence that grows too long: after an end inside a quotation, a semicolon or dash, a comma. */
  #soft: [number, number, number] = [0, 0, 0];

  constructor(text: string, tokens: TokenTable, quotations: readonly Quotation[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#quotations = quotations;
    const carriedOn = new Uint8Array(quotations.length);
    for (const { continues } of quotations) if (continues !== null) carriedOn[continues] = 1;
    // One without a closing mark is only trusted when a later paragraph goes on with it.
    this.#holds = (index) => {
      const { start, end, closed, continues } = quotations[index];
      return end - start <= MAX_HELD && (closed || continues !== null || carriedOn[index] === 1);
    };
  }

  /** Parts the paragraph that begins at the present token and ends at an offset. */
  paragraph(endOffset: number): void {
    const { starts } = this.#tokens;
    let end = this.at;
    while (end < this.#tokens.length && starts[end] < endOffset) end++;
    this.#begin(this.at);
    let ending: number = Ending.None;
    for (; this.at < end; this.at++) {
      const at = this.at;
      const opens = this.#meetQuotations(at);
      if (at - this.#first >= MAX_SENTENCE) this.#breakLong(at);
      if (ending !== Ending.None && !opens && this.#isCloser(at)) continue;
      if (at > this.#first && ending !== Ending.None && this.#mayBegin(at, end, ending)) {
        if (starts[at] >= this.#heldUntil) this.#begin(at);
        else this.#soft[0] = at;
      }
      if (opens) this.#hold();
      ending = this.#endingOf(at);
      this.#noteSoft(at);
    }
  }

  #begin(token: number): void {
    this.sentences.push(token);
    this.#first = token;
  }

  /** Whether a quotation begins with the token. Passes over those that began before it. */
  #meetQuotations(token: number): boolean {
    const start = this.#tokens.starts[token];
    while (this.#quotation < this.#quotations.length && this.#quotations[this.#quotation].start < start) {
      this.#hold();
    }
    return this.#quotation < this.#quotations.length && this.#quotations[this.#quotation].start === start;
  }

  /** Takes note of the next quotation, if it is one to be kept together. */
  #hold(): void {
    const { end } = this.#quotations[this.#quotation];
    if (end > this.#heldUntil && this.#holds(this.#quotation)) this.#heldUntil = end;
    this.#quotation++;
  }

  /** Whether the token only closes what ends before it: a bracket or a quotation mark. */
  #isCloser(token: number): boolean {
    const start = this.#tokens.starts[token];
    const code = this.#text.charCodeAt(start);
    if (code === 0x29 || code === 0x5d || code === 0x7d) return true; // ) ] }
    if (quoteKind(code) === 0 || isAlnum(this.#text.charCodeAt(this.#tokens.ends[token] - 1))) return false;
    return start === this.#tokens.ends[token - 1] || start < this.#heldUntil;
  }

  /** How the token may end a sentence. */
  #endingOf(token: number): number {
    const start = this.#tokens.starts[token];
    const end = this.#tokens.ends[token];
    const code = this.#text.charCodeAt(start);
    switch (code) {
      case 0x2e: // .
        if (end - start > 2) return Ending.Ellipsis;
        if (end - start > 1) break;
        // ". . ." is an ellipsis too; "1." at the head of a sentence numbers it.
        if (token > 0 && this.#isStop(token - 1)) return Ending.Ellipsis;
        return token - 1 === this.#first && isDigit(this.#text.charCodeAt(this.#tokens.starts[token - 1]))
          ? Ending.None
          : Ending.Stop;
      case 0x21: // !
      case 0x3f: // ?
        return Ending.Question;
      case 0x2026: // …
        return Ending.Ellipsis;
      case 0x3002: // 。
      case 0xff01:
      case 0xff1f:
        return Ending.Stop;
    }
    if (end - start < 2 || this.#text.charCodeAt(end - 1) !== 0x2e) return Ending.None;
    const written = this.#text.slice(start, Math.min(end, start + 12));
    if (written === "etc.") return Ending.Stop;
    return neverEndsSentence(written) ? Ending.None : Ending.Abbreviation;
  }

  #isStop(token: number): boolean {
    const start = this.#tokens.starts[token];
    return this.#tokens.ends[token] === start + 1 && this.#text.charCodeAt(start) === 0x2e;
  }

  /** Whether a sentence may begin with the token, after such an ending. */
  #mayBegin(token: number, end: number, ending: number): boolean {
    const { starts, ends } = this.#tokens;
    // What counts is the first word, behind marks that open.
    let word = token;
    while (word < end - 1 && word < token + 3 && this.#isOpener(word)) word++;
    const code = this.#text.charCodeAt(starts[word]);
    if (isInner(code) || isDash(code)) return false;
    // "iPhone" is a name.
    if (isLower(code) && !isUpper(this.#text.charCodeAt(starts[word] + 1))) return false;
    switch (ending) {
      case Ending.Stop:
        // "the U.|S. said" is a slip of the tokens, not an end.
        return starts[token] > ends[token - 1] || this.#text.charCodeAt(ends[word] - 1) !== 0x2e;
      case Ending.Question:
        return (
          quoteKind(this.#text.charCodeAt(starts[token - 1])) === 0 ||
          !isSpeechTag(this.#text, this.#tokens, token, end)
        );
      case Ending.Ellipsis:
        return isUpper(code) && !(code === 0x49 && ends[word] - starts[word] === 1);
      default:
        return STARTERS.has(this.#text.slice(starts[word], Math.min(ends[word], starts[word] + 12)));
    }
  }

  #isOpener(token: number): boolean {
    const code = this.#text.charCodeAt(this.#tokens.starts[token]);
    return code === 0x28 || code === 0x5b || quoteKind(code) !== 0; // ( [
  }

  #noteSoft(token: number): void {
    const code = this.#text.charCodeAt(this.#tokens.starts[token]);
    if (code === 0x3b || isDash(code)) this.#soft[1] = token + 1;
    else if (code === 0x2c) this.#soft[2] = token + 1;
  }

  /** Breaks a sentence that has grown too long at the best place within reach. */
  #breakLong(token: number): void {
    const cut = this.#soft.find((place) => place >= this.#first + MIN_PIECE && place <= token) ?? token;
    this.#begin(cut);
  }
}

/** Whether the code unit is a mark that stands within sentences. */
function isInner(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x3b || code === 0x2e || code === 0x3f || code === 0x21;
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2012 && code <= 0x2015);
}
