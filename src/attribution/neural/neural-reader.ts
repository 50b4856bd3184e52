import type { TextAnalysis } from "../../text/index.js";
import type { Attribution, Reader } from "../reader.js";
import { bestPath, chanceOf, largest } from "./chain.js";
import { chooseFrames } from "./choosing.js";
import { confidenceOf } from "./confidence.js";
import { Cutter } from "./cutter.js";
import { Engine } from "./engine.js";
import type { Frame } from "./frame.js";
import { carriedOn, frameAt, withContent } from "./framing.js";
import { BEGIN_CUE, LABEL_COUNT } from "./labels.js";
import type { Pieces } from "./pieces.js";
import type { NeuralModel } from "./runtime.js";
import { readSettings, type Settings } from "./settings.js";
import { spansOf } from "./spans.js";
import { Vocabulary } from "./vocabulary.js";
import { inputOf } from "./window-input.js";
import { type Window, windowsOver } from "./windows.js";

/**
 * Most pieces of a window. The model learnt with windows of up to 320; as they are cut evenly, those of long
 * texts come out at about that.
 */
export const LARGEST_WINDOW = 384;
/** Most pieces that two windows share. On PolNeAR's dev part twice as many give nothing more but work. */
const OVERLAP = 48;

/**
 * Words less likely to begin a cue are no seeds: their frames would have to be surer than nearly all, and on
 * PolNeAR's dev part none of them mattered.
 */
const LEAST_CHANCE = 0.25;

/**
 * The accurate reader: a small transformer (BERT's kind) that labels the words of one window after
 * another, and looks once more, from each word that may begin a cue, for that cue's own words, source and
 * content. The idea of conditioning on the cue is CofeNet's (Wang et al. 2022).
 */
export class NeuralReader implements Reader {
  readonly name = "neural";
  readonly languages = ["en"];
  private readonly settings: Settings;
  private readonly vocabulary: Vocabulary;
  private readonly cutter: Cutter;
  private readonly engine: Engine;

  /** @throws HearsayError `model` where one of its files is damaged */
  constructor(model: NeuralModel) {
    this.settings = readSettings(model.settings);
    this.vocabulary = new Vocabulary(model.vocabulary);
    this.cutter = new Cutter(this.vocabulary);
    this.engine = new Engine(model);
  }

  async attribute(analysis: TextAnalysis): Promise<readonly Attribution[]> {
    const { text, tokens, paragraphs } = analysis;
    const { settings } = this;
    const lines = paragraphs.subarray(0, -1).map((first) => tokens.starts[first]);
    const pieces = this.cutter.cut(text, lines);
    const words = pieces.wordStarts.length;
    const labels = new Uint8Array(words);
    const frames: Frame[] = [];
    for (const window of windowsOver(pieces.paragraphs, LARGEST_WINDOW, OVERLAP))
      frames.push(...(await this.readWindow(window, pieces, labels)));
    const whole = frames.flatMap((frame) => {
      const one = withContent(frame, labels);
      return one === null ? [] : carriedOn(one, settings.reach, labels);
    });
    const chosen = chooseFrames(whole, words, settings.reach);
    return inOrder(chosen.flatMap((frame) => this.toAttribution(frame, pieces, analysis) ?? []));
  }

  /** The frames that a window answers for; writes its words' likeliest labels into `own`. */
  private async readWindow(window: Window, pieces: Pieces, own: Uint8Array): Promise<Frame[]> {
    const { settings, engine } = this;
    const { ids, shapes, places, firstWord } = inputOf(window, pieces, this.vocabulary);
    if (places.length === 0) return [];
    const { labels, states } = await engine.words(ids, shapes);
    const seeds: number[] = [];
    const chances: number[] = [];
    const least = Math.max(settings.seedChance, LEAST_CHANCE);
    for (let i = 0; i < places.length; i++) {
      const piece = pieces.words[firstWord + i];
      if (piece < window.ownsFrom || piece >= window.ownsTo) continue;
      const row = places[i] * LABEL_COUNT;
      own[firstWord + i] = largest(labels, row);
      const chance = chanceOf(BEGIN_CUE, labels, row);
      if (chance < least) continue;
      seeds.push(i);
      chances.push(chance);
    }
    if (seeds.length === 0) return [];
    const width = 2 * settings.reach + 1;
    const { near, real } = around(seeds, places, settings.reach);
    const seen = await engine.frames(states, near, real, width);
    return seeds.flatMap((seed, s) => {
      // What the frame says of it and what the word's own label says, in equal parts.
      const sureness = Math.sqrt(chances[s] / (1 + Math.exp(-seen.sure[s])));
      if (sureness < settings.sureness) return [];
      const path = bestPath(seen.labels, s * width * LABEL_COUNT, width, settings.moves);
      return frameAt(firstWord + seed, path, sureness) ?? [];
    });
  }

  private toAttribution(frame: Frame, pieces: Pieces, analysis: TextAnalysis): Attribution | null {
    const [cue, source, content] = spansOf([[frame.cue], frame.source, frame.content], pieces, analysis);
    if (content.length === 0) return null;
    const confidence = confidenceOf(frame, this.settings.confidence);
    return { source, cue, content, confidence: Math.round(confidence * 1000) / 1000 };
  }
}

/** The rows of the words around each seed, and whether there are such words. */
function around(
  seeds: readonly number[],
  places: Int32Array,
  reach: number,
): { readonly near: BigInt64Array; readonly real: BigInt64Array } {
  const width = 2 * reach + 1;
  const near = new BigInt64Array(seeds.length * width);
  const real = new BigInt64Array(seeds.length * width);
  seeds.forEach((seed, s) => {
    for (let k = 0; k < width; k++) {
      const word = seed - reach + k;
      const inside = Math.min(Math.max(word, 0), places.length - 1);
      near[s * width + k] = BigInt(places[inside]);
      if (word === inside) real[s * width + k] = 1n;
    }
  });
  return { near, real };
}

/** In the order in which they begin. */
function inOrder(found: readonly Attribution[]): readonly Attribution[] {
  return found
    .map((attribution) => ({ attribution, start: beginning(attribution) }))
    .toSorted((a, b) => a.start - b.start || a.attribution.cue[0].start - b.attribution.cue[0].start)
    .map(({ attribution }) => attribution);
}

function beginning({ source, cue, content }: Attribution): number {
  return [...source, ...cue, ...content].reduce(
    (first, { start }) => Math.min(first, start),
    Number.POSITIVE_INFINITY,
  );
}
