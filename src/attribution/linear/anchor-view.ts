import type { Anchor } from "./anchors.js";
import { CONTENT, CUE, SOURCE } from "./labels.js";
import { type Levels, level } from "./levels.js";
import { MARGIN, type Passage } from "./passage.js";
import { GROUP_OF_TAG, TagGroup } from "./tags.js";
import { Mark, type Vocabulary } from "./vocabulary.js";

/** Sides of an anchor. */
export const Side = { At: 0, Before: 1, After: 2 } as const;

const atMost = (value: number, limit: number): number => (value < limit ? value : limit);

/** What stands beside an anchor, in sixteen classes. */
export function neighbourClass(passage: Passage, at: number): number {
  const mark = passage.marks[at];
  if (mark !== Mark.None) return mark;
  const group = GROUP_OF_TAG[passage.tags[at]] ?? TagGroup.Other;
  return group === TagGroup.Other ? 15 : 6 + group;
}

/** What the features need of the anchor, found once an anchor. */
export interface AnchorView {
  readonly anchor: Anchor;
  readonly lemma: number;
  readonly tag: number;
  readonly quoted: number;
  readonly sentence: number;
  readonly before: number;
  readonly after: number;
  readonly level: number;
}

export function viewAnchor(words: Vocabulary, passage: Passage, anchor: Anchor): AnchorView {
  const head = anchor.head + MARGIN;
  return {
    anchor,
    lemma: words.lemma[passage.types[head]],
    tag: passage.tags[head],
    quoted: passage.quoted[head],
    sentence: passage.sentence[head],
    before: neighbourClass(passage, anchor.from + MARGIN - 1),
    after: neighbourClass(passage, anchor.to + MARGIN),
    level: level(anchor.probability),
  };
}

/** Distance in ten widening steps. */
function reach(distance: number): number {
  return distance <= 4
    ? distance
    : distance <= 6
      ? 5
      : distance <= 9
        ? 6
        : distance <= 14
          ? 7
          : distance <= 22
            ? 8
            : distance <= 40
              ? 9
              : 10;
}

/** A token as seen from an anchor. One object is filled anew for each token. */
export class Sight {
  /** Column of the token. */
  at = 0;
  side = 0;
  /** Distance with its sign, in ten widening steps; 0 within the anchor. */
  distance = 0;
  /** How many commas lie between, at most 3, and likewise verbs, at most 2, dashes, at most 2, and anchors, at most 3. */
  commas = 0;
  verbs = 0;
  dashes = 0;
  anchors = 0;
  /** Commas, quotation marks (at most 3) and verbs between, as one number under 64. */
  between = 0;
  /** Sentences between, with their sign, at most 2. */
  sentences = 0;
  /** Levels of the roles, see {@link Levels}. */
  source = 0;
  cue = 0;
  content = 0;
  contentBegins = 0;

  /** Looks at the token `t` of the passage; `others` counts the anchors before each token. */
  look(passage: Passage, levels: Levels, others: Uint16Array, view: AnchorView, t: number): void {
    const { commas, quoteMarks, dashes, verbs } = passage;
    const { from, to } = view.anchor;
    const at = t + MARGIN;
    const side = t < from ? Side.Before : t >= to ? Side.After : Side.At;
    this.at = at;
    this.side = side;
    if (side === Side.At) {
      this.distance = this.commas = this.verbs = this.dashes = this.anchors = this.between = 0;
    } else {
      // What lies between: `low` is the first column between token and anchor, `high` the first after.
      const low = side === Side.Before ? at + 1 : to + MARGIN;
      const high = side === Side.Before ? from + MARGIN : at;
      this.distance = side === Side.Before ? -reach(from - t) : reach(t - to + 1);
      this.commas = atMost(commas[high] - commas[low], 3);
      this.verbs = atMost(verbs[high] - verbs[low], 2);
      this.dashes = atMost(dashes[high] - dashes[low], 2);
      this.anchors = atMost(others[high - MARGIN] - others[low - MARGIN], 3);
      this.between = this.commas + 4 * atMost(quoteMarks[high] - quoteMarks[low], 3) + 16 * this.verbs;
    }
    const sentences = passage.sentence[at] - view.sentence;
    this.sentences = sentences < -2 ? -2 : sentences > 2 ? 2 : sentences;
    this.source = levels.inside[SOURCE][at];
    this.cue = levels.inside[CUE][at];
    this.content = levels.inside[CONTENT][at];
    this.contentBegins = levels.begins[CONTENT][at];
  }
}
