import { featuresOf } from "../../src/story/claims/features.js";
import { LEAST_SAME, profileIn } from "../../src/story/claims/judge.js";
import type { ClaimModel } from "../../src/story/claims/model.js";
import { type Edge, settlingFeatures } from "../../src/story/claims/settle.js";
import { probability, scoreOf, type Trees } from "../../src/story/claims/trees.js";
import { type BoostSettings, boost, type Example } from "./boost.js";
import type { ReadEvent } from "./events.js";

/** Two utterances of an event (their places) that have something to be compared by. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly features: readonly number[];
  /** Whether a labelled claim holds both. */
  readonly same: boolean;
  readonly across: boolean;
}

/** A part of the events is held out in turn, so that what is learnt next sees honest likelihoods. */
const FOLDS = 6;

export const SAME: BoostSettings = {
  trees: 110,
  depth: 5,
  rate: 0.1,
  smallest: 6,
  calm: 4,
  columns: 0.5,
  rows: 0.8,
  monotone: new Map(),
};
export const SETTLED: BoostSettings = {
  ...SAME,
  trees: 80,
  depth: 4,
  smallest: 8,
  calm: 6,
  columns: 0.6,
  monotone: new Map([[0, 1]]),
};

/** All pairs of an event's utterances that can be compared. */
export function pairsOf(event: ReadEvent, model: ClaimModel): Pair[] {
  const { utterances, claims } = event;
  const profiles = utterances.map((utterance) => profileIn(model, utterance));
  const pairs: Pair[] = [];
  for (let b = 0; b < utterances.length; b++)
    for (let a = 0; a < b; a++) {
      const features = featuresOf(profiles[a], profiles[b]);
      if (features === null) continue;
      const same = [...claims[a]].some((key) => claims[b].has(key));
      const across = utterances[a].article !== utterances[b].article;
      pairs.push({ a, b, features, same, across });
    }
  return pairs;
}

/** What one learns from, and what it says of pairs that it did not learn from. */
export interface Learnt {
  readonly trees: Trees;
  /** For each event, for each pair: its likelihood by trees that never saw the event. */
  readonly heldOut: readonly Float64Array[];
  /** The trees that each part of the events was judged by: those of event `n` stand at `n % folds.length`. */
  readonly folds: readonly Trees[];
}

/** Learns whether pairs are one claim. */
export function learnSame(pairs: readonly (readonly Pair[])[]): Learnt {
  return learn(pairs, ({ features }) => features, thinned(pairs), SAME);
}

/** Learns to weigh links among others, from what was said of them held out. */
export function learnSettled(
  events: readonly ReadEvent[],
  pairs: readonly (readonly Pair[])[],
  heldOut: readonly Float64Array[],
): Learnt & { readonly edges: readonly (readonly Edge[])[] } {
  const linked = pairs.map((list, at) =>
    list.flatMap((pair, n) => (heldOut[at][n] >= LEAST_SAME ? [{ pair, same: heldOut[at][n] }] : [])),
  );
  const edges = linked.map((list) => list.map(({ pair: { a, b }, same }) => ({ a, b, same })));
  const features = edges.map((list, at) => settlingFeatures(events[at].utterances, list));
  const rows = features.map((list, at) =>
    list.map((values, n) => ({ features: values, pair: linked[at][n].pair })),
  );
  const examples = rows.map((list) =>
    list.map(({ features: values, pair }) => ({
      features: values,
      holds: pair.same,
      weight: pair.across ? 1 : 0.5,
    })),
  );
  return { ...learn(rows, (row) => row.features, examples, SETTLED), edges };
}

/** Pairs with hardly anything in common teach little: one in four of them stands for the rest. */
function thinned(pairs: readonly (readonly Pair[])[]): Example[][] {
  let count = 0;
  return pairs.map((list) =>
    list.flatMap((pair) => {
      const { features, across, same } = pair;
      const weight = across ? 1 : 0.5;
      const easy = !same && features[0] < 4 && features[1] < 0.4 && features[8] < 2;
      if (easy && count++ % 4 !== 0) return [];
      return [{ features, holds: same, weight: easy ? 4 * weight : weight }];
    }),
  );
}

function learn<Row>(
  rows: readonly (readonly Row[])[],
  featuresIn: (row: Row) => readonly number[],
  examples: readonly (readonly Example[])[],
  settings: BoostSettings,
): Learnt {
  const heldOut: Float64Array[] = rows.map(() => new Float64Array(0));
  const folds: Trees[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = boost(
      examples.flatMap((list, at) => (at % FOLDS === fold ? [] : list)),
      settings,
      fold + 1,
    );
    folds.push(trees);
    rows.forEach((list, at) => {
      if (at % FOLDS === fold)
        heldOut[at] = Float64Array.from(list, (row) => probability(scoreOf(trees, featuresIn(row))));
    });
  }
  return { trees: boost(examples.flat(), settings), heldOut, folds };
}
