import type { Frame } from "./frame.js";
import { BEGIN_CONTENT, CONTENT, CUE, INSIDE_CONTENT, SOURCE, type Stretch, stretchesOf } from "./labels.js";

/**
 * The frame that a seed's labels spell; null when they leave the seed without a cue. Of several sources the
 * nearest is the one. It may be without a content.
 *
 * @param labels of the words from `reach` before the seed to `reach` after it
 */
export function frameAt(seed: number, labels: Uint8Array, sureness: number): Frame | null {
  const reach = labels.length >> 1;
  const roles = stretchesOf(labels, seed - reach);
  const cue = roles[CUE].find(({ from, to }) => from <= seed && seed < to);
  if (cue === undefined) return null;
  const sources = roles[SOURCE].toSorted((a, b) => distance(a, seed) - distance(b, seed));
  return { seed, source: sources.slice(0, 1), cue, content: roles[CONTENT], sureness };
}

/** How many words lie between. */
function distance({ from, to }: Stretch, word: number): number {
  return Math.max(from - word, word - to + 1, 0);
}

/** A content that runs to the edge of what its seed sees goes on for so many words at most. */
export const LONGEST_TAIL = 1000;

/**
 * The frame with its contents carried on: one that runs to the edge of what the seed sees goes on while
 * the words' own labels say so.
 *
 * ```text
 * seed ······ content ··········┊·········· and the words here are content, too ·····
 *             └─────────────────┊───────────────────────────────────────────────────┘
 *                               └ edge
 * ```
 *
 * @param labels the likeliest label of each word of the text by itself
 */
export function carriedOn(frame: Frame, reach: number, labels: Uint8Array): Frame {
  const edge = frame.seed + reach + 1;
  const last = frame.content[frame.content.length - 1];
  if (last.to !== edge) return frame;
  const to = endOfContent(edge, labels);
  return { ...frame, content: [...frame.content.slice(0, -1), { from: last.from, to }] };
}

/** Between a content and what it belongs to stand at most so many words: a comma, a mark. */
const NEAR = 2;

/** A frame without a content must be as sure as this, for most of them are none. */
const SURE = 0.97;

/**
 * The frame with the content that the words' own labels show right before or after its words, where it has
 * none itself; null where they show none.
 *
 * ```text
 * The bridge will open in May, the governor said.
 * └──── by the words ───────┘  └─ source ─┘ └ cue, seen without a content
 * ```
 *
 * @param labels the likeliest label of each word of the text by itself
 */
export function withContent(frame: Frame, labels: Uint8Array): Frame | null {
  if (frame.content.length > 0) return frame;
  if (frame.sureness < SURE) return null;
  const words = [...frame.source, frame.cue];
  const first = Math.min(...words.map(({ from }) => from));
  const last = Math.max(...words.map(({ to }) => to));
  for (let to = first; to > 0 && first - to <= NEAR; to--) {
    if (!isContent(labels[to - 1])) continue;
    const from = startOfContent(to - 1, labels);
    return { ...frame, content: [{ from, to }] };
  }
  for (let from = last; from < labels.length && from - last <= NEAR; from++)
    if (isContent(labels[from])) return { ...frame, content: [{ from, to: endOfContent(from + 1, labels) }] };
  return null;
}

function isContent(label: number): boolean {
  return label === BEGIN_CONTENT || label === INSIDE_CONTENT;
}

/** Where the words inside a content end, from a word on. */
function endOfContent(from: number, labels: Uint8Array): number {
  const limit = Math.min(labels.length, from + LONGEST_TAIL);
  let to = from;
  while (to < limit && labels[to] === INSIDE_CONTENT) to++;
  return to;
}

/** Where the content that a word is in begins. */
function startOfContent(word: number, labels: Uint8Array): number {
  const limit = Math.max(0, word - LONGEST_TAIL);
  let from = word;
  while (from > limit && labels[from] === INSIDE_CONTENT && isContent(labels[from - 1])) from--;
  return from;
}
