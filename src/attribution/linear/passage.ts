import { AFTER, BEFORE } from "./vocabulary.js";

/** The longest passage, in tokens. Longer paragraphs are read piece by piece. */
export const MAX_PASSAGE = 512;

/** Columns reach this far beyond both ends, so that features can look around without asking. */
export const MARGIN = 4;

const SIZE = MAX_PASSAGE + 2 * MARGIN;

/**
 * A stretch of a text that is read at once: a paragraph, or several that one quotation runs through.
 *
 * One object is filled anew for each passage. Column `c` of token `i` is `c[i + MARGIN]`; the margins
 * hold what stands for "nothing there".
 */
export class Passage {
  /** Number of tokens. */
  length = 0;
  /** Index of the first token in the text's token table. */
  offset = 0;
  /** Word type, see Vocabulary. */
  readonly types = new Int32Array(SIZE);
  /** Part of speech, see TAGS; 63 outside. */
  readonly tags = new Uint8Array(SIZE);
  /** Bucket of how surely the word is a cue. */
  readonly cues = new Uint8Array(SIZE);
  /** Kind of mark, see Mark. */
  readonly marks = new Uint8Array(SIZE);
  /** Number of the sentence within the passage, from 0. */
  readonly sentence = new Uint16Array(SIZE);
  /** 1 for the first token of a sentence; also just after the passage. */
  readonly starts = new Uint8Array(SIZE);
  /** 1 for the first token of a paragraph that is not the passage's first. */
  readonly breaks = new Uint8Array(SIZE);
  /** 1 inside an outermost quotation, its marks included. */
  readonly quoted = new Uint8Array(SIZE);
  /** Tokens since the opening mark, at most 3, plus one; 0 outside. */
  readonly sinceOpen = new Uint8Array(SIZE);
  /** Tokens until the closing mark, at most 3, plus one; 5 in a quotation that is not closed; 0 outside. */
  readonly untilClose = new Uint8Array(SIZE);
  /** Length of the quotation: 1 short (up to 4 words), 2 middling (up to 9), 3 long; 0 outside. */
  readonly quoteLength = new Uint8Array(SIZE);
  /** Number of commas before the token, and likewise for other marks and for verbs: differences count what lies between. */
  readonly commas = new Uint16Array(SIZE);
  readonly quoteMarks = new Uint16Array(SIZE);
  readonly dashes = new Uint16Array(SIZE);
  readonly verbs = new Uint16Array(SIZE);

  /** Empties the margins around a passage of `length` tokens. */
  begin(length: number, offset: number): void {
    this.length = length;
    this.offset = offset;
    for (let k = 0; k < MARGIN; k++) {
      for (const at of [k, length + MARGIN + k]) {
        this.types[at] = at < MARGIN ? BEFORE : AFTER;
        this.tags[at] = 63;
        this.cues[at] = 31;
        this.marks[at] = 0;
        this.quoted[at] = 0;
        this.sinceOpen[at] = 0;
        this.untilClose[at] = 0;
        this.quoteLength[at] = 0;
        this.breaks[at] = 0;
        this.starts[at] = 1;
      }
    }
  }
}
