import { Kernel } from "../../src/attribution/linear/kernel.js";
import { MARGIN, MAX_PASSAGE } from "../../src/attribution/linear/passage.js";
import { entryOf, TAGGER_FEATURES, type TaggerWeights } from "../../src/attribution/linear/tagger.js";
import { Vocabulary } from "../../src/attribution/linear/vocabulary.js";
import type { Lexicon } from "../../src/attribution/linear/word-facts.js";
import type { TextAnalysis } from "../../src/text/index.js";
import type { AlignedArticle } from "./aligned.js";
import { seededRandom, shuffle } from "./random.js";

const ENTRIES = 1 << 20;
const PASSES = 5;

/** A sentence's tokens, and their silver tags. */
interface Sentence {
  readonly analysis: TextAnalysis;
  readonly from: number;
  readonly to: number;
  readonly tags: Uint8Array;
}

function sentencesOf({ analysis, silverTags }: AlignedArticle): Sentence[] {
  const { sentences } = analysis;
  return Array.from({ length: sentences.length - 1 }, (_, s) => {
    const [from, to] = [sentences[s], sentences[s + 1]];
    return { analysis, from, to, tags: silverTags.subarray(from, to) };
  });
}

/**
 * Learns to tell parts of speech with an averaged perceptron, left to right (Collins 2002), from
 * CoreNLP's tags. Words are given their own guess as context, as when reading.
 */
export function learnTagger(articles: readonly AlignedArticle[], lexicon: Lexicon): TaggerWeights {
  const mask = ENTRIES - 1;
  const weights = new Float32Array(ENTRIES);
  const totals = new Float64Array(ENTRIES);
  const kernel = new Kernel();
  const words = new Vocabulary(kernel, lexicon);
  const features = kernel.ints("FEATURES", TAGGER_FEATURES);
  const types = kernel.ints("TYPES", MAX_PASSAGE + MARGIN);
  const tags = kernel.bytes("TAGS", MAX_PASSAGE + MARGIN);
  const random = seededRandom(11);
  const sentences = articles.flatMap(sentencesOf);
  let step = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(sentences, random);
    for (const { analysis, from, to, tags: silver } of sentences) {
      words.number(analysis.text, analysis.tokens, from, to);
      const end = to - from + MARGIN;
      for (let at = MARGIN; at < end; at++) {
        const possible = words.tagsOf(types[at]);
        const gold = silver[at - MARGIN];
        kernel.run.writeTagging(at, MARGIN, end);
        let best = possible[0];
        let highest = Number.NEGATIVE_INFINITY;
        for (const tag of possible) {
          let sum = 0;
          for (const feature of features) sum += weights[entryOf(feature, tag, mask)];
          if (sum > highest) {
            highest = sum;
            best = tag;
          }
        }
        tags[at] = best;
        if (possible.length > 1 && gold !== 255 && gold !== best && possible.includes(gold)) {
          for (const feature of features) {
            const right = entryOf(feature, gold, mask);
            const wrong = entryOf(feature, best, mask);
            weights[right]++;
            weights[wrong]--;
            totals[right] += step;
            totals[wrong] -= step;
          }
        }
        step++;
      }
    }
  }
  // The mean of all weights there ever were: final weight less what was added late, in proportion.
  const means = Float32Array.from(weights, (weight, k) => weight - totals[k] / step);
  return { entries: toBytes(means), mask };
}

/** Squeezes weights into bytes; only their order of magnitude matters to an argmax. */
function toBytes(weights: Float32Array): Int8Array {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return Int8Array.from(weights, (weight) => Math.round(Math.max(-1, Math.min(1, weight / largest)) * 127));
}

/** Share of tokens whose tag is CoreNLP's. */
export function taggerAccuracy(
  articles: readonly AlignedArticle[],
  lexicon: Lexicon,
  tagger: TaggerWeights,
): number {
  const kernel = new Kernel({ tagger });
  const words = new Vocabulary(kernel, lexicon);
  const tags = kernel.bytes("TAGS", MAX_PASSAGE + MARGIN);
  let right = 0;
  let all = 0;
  for (const { analysis, from, to, tags: silver } of articles.flatMap(sentencesOf)) {
    words.number(analysis.text, analysis.tokens, from, to);
    kernel.run.tagSentence(MARGIN, MARGIN + to - from);
    silver.forEach((tag, i) => {
      if (tag === 255) return;
      all++;
      if (tags[i + MARGIN] === tag) right++;
    });
  }
  return right / all;
}
