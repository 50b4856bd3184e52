import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { HearsayError } from "../record/index.js";

/** No model unpacks to more; a damaged file may say so. */
const LARGEST = 1 << 26;

/**
 * The bytes of a bundled model, in Node.
 *
 * @throws HearsayError `model` when the file is missing or damaged
 */
export async function modelBytes(name: string): Promise<Uint8Array> {
  const root = join(createRequire(import.meta.url).resolve("hearsay/package.json"), "..");
  const file = join(root, "models", name);
  let packed: Buffer;
  try {
    packed = readFileSync(file);
  } catch {
    throw new HearsayError("model", "the model file is not there; install Hearsay again", file);
  }
  try {
    // A gzip file ends with the size it unpacks to: with room for all of it nothing is copied twice.
    const size = packed.readUInt32LE(packed.length - 4);
    return gunzipSync(packed, { chunkSize: Math.min(Math.max(size + 64, 1 << 16), LARGEST) });
  } catch {
    throw new HearsayError("model", "the model file is damaged; install Hearsay again", file);
  }
}
