import { type Prose, SHINGLE } from "./prose.js";

/** A stretch of words that stands in both: `a + i` is the same word as `b + i`, for each `i` below `length`. */
interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Prose that stands in both, whole or reworked: places of words in the one and in the other. */
export interface SharedStretch {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  /** How many words are the same, in order. */
  readonly words: number;
  /** How many shingles of eight words stand unbroken in it. */
  readonly unbroken: number;
}

/** So many words in a row are hardly ever the same by chance (Broder and others 1997 take ten, others five). */
export const UNBROKEN = 8;
/** A shingle that stands in more places of one article is not followed into all of them. */
const PLACES = 8;
/** Nothing else is looked for where a run is as long as this. */
const LONG_RUN = 64;
/** Tiles with no more words than this between them, in both, are one stretch with edits. */
const GAP = 12;
/** A stretch needs one tile of so many words: names and set phrases are shorter … */
const LONG_TILE = 10;
/** … or so many words in several tiles. */
const MANY_WORDS = 18;

/**
 * The prose that two articles share: greedy string tiling (Wise 1993, "String similarity via greedy string
 * tiling and running Karp–Rabin matching"), so that reordered paragraphs are found too, and then tiles
 * joined over small edits. No word is in two stretches. In the order of `a`.
 */
export function sharedStretches(a: Prose, b: Prose): SharedStretch[] {
  return joined(a, b, tiles(a, b)).filter(
    ({ longest, words }) => longest >= LONG_TILE || words >= MANY_WORDS,
  );
}

/** The longest runs first; of what they leave the next longest; none shorter than a shingle. */
function tiles(a: Prose, b: Prose): Tile[] {
  // By length; heads[n] is the last run of n words, and `before` leads to the others.
  const byLength = new Map<number, Tile[]>();
  const put = (tile: Tile): void => {
    const same = byLength.get(tile.length);
    if (same) same.push(tile);
    else byLength.set(tile.length, [tile]);
  };
  for (const run of runs(a, b)) put(run);
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const found: Tile[] = [];
  let longest = 0;
  for (const length of byLength.keys()) longest = Math.max(longest, length);
  for (let length = longest; length >= SHINGLE; length--) {
    for (const tile of byLength.get(length) ?? []) {
      const pieces = freePieces(tile, takenA, takenB);
      if (pieces.length === 1 && pieces[0].length === length) {
        takenA.fill(1, tile.a, tile.a + length);
        takenB.fill(1, tile.b, tile.b + length);
        found.push(tile);
      } else for (const piece of pieces) put(piece);
    }
  }
  return found.toSorted((x, y) => x.a - y.a);
}

/** What of a run is not yet in a tile, as runs of at least a shingle. */
function freePieces(tile: Tile, takenA: Uint8Array, takenB: Uint8Array): Tile[] {
  const pieces: Tile[] = [];
  let from = 0;
  for (let i = 0; i <= tile.length; i++) {
    if (i < tile.length && takenA[tile.a + i] === 0 && takenB[tile.b + i] === 0) continue;
    if (i - from >= SHINGLE) pieces.push({ a: tile.a + from, b: tile.b + from, length: i - from });
    from = i + 1;
  }
  return pieces;
}

/** All runs of the same words that cannot be made longer, of at least a shingle; in the order of `b`. */
function runs(a: Prose, b: Prose): Tile[] {
  const found: Tile[] = [];
  const { shingles: inA } = a;
  const { shingles: inB } = b;
  const { first, next, mask } = placesOf(inA);
  // To here the words of b are in a long run: no other run may begin there, or a text that repeats itself would
  // give as many as it has words, each as long as the text.
  let taken = 0;
  for (let j = 0; j < inB.length; j++) {
    if (j < taken) continue;
    let slot = inB[j] & mask;
    while (first[slot] >= 0 && inA[first[slot]] !== inB[j]) slot = (slot + 1) & mask;
    let places = 0;
    for (let i = first[slot]; i >= 0 && places < PLACES; i = next[i], places++) {
      if (i > 0 && j > 0 && a.words[i - 1] === b.words[j - 1]) continue;
      let length = 0;
      while (i + length < a.length && j + length < b.length && a.words[i + length] === b.words[j + length])
        length++;
      if (length >= SHINGLE) found.push({ a: i, b: j, length });
      if (length >= LONG_RUN) taken = Math.max(taken, j + length);
    }
  }
  return found;
}

/** Where each shingle stands: the first place by its number (open addressing), and from each place the next. */
function placesOf(shingles: Uint32Array): { first: Int32Array; next: Int32Array; mask: number } {
  let size = 16;
  while (size < 2 * shingles.length) size *= 2;
  const mask = size - 1;
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(shingles.length).fill(-1);
  // From the last to the first, so that the first places come first.
  for (let i = shingles.length - 1; i >= 0; i--) {
    let slot = shingles[i] & mask;
    while (first[slot] >= 0 && shingles[first[slot]] !== shingles[i]) slot = (slot + 1) & mask;
    next[i] = first[slot];
    first[slot] = i;
  }
  return { first, next, mask };
}

/** Puts tiles together that follow each other in both, with small edits between them. */
function joined(a: Prose, b: Prose, inOrder: readonly Tile[]): (SharedStretch & { longest: number })[] {
  const found: (SharedStretch & { longest: number })[] = [];
  for (const tile of inOrder) {
    const last = found.at(-1);
    const gapA = last ? tile.a - last.a[1] : 0;
    const gapB = last ? tile.b - last.b[1] : 0;
    if (last && gapA <= GAP && gapB >= 0 && gapB <= GAP) {
      found[found.length - 1] = {
        a: [last.a[0], tile.a + tile.length],
        b: [last.b[0], tile.b + tile.length],
        unbroken: last.unbroken + unbroken(tile),
        words: last.words + sameInOrder(a, last.a[1], tile.a, b, last.b[1], tile.b) + tile.length,
        longest: Math.max(last.longest, tile.length),
      };
    } else {
      found.push({
        a: [tile.a, tile.a + tile.length],
        b: [tile.b, tile.b + tile.length],
        unbroken: unbroken(tile),
        words: tile.length,
        longest: tile.length,
      });
    }
  }
  return found;
}

const unbroken = ({ length }: Tile): number => Math.max(0, length - UNBROKEN + 1);

/** Length of the longest common subsequence of two short stretches. */
function sameInOrder(a: Prose, fromA: number, toA: number, b: Prose, fromB: number, toB: number): number {
  const width = toB - fromB + 1;
  let above = new Uint8Array(width);
  for (let i = fromA; i < toA; i++) {
    const row = new Uint8Array(width);
    for (let j = 1; j < width; j++) {
      const same = a.words[i] === b.words[fromB + j - 1];
      row[j] = same ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
    }
    above = row;
  }
  return above[width - 1];
}
