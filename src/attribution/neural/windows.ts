/** Pieces from `start` to `end` of an article, read in one pass; it answers for those from `ownsFrom` to `ownsTo`. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly ownsFrom: number;
  readonly ownsTo: number;
}

/**
 * Windows over a text, of at most `size` pieces as the model counts them: [CLS], and a [SEP] after each
 * paragraph; no more windows than need be, and none much longer than another. They overlap by at most
 * `overlap` pieces, and begin with a paragraph where one begins there. Of two windows that share pieces
 * each answers for the half that lies deeper inside it:
 *
 * ```text
 * ├──────────────────┼────┤
 *               ├────┼────────────────────┤
 *                    └ here the second begins to answer
 * ```
 *
 * @param paragraphs the first piece of each paragraph, and the number of pieces
 */
export function windowsOver(paragraphs: ArrayLike<number>, size: number, overlap: number): Window[] {
  const bounds = evenly(paragraphs, size, overlap);
  return bounds.map(({ start, end }, i) => ({
    start,
    end,
    ownsFrom: i === 0 ? 0 : (start + bounds[i - 1].end) >> 1,
    ownsTo: i + 1 === bounds.length ? end : (bounds[i + 1].start + end) >> 1,
  }));
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** The bounds with the smallest size that takes no more windows: a short last one would have little to see. */
function evenly(paragraphs: ArrayLike<number>, size: number, overlap: number): readonly Bounds[] {
  let best = greedily(paragraphs, size, overlap);
  if (best.length < 2) return best;
  let low = Math.max(overlap + 3, size >> 1);
  for (let high = size; low < high; ) {
    const middle = (low + high) >> 1;
    const bounds = greedily(paragraphs, middle, overlap);
    if (bounds.length > best.length) low = middle + 1;
    else {
      best = bounds;
      high = middle;
    }
  }
  return best;
}

/** The bounds of windows that are each as long as can be. */
function greedily(paragraphs: ArrayLike<number>, size: number, overlap: number): readonly Bounds[] {
  const last = paragraphs[paragraphs.length - 1];
  const bounds: Bounds[] = [];
  if (last === 0) return bounds;
  // The first paragraph that begins after the window's start.
  let next = 0;
  for (let start = 0; ; ) {
    while (paragraphs[next] <= start) next++;
    const end = stretch(paragraphs, next, start, size);
    bounds.push({ start, end });
    if (end === last) return bounds;
    // ....[p........]....      a paragraph start in reach is the next start,
    //    [..........^....]     if its window gets further; else it goes on in the middle of a paragraph.
    const least = Math.max(start + 1, end - overlap);
    let near = next;
    while (paragraphs[near] < least) near++;
    while (paragraphs[near] < end && stretch(paragraphs, near + 1, paragraphs[near], size) <= end) near++;
    start = paragraphs[near] <= end ? paragraphs[near] : least;
  }
}

/** The furthest end of a window from `start`: whole paragraphs, or the part of one that fits. */
function stretch(paragraphs: ArrayLike<number>, next: number, start: number, size: number): number {
  let best = start;
  // Each paragraph that begins inside the window has a [SEP] before it.
  for (let p = next, inside = 0; p < paragraphs.length; p++, inside++) {
    if (paragraphs[p] - start + 2 + inside > size) break;
    best = paragraphs[p];
  }
  return best > start ? best : Math.min(start + size - 2, paragraphs[next]);
}
