import { type ChainRoom, labelProbabilities, sumForward, type Transitions } from "./chain.js";
import { Landmarks } from "./landmarks.js";
import { PACKED, PackedTable } from "./packed-table.js";
import { MARGIN, MAX_PASSAGE, Passage } from "./passage.js";
import {
  REACH,
  SPOTTING_FEATURES,
  TYPE_FEATURES,
  typeFeatures,
  variedFeatures,
} from "./spotting-features.js";
import {
  placeKey,
  tagPlaceKey,
  tagsBeforeKey,
  tagsKey,
  writePlace,
  writeTagPlace,
  writeTags,
  writeTagsBefore,
} from "./spotting-groups.js";
import { SumMemo, type WriteFeatures } from "./sum-memo.js";
import { TypeCache } from "./type-cache.js";
import { VOCABULARY_SIZE, type Vocabulary } from "./vocabulary.js";
import { ROW, type WeightTable } from "./weights.js";

/** A chain's weights: for features, and for one label after another. */
export interface ChainModel {
  readonly table: WeightTable;
  readonly transitions: Transitions;
}

/** An upper bound on the features of a group. */
const MOST = 8;

/**
 * The first look at a passage: how likely each token is to begin or go on a source, a cue or a
 * content, all statements of the passage taken together.
 */
export class Spotter {
  private readonly table: PackedTable;
  private readonly cache: TypeCache;
  private readonly features = new Int32Array(SPOTTING_FEATURES);
  private readonly landmarks = new Landmarks();
  private readonly sums = new Int32Array(MAX_PASSAGE * PACKED);
  private readonly emissions = new Float32Array(MAX_PASSAGE * ROW);
  private readonly keys = new Int32Array(MAX_PASSAGE + 2 * MARGIN);
  private passage = new Passage();

  private readonly tags: SumMemo;
  private readonly tagsBefore: SumMemo;
  private readonly place: SumMemo;
  private readonly tagPlace: SumMemo;

  constructor(
    private readonly words: Vocabulary,
    private readonly model: ChainModel,
    private readonly room: ChainRoom,
  ) {
    const table = new PackedTable(model.table);
    const memo = (bits: number, write: WriteFeatures) => new SumMemo(table, write, MOST, bits);
    this.table = table;
    this.cache = new TypeCache(words, table, typeFeatures, REACH, TYPE_FEATURES, VOCABULARY_SIZE);
    this.tags = memo(14, (at, out) => writeTags(this.passage, at, out, 0));
    this.tagsBefore = memo(14, (at, out) => writeTagsBefore(this.passage, at, out, 0));
    this.place = memo(12, (at, out) => writePlace(this.passage, at, out, 0));
    this.tagPlace = memo(14, (at, out) => writeTagPlace(this.passage, at, out, 0));
  }

  /** Probabilities of the labels of each token, in rows of {@link ROW}, into `out`. */
  spot(passage: Passage, out: Float32Array): void {
    const { table, sums, emissions, model, landmarks } = this;
    const { length } = passage;
    this.passage = passage;
    landmarks.fill(passage);
    sums.fill(0, 0, length * PACKED);
    this.addGroups(passage, length);
    this.addRest(passage, length);
    for (let t = 0; t < length; t++) table.unpack(sums, t * PACKED, emissions, t * ROW);
    sumForward(model.transitions, emissions, length, this.room);
    labelProbabilities(length, this.room, out);
  }

  /** Adds, group by group, what the passage's tokens add to their sums: short loops overlap their fetches. */
  private addGroups(passage: Passage, length: number): void {
    const { keys, sums } = this;
    const end = length + MARGIN;
    for (let at = MARGIN; at < end; at++) keys[at] = tagsKey(passage, at);
    this.tags.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = tagsBeforeKey(passage, at);
    this.tagsBefore.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = placeKey(passage, at);
    this.place.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = tagPlaceKey(passage, at);
    this.tagPlace.addAll(keys, MARGIN, end, sums);
  }

  private addRest(passage: Passage, length: number): void {
    const { words, sums, landmarks, features } = this;
    for (let t = 0; t < length; t++) {
      const at = t + MARGIN;
      this.cache.add(passage.types, at, sums, t * PACKED);
      const count = variedFeatures(words, passage, landmarks, at, features, 0);
      this.table.add(features, count, sums, t * PACKED);
    }
  }
}
