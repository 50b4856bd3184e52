import type { Quotation } from "./analysis.js";

/** A quotation while it is being found. */
interface Draft {
  start: number;
  end: number;
  depth: number;
  closed: boolean;
  continues: number | null;
}

/** A quotation that its paragraph leaves open: where it is in the list, and the kind of its opening mark. */
export interface Unclosed {
  readonly index: number;
  readonly kind: number;
}

/** One that is open while its paragraph is read. `filled` as in a MarkBatch: the same number at both ends means that it holds nothing. */
interface Level {
  readonly draft: Draft;
  readonly kind: number;
  readonly filled: number;
}

/** The end of one that turned out to hold nothing. */
const NOTHING = -1;

/** Quotations in the order of their opening marks, as paragraph after paragraph is read. */
export class QuotationDrafts {
  readonly #found: Draft[] = [];
  #open: Level[] = [];
  #first = 0;
  #end = 0;
  #empty = 0;

  /** How many are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** @param end Offset after the paragraph, where those without a closing mark end. */
  beginParagraph(end: number): void {
    this.#open = [];
    this.#first = this.#found.length;
    this.#end = end;
    this.#empty = 0;
  }

  open(start: number, kind: number, filled: number, continues: number | null): void {
    const draft: Draft = { start, end: this.#end, depth: this.#open.length, closed: false, continues };
    this.#open.push({ draft, kind, filled });
    this.#found.push(draft);
  }

  /** Closes the innermost one. */
  close(end: number, filled: number): void {
    const level = this.#open.pop();
    if (level === undefined) return;
    level.draft.closed = true;
    level.draft.end = end;
    if (level.filled === filled) this.#drop(level.draft);
  }

  /**
   * Ends the paragraph; returns those it leaves open, outermost first.
   *
   * @param filled The number at its last mark, if it ends with that mark; else null.
   */
  endParagraph(filled: number | null): readonly Unclosed[] {
    for (const level of this.#open) if (level.filled === filled) this.#drop(level.draft);
    const open = this.#open.filter(({ draft }) => draft.end !== NOTHING);
    if (this.#empty > 0) this.#removeEmpty();
    return open.map(({ draft, kind }) => ({ index: this.#found.indexOf(draft, this.#first), kind }));
  }

  toList(): readonly Quotation[] {
    return this.#found;
  }

  #drop(draft: Draft): void {
    draft.end = NOTHING;
    this.#empty++;
  }

  #removeEmpty(): void {
    let to = this.#first;
    for (let from = to; from < this.#found.length; from++) {
      const draft = this.#found[from];
      if (draft.end !== NOTHING) this.#found[to++] = draft;
    }
    this.#found.length = to;
  }
}
