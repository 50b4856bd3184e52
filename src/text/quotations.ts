import type { Quotation } from "./analysis.js";
import type { ParagraphTable } from "./paragraphs.js";
import { QuotationDrafts, type Unclosed } from "./quote-drafts.js";
import { isGuillemet, isSingle } from "./quote-kinds.js";
import { CARRIED, MarkBatch, MarkScanner } from "./quote-marks.js";
import { Action, MarkReader } from "./quote-reading.js";

/** The marks of a paragraph, as far as they fit into one batch, and where more of them come from. */
class Marks {
  readonly batch = new MarkBatch();
  readonly #scanner: MarkScanner;
  /** Whether the paragraph has more marks than the batch. */
  more = false;

  constructor(text: string) {
    this.#scanner = new MarkScanner(text);
  }

  /** Looks at a paragraph; at nothing, past the last one. */
  look(paragraphs: ParagraphTable, p: number): void {
    this.batch.size = CARRIED;
    this.more = false;
    if (p >= paragraphs.length) return;
    this.#scanner.begin(paragraphs.starts[p], paragraphs.ends[p]);
    this.more = this.#scanner.fill(this.batch);
  }

  /** Goes on to the next marks of the same paragraph. */
  next(): void {
    this.more = this.#scanner.fill(this.batch);
  }

  /** Kinds of the marks with which the paragraph begins, as far as they look like opening ones. */
  leading(start: number): readonly number[] {
    const { batch } = this;
    const kinds: number[] = [];
    let at = start;
    for (let i = CARRIED; i < batch.size && kinds.length < CARRIED; i++) {
      if (batch.start[i] !== at || batch.open[i] >= batch.ignore[i]) break;
      kinds.push(batch.kind[i]);
      at = batch.end[i];
    }
    return kinds;
  }
}

/**
 * Finds the quotations of a text, in the order of their opening marks. No quotation crosses the end
 * of a paragraph; one that goes on in the next is a chain:
 *
 * ```text
 * “We came.⏎“We saw.⏎“We left,” he said.
 * └───────┘ └──────┘ └────────┘
 *     0    ←    1   ←     2
 * ```
 */
export function findQuotations(text: string, paragraphs: ParagraphTable): readonly Quotation[] {
  const reader = new MarkReader();
  const drafts = new QuotationDrafts();
  let here = new Marks(text);
  let after = new Marks(text);
  let unclosed: readonly Unclosed[] = [];
  here.look(paragraphs, 0);
  for (let p = 0; p < paragraphs.length; p++) {
    // What the next paragraph begins with tells whether a quotation left open here goes on there.
    after.look(paragraphs, p + 1);
    if (here.batch.size > CARRIED) {
      drafts.beginParagraph(paragraphs.ends[p]);
      const next = after.leading(paragraphs.starts[p + 1]);
      const filled = readParagraph(
        here,
        paragraphs.starts[p],
        paragraphs.ends[p],
        next,
        unclosed,
        reader,
        drafts,
      );
      unclosed = drafts.endParagraph(filled);
    } else unclosed = [];
    [here, after] = [after, here];
  }
  return drafts.toList();
}

/**
 * Reads the marks of one paragraph into `drafts`.
 *
 * @param next Kinds of the marks with which the next paragraph begins.
 * @param unclosed What the paragraph before left open.
 * @returns What {@link QuotationDrafts.endParagraph} wants to know.
 */
function readParagraph(
  marks: Marks,
  start: number,
  end: number,
  next: readonly number[],
  unclosed: readonly Unclosed[],
  reader: MarkReader,
  drafts: QuotationDrafts,
): number | null {
  const { batch } = marks;
  const leading = marks.leading(start).length;
  reader.begin(batch, carriedKind(leading, unclosed));
  for (let first = true; ; first = false) {
    reader.read(batch, marks.more ? null : next);
    if (first && reader.begunInside) drafts.open(start, unclosed[0].kind, 0, unclosed[0].index);
    for (let i = CARRIED; i < batch.size; i++) {
      if (reader.actions[i] === Action.Close) drafts.close(batch.end[i], batch.filled[i]);
      if (reader.actions[i] !== Action.Open) continue;
      const level = i - CARRIED;
      const continues =
        first && level < leading && level === drafts.depth && chains(unclosed[level], batch.kind[i]);
      drafts.open(batch.start[i], batch.kind[i], batch.filled[i], continues ? unclosed[level].index : null);
    }
    if (!marks.more) break;
    marks.next();
  }
  const last = batch.size - 1;
  return last >= CARRIED && batch.end[last] === end ? batch.filled[last] : null;
}

/** Whether a mark of this kind at the head of a paragraph can go on with what the one before left open. */
function chains(before: Unclosed | undefined, kind: number): boolean {
  return before !== undefined && isSingle(before.kind) === isSingle(kind);
}

/** Kind of the opening mark of a double quotation left open before a paragraph that begins without a mark; else null. */
function carriedKind(leading: number, unclosed: readonly Unclosed[]): number | null {
  if (leading > 0 || unclosed.length === 0) return null;
  const { kind } = unclosed[0];
  return isSingle(kind) || isGuillemet(kind) ? null : kind;
}
