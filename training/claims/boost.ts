import { probability, type Trees } from "../../src/story/claims/trees.js";

/** One example: features, whether it holds, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

export interface BoostSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Summed second derivatives that a leaf must hold. */
  readonly smallest: number;
  /** Draws leaves' values towards 0. */
  readonly calm: number;
  /** Share of the features that each tree may ask for. */
  readonly columns: number;
  /** Share of the examples that each tree learns from. */
  readonly rows: number;
  /** Features that may only speak for, the more of them there is (1), or only against (−1). */
  readonly monotone: ReadonlyMap<number, 1 | -1>;
  /** Features that are left out. */
  readonly without?: ReadonlySet<number>;
}

const BINS = 48;

/** Numbers that look random and are the same in every run (Vigna's splitmix, 32 bits). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

/**
 * Fits boosted trees to the logistic loss with second derivatives, over features cut into bins (Chen and
 * Guestrin 2016; Ke and others 2017). The same examples and settings give the same trees.
 */
export function boost(examples: readonly Example[], settings: BoostSettings, seed = 1): Trees {
  const width = examples[0].features.length;
  const bounds = Array.from({ length: width }, (_, feature) => cutsOf(examples, feature));
  const bins = binned(examples, bounds);
  const random = chance(seed);
  let [held, all] = [0, 0];
  for (const { holds, weight } of examples) {
    all += weight;
    if (holds) held += weight;
  }
  const base = Math.log(held / (all - held));
  const scores = new Float64Array(examples.length).fill(base);
  const gradient = new Float64Array(examples.length);
  const curve = new Float64Array(examples.length);
  const grown = { roots: [], feature: [], bound: [], next: [], value: [] } as {
    [name in "roots" | "feature" | "bound" | "next" | "value"]: number[];
  };
  for (let tree = 0; tree < settings.trees; tree++) {
    examples.forEach(({ holds, weight }, at) => {
      const p = probability(scores[at]);
      gradient[at] = weight * (p - (holds ? 1 : 0));
      curve[at] = weight * Math.max(1e-6, p * (1 - p));
    });
    const rows: number[] = [];
    for (let at = 0; at < examples.length; at++) if (random() < settings.rows) rows.push(at);
    const columns: number[] = [];
    for (let at = 0; at < width; at++)
      if (random() < settings.columns && !settings.without?.has(at)) columns.push(at);
    const root = grown.roots.push(grown.feature.length) && grown.feature.length;
    addNode();
    grow(root, Uint32Array.from(rows), columns, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    for (let at = 0; at < examples.length; at++) scores[at] += grown.value[leafOf(root, at)];
  }
  return { ...grown, base };

  function addNode(): void {
    grown.feature.push(-1);
    grown.bound.push(0);
    grown.next.push(0);
    grown.value.push(0);
  }

  function leafOf(root: number, row: number): number {
    let at = root;
    while (grown.feature[at] >= 0) {
      const above = examples[row].features[grown.feature[at]] > grown.bound[at];
      at = above ? grown.next[at] + 1 : grown.next[at];
    }
    return at;
  }

  function grow(
    node: number,
    rows: Uint32Array,
    columns: readonly number[],
    depth: number,
    low: number,
    high: number,
  ): void {
    let [g, h] = [0, 0];
    for (const row of rows) {
      g += gradient[row];
      h += curve[row];
    }
    const leafValue = (sum: number, curves: number): number =>
      Math.min(high, Math.max(low, (-settings.rate * sum) / (curves + settings.calm)));
    grown.value[node] = leafValue(g, h);
    if (depth === settings.depth || h < 2 * settings.smallest) return;
    let best = { gain: 1e-3, feature: -1, bin: 0, middle: 0 };
    const worth = (sum: number, curves: number): number => (sum * sum) / (curves + settings.calm);
    for (const feature of columns) {
      const [sums, curves] = [new Float64Array(BINS + 2), new Float64Array(BINS + 2)];
      const column = bins[feature];
      for (const row of rows) {
        sums[column[row]] += gradient[row];
        curves[column[row]] += curve[row];
      }
      let [gl, hl] = [0, 0];
      const way = settings.monotone.get(feature) ?? 0;
      for (let bin = 0; bin < bounds[feature].length; bin++) {
        gl += sums[bin];
        hl += curves[bin];
        if (hl < settings.smallest || h - hl < settings.smallest) continue;
        const [left, right] = [leafValue(gl, hl), leafValue(g - gl, h - hl)];
        if (way !== 0 && way * (right - left) < 0) continue;
        const gain = worth(gl, hl) + worth(g - gl, h - hl) - worth(g, h);
        if (gain > best.gain) best = { gain, feature, bin, middle: (left + right) / 2 };
      }
    }
    if (best.feature < 0) return;
    const way = settings.monotone.get(best.feature) ?? 0;
    grown.feature[node] = best.feature;
    grown.bound[node] = bounds[best.feature][best.bin];
    const next = grown.feature.length;
    grown.next[node] = next;
    addNode();
    addNode();
    const column = bins[best.feature];
    const left = rows.filter((row) => column[row] <= best.bin);
    const right = rows.filter((row) => column[row] > best.bin);
    const { middle } = best;
    grow(next, left, columns, depth + 1, way < 0 ? middle : low, way > 0 ? middle : high);
    grow(next + 1, right, columns, depth + 1, way > 0 ? middle : low, way < 0 ? middle : high);
  }
}

/** Bounds between bins: values that part the examples into shares as even as they come. */
function cutsOf(examples: readonly Example[], feature: number): number[] {
  const values = examples.map(({ features }) => features[feature]).filter((value) => !Number.isNaN(value));
  values.sort((a, b) => a - b);
  if (values.length === 0) return [];
  const cuts = new Set<number>();
  // Most pairs have little in common: the upper end, where it is decided, gets half of the bins.
  for (let bin = 1; bin < BINS; bin++) {
    const share = bin < BINS / 2 ? bin / (BINS / 2) : 1 - 0.5 ** ((bin - BINS / 2) / 2);
    const value = values[Math.min(values.length - 1, Math.floor(share * values.length))];
    cuts.add(Number(value.toFixed(4)));
  }
  cuts.delete(values[values.length - 1]);
  return [...cuts].toSorted((a, b) => a - b);
}

function binned(examples: readonly Example[], bounds: readonly (readonly number[])[]): Uint8Array[] {
  return bounds.map((cuts, feature) =>
    Uint8Array.from(examples, ({ features }) => {
      const value = features[feature];
      let bin = 0;
      while (bin < cuts.length && value > cuts[bin]) bin++;
      return bin;
    }),
  );
}
