import { HearsayError } from "../../record/index.js";
import { SIGNS } from "./confidence.js";
import { LABELS, mayFollow } from "./labels.js";
import type { LinearModel } from "./model.js";
import { blankTransitions, type ChainModel } from "./weights.js";

/**
 * A model as one run of bytes: eight letters that name the format, the length of a JSON header in
 * four bytes (little-endian), the header, then the tagger's weights and, for each of the two chains,
 * the filter and the weights, label by label, which packs better.
 */
const FORMAT = "HSAYLIN4";

/** Small things that are easier read as JSON than as bytes. */
interface Header {
  readonly lemmas: Listed<string>;
  readonly cues: Listed<number>;
  readonly tags: Listed<readonly number[]>;
  /** Number of weights. */
  readonly tagger: number;
  readonly spotting: ChainHeader;
  readonly framing: ChainHeader;
  readonly confidence: { readonly weights: readonly number[]; readonly threshold: number };
}

/** A map as two lists of the same length, which are read faster than an object of ten thousand names. */
interface Listed<T> {
  readonly keys: readonly string[];
  readonly values: readonly T[];
}

interface ChainHeader {
  /** Number of weights. */
  readonly weights: number;
  /** Length of the filter in bytes. */
  readonly presence: number;
  readonly scale: number;
  /** Scores of one label after another, 0 where it may not follow. */
  readonly steps: readonly number[];
}

/** Writes a model. The same model gives the same bytes. */
export function writeModel(model: LinearModel): Uint8Array {
  const { lexicon, tagger, spotting, framing, confidence } = model;
  const header: Header = {
    lemmas: listed(lexicon.lemmas),
    cues: listed(lexicon.cues),
    tags: listed(lexicon.tags),
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
    unsigned(tagger.entries),
    ...[spotting, framing].flatMap(({ table }) => [table.presence, unsigned(table.weights)]),
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
      lemmas: mapOf(header.lemmas),
      cues: mapOf(header.cues),
      tags: mapOf(header.tags),
    },
    tagger: {
      entries: signed(bytes.subarray(body, spottingAt)),
      mask: header.tagger - 1,
    },
    spotting: unpackChain(bytes.subarray(spottingAt, framingAt), header.spotting),
    framing: unpackChain(bytes.subarray(framingAt), header.framing),
    confidence: header.confidence,
  };
}

function chainHeader({ table, transitions }: ChainModel): ChainHeader {
  return {
    weights: table.weights.length,
    presence: table.presence.length,
    scale: table.scale,
    steps: Array.from(transitions.steps, (score) =>
      Number.isFinite(score) ? Math.round(score * 1e4) / 1e4 : 0,
    ),
  };
}

/** Number of bytes that a chain takes in the file. */
function sizeOf({ weights, presence }: ChainHeader): number {
  return presence + weights;
}

function unpackChain(bytes: Uint8Array, { presence, scale, steps }: ChainHeader): ChainModel {
  return {
    table: { presence: bytes.subarray(0, presence), weights: signed(bytes.subarray(presence)), scale },
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

function listed<T>(map: ReadonlyMap<string, T>): Listed<T> {
  const entries = [...map].toSorted(byKey);
  return { keys: entries.map(([key]) => key), values: entries.map(([, value]) => value) };
}

function mapOf<T>({ keys, values }: Listed<T>): Map<string, T> {
  if (keys.length !== values.length) throw damaged();
  const map = new Map<string, T>();
  for (let i = 0; i < keys.length; i++) map.set(keys[i], values[i]);
  return map;
}

/** The same bytes, with a sign, */
function signed({ buffer, byteOffset, length }: Uint8Array): Int8Array {
  return new Int8Array(buffer, byteOffset, length);
}

/** and without. */
function unsigned({ buffer, byteOffset, length }: Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
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
