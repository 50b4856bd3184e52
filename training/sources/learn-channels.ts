import { CHANNELS } from "../../src/record/index.js";
import { ChannelContext, channelTable, chooseChannels } from "../../src/sources/relays/channels.js";
import { relayGround } from "../../src/sources/relays/ground.js";
import type { RelayInput } from "../../src/sources/relays/index.js";

/** An article with the channels of its statements, by hand. */
export interface LabelledChannels {
  readonly input: RelayInput;
  readonly channels: readonly string[];
}

/** One decision: the weights that add to each channel, and the channel that is right. */
interface Decision {
  /** Index of the channel, and the name of the weight that adds to it. */
  readonly adds: readonly (readonly [number, string])[];
  readonly right: number;
}

const UNSTATED = CHANNELS.indexOf("unstated");
/** A weight that fewer decisions ask for is not learned, unless it was set by hand. */
const FEWEST = 3;
/** A single word tells something only when it is met so often. */
const FEWEST_WORDS = 6;
/** How strongly a weight is held to what was set by hand. */
const HOLD = 3;
/** A statement whose channel the text leaves unsaid counts for so much: a channel missed is worse. */
const UNSTATED_COUNTS = 0.2;
const STEPS = 150;

/** Learns the weights of signals by maximum likelihood, held to those set by hand. */
export function learnChannels(
  articles: readonly LabelledChannels[],
  byHand: ReadonlyMap<string, number>,
): Map<string, number> {
  const decisions = articles.flatMap(decisionsOf);
  const names = [...new Set([...byHand.keys(), ...oftenEnough(decisions)])];
  const index = new Map(names.map((name, i) => [name, i]));
  const set = Float64Array.from(names, (name) => byHand.get(name) ?? 0);
  const hold = Float64Array.from(names, holdOf);
  const weights = Float64Array.from(set);
  const slope = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  const known = decisions.map(({ adds, right }) => ({
    right,
    adds: adds.flatMap(([channel, name]) => {
      const at = index.get(name);
      return at === undefined ? [] : [[channel, at] as const];
    }),
  }));
  for (let step = 1; step <= STEPS; step++) {
    slope.fill(0);
    for (const { adds, right } of known) {
      const chances = chancesOf(adds, weights);
      const counts = right === UNSTATED ? UNSTATED_COUNTS : 1;
      for (const [channel, at] of adds)
        slope[at] += counts * (chances[channel] - (right === channel ? 1 : 0));
    }
    // Adam: Kingma and Ba 2015.
    const rate = step < 100 ? 0.1 : 0.03;
    for (let at = 0; at < weights.length; at++) {
      const all = slope[at] + hold[at] * (weights[at] - set[at]);
      mean[at] = 0.9 * mean[at] + 0.1 * all;
      spread[at] = 0.999 * spread[at] + 0.001 * all * all;
      const size = Math.sqrt(spread[at] / (1 - 0.999 ** step)) + 1e-8;
      weights[at] -= (rate * (mean[at] / (1 - 0.9 ** step))) / size;
    }
  }
  return new Map(names.map((name, at) => [name, Math.round(weights[at] * 100) / 100]));
}

/** What weights make of articles: of statements with a channel those right, and of channels given those right. */
export function scoreChannels(
  articles: readonly LabelledChannels[],
  weights: ReadonlyMap<string, number>,
): { stated: number; right: number; given: number } {
  const table = channelTable(weights);
  const score = { stated: 0, right: 0, given: 0 };
  for (const { input, channels } of articles) {
    const { words, places, finder, carried } = relayGround(input);
    chooseChannels(words, places, input.speakers, finder, carried, table).forEach(({ channel }, i) => {
      if (channels[i] !== "unstated") score.stated++;
      if (channel !== "unstated") score.given++;
      if (channel !== "unstated" && channel === channels[i]) score.right++;
    });
  }
  return score;
}

/** The decisions of one article, each after those before it were decided rightly. */
function decisionsOf({ input, channels }: LabelledChannels): Decision[] {
  const { words, places, finder, carried } = relayGround(input);
  const context = new ChannelContext(words, places, input.speakers, finder, carried);
  return context.order.map((place) => {
    const adds: (readonly [number, string])[] = CHANNELS.map(
      (channel, c) => [c, `always|${channel}`] as const,
    );
    for (const { name, channel } of context.signals(place)) {
      const c = CHANNELS.indexOf(channel ?? "unstated");
      adds.push([c, name]);
      if (channel !== null) adds.push([c, `${name}|${channel}`]);
    }
    const right = (CHANNELS as readonly string[]).indexOf(channels[place.index]);
    context.decide(place, CHANNELS[right]);
    return { adds, right };
  });
}

function oftenEnough(decisions: readonly Decision[]): string[] {
  const counts = new Map<string, number>();
  for (const { adds } of decisions)
    for (const name of new Set(adds.map(([, one]) => one))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= (name.startsWith("word ") ? FEWEST_WORDS : FEWEST))
    .map(([name]) => name);
}

/** Weights for all channels bend most easily, those of single words least. */
function holdOf(name: string): number {
  if (name.startsWith("word ")) return 2 * HOLD;
  return name.includes("|") && !name.startsWith("always") ? HOLD : HOLD / 2;
}

function chancesOf(adds: readonly (readonly [number, number])[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(CHANNELS.length);
  for (const [channel, at] of adds) sums[channel] += weights[at];
  const most = Math.max(...sums);
  const chances = sums.map((sum) => Math.exp(sum - most));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / all);
}
