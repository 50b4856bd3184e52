import { Kernel, type KernelParts } from "../../src/attribution/linear/kernel.js";
import { Passage } from "../../src/attribution/linear/passage.js";
import { PassageFiller } from "../../src/attribution/linear/passages.js";
import type { TaggerWeights } from "../../src/attribution/linear/tagger.js";
import { tagIndex } from "../../src/attribution/linear/tags.js";
import { Vocabulary } from "../../src/attribution/linear/vocabulary.js";
import type { Lexicon } from "../../src/attribution/linear/word-facts.js";
import { analyze } from "../../src/text/index.js";

/** A handful of words whose parts of speech are certain, so that a test can foretell every column. */
const WORDS: Readonly<Record<string, string>> = {
  NNP: "Ann Lee Cole Ohio",
  NN: "mayor bridge river town report rain night",
  NNS: "officials roads",
  PRP: "she they it them He She It They We we I",
  DT: "the a The A",
  VBD: "said told asked wrote fell opened ended went",
  VBN: "closed",
  VB: "go open leave stop",
  VBZ: "is says",
  MD: "would will",
  IN: "that on in of",
  TO: "to",
  RB: "not slowly",
  WP: "who what",
  JJ: "safe old",
  CC: "and",
  ",": ",",
  ".": ". ? !",
  ":": ": — ;",
  "``": "“ ‘",
  "''": '” " ’',
};

/** How surely each lemma is a cue: the buckets that the model's own list has. */
const CUES: Readonly<Record<string, number>> = { say: 27, tell: 24, ask: 18, write: 12, go: 2 };

const LEMMAS: Readonly<Record<string, string>> = { said: "say", told: "tell", wrote: "write", went: "go" };

export const TOY_LEXICON: Lexicon = {
  lemmas: new Map(Object.entries(LEMMAS)),
  cues: new Map(Object.entries(CUES)),
  tags: new Map(
    Object.entries(WORDS).flatMap(([tag, forms]) =>
      forms.split(" ").map((form): [string, readonly number[]] => [form, [tagIndex(tag)]]),
    ),
  ),
};

/** A tagger that has learnt nothing: it gives a word that the lexicon does not know the first tag there is, NN. */
export const BLANK_TAGGER: TaggerWeights = { entries: new Int8Array(8), mask: 7 };

/** A passage filled with the tokens of a text from `from` to `to`; with all of them where nothing is said. */
export function passageOf(text: string, from = 0, to = Number.POSITIVE_INFINITY): Passage {
  return toyReader().fill(text, from, to);
}

/** A kernel that knows the toy words, and what fills its passage. */
export function toyReader(parts: KernelParts = {}): {
  readonly kernel: Kernel;
  readonly fill: (text: string, from?: number, to?: number) => Passage;
} {
  const kernel = new Kernel({ tagger: BLANK_TAGGER, ...parts });
  const words = new Vocabulary(kernel, TOY_LEXICON);
  const passage = new Passage(kernel);
  return {
    kernel,
    fill(text, from = 0, to = Number.POSITIVE_INFINITY) {
      const analysis = analyze(text);
      new PassageFiller(analysis, words).load(passage, from, Math.min(to, analysis.tokens.length));
      return passage;
    },
  };
}
