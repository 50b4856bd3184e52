import { MARGIN, MAX_PASSAGE } from "./kernel/constants.js";
import type { Kernel } from "./kernel.js";

export { MARGIN, MAX_PASSAGE };

const SIZE = MAX_PASSAGE + 2 * MARGIN;

/**
 * A stretch of a text that is read at once: a paragraph, or several that one quotation runs through.
 *
 * Its columns lie in a kernel's memory, and are filled anew for each passage: some by PassageFiller, the
 * others by the kernel from these. Column `c` of token `i` is `c[i + MARGIN]`; the margins hold what
 * stands for "nothing there".
 */
export class Passage {
  /** Number of tokens. */
  length = 0;
  /** Index of the first token in the text's token table. */
  offset = 0;
  /** Word type, see Vocabulary. */
  readonly types: Int32Array;
  /** Part of speech, see TAGS; 63 outside. */
  readonly tags: Uint8Array;
  /** Bucket of how surely the word is a cue. */
  readonly cues: Uint8Array;
  /** Kind of mark, see Mark. */
  readonly marks: Uint8Array;
  /** Number of the sentence within the passage, from 0. */
  readonly sentence: Uint16Array;
  /** 1 for the first token of a sentence; also just after the passage. */
  readonly starts: Uint8Array;
  /** 1 for the first token of a paragraph that is not the passage's first. */
  readonly breaks: Uint8Array;
  /** 1 inside an outermost quotation, its marks included. */
  readonly quoted: Uint8Array;
  /** Tokens since the opening mark, at most 3, plus one; 0 outside. */
  readonly sinceOpen: Uint8Array;
  /** Tokens until the closing mark, at most 3, plus one; 5 in a quotation that is not closed; 0 outside. */
  readonly untilClose: Uint8Array;
  /** Length of the quotation: 1 short (up to 4 words), 2 middling (up to 9), 3 long; 0 outside. */
  readonly quoteLength: Uint8Array;
  /** Number of commas before the token, and likewise for other marks and for verbs: differences count what lies between. */
  readonly commas: Uint16Array;
  readonly quoteMarks: Uint16Array;
  readonly dashes: Uint16Array;
  readonly verbs: Uint16Array;

  constructor(readonly kernel: Kernel) {
    this.types = kernel.ints("TYPES", SIZE);
    this.tags = kernel.bytes("TAGS", SIZE);
    this.cues = kernel.bytes("CUES", SIZE);
    this.marks = kernel.bytes("MARKS", SIZE);
    this.sentence = kernel.shorts("SENTENCE", SIZE);
    this.starts = kernel.bytes("STARTS", SIZE);
    this.breaks = kernel.bytes("BREAKS", SIZE);
    this.quoted = kernel.bytes("QUOTED", SIZE);
    this.sinceOpen = kernel.bytes("SINCE_OPEN", SIZE);
    this.untilClose = kernel.bytes("UNTIL_CLOSE", SIZE);
    this.quoteLength = kernel.bytes("QUOTE_LENGTH", SIZE);
    this.commas = kernel.shorts("COMMAS", SIZE);
    this.quoteMarks = kernel.shorts("QUOTE_MARKS", SIZE);
    this.dashes = kernel.shorts("DASHES", SIZE);
    this.verbs = kernel.shorts("VERBS", SIZE);
  }
}
