import { Chain, SPOTTING, Table } from "./chains";
import { At } from "./columns";
import { VOCABULARY_SIZE } from "./constants";
import { FEATURES, Hash } from "./hash";
import { Words } from "./words";

/*
 * The spotter's features of single words: for each word type and each offset from the token looked at
 * they depend on nothing else, and most words of a text were seen before. So their sums are remembered.
 */

/** How far the spotter sees words to either side. */
const REACH: i32 = 3;
const OFFSETS: usize = 7;

/** Writes the features of a word type that stands `offset` tokens from the token looked at. */
function writeType(type: u32, offset: i32, out: usize): usize {
  const word = Words.of(type);
  const template = 200 + (offset + REACH) * 6;
  out = Hash.put(out, template, word.lower);
  out = Hash.put(out, template + 1, word.lemma);
  out = Hash.put(out, template + 2, word.shape);
  out = Hash.put(out, template + 3, word.suffix);
  out = Hash.put(out, template + 4, word.cue);
  return Hash.put(out, template + 5, word.mark, word.capital);
}

/** Writes those of all words around a place. */
export function writeTypes(at: usize, out: usize): usize {
  for (let offset = -REACH; offset <= REACH; offset++) out = writeType(At.type(at + offset), offset, out);
  return out;
}

const SUMS: usize = memory.data(VOCABULARY_SIZE * 112, 64);
const KNOWN: usize = memory.data(VOCABULARY_SIZE, 16);

/** Makes the sums of the types from place `from` to `to` that are new. */
export function learnTypes(from: usize, to: usize): void {
  for (let at = from; at < to; at++) {
    const type = At.type(at);
    if (load<u8>(KNOWN + type) === 0) learn(type);
  }
}

function learn(type: u32): void {
  const chain = changetype<Chain>(SPOTTING);
  let last = FEATURES;
  for (let offset = -REACH; offset <= REACH; offset++) last = writeType(type, offset, last);
  Table.locate(chain, FEATURES, last);
  const each = (last - FEATURES) / OFFSETS;
  for (let k: usize = 0; k < OFFSETS; k++) {
    const first = FEATURES + k * each;
    v128.store(SUMS + (<usize>type * OFFSETS + k) * 16, Table.sum(first, first + each, i16x8.splat(0)));
  }
  store<u8>(KNOWN + type, 1);
}

/** To be called when types are numbered anew. */
export function forgetTypeSums(): void {
  memory.fill(KNOWN, 0, VOCABULARY_SIZE);
}

export class Types {
  /** What the words around a place say. */
  @inline static sum(at: usize): v128 {
    let sums = v128.load(Types.place(at - 3), 0);
    sums = i16x8.add(sums, v128.load(Types.place(at - 2), 16));
    sums = i16x8.add(sums, v128.load(Types.place(at - 1), 32));
    sums = i16x8.add(sums, v128.load(Types.place(at), 48));
    sums = i16x8.add(sums, v128.load(Types.place(at + 1), 64));
    sums = i16x8.add(sums, v128.load(Types.place(at + 2), 80));
    return i16x8.add(sums, v128.load(Types.place(at + 3), 96));
  }

  @inline static place(at: usize): usize {
    return SUMS + <usize>At.type(at) * 112;
  }
}
