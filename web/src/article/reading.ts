import type { Mark as SourceMark } from "../parts/source-mark.js";
import { marksOf } from "../parts/source-mark.js";
import type { ArticleView, ClaimMark, Source, Span, Statement } from "../types.js";
import { depthsOf, type Mark, marksIn } from "./marks.js";
import { chosen, type Entry, ledgerOf, type Only } from "./only.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";

/** Everything that text, margin and ledger of one article share. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly Mark[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly depths: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, Source>;
  /** How each source is marked; those that never speak, too. */
  readonly sourceMarks: ReadonlyMap<string, SourceMark>;
  readonly ledger: readonly Entry[];
  /** The claim of each statement that other articles state, too, or dispute. */
  readonly claims: ReadonlyMap<string, ClaimMark>;
  /** Ids of the statements that are shown, in the order of the text. */
  readonly shown: readonly string[];
}

/** Where a statement begins: with its source, its cue or its content. */
export function beginning({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

/** An article made ready to be set, with the statements that a choice shows and the passages to be marked. */
export function readingOf(view: ArticleView, only: Only, passages: readonly Span[]): Reading {
  const { record, article } = view;
  const all = record?.statements ?? [];
  const shown = record ? chosen(record, only) : [];
  const ledger = record ? ledgerOf(record) : [];
  const speaking = ledger.map(({ source }) => source.id);
  const silent = (record?.sources ?? []).map(({ id }) => id).filter((id) => !speaking.includes(id));
  const claims = new Map<string, ClaimMark>();
  for (const mark of view.claims)
    if (mark.statement !== null && (mark.articles > 1 || mark.disputed)) claims.set(mark.statement, mark);
  return {
    text: article.text,
    paragraphs: paragraphsOf(article.text),
    marks: marksIn(shown, passages),
    statements: new Map(all.map((statement) => [statement.id, statement])),
    depths: depthsOf(all),
    sources: new Map((record?.sources ?? []).map((source) => [source.id, source])),
    sourceMarks: marksOf([...speaking, ...silent]),
    ledger,
    claims,
    shown: shown.toSorted((a, b) => beginning(a) - beginning(b)).map(({ id }) => id),
  };
}
