import type { Fingerprint } from "./fingerprint.js";

/** So many numbers of their fingerprints must two articles share to be compared word by word. */
export const SHARED_HASHES = 2;
/** With no more numbers than this in either fingerprint (some 75 words), one that is shared is enough. */
export const SHORT_FINGERPRINT = 8;
/**
 * A number that stands in more different texts than this is boilerplate: it links none of them, so that what
 * is linked does not depend on the order in which articles came. Texts that are word for word the same count
 * as one. It is high for boilerplate, since the copy of an agency stands in dozens of outlets, too.
 */
export const BUCKET_CAP = 100;
/**
 * Of articles whose prose is word for word the same ({@link Fingerprint.whole}) so many, the first in the order
 * of ids, are compared with others and among each other; the rest only with the first of all. So a thousand
 * identical articles are compared 1,104 times and not half a million times.
 */
export const SAME_TEXTS = 16;

/** Whether two articles that share so many numbers of their fingerprints are worth comparing word by word. */
export function isCandidate(
  a: Pick<Fingerprint, "hashes">,
  b: Pick<Fingerprint, "hashes">,
  shared: number,
): boolean {
  const needed = Math.min(a.hashes.length, b.hashes.length) <= SHORT_FINGERPRINT ? 1 : SHARED_HASHES;
  return shared >= needed;
}

/** How many numbers two fingerprints have in common, boilerplate included. */
export function sharedHashes({ hashes: a }: Fingerprint, { hashes: b }: Fingerprint): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return shared;
}

/** Two articles to be compared: their ids, the first before the second in the order of ids. */
export type CandidatePair = readonly [a: string, b: string];

/**
 * The pairs worth comparing among many articles, in the order of ids; cost grows with the numbers and with
 * the pairs found, not with the square of the articles. The order of the articles makes no difference.
 */
export function candidatePairs(fingerprints: readonly Fingerprint[]): CandidatePair[] {
  const found: CandidatePair[] = [];
  const kept: Kept[] = [];
  const alike = new Map<string, { readonly first: string; count: number }>();
  for (const print of fingerprints.toSorted((a, b) => (a.article < b.article ? -1 : 1))) {
    const same = alike.get(print.whole);
    if (same === undefined) alike.set(print.whole, { first: print.article, count: 1 });
    else if (++same.count > SAME_TEXTS) {
      if (print.words > 0) found.push([same.first, print.article]);
      continue;
    }
    kept.push({ print, isFirst: same === undefined });
  }
  for (const [one, other] of partners(kept)) found.push([kept[one].print.article, kept[other].print.article]);
  return found.toSorted(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
}

interface Kept {
  readonly print: Fingerprint;
  /** Whether it is the first with its text. */
  readonly isFirst: boolean;
}

/** The pairs of places worth comparing, the lower place first, each once. */
function* partners(kept: readonly Kept[]): Iterable<readonly [number, number]> {
  const buckets = bucketsOf(kept);
  // How much each earlier article shares with the one at hand; only what was touched is cleared.
  const shared = new Uint16Array(kept.length);
  for (let i = 0; i < kept.length; i++) {
    const met: number[] = [];
    for (let at = buckets.firstOf[i]; at < buckets.firstOf[i + 1]; at++) {
      const bucket = buckets.ofArticle[at];
      for (let m = buckets.from[bucket]; buckets.members[m] < i; m++)
        if (shared[buckets.members[m]]++ === 0) met.push(buckets.members[m]);
    }
    for (const other of met) {
      if (isCandidate(kept[other].print, kept[i].print, shared[other])) yield [other, i];
      shared[other] = 0;
    }
  }
}

/**
 * Which articles share which number, as lists one after the other: bucket `b` holds the articles
 * `members[from[b]]` to `members[to[b]]`; the buckets of article `i` are `ofArticle[firstOf[i]]` to
 * `ofArticle[firstOf[i + 1]]`. Only buckets of several articles, and of not too many texts.
 */
interface Buckets {
  readonly members: Uint32Array;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly ofArticle: Uint32Array;
  readonly firstOf: Uint32Array;
}

function bucketsOf(kept: readonly Kept[]): Buckets {
  const { hashes, members } = sortedByHash(kept);
  const from: number[] = [];
  const to: number[] = [];
  const count = new Uint32Array(kept.length + 1);
  for (let start = 0, end = 0; start < hashes.length; start = end) {
    let texts = 0;
    for (end = start; end < hashes.length && hashes[end] === hashes[start]; end++)
      if (kept[members[end]].isFirst) texts++;
    if (end - start < 2 || texts > BUCKET_CAP) continue;
    from.push(start);
    to.push(end);
    for (let m = start; m < end; m++) count[members[m] + 1]++;
  }
  for (let i = 0; i < kept.length; i++) count[i + 1] += count[i];
  const firstOf = count.slice();
  const ofArticle = new Uint32Array(count[kept.length]);
  for (let b = 0; b < from.length; b++)
    for (let m = from[b]; m < to[b]; m++) ofArticle[count[members[m]]++] = b;
  return { members, from, to, ofArticle, firstOf };
}

/** All numbers in ascending order, each with the place of its article; of the same number in the order of places. */
function sortedByHash(kept: readonly Kept[]): { hashes: Uint32Array; members: Uint32Array } {
  const total = kept.reduce((sum, { print }) => sum + print.hashes.length, 0);
  let hashes = new Uint32Array(total);
  let members = new Uint32Array(total);
  let at = 0;
  kept.forEach(({ print }, i) => {
    hashes.set(print.hashes, at);
    members.fill(i, at, at + print.hashes.length);
    at += print.hashes.length;
  });
  // Radix sort, sixteen bits at a time: there may be millions.
  for (const shift of [0, 16]) {
    const ends = new Uint32Array(0x10001);
    for (const hash of hashes) ends[((hash >>> shift) & 0xffff) + 1]++;
    for (let digit = 0; digit < 0x10000; digit++) ends[digit + 1] += ends[digit];
    const [nextHashes, nextMembers] = [new Uint32Array(total), new Uint32Array(total)];
    for (let i = 0; i < total; i++) {
      const place = ends[(hashes[i] >>> shift) & 0xffff]++;
      nextHashes[place] = hashes[i];
      nextMembers[place] = members[i];
    }
    [hashes, members] = [nextHashes, nextMembers];
  }
  return { hashes, members };
}
