import {
  candidates,
  entryOf,
  TAGGER_FEATURES,
  type TaggerWeights,
  taggerFeatures,
  tagSentence,
} from "../../src/attribution/linear/tagger.js";
import { type Lexicon, Vocabulary } from "../../src/attribution/linear/vocabulary.js";
import type { AlignedArticle } from "./aligned.js";
import { seededRandom, shuffle } from "./random.js";

const ENTRIES = 1 << 20;
const PASSES = 5;

/** A sentence's words and silver tags. */
interface Sentence {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
}

function sentencesOf({ analysis, silverTags }: AlignedArticle): Sentence[] {
  const { text, tokens, sentences } = analysis;
  const list: Sentence[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const words: string[] = [];
    for (let i = sentences[s]; i < sentences[s + 1]; i++)
      words.push(text.slice(tokens.starts[i], tokens.ends[i]));
    list.push({ words, tags: silverTags.subarray(sentences[s], sentences[s + 1]) });
  }
  return list;
}

/**
 * Learns to tell parts of speech with an averaged perceptron, left to right (Collins 2002), from
 * CoreNLP's tags. Words are given their own guess as context, as when reading.
 */
export function learnTagger(articles: readonly AlignedArticle[], lexicon: Lexicon): TaggerWeights {
  const mask = ENTRIES - 1;
  const weights = new Float32Array(ENTRIES);
  const totals = new Float64Array(ENTRIES);
  const words = new Vocabulary(lexicon);
  const random = seededRandom(11);
  const sentences = articles.flatMap(sentencesOf);
  const features = new Int32Array(TAGGER_FEATURES);
  let types = new Int32Array(1024);
  let tags = new Uint8Array(1024);
  let step = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(sentences, random);
    for (const sentence of sentences) {
      const length = sentence.words.length;
      if (length > types.length) {
        types = new Int32Array(length * 2);
        tags = new Uint8Array(length * 2);
      }
      words.reserve(length);
      for (let i = 0; i < length; i++) types[i] = words.typeOf(sentence.words[i]);
      for (let i = 0; i < length; i++) {
        const possible = candidates(words, types[i]);
        const gold = sentence.tags[i];
        taggerFeatures(words, types, tags, i, 0, length, features);
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
        tags[i] = best;
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
  const words = new Vocabulary(lexicon);
  let right = 0;
  let all = 0;
  for (const sentence of articles.flatMap(sentencesOf)) {
    const length = sentence.words.length;
    words.reserve(length);
    const types = Int32Array.from(sentence.words, (word) => words.typeOf(word));
    const tags = new Uint8Array(length);
    tagSentence(tagger, words, types, tags, 0, length);
    for (let i = 0; i < length; i++) {
      if (sentence.tags[i] === 255) continue;
      all++;
      if (tags[i] === sentence.tags[i]) right++;
    }
  }
  return right / all;
}
