/**
 * What `text/` knows of a text: its layers, each a partition or a list of spans over the same
 * untouched string. Tables are typed arrays rather than objects, because a text of 20 MB has four
 * million tokens.
 */
export interface TextAnalysis {
  readonly text: string;
  /** Words, numbers and marks, in order; white space lies between them. */
  readonly tokens: TokenTable;
  /**
   * Index of each sentence's first token, and the number of tokens at the end: n + 1 numbers. No
   * sentence has more than 300 tokens, and none ends inside a quotation of ordinary length.
   */
  readonly sentences: Uint32Array;
  /** Index of each paragraph's first token, likewise. Every paragraph begins a sentence. */
  readonly paragraphs: Uint32Array;
  /**
   * Quotations in the order of their opening marks; a nested one follows the one that holds it. None
   * is empty, and none reaches beyond its paragraph.
   */
  readonly quotations: readonly Quotation[];
}

/** Token `i` is `text.slice(starts[i], ends[i])`. */
export interface TokenTable {
  readonly length: number;
  /** UTF-16 offsets, ascending. */
  readonly starts: Uint32Array;
  /** UTF-16 offsets; `ends[i] <= starts[i + 1]`. */
  readonly ends: Uint32Array;
  /** Two numbers a token, which together are taken for its word: its key, see word-key.ts. */
  readonly keys: Int32Array;
}

/**
 * One quoted stretch, marks included. A quotation over several paragraphs is one `Quotation` for
 * each, chained by `continues`; none but the last of a chain is closed.
 */
export interface Quotation {
  /** Offset of the opening mark; of the paragraph's first character in a piece that carries on without one. */
  readonly start: number;
  /** Offset after the closing mark; after the last character of the paragraph where none stands. */
  readonly end: number;
  /** 0 for an outermost quotation, 1 for one inside it, … up to 3. */
  readonly depth: number;
  /** Whether it has a closing mark. */
  readonly closed: boolean;
  /** Index in {@link TextAnalysis.quotations} of the piece in an earlier paragraph that this one carries on. */
  readonly continues: number | null;
}
