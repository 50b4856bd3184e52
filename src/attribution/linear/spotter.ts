import { type ChainRoom, labelProbabilities, sumForward, type Transitions } from "./chain.js";
import { Landmarks } from "./landmarks.js";
import { PACKED, PackedTable } from "./packed-table.js";
import { MARGIN, MAX_PASSAGE, Passage } from "./passage.js";
import { betweenKey, peakKey, writeBetween, writePeak, writePeakVaried } from "./peak-groups.js";
import { REACH, TYPE_FEATURES, typeFeatures } from "./spotting-features.js";
import {
  placeKey,
  sentenceKey,
  tagPlaceKey,
  tagsBeforeKey,
  tagsKey,
  wordAfterKey,
  wordBeforeKey,
  wordKey,
  writePlace,
  writeSentence,
  writeTagPlace,
  writeTags,
  writeTagsBefore,
  writeVaried,
  writeWord,
  writeWordAfter,
  writeWordBefore,
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

/** An upper bound on the features of a group, */
const MOST = 8;
/** and of what is in no group. */
const REST = 32;

/**
 * The first look at a passage: how likely each token is to begin or go on a source, a cue or a
 * content, all statements of the passage taken together.
 */
export class Spotter {
  private readonly table: PackedTable;
  private readonly cache: TypeCache;
  private readonly features = new Int32Array(REST);
  private readonly landmarks = new Landmarks();
  private readonly sums = new Int32Array(MAX_PASSAGE * PACKED);
  private readonly emissions = new Float32Array(MAX_PASSAGE * ROW);
  private readonly keys = new Int32Array(MAX_PASSAGE + 2 * MARGIN);
  private passage = new Passage();
  private generation = -1;

  private readonly tags: SumMemo;
  private readonly tagsBefore: SumMemo;
  private readonly word: SumMemo;
  private readonly wordBefore: SumMemo;
  private readonly wordAfter: SumMemo;
  private readonly place: SumMemo;
  private readonly tagPlace: SumMemo;
  private readonly sentence: SumMemo;
  private readonly peak: SumMemo;
  private readonly between: SumMemo;

  constructor(
    private readonly words: Vocabulary,
    private readonly model: ChainModel,
    private readonly room: ChainRoom,
  ) {
    const table = new PackedTable(model.table);
    const { landmarks } = this;
    const memo = (bits: number, write: WriteFeatures) => new SumMemo(table, write, MOST, bits);
    this.table = table;
    this.cache = new TypeCache(words, table, typeFeatures, REACH, TYPE_FEATURES, VOCABULARY_SIZE);
    this.tags = memo(14, (at, out) => writeTags(this.passage, at, out, 0));
    this.tagsBefore = memo(14, (at, out) => writeTagsBefore(this.passage, at, out, 0));
    this.word = memo(15, (at, out) => writeWord(words, this.passage, at, out, 0));
    this.wordBefore = memo(15, (at, out) => writeWordBefore(words, this.passage, at, out, 0));
    this.wordAfter = memo(15, (at, out) => writeWordAfter(words, this.passage, at, out, 0));
    this.place = memo(12, (at, out) => writePlace(this.passage, at, out, 0));
    this.tagPlace = memo(14, (at, out) => writeTagPlace(this.passage, at, out, 0));
    this.sentence = memo(14, (at, out) => writeSentence(this.passage, landmarks, at, out, 0));
    this.peak = memo(14, (at, out) => writePeak(words, this.passage, landmarks, at, out, 0));
    this.between = memo(13, (at, out) => writeBetween(this.passage, landmarks, at, out, 0));
  }

  /** Probabilities of the labels of each token, in rows of {@link ROW}, into `out`. */
  spot(passage: Passage, out: Float32Array): void {
    const { table, sums, emissions, model, landmarks, words } = this;
    const { length } = passage;
    if (this.generation !== words.generation) this.forget();
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
    const { keys, sums, landmarks } = this;
    const end = length + MARGIN;
    for (let at = MARGIN; at < end; at++) keys[at] = tagsKey(passage, at);
    this.tags.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = tagsBeforeKey(passage, at);
    this.tagsBefore.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = wordKey(passage, at);
    this.word.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = wordBeforeKey(passage, at);
    this.wordBefore.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = wordAfterKey(passage, at);
    this.wordAfter.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = placeKey(passage, at);
    this.place.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = tagPlaceKey(passage, at);
    this.tagPlace.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = sentenceKey(passage, landmarks, at);
    this.sentence.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = peakKey(passage, landmarks, at);
    this.peak.addAll(keys, MARGIN, end, sums);
    for (let at = MARGIN; at < end; at++) keys[at] = betweenKey(passage, landmarks, at);
    this.between.addAll(keys, MARGIN, end, sums);
  }

  private addRest(passage: Passage, length: number): void {
    const { words, sums, landmarks, features } = this;
    for (let t = 0; t < length; t++) {
      const at = t + MARGIN;
      this.cache.add(passage.types, at, sums, t * PACKED);
      let count = writeVaried(words, passage, landmarks, at, features, 0);
      count = writePeakVaried(words, passage, landmarks, at, features, count);
      this.table.add(features, count, sums, t * PACKED);
    }
  }

  /** Word types have new numbers: drops what was remembered by the old ones. */
  private forget(): void {
    this.generation = this.words.generation;
    const byType = [this.word, this.wordBefore, this.wordAfter, this.peak];
    for (const memo of byType) memo.forget();
  }
}
