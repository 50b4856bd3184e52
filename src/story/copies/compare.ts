import type { ArticleRecord } from "../../record/index.js";
import type { Copy, Passage } from "../copy.js";
import { sameOutlet } from "../outlets.js";
import { type SharedStretch, sharedStretches, UNBROKEN } from "./align.js";
import { directionOf } from "./direction.js";
import { type Prose, proseOf } from "./prose.js";

/** Less than this share of the shorter article's prose is not reported … */
export const LEAST_SHARE = 0.05;
/** … nor less than this within one outlet, which repeats its own standing lines and background … */
export const LEAST_SHARE_AT_HOME = 0.15;
/** … where so many words at the foot do not count, unless they are most of the article … */
const FOOT = 120;
const MOST_OF_IT = 0.8;
/** … nor fewer words than this … */
const LEAST_WORDS = 12;
/** … nor less than this share of its runs of eight words: what is left is names and set phrases. */
const LEAST_UNBROKEN = 0.03;

/**
 * Compares two articles word by word: the prose they share, how much of each that is, and who has it from
 * whom. Null where they share less than is worth telling. Symmetric: `compareCopies(a, b)` is
 * `compareCopies(b, a)`. Linear in their lengths, but for texts that repeat themselves.
 */
export function compareCopies(first: ArticleRecord, second: ArticleRecord): Copy | null {
  return compareProse(first, proseOf(first), second, proseOf(second));
}

/** The same, where the prose of each was taken out before: for an article that is compared with many. */
export function compareProse(
  first: ArticleRecord,
  firstProse: Prose,
  second: ArticleRecord,
  secondProse: Prose,
): Copy | null {
  if (first.id === second.id) return null;
  const [a, inA, b, inB] =
    first.id < second.id
      ? [first, firstProse, second, secondProse]
      : [second, secondProse, first, firstProse];
  if (a.text === b.text) return whole(a, inA, b);
  const atHome = sameOutlet(a.outlet, b.outlet);
  const shorter = Math.min(inA.length, inB.length);
  const stretches = sharedStretches(inA, inB).filter(
    (stretch) => !atHome || stretch.words > MOST_OF_IT * shorter || !isAtFoot(stretch, inA, inB),
  );
  let words = 0;
  let unbroken = 0;
  for (const stretch of stretches) {
    words += stretch.words;
    unbroken += stretch.unbroken;
  }
  const least = atHome ? LEAST_SHARE_AT_HOME : LEAST_SHARE;
  if (words < Math.max(LEAST_WORDS, least * shorter)) return null;
  if (unbroken < LEAST_UNBROKEN * (shorter - UNBROKEN + 1)) return null;
  const shares = { ofA: words / inA.length, ofB: words / inB.length };
  return {
    a: a.id,
    b: b.id,
    passages: stretches.map((stretch) => passageOf(stretch, inA, inB)),
    ...shares,
    ...directionOf(a, b, shares),
  };
}

/** Whether it stands at the foot of both, where an outlet says who it is and asks for support. */
const isAtFoot = ({ a, b }: SharedStretch, inA: Prose, inB: Prose): boolean =>
  a[0] >= inA.length - FOOT && b[0] >= inB.length - FOOT;

/** The very same text: nothing to align. */
function whole(a: ArticleRecord, prose: Prose, b: ArticleRecord): Copy | null {
  if (prose.length < LEAST_WORDS) return null;
  const span = { start: prose.starts[0], end: prose.ends[prose.length - 1] };
  const shares = { ofA: 1, ofB: 1 };
  return {
    a: a.id,
    b: b.id,
    passages: [{ a: span, b: span, words: prose.length }],
    ...shares,
    ...directionOf(a, b, shares),
  };
}

function passageOf({ a, b, words }: SharedStretch, inA: Prose, inB: Prose): Passage {
  return {
    a: { start: inA.starts[a[0]], end: inA.ends[a[1] - 1] },
    b: { start: inB.starts[b[0]], end: inB.ends[b[1] - 1] },
    words,
  };
}
