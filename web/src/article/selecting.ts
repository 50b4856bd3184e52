import type { Span } from "../types.js";

/** Where a place in the page stands in the article's text; null where it stands in none. */
function offsetAt(node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    "p[data-start]",
  );
  if (!paragraph) return null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return Number(paragraph.dataset.start) + range.toString().length;
}

/** What the reader has selected of the article's text, without white space at its ends; null where that is nothing. */
export function selected(text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [
    offsetAt(range.startContainer, range.startOffset),
    offsetAt(range.endContainer, range.endOffset),
  ];
  if (from === null || to === null) return null;
  return trimmed(text, { start: from, end: to });
}

/** A span without white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const span = { start: end - words.trimStart().length, end: start + words.trimEnd().length };
  return span.start < span.end ? span : null;
}

/** A border of a span moved by one word, back (-1) or on (1); the span itself where it would vanish or leave the text. */
export function moved(text: string, span: Span, border: "start" | "end", by: -1 | 1): Span {
  const at = span[border];
  let to = at;
  if (by === 1) {
    const rest = text.slice(at);
    to = at + (border === "end" ? /^\s*\S*/.exec(rest)! : /^\S*\s*/.exec(rest)!)[0].length;
  } else {
    const before = text.slice(0, at);
    to = at - (border === "end" ? /\s*\S*$/.exec(before)! : /\S*\s*$/.exec(before)!)[0].length;
  }
  const next = { ...span, [border]: to };
  return next.start < next.end ? next : span;
}
