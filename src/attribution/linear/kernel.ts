import { HearsayError } from "../../record/index.js";
import { LABELS, ROW } from "./kernel/constants.js";
import { KERNEL_BYTES } from "./kernel-bytes.js";
import type { TaggerWeights } from "./tagger.js";
import { GROUP_OF_TAG } from "./tags.js";
import { type ChainModel, rowsOf, type Transitions } from "./weights.js";

/** What a kernel works with; each part may be left out where nothing that needs it is asked for. */
export interface KernelParts {
  readonly tagger?: TaggerWeights;
  readonly spotting?: ChainModel;
  readonly framing?: ChainModel;
}

/** What the kernel exports; see kernel/index.ts. Numbers named like constants are addresses. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly heap: () => number;
  readonly mix: (template: number, a: number, b: number, c: number) => number;
  readonly fastExp: (x: number) => number;
  readonly expRow: (row: number, out: number) => void;
  readonly level: (probability: number) => number;
  readonly findTypes: (first: number, count: number) => number;
  readonly addType: () => number;
  readonly forgetTypes: () => void;
  readonly forgetTypeSums: () => void;
  readonly clearPassage: (length: number) => void;
  readonly preparePassage: (length: number) => void;
  readonly writeTagging: (at: number, from: number, to: number) => void;
  readonly tagSentence: (from: number, to: number) => void;
  readonly fillLandmarks: (length: number) => void;
  readonly spot: (length: number) => void;
  readonly spottingFeatures: (at: number, length: number) => number;
  readonly fillLevels: (length: number) => void;
  readonly beginFrames: (length: number) => void;
  readonly windowOf: (from: number, to: number, length: number) => number;
  readonly viewAnchor: (from: number, to: number, head: number, probability: number) => void;
  readonly frame: (from: number, to: number, head: number, probability: number, length: number) => number;
  readonly emitFrame: (from: number, to: number) => void;
  readonly framingFeatures: (token: number) => number;
  readonly sumForward: (chain: number, length: number) => number;
  readonly labelProbabilities: (chain: number, length: number, into: number) => void;
  readonly bestLabels: (chain: number, length: number) => number;
}

/** Which of the two chains. */
export type ChainName = "SPOTTING" | "FRAMING";

/** Tables begin at addresses that a cache line begins at. */
const LINE = 64;
const PAGE = 65_536;
/** Where the parts of a chain lie from its address on, in numbers of eight bytes; see kernel/chains.ts. */
const STEPS = 4;
const FIRST = STEPS + LABELS * ROW;
const EXP_STEPS = FIRST + ROW;
const EXP_STEPS_TO = EXP_STEPS + LABELS * ROW;
const EXP_FIRST = EXP_STEPS_TO + LABELS * ROW;

/**
 * The compiled part of the reader, and the memory it works in: see kernel/index.ts. One kernel holds one
 * passage at a time. Its memory grows once, when the model's tables are put there, so that views of it hold.
 */
export class Kernel {
  readonly run: KernelExports;
  private readonly addresses: Readonly<Record<string, WebAssembly.Global<"i32">>>;

  /** @throws HearsayError `model` where WebAssembly, or its SIMD instructions, are missing */
  constructor(parts: KernelParts = {}) {
    const { exports } = new WebAssembly.Instance(compiled(), { math: { exp: Math.exp, log: Math.log } });
    this.run = exports as unknown as KernelExports;
    this.addresses = exports as unknown as Kernel["addresses"];
    this.bytes("GROUP_OF_TAG", 64).set(GROUP_OF_TAG);
    this.place(parts);
    const powers = this.doubles("POWERS", 4096);
    for (let k = 0; k < powers.length; k++) powers[k] = 2 ** ((k - 2048) / 32);
  }

  bytes(name: string, length: number): Uint8Array {
    return new Uint8Array(this.run.memory.buffer, this.address(name), length);
  }

  shorts(name: string, length: number): Uint16Array {
    return new Uint16Array(this.run.memory.buffer, this.address(name), length);
  }

  ints(name: string, length: number): Int32Array {
    return new Int32Array(this.run.memory.buffer, this.address(name), length);
  }

  floats(name: string, length: number): Float32Array {
    return new Float32Array(this.run.memory.buffer, this.address(name), length);
  }

  doubles(name: string, length: number): Float64Array {
    return new Float64Array(this.run.memory.buffer, this.address(name), length);
  }

  /** Where a table or a column of the kernel lies in its memory. */
  address(name: string): number {
    return this.addresses[name].value;
  }

  /** Tells a chain how labels follow one another. */
  setTransitions(chain: ChainName, { steps, first }: Transitions): void {
    const fields = this.doubles(chain, EXP_FIRST + ROW);
    for (let from = 0; from < LABELS; from++) {
      fields[FIRST + from] = first[from];
      fields[EXP_FIRST + from] = Math.exp(first[from]);
      for (let to = 0; to < LABELS; to++) {
        const step = steps[from * LABELS + to];
        fields[STEPS + from * ROW + to] = step;
        fields[EXP_STEPS + from * ROW + to] = fields[EXP_STEPS_TO + to * ROW + from] = Math.exp(step);
      }
    }
  }

  /** Puts tables behind one another into memory, and tells the kernel where they are. */
  private place({ tagger, spotting, framing }: KernelParts): void {
    const { memory } = this.run;
    const heap = this.run.heap();
    let end = heap;
    const take = (size: number): number => {
      const begin = Math.ceil(end / LINE) * LINE;
      end = begin + size;
      return begin;
    };
    const taggerAt = take(tagger?.entries.length ?? 0);
    const chains = (
      [
        ["SPOTTING", spotting],
        ["FRAMING", framing],
      ] as const
    ).flatMap(([name, model]) =>
      model === undefined
        ? []
        : [
            {
              name,
              model,
              presence: take(model.table.presence.length),
              rows: take(rowsOf(model.table) * ROW),
            },
          ],
    );
    const pages = Math.ceil(end / PAGE) - memory.buffer.byteLength / PAGE;
    if (pages > 0) memory.grow(pages);
    if (tagger !== undefined) {
      new Int8Array(memory.buffer, taggerAt).set(tagger.entries);
      this.ints("TAGGER", 2).set([taggerAt, tagger.mask]);
    }
    for (const { name, model, presence, rows } of chains) {
      const { table, transitions } = model;
      const size = rowsOf(table);
      new Uint8Array(memory.buffer, presence).set(table.presence);
      writeRows(table.weights, size, new Int32Array(memory.buffer, rows, (size * ROW) / 4));
      this.ints(name, 4).set([presence, table.presence.length - 1, rows, (size - 1) * ROW]);
      this.doubles(name, 3)[2] = table.scale;
      this.setTransitions(name, transitions);
    }
  }
}

/** Writes weights, given label by label, as rows, which the kernel looks up: two words of four bytes each. */
function writeRows(weights: Int8Array, size: number, words: Int32Array): void {
  const bytes = new Uint8Array(weights.buffer, weights.byteOffset, weights.length);
  const [a, b, c, d, e, f, g] = Array.from({ length: LABELS }, (_, y) =>
    bytes.subarray(y * size, (y + 1) * size),
  );
  for (let row = 0; row < size; row++) {
    words[2 * row] = a[row] | (b[row] << 8) | (c[row] << 16) | (d[row] << 24);
    words[2 * row + 1] = e[row] | (f[row] << 8) | (g[row] << 16);
  }
}

function compiled(): WebAssembly.Module {
  const bytes = Uint8Array.from(atob(KERNEL_BYTES), (letter) => letter.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes))
    throw new HearsayError(
      "model",
      "the reader needs WebAssembly with SIMD, which this browser or runtime lacks; use a newer one",
    );
  return new WebAssembly.Module(bytes);
}
