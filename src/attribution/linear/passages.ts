import type { TextAnalysis } from "../../text/index.js";
import { MARGIN, MAX_PASSAGE, type Passage } from "./passage.js";
import type { Vocabulary } from "./vocabulary.js";

/** Where passages begin: indices of tokens, the number of tokens last. */
export function passageStarts(analysis: TextAnalysis): number[] {
  const { paragraphs, sentences, tokens } = analysis;
  const leaning = leaningParagraphs(analysis);
  const starts: number[] = [];
  let begin = 0;
  let sentence = 0;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const end = paragraphs[p + 1];
    const joins = p + 2 < paragraphs.length && leaning.has(p + 1) && paragraphs[p + 2] - begin <= MAX_PASSAGE;
    if (joins) continue;
    // A paragraph that is too long is cut where sentences end, or anywhere if it must be.
    while (end - begin > MAX_PASSAGE) {
      starts.push(begin);
      while (sentence + 1 < sentences.length && sentences[sentence + 1] - begin <= MAX_PASSAGE) sentence++;
      const cut = sentences[sentence];
      begin = cut > begin ? cut : begin + MAX_PASSAGE;
    }
    if (end > begin) starts.push(begin);
    begin = end;
  }
  starts.push(tokens.length);
  return starts;
}

/**
 * Paragraphs that cannot be read without the one before: those that carry on its quotation, and those
 * that are nothing but a quotation, since who speaks then stands before.
 */
function leaningParagraphs({ quotations, paragraphs, tokens }: TextAnalysis): ReadonlySet<number> {
  const leaning = new Set<number>();
  let paragraph = 0;
  for (const { start, end, depth, continues } of quotations) {
    if (depth > 0) continue;
    while (paragraph + 2 < paragraphs.length && tokens.starts[paragraphs[paragraph + 1]] <= start)
      paragraph++;
    const first = paragraphs[paragraph];
    const last = paragraphs[paragraph + 1] - 1;
    const whole = tokens.starts[first] === start && tokens.ends[last] <= end + 1;
    if (continues !== null || whole) leaning.add(paragraph);
  }
  return leaning;
}

/** Walks a text's passages in order, filling one {@link Passage} after the other. */
export class PassageFiller {
  private sentence = 0;
  private paragraph = 0;
  private quotation = 0;

  constructor(
    private readonly analysis: TextAnalysis,
    private readonly words: Vocabulary,
  ) {}

  /** Fills the columns for the tokens from `from` to `to`. Calls must go forward through the text. */
  load(passage: Passage, from: number, to: number): void {
    const { text, tokens, sentences, paragraphs } = this.analysis;
    const length = to - from;
    this.words.number(text, tokens, from, to);
    passage.length = length;
    passage.offset = from;
    passage.kernel.run.clearPassage(length);
    passage.starts[MARGIN] = 1;
    while (this.sentence + 2 < sentences.length && sentences[this.sentence + 1] <= from) this.sentence++;
    for (let s = this.sentence + 1; s + 1 < sentences.length && sentences[s] < to; s++)
      passage.starts[sentences[s] - from + MARGIN] = 1;
    while (this.paragraph + 2 < paragraphs.length && paragraphs[this.paragraph + 1] <= from) this.paragraph++;
    for (let p = this.paragraph + 1; p + 1 < paragraphs.length && paragraphs[p] < to; p++)
      passage.breaks[paragraphs[p] - from + MARGIN] = 1;
    this.quote(passage, from, to);
    passage.kernel.run.preparePassage(length);
  }

  /** Marks what stands inside outermost quotations. */
  private quote(passage: Passage, from: number, to: number): void {
    const { tokens, quotations } = this.analysis;
    const { quoted, sinceOpen, untilClose, quoteLength } = passage;
    const high = passage.length + MARGIN;
    const begin = tokens.starts[from];
    const end = tokens.ends[to - 1];
    while (this.quotation < quotations.length && quotations[this.quotation].end <= begin) this.quotation++;
    let at = MARGIN;
    for (let q = this.quotation; q < quotations.length && quotations[q].start < end; q++) {
      const quotation = quotations[q];
      if (quotation.depth > 0) continue;
      while (at < high && tokens.ends[from + at - MARGIN] <= quotation.start) at++;
      const first = at;
      while (at < high && tokens.starts[from + at - MARGIN] < quotation.end) at++;
      const opens = quotation.start >= begin;
      const closes = quotation.closed && quotation.end <= end;
      const size = at - first > 11 ? 3 : at - first > 6 ? 2 : 1;
      for (let k = first; k < at; k++) {
        quoted[k] = 1;
        quoteLength[k] = size;
        sinceOpen[k] = opens ? Math.min(k - first, 3) + 1 : 4;
        untilClose[k] = closes ? Math.min(at - 1 - k, 3) + 1 : 5;
      }
    }
  }
}
