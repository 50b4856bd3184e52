import type { Span } from "../../record/index.js";
import type { TokenTable } from "../../text/index.js";
import type { Word } from "./word.js";
import { Flag } from "./word-flags.js";

/** A title has at most so many words. */
const LONGEST = 6;

/**
 * The title that stands right before a name, as token indices `[from, to)`; null where none does.
 *
 * ```text
 * said the former Trump campaign manager Corey Lewandowski   Secretary of State John Kerry
 *                       ^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param first Index of the name's first token.
 * @param floor No token before this one belongs to the title.
 */
export function titleBefore(
  wordAt: (token: number) => Word,
  first: number,
  floor: number,
): readonly [number, number] | null {
  const lowest = Math.max(floor, first - LONGEST);
  if (first - 1 < lowest) return null;
  let from = headBefore(wordAt, first, lowest);
  if (from < 0) return null;
  while (from > lowest) {
    const { flags, lower } = wordAt(from - 1);
    if ((flags & (Flag.Title | Flag.TitlePart)) === 0) break;
    // "House Speaker" but "and the Speaker"; only what is held together inside a title goes on.
    if (isLink(lower)) {
      if (from - 2 < lowest || (wordAt(from - 2).flags & (Flag.Title | Flag.TitlePart)) === 0) break;
      if (isLink(wordAt(from - 2).lower) || lower === "and" || lower === "for" || lower === "the") break;
    }
    from--;
  }
  while (from < first - 1 && isLink(wordAt(from).lower)) from++;
  return [from, first];
}

/** Index of the token that ends the title, or of the one that begins "Secretary of State"; −1 where there is none. */
function headBefore(wordAt: (token: number) => Word, first: number, lowest: number): number {
  if ((wordAt(first - 1).flags & Flag.Title) !== 0) return first - 1;
  for (let at = first - 2; at > lowest; at--) {
    const { lower, shape, flags } = wordAt(at);
    if (lower === "of" || lower === "for") return (wordAt(at - 1).flags & Flag.Title) !== 0 ? at - 1 : -1;
    if (shape === 0 && (flags & Flag.TitlePart) === 0) return -1;
  }
  return -1;
}

function isLink(lower: string): boolean {
  return lower === "of" || lower === "and" || lower === "the" || lower === "for" || lower === "&";
}

/** The characters of a run of tokens. */
export function spanOf(tokens: TokenTable, from: number, to: number): Span {
  return { start: tokens.starts[from], end: tokens.ends[to - 1] };
}
