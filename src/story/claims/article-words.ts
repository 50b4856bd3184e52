import type { Span } from "../../record/index.js";
import { quotationsOfTokens, type TextAnalysis, tokenAt } from "../../text/index.js";
import type { Utterance } from "./utterance.js";

/** Marks that say that words were left out of a quotation or put in. */
const OMISSION = /^(?:…|\.{2,}|[[\]()])/;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
/** Between two words: the second one opens a sentence, where every word has a capital. */
const OPENING = /[.?!:“"‘\n]/;

/** The words of one text, read once, and the words of stretches of it. */
export class ArticleWords {
  readonly #analysis: TextAnalysis;
  readonly #quotations: Int32Array;
  /** For each token its word in small letters; empty where it is a mark. */
  readonly #words: string[] = [];
  /** For each token "c" where it has a capital that its place does not explain. */
  readonly #capitals: string[] = [];
  /** For each token, how many words stand before it. */
  readonly #before: Uint32Array;
  readonly #omissions: ReadonlySet<number>;

  constructor(analysis: TextAnalysis) {
    this.#analysis = analysis;
    this.#quotations = quotationsOfTokens(analysis);
    const { text, tokens } = analysis;
    this.#before = new Uint32Array(tokens.length + 1);
    const omissions = new Set<number>();
    let opens = true;
    for (let at = 0; at < tokens.length; at++) {
      const token = text.slice(tokens.starts[at], tokens.ends[at]);
      if (at > 0 && tokens.starts[at] > tokens.ends[at - 1])
        opens ||= text.slice(tokens.ends[at - 1], tokens.starts[at]).includes("\n");
      const word = WORD.test(token) && token !== "'s" && token !== "’s";
      this.#words.push(word ? token.toLowerCase().replaceAll("’", "'") : "");
      this.#capitals.push(word && !opens && CAPITAL.test(token) ? "c" : ".");
      this.#before[at + 1] = this.#before[at] + (word ? 1 : 0);
      if (OMISSION.test(token)) omissions.add(at);
      opens = OPENING.test(token);
    }
    this.#omissions = omissions;
  }

  count(spans: readonly Span[]): number {
    let count = 0;
    for (const { start, end } of spans)
      count += this.#before[this.#after(end)] - this.#before[tokenAt(this.#analysis, start)];
    return count;
  }

  /**
   * A stretch cut where a quotation of at least so many words begins or ends; whole where there is none.
   *
   * ```text
   * the report, which “leaves out half of the tests”, is
   *                    ^                           ^
   * ```
   */
  apart({ start, end }: Span, least: number): Span[] {
    const { starts, ends } = this.#analysis.tokens;
    const parts: Span[] = [];
    const last = this.#after(end);
    let from = start;
    for (let at = tokenAt(this.#analysis, start); at < last; ) {
      const quotation = this.#quotations[at];
      let next = at + 1;
      while (next < last && this.#quotations[next] === quotation) next++;
      if (quotation >= 0 && this.#before[next] - this.#before[at] >= least) {
        if (starts[at] > from) parts.push({ start: from, end: starts[at] });
        parts.push({ start: Math.max(start, starts[at]), end: Math.min(end, ends[next - 1]) });
        from = Math.min(end, ends[next - 1]);
      }
      at = next;
    }
    if (from < end) parts.push({ start: from, end });
    return parts;
  }

  of(spans: readonly Span[]): Pick<Utterance, "words" | "quoted" | "capitals"> {
    const words: string[] = [];
    let quoted = "";
    let capitals = "";
    for (const { start, end } of spans) {
      let omitted = words.length > 0;
      const last = this.#after(end);
      for (let at = tokenAt(this.#analysis, start); at < last; at++) {
        if (this.#omissions.has(at)) omitted = true;
        if (this.#words[at] === "") continue;
        // Between two pieces of a quotation stand words of the article's own.
        if (words.length > 0 && quoted[quoted.length - 1] === "." && this.#quotations[at] >= 0)
          omitted = true;
        words.push(this.#words[at]);
        quoted += this.#quotations[at] < 0 ? "." : omitted ? "e" : "q";
        capitals += this.#capitals[at];
        omitted = false;
      }
    }
    return { words, quoted, capitals };
  }

  /** Where each word of a stretch begins. */
  startsIn({ start, end }: Span): number[] {
    const found: number[] = [];
    const last = this.#after(end);
    for (let at = tokenAt(this.#analysis, start); at < last; at++)
      if (this.#words[at] !== "") found.push(this.#analysis.tokens.starts[at]);
    return found;
  }

  /** The first token that begins at an offset or after it. */
  #after(offset: number): number {
    const { starts, length } = this.#analysis.tokens;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
