import { HearsayError } from "../../record/index.js";
import { LABELS } from "./label.js";
import type { NameModel } from "./model.js";
import { listedPhrases } from "./phrases.js";
import { ROW } from "./weights.js";
import { WordBook } from "./word.js";
import { WordFilter } from "./word-filter.js";
import { listedFlags } from "./word-flags.js";

/**
 * A model as one run of bytes: eight letters that name the format; the numbers of rows and of the
 * filter's bytes, four bytes each; the steps, four bytes each; the filter; the rows, column by column,
 * which packs better. All numbers are little-endian.
 */
const FORMAT = "HSAYNAM1";
const STEPS = LABELS * (LABELS + 1);
const HEADER = FORMAT.length + 8 + STEPS * 4;

/** The parts of a model that are learnt. */
export interface LearntNames {
  readonly rows: Int8Array;
  readonly steps: Int32Array;
  readonly filter: Uint8Array;
}

/** Writes what was learnt. The same model gives the same bytes. */
export function writeNameModel({ rows, steps, filter }: LearntNames): Uint8Array {
  const bytes = new Uint8Array(HEADER + filter.length + rows.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(FORMAT));
  const count = rows.length / ROW;
  view.setUint32(FORMAT.length, count, true);
  view.setUint32(FORMAT.length + 4, filter.length, true);
  steps.forEach((step, i) => {
    view.setInt32(FORMAT.length + 8 + i * 4, step, true);
  });
  bytes.set(filter, HEADER);
  const body = HEADER + filter.length;
  for (let row = 0; row < count; row++)
    for (let column = 0; column < ROW; column++)
      view.setInt8(body + column * count + row, rows[row * ROW + column]);
  return bytes;
}

/**
 * Reads a model.
 *
 * @throws HearsayError `model` when the bytes are no model, are cut short, or are of another version
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const format = new TextDecoder().decode(bytes.subarray(0, FORMAT.length));
  if (format !== FORMAT)
    throw new HearsayError(
      "model",
      "this is not a model of names that this version can read; install Hearsay again",
    );
  if (bytes.length < HEADER) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(FORMAT.length, true);
  const filterSize = view.getUint32(FORMAT.length + 4, true);
  if (!isPowerOfTwo(count) || !isPowerOfTwo(filterSize) || HEADER + filterSize + count * ROW !== bytes.length)
    throw damaged();
  const steps = new Int32Array(STEPS);
  for (let i = 0; i < STEPS; i++) steps[i] = view.getInt32(FORMAT.length + 8 + i * 4, true);
  const body = HEADER + filterSize;
  const columns = new Int8Array(bytes.buffer, bytes.byteOffset + body, count * ROW);
  const rows = new Int8Array(count * ROW);
  for (let row = 0, at = 0; row < count; row++)
    for (let column = 0; column < ROW; column++) rows[at++] = columns[column * count + row];
  const common = new WordFilter(bytes.slice(HEADER, body));
  return { weights: { rows }, steps, words: new WordBook(listedFlags(), listedPhrases(), common) };
}

function isPowerOfTwo(count: number): boolean {
  return count > 0 && (count & (count - 1)) === 0;
}

function damaged(): HearsayError {
  return new HearsayError("model", "the model of names is damaged or cut short; install Hearsay again");
}
