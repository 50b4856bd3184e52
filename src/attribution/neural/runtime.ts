/**
 * What is used of ONNX Runtime. The packages onnxruntime-node and onnxruntime-web both have it, and so the
 * same reader runs in Node and in a browser; which of them is used is decided outside.
 */
export interface Runtime {
  readonly InferenceSession: {
    create(model: Uint8Array, options?: Readonly<Record<string, unknown>>): Promise<RuntimeSession>;
  };
  readonly Tensor: new (
    type: "int64" | "float32",
    data: BigInt64Array | Float32Array,
    dims: readonly number[],
  ) => RuntimeTensor;
}

/** Numbers in so many dimensions. */
export interface RuntimeTensor {
  readonly data: unknown;
  readonly dims: readonly number[];
  dispose?(): void;
}

/** A model, loaded. */
export interface RuntimeSession {
  run(feeds: Readonly<Record<string, RuntimeTensor>>): Promise<Readonly<Record<string, RuntimeTensor>>>;
}

/** The parts of a neural model, loaded by a runtime. */
export interface NeuralModel {
  readonly runtime: Runtime;
  /** `words.onnx` */
  readonly words: RuntimeSession;
  /** `frames.onnx` */
  readonly frames: RuntimeSession;
  /** `reader.json` */
  readonly settings: string;
  /** `vocab.txt` */
  readonly vocabulary: string;
}
