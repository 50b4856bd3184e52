import {
  anchorKey,
  betweenKey,
  levelsKey,
  sentencesKey,
  writeAnchor,
  writeAnchorVaried,
  writeBetween,
  writeLevels,
  writeNear,
  writeSentences,
} from "./anchor-groups.js";
import { type AnchorView, Sight, viewAnchor } from "./anchor-view.js";
import type { Anchor } from "./anchors.js";
import type { Stretch } from "./frame.js";
import type { Levels } from "./levels.js";
import { PACKED, PackedTable } from "./packed-table.js";
import { MARGIN, MAX_PASSAGE, Passage } from "./passage.js";
import {
  sideBeginsKey,
  sideLevelsKey,
  sideTagsKey,
  writeSideLevels,
  writeSideTags,
  writeSideVaried,
} from "./side-groups.js";
import { SumMemo, type WriteFeatures } from "./sum-memo.js";
import type { Vocabulary } from "./vocabulary.js";
import { ROW, type WeightTable } from "./weights.js";

/** An upper bound on the features of a group, */
const MOST = 8;
/** and of what is in no group. */
const REST = 32;

/**
 * What the framer's features say of the tokens around an anchor: the emissions of its chain.
 *
 * Of 58 features a token, 28 are looked up one by one; the others lie in six groups whose sums are
 * remembered: at most one in ten is new. What depends on the side of an anchor alone is summed once
 * for all anchors of a passage.
 */
export class FrameEmitter {
  private readonly table: PackedTable;
  private readonly features = new Int32Array(REST);
  private readonly row = new Int32Array(PACKED);
  private readonly sides = [0, 1, 2].map(() => new Int32Array(MAX_PASSAGE * PACKED));
  private readonly known = [0, 1, 2].map(() => new Uint8Array(MAX_PASSAGE));
  private readonly sight = new Sight();
  private passage = new Passage();
  private view: AnchorView | null = null;
  private side = 0;

  private readonly sideLevels: SumMemo;
  private readonly sideTags: SumMemo;
  private readonly anchor: SumMemo;
  private readonly between: SumMemo;
  private readonly sentences: SumMemo;
  private readonly levelled: SumMemo;

  constructor(
    private readonly words: Vocabulary,
    weights: WeightTable,
    private readonly levels: Levels,
    private readonly others: Uint16Array,
  ) {
    const table = new PackedTable(weights);
    const { sight } = this;
    const memo = (bits: number, write: WriteFeatures) => new SumMemo(table, write, MOST, bits);
    const seen = (bits: number, write: (view: AnchorView, out: Int32Array) => number) =>
      memo(bits, (_, out) => (this.view === null ? 0 : write(this.view, out)));
    this.table = table;
    this.sideLevels = memo(13, (at, out) => writeSideLevels(levels, at, this.side, out, 0));
    this.sideTags = memo(13, (at, out) => writeSideTags(this.passage, at, this.side, out, 0));
    this.anchor = seen(7, (view, out) => writeAnchor(view, sight, out, 0));
    this.between = seen(12, (view, out) => writeBetween(this.passage, view, sight, out, 0));
    this.sentences = seen(11, (view, out) => writeSentences(this.passage, view, sight, out, 0));
    this.levelled = memo(12, (_, out) => writeLevels(sight, out, 0));
  }

  /** Takes up a new passage. */
  begin(passage: Passage): void {
    this.passage = passage;
    for (const known of this.known) known.fill(0, 0, passage.length);
  }

  /** Writes the emissions for the tokens of a window around an anchor, in rows of {@link ROW}. */
  emit(anchor: Anchor, window: Stretch, emissions: Float32Array): void {
    const { words, passage, levels, others, sight, table, row } = this;
    const view = viewAnchor(words, passage, anchor);
    this.view = view;
    this.anchor.forget();
    for (let t = window.from; t < window.to; t++) {
      sight.look(passage, levels, others, view, t);
      this.takeSide(t);
      this.add(view);
      table.unpack(row, 0, emissions, (t - window.from) * ROW);
    }
  }

  /** Begins the row of a token with what depends on its side alone. */
  private takeSide(t: number): void {
    const { row } = this;
    const { side } = this.sight;
    const sums = this.sides[side];
    const at = t * PACKED;
    if (this.known[side][t] === 0) {
      this.known[side][t] = 1;
      for (let k = 0; k < PACKED; k++) sums[at + k] = 0;
      this.addSide(t + MARGIN, side, sums, at);
    }
    for (let k = 0; k < PACKED; k++) row[k] = sums[at + k];
  }

  private addSide(at: number, side: number, sums: Int32Array, to: number): void {
    const { words, passage, levels, features } = this;
    this.side = side;
    this.sideLevels.add(sideLevelsKey(levels, at, side), sideBeginsKey(levels, at), at, sums, to);
    this.sideTags.add(sideTagsKey(passage, at, side), 0, at, sums, to);
    this.table.add(features, writeSideVaried(words, passage, at, side, features, 0), sums, to);
  }

  /** Adds to the row what the anchor's features say of the token in sight. */
  private add(view: AnchorView): void {
    const { words, passage, levels, features, sight, row } = this;
    const { at } = sight;
    this.anchor.add(anchorKey(sight), 0, at, row, 0);
    this.between.add(betweenKey(passage, view, sight), 0, at, row, 0);
    this.sentences.add(sentencesKey(passage, view, sight), 0, at, row, 0);
    this.levelled.add(levelsKey(sight), 0, at, row, 0);
    let count = writeAnchorVaried(words, passage, view, sight, features, 0);
    count = writeNear(words, passage, levels, view, sight, features, count);
    this.table.add(features, count, row, 0);
  }
}
