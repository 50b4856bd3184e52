import type { Span } from "../types.js";

/** A stretch of the text that is set as one paragraph, with the line breaks that follow it. */
export interface Paragraph extends Span {
  /** Whether it follows the one before without an empty line between. */
  readonly tight: boolean;
}

/** Lines at least this long, all but the last of their block, were broken by a machine at its margin. */
const broken = 55;

/**
 * Parts a text into paragraphs. All together they are the whole text: none is lost, and none stands twice.
 *
 * Where empty lines part the text, each block between them is a paragraph if its lines were broken at a margin, and as
 * many paragraphs as it has lines if not:
 *
 *     Headline↵By Mira Stroud↵↵Four officials said↵…
 *     ^^^^^^^^^ ^^^^^^^^^^^^^^^  two paragraphs, the second tight
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const block of text.split(/((?:[^\S\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])){2,})/)) {
    if (block === "") continue;
    const end = at + block.length;
    if (block.trim() === "") {
      // The empty lines go with the paragraph before them; at the very beginning they are one of their own.
      const last = paragraphs.at(-1);
      if (last) paragraphs[paragraphs.length - 1] = { ...last, end };
      else paragraphs.push({ start: at, end, tight: false });
    } else {
      const lines = block.split(/(?<=\r\n|[\n\u2028\u2029]|\r(?!\n))/);
      const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.trimEnd().length >= broken);
      const parts = wrapped && lines.every((line) => line.length < 2 * broken) ? [block] : lines;
      let from = at;
      for (const [i, part] of parts.entries()) {
        paragraphs.push({ start: from, end: from + part.length, tight: i > 0 });
        from += part.length;
      }
    }
    at = end;
  }
  return paragraphs;
}
