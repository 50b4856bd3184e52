import { HearsayError } from "../../record/index.js";
import type { ClaimModel } from "./model.js";
import type { Trees } from "./trees.js";

/**
 * A model as one run of bytes: eight letters that name the format, the length of a JSON header in four bytes
 * (little-endian), the header, then the vectors of the words, column by column, which packs better.
 */
const FORMAT = "HSAYCLM1";

interface Header {
  readonly width: number;
  readonly words: readonly string[];
  readonly same: Trees;
  readonly settled: Trees;
}

/** Writes a model. The same model gives the same bytes. */
export function writeClaimModel(model: ClaimModel): Uint8Array {
  const { width, vectors, same, settled } = model;
  const words = [...model.places].toSorted((a, b) => a[1] - b[1]).map(([word]) => word);
  const header: Header = { width, words, same, settled };
  const encoder = new TextEncoder();
  const json = encoder.encode(JSON.stringify(header));
  const bytes = new Uint8Array(FORMAT.length + 4 + json.length + vectors.length);
  bytes.set(encoder.encode(FORMAT));
  new DataView(bytes.buffer).setUint32(FORMAT.length, json.length, true);
  bytes.set(json, FORMAT.length + 4);
  const columns = bytes.subarray(FORMAT.length + 4 + json.length);
  for (let row = 0; row < words.length; row++)
    for (let column = 0; column < width; column++)
      columns[column * words.length + row] = vectors[row * width + column];
  return bytes;
}

/**
 * Reads what {@link writeClaimModel} wrote.
 *
 * @throws HearsayError `model` for anything else
 */
export function readClaimModel(bytes: Uint8Array): ClaimModel {
  const start = FORMAT.length + 4;
  if (bytes.length < start || new TextDecoder().decode(bytes.subarray(0, FORMAT.length)) !== FORMAT)
    throw broken();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(FORMAT.length, true);
  if (length > bytes.length - start) throw broken();
  let header: Header;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length))) as Header;
  } catch {
    throw broken();
  }
  const { width, words, same, settled } = header;
  const columns = bytes.subarray(start + length);
  if (!(width > 0) || columns.length !== words.length * width) throw broken();
  const vectors = new Int8Array(columns.length);
  for (let row = 0; row < words.length; row++)
    for (let column = 0; column < width; column++)
      vectors[row * width + column] = columns[column * words.length + row];
  const places = new Map(words.map((word, at) => [word, at]));
  return { width, vectors, places, same, settled, profiles: new WeakMap() };
}

function broken(): HearsayError {
  return new HearsayError(
    "model",
    "the model of claims is damaged or of another version; install Hearsay again",
  );
}
