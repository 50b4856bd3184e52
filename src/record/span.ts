/**
 * A stretch of an article's text: `text.slice(start, end)` is what it shows.
 *
 * Both offsets count UTF-16 code units from the start of {@link Article.text}, as
 * `String.prototype.slice` does. `end` is the first code unit after the span.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of spans as they stand in the text, " … " where they are apart. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
