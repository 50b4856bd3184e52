import { HearsayError } from "../../record/index.js";
import { NeuralReader } from "./neural-reader.js";
import type { Runtime } from "./runtime.js";

/** The files of the neural model, by name as they lie in its folder. */
export const NEURAL_FILES = ["words.onnx", "frames.onnx", "reader.json", "vocab.txt"] as const;
/** One of {@link NEURAL_FILES}. */
export type NeuralFile = (typeof NEURAL_FILES)[number];

/** What those files hold. */
export type NeuralFiles = Readonly<Record<NeuralFile, Uint8Array>>;

/** How the parts of the model are run. One thread: who wants more reads several articles at once. */
export const SESSION_OPTIONS = {
  executionProviders: ["cpu"],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  // Windows are of all lengths, and a plan of memory for each would only take memory.
  enableMemPattern: false,
  // Fused with the addition before it, a normalisation takes several times as long.
  extra: { optimization: { disable_specified_optimizers: "SkipLayerNormFusion" } },
} as const;

/**
 * Makes the neural reader of its files.
 *
 * @throws HearsayError `model` where a file is damaged
 */
export async function loadNeuralReader(files: NeuralFiles, runtime: Runtime): Promise<NeuralReader> {
  const session = (name: NeuralFile) =>
    runtime.InferenceSession.create(files[name], SESSION_OPTIONS).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new HearsayError(
        "model",
        `the neural model's ${name} is damaged (${oneLine(why)}); install Hearsay again`,
      );
    });
  const [words, frames] = [await session("words.onnx"), await session("frames.onnx")];
  const decoder = new TextDecoder();
  return new NeuralReader({
    runtime,
    words,
    frames,
    settings: decoder.decode(files["reader.json"]),
    vocabulary: decoder.decode(files["vocab.txt"]),
  });
}

function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, " ").trim().slice(0, 200);
}
