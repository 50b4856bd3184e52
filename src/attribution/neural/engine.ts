import type { NeuralModel, RuntimeTensor } from "./runtime.js";

/** What the first half of the model says of a window. */
export interface WordBeliefs {
  /** Scores of each piece's labels, a row of LABEL_COUNT each. */
  readonly labels: Float32Array;
  /** Each piece's state, for {@link Engine.frames}. */
  readonly states: RuntimeTensor;
}

/** What the second half says of seeds. */
export interface FrameBeliefs {
  /** Scores of the labels of the words around each seed. */
  readonly labels: Float32Array;
  /** Of each seed a logit: whether it begins a statement. */
  readonly sure: Float32Array;
}

/** Runs the two halves of a model, one window after another: a batch would change how 8-bit numbers are scaled. */
export class Engine {
  /** The run that is under way: a session takes one at a time. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly model: NeuralModel) {}

  /** Reads one window. */
  words(ids: BigInt64Array, shapes: BigInt64Array): Promise<WordBeliefs> {
    const { runtime, words } = this.model;
    const pieces = (data: BigInt64Array) => new runtime.Tensor("int64", data, [1, ids.length]);
    return this.queue(async () => {
      const real = new BigInt64Array(ids.length).fill(1n);
      const { labels, states } = await words.run({
        ids: pieces(ids),
        shapes: pieces(shapes),
        real: pieces(real),
      });
      const width = states.dims[states.dims.length - 1];
      return {
        labels: labels.data as Float32Array,
        // A row a piece, the one window's.
        states: new runtime.Tensor("float32", states.data as Float32Array, [ids.length, width]),
      };
    });
  }

  /**
   * Reads the words around seeds.
   *
   * @param near rows of `states`, `width` for each seed
   * @param real 1 where there is such a word, else 0
   */
  frames(
    states: RuntimeTensor,
    near: BigInt64Array,
    real: BigInt64Array,
    width: number,
  ): Promise<FrameBeliefs> {
    const { runtime, frames } = this.model;
    const rows = (data: BigInt64Array) => new runtime.Tensor("int64", data, [near.length / width, width]);
    return this.queue(async () => {
      const { labels, sure } = await frames.run({ states, near: rows(near), real: rows(real) });
      return { labels: labels.data as Float32Array, sure: sure.data as Float32Array };
    });
  }

  private queue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work);
    // One that fails is its own caller's; the next runs all the same.
    this.last = result.catch(() => {});
    return result;
  }
}
