import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { NEURAL_FILES, type NeuralFiles, type Runtime } from "../attribution/index.js";
import { HearsayError } from "../record/index.js";

/** No model unpacks to more; a damaged file may say so. */
const LARGEST = 1 << 26;

/**
 * The bytes of a bundled model, in Node.
 *
 * @throws HearsayError `model` when the file is missing or damaged
 */
export async function modelBytes(name: string): Promise<Uint8Array> {
  const file = join(modelFolder(), name);
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

/**
 * The files of the neural model, in Node.
 *
 * @param folder where they lie, if not where Hearsay keeps its own
 * @throws HearsayError `model` when one is missing
 */
export async function neuralFiles(folder?: string): Promise<NeuralFiles> {
  const place = folder ?? join(modelFolder(), "neural-en");
  const read = (name: string): Uint8Array => {
    const file = join(place, name);
    try {
      return readFileSync(file);
    } catch {
      const remedy = "install Hearsay again, or choose the linear reader";
      throw new HearsayError("model", `the neural model's file is not there; ${remedy}`, file);
    }
  };
  return Object.fromEntries(NEURAL_FILES.map((name) => [name, read(name)])) as NeuralFiles;
}

/**
 * What runs the neural model: the package onnxruntime-node, which need not be installed.
 *
 * @throws HearsayError `model` when it is not, or does not run on this machine
 */
export async function neuralRuntime(): Promise<Runtime> {
  // Not written out in the import, so that Hearsay can be compiled and bundled where the package is not.
  const name: string = "onnxruntime-node";
  try {
    const loaded = (await import(name)) as Runtime & { readonly default?: Runtime };
    return loaded.default ?? loaded;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    throw new HearsayError(
      "model",
      isMissing
        ? "the neural reader needs the package onnxruntime-node; install it " +
            "(npm install onnxruntime-node --onnxruntime-node-install=skip), or choose the linear reader"
        : `onnxruntime-node, which the neural reader needs, does not run here (${String(error)}); ` +
            "choose the linear reader",
    );
  }
}

function modelFolder(): string {
  return join(createRequire(import.meta.url).resolve("hearsay/package.json"), "..", "models");
}
