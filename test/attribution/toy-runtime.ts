import { readFileSync } from "node:fs";
import { NeuralReader } from "../../src/attribution/neural/neural-reader.js";
import type { Runtime, RuntimeTensor } from "../../src/attribution/neural/runtime.js";

const LABELS = 7;
/** The number of "said" among the word pieces. */
const SAID = 2056;
const models = new URL("../../models/neural-en/", import.meta.url);

class ToyTensor implements RuntimeTensor {
  constructor(
    readonly type: string,
    readonly data: BigInt64Array | Float32Array,
    readonly dims: readonly number[],
  ) {}
}

/** A number from 0 to 1 that looks like chance and is the same each time. */
function noise(a: number, b: number): number {
  const mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b);
  return ((Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 8) & 0xffff) / 0xffff;
}

/**
 * The neural reader with a model that says anything at all, at once: for what must hold whatever the model
 * says, on texts that a real one takes minutes for. What it says depends on the words alone.
 *
 * @param most counts the pieces of the longest window
 */
export function toyReader(most: { pieces: number } = { pieces: 0 }): NeuralReader {
  const words = async (feeds: Readonly<Record<string, RuntimeTensor>>) => {
    const ids = feeds.ids.data as BigInt64Array;
    most.pieces = Math.max(most.pieces, ids.length);
    const labels = new Float32Array(ids.length * LABELS);
    for (let i = 0; i < ids.length; i++) {
      const id = Number(ids[i]);
      for (let k = 0; k < LABELS; k++) labels[i * LABELS + k] = 6 * noise(id, k);
      // One word in thirty may begin a cue, and one of them is "said".
      labels[i * LABELS + 3] = id === SAID || noise(id, 40) > 0.97 ? 8 : -8;
    }
    const states = Float32Array.from({ length: ids.length * 2 }, (_, i) => Number(ids[i >> 1]));
    return {
      labels: new ToyTensor("float32", labels, [1, ids.length, LABELS]),
      states: new ToyTensor("float32", states, [1, ids.length, 2]),
    };
  };
  const frames = async (feeds: Readonly<Record<string, RuntimeTensor>>) => {
    const near = feeds.near.data as BigInt64Array;
    const states = feeds.states.data as Float32Array;
    const [seeds, width] = feeds.near.dims;
    const idOf = (i: number): number => states[2 * Number(near[i])];
    const isReal = feeds.real.data as BigInt64Array;
    const labels = new Float32Array(near.length * LABELS);
    for (let word = 0; word < near.length; word++) {
      const id = idOf(word);
      // No word, no role.
      for (let k = 0; k < LABELS; k++)
        labels[word * LABELS + k] = isReal[word] === 0n ? (k === 0 ? 0 : -1e4) : 4 * noise(id, 50 + k);
      // The seed is most often a cue.
      if (word % width === width >> 1) labels[word * LABELS + 3] += 5;
    }
    const sure = Float32Array.from(
      { length: seeds },
      (_, s) => 8 * noise(idOf(s * width + (width >> 1)), 99) - 2,
    );
    return {
      labels: new ToyTensor("float32", labels, [seeds, width, LABELS]),
      sure: new ToyTensor("float32", sure, [seeds]),
    };
  };
  const runtime: Runtime = {
    Tensor: ToyTensor,
    InferenceSession: {
      create: () => Promise.reject(new Error("nothing is loaded here")),
    },
  };
  return new NeuralReader({
    runtime,
    words: { run: words },
    frames: { run: frames },
    settings: readFileSync(new URL("reader.json", models), "utf8"),
    vocabulary: readFileSync(new URL("vocab.txt", models), "utf8"),
  });
}
