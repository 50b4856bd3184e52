import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { HearsayError } from "../record/index.js";

/**
 * The bytes of a bundled model, in Node.
 *
 * @throws HearsayError `model` when the file is missing or damaged
 */
export async function modelBytes(name: string): Promise<Uint8Array> {
  const root = join(createRequire(import.meta.url).resolve("hearsay/package.json"), "..");
  const file = join(root, "models", name);
  let packed: Uint8Array;
  try {
    packed = readFileSync(file);
  } catch {
    throw new HearsayError("model", "the model file is not there; install Hearsay again", file);
  }
  try {
    return gunzipSync(packed);
  } catch {
    throw new HearsayError("model", "the model file is damaged; install Hearsay again", file);
  }
}
