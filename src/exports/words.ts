import { type Span, wordsOf } from "../record/index.js";

/** The words of spans on one line, pieces parted by " … ". */
export function inWords(text: string, spans: readonly Span[]): string {
  return wordsOf(text, spans).replace(/\s+/g, " ");
}

/** The text with each lone half of a surrogate pair as U+FFFD: what UTF-8 makes of it. Keeps every offset. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** The address if it is one that a browser may follow (http or https); else null: "javascript:" leads nowhere. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
