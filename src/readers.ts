import { modelBytes, neuralFiles, neuralRuntime } from "#model-file";
import { LinearReader, loadNeuralReader, type Reader, type Runtime, readModel } from "./attribution/index.js";
import { HearsayError } from "./record/index.js";
import { type NameModel, readNameModel } from "./sources/index.js";

/**
 * Names that `--reader` takes: "linear" is light and fast, "neural" accurate and in need of ONNX Runtime,
 * and "auto" is the neural reader where it can run, else the linear one.
 */
export const READERS = ["auto", "linear", "neural"] as const;
/** One of {@link READERS}. */
export type ReaderName = (typeof READERS)[number];

/** What reads whole articles: a reader of attributions, with what else an article takes. */
export interface ArticleReader extends Reader {
  readonly names: NameModel;
  /** What reads contents again for attributions inside them; the reader itself where it is left out. */
  readonly inner?: Reader;
}

/** Where a reader finds what it needs, where that is not beside Hearsay. */
export interface ReaderOptions {
  /**
   * ONNX Runtime, which runs the neural reader's model: the module onnxruntime-node or onnxruntime-web. In
   * Node it is found by itself, where it is installed.
   */
  readonly runtime?: Runtime;
  /** The folder of the neural model's files: a path in Node, an address in a browser. */
  readonly neuralModel?: string;
}

/**
 * Loads a reader with its bundled models. The linear one, if no name is given: what a program finds should
 * not hang on what happens to be installed beside it.
 * A reader can read any number of articles; loading the linear
 * one takes a tenth of a second and the neural one several, so make one and keep it.
 *
 * @throws HearsayError `usage` for a name that is no reader's, `model` when a model, or what runs it, is
 *   missing or damaged
 */
export async function createReader(
  name: ReaderName = "linear",
  options: ReaderOptions = {},
): Promise<ArticleReader> {
  if (!READERS.includes(name))
    throw new HearsayError("usage", `there is no reader "${name}"; choose one of: ${READERS.join(", ")}`);
  const linear = await createLinear();
  if (name === "linear") return linear;
  try {
    return await createNeural(linear, options);
  } catch (error) {
    if (name === "auto" && error instanceof HearsayError && error.code === "model") return linear;
    throw error;
  }
}

async function createLinear(): Promise<ArticleReader> {
  const [model, names] = await Promise.all([modelBytes("linear-en.bin"), modelBytes("names-en.bin")]);
  return articleReader(new LinearReader(readModel(model)), readNameModel(names));
}

/** Contents are read again by the linear reader: the model has not learnt what stands inside them. */
async function createNeural(
  linear: ArticleReader,
  { runtime, neuralModel }: ReaderOptions,
): Promise<ArticleReader> {
  const engine = runtime ?? (await neuralRuntime());
  const reader = await loadNeuralReader(await neuralFiles(neuralModel), engine);
  return { ...articleReader(reader, linear.names), inner: linear };
}

function articleReader(reader: Reader, names: NameModel): ArticleReader {
  const { name, languages } = reader;
  return { name, languages, attribute: (analysis) => reader.attribute(analysis), names };
}
