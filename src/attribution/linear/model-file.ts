import { HearsayError } from "../../record/index.js";
import { blankTransitions } from "./chain.js";
import { SIGNS } from "./confidence.js";
import { LABELS, mayFollow } from "./labels.js";
import type { LinearModel } from "./model.js";
import type { ChainModel } from "./spotter.js";
import { ROW } from "./weights.js";

/**
 * A model as one run of bytes: eight letters that name the format, the length of a JSON header in
 * four bytes (little-endian), the header, then the tagger's weights and, for each of the two chains,
 * the filter (four bytes a word, little-endian) and the weights, label by label, which packs better.
 */
const FORMAT = "HSAYLIN3";

/** Small things that are easier read as JSON than as bytes. */
interface Header {
  readonly lemmas: Record<string, string>;
  readonly cues: Record<string, number>;
  readonly tags: Record<string, readonly number[]>;
  /** Number of weights. */
  readonly tagger: number;
  readonly spotting: ChainHeader;
  readonly framing: ChainHeader;
  readonly confidence: { readonly weights: readonly number[]; readonly threshold: number };
}

interface ChainHeader {
  /** Number of rows. */
  readonly rows: number;
  /** Length of the filter in words of 32 bits. */
  readonly words: number;
  readonly scale: number;
  /** Scores of one label after another, 0 where it may not follow. */
  readonly steps: readonly number[];
}

/** Writes a model. The same model gives the same bytes. */
export function writeModel(model: LinearModel): Uint8Array {
  const { lexicon, tagger, spotting, framing, confidence } = model;
  const header: Header = {
    lemmas: Object.fromEntries([...lexicon.lemmas].toSorted(byKey)),
    cues: Object.fromEntries([...lexicon.cues].toSorted(byKey)),
    tags: Object.fromEntries([...lexicon.tags].toSorted(byKey).map(([form, tags]) => [form, [...tags]])),
    tagger: tagger.entries.length,
    spotting: chainHeader(spotting),
    framing: chainHeader(framing),
    confidence: { weights: confidence.weights, threshold: confidence.threshold },
  };
  const encoder = new TextEncoder();
  const json = encoder.encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return joined([
    encoder.encode(FORMAT),
    length,
    json,
    new Uint8Array(tagger.entries.buffer, tagger.entries.byteOffset, tagger.entries.length),
    ...[spotting, framing].flatMap(({ table }) => [packWords(table.presence), packRows(table.rows)]),
  ]);
}

/**
 * Reads a model.
 *
 * @throws HearsayError `model` when the bytes are no model, are cut short, or are of another version
 */
export function readModel(bytes: Uint8Array): LinearModel {
  try {
    return parseModel(bytes);
  } catch (error) {
    // Damage can make a header of anything; what then goes wrong in reading it is no news to a user.
    throw error instanceof HearsayError ? error : damaged();
  }
}

function parseModel(bytes: Uint8Array): LinearModel {
  const decoder = new TextDecoder();
  const format = decoder.decode(bytes.subarray(0, FORMAT.length));
  if (format !== FORMAT)
    throw new HearsayError("model", "this is not a model that this version can read; install Hearsay again");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = FORMAT.length + 4;
  const body = start + (bytes.length >= start ? view.getUint32(FORMAT.length, true) : 0);
  if (body > bytes.length || bytes.length < start) throw damaged();
  const header = JSON.parse(decoder.decode(bytes.subarray(start, body))) as Header;
  const spottingAt = body + header.tagger;
  const framingAt = spottingAt + sizeOf(header.spotting);
  if (framingAt + sizeOf(header.framing) !== bytes.length || header.confidence.weights.length !== SIGNS)
    throw damaged();
  return {
    lexicon: {
      lemmas: new Map(Object.entries(header.lemmas)),
      cues: new Map(Object.entries(header.cues)),
      tags: new Map(Object.entries(header.tags).map(([form, tags]) => [form, Uint8Array.from(tags)])),
    },
    tagger: {
      entries: new Int8Array(bytes.buffer, bytes.byteOffset + body, header.tagger),
      mask: header.tagger - 1,
    },
    spotting: unpackChain(bytes.subarray(spottingAt, framingAt), header.spotting),
    framing: unpackChain(bytes.subarray(framingAt), header.framing),
    confidence: header.confidence,
  };
}

function chainHeader({ table, transitions }: ChainModel): ChainHeader {
  return {
    rows: table.rows.length / ROW,
    words: table.presence.length,
    scale: table.scale,
    steps: Array.from(transitions.steps, (score) =>
      Number.isFinite(score) ? Math.round(score * 1e4) / 1e4 : 0,
    ),
  };
}

/** Number of bytes that a chain takes in the file. */
function sizeOf({ rows, words }: ChainHeader): number {
  return words * 4 + rows * LABELS;
}

function unpackChain(bytes: Uint8Array, { rows, words, scale, steps }: ChainHeader): ChainModel {
  return {
    table: { presence: unpackWords(bytes, words), rows: unpackRows(bytes.subarray(words * 4), rows), scale },
    transitions: transitionsOf(steps),
  };
}

function damaged(): HearsayError {
  return new HearsayError("model", "the model is damaged or cut short; install Hearsay again");
}

function transitionsOf(steps: readonly number[]): ChainModel["transitions"] {
  const transitions = blankTransitions();
  for (let from = 0; from < LABELS; from++)
    for (let to = 0; to < LABELS; to++)
      if (mayFollow(from, to)) transitions.steps[from * LABELS + to] = steps[from * LABELS + to];
  return transitions;
}

function packWords(words: Int32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => {
    view.setInt32(i * 4, word, true);
  });
  return bytes;
}

function unpackWords(bytes: Uint8Array, count: number): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const words = new Int32Array(count);
  for (let i = 0; i < count; i++) words[i] = view.getInt32(i * 4, true);
  return words;
}

/** The weights of all rows for the first label, then for the second, … */
function packRows(rows: Int8Array): Uint8Array {
  const count = rows.length / ROW;
  const bytes = new Uint8Array(count * LABELS);
  for (let y = 0; y < LABELS; y++)
    for (let row = 0; row < count; row++) bytes[y * count + row] = rows[row * ROW + y] & 0xff;
  return bytes;
}

function unpackRows(bytes: Uint8Array, count: number): Int8Array {
  const rows = new Int8Array(count * ROW);
  // Row by row: seven runs to read and one to write, where label by label the rows would be gone through seven times.
  for (let row = 0; row < count; row++)
    for (let y = 0; y < LABELS; y++) rows[row * ROW + y] = bytes[y * count + row];
  return rows;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
