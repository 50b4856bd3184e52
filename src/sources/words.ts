import { sentenceAt, type TextAnalysis, tokenAt } from "../text/index.js";
import { Trait, Vocabulary } from "./vocabulary.js";

/** The words of a text by index, as the stages after the reader look at them: a few at a time. */
export class Words {
  readonly length: number;
  /** The number of each token's word in the {@link vocabulary}. */
  readonly numbers: Uint32Array;
  private readonly text: string;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  /** The token, sentence and paragraph last asked for: the next is mostly the same or near. */
  private lastToken = 0;
  private lastSentence = 0;
  private lastParagraph = 0;

  constructor(
    readonly analysis: TextAnalysis,
    readonly vocabulary: Vocabulary = new Vocabulary(),
  ) {
    this.text = analysis.text;
    this.starts = analysis.tokens.starts;
    this.ends = analysis.tokens.ends;
    this.length = analysis.tokens.length;
    this.numbers = vocabulary.numbersOf(analysis);
  }

  /** The token as it stands in the text; empty beyond either end. */
  shown(token: number): string {
    return token < 0 || token >= this.length ? "" : this.vocabulary.shown[this.numbers[token]];
  }

  /** The same in small letters. */
  lower(token: number): string {
    return token < 0 || token >= this.length ? "" : this.vocabulary.lower[this.numbers[token]];
  }

  /** The same with straight apostrophes, as the lists of cues spell it. */
  plain(token: number): string {
    return token < 0 || token >= this.length ? "" : this.vocabulary.plain[this.numbers[token]];
  }

  /** Whether a token is a word or a number rather than a mark. */
  isWord(token: number): boolean {
    return this.has(token, Trait.Word);
  }

  /** Whether a token begins with a capital letter. */
  isCapital(token: number): boolean {
    return this.has(token, Trait.Capital);
  }

  private has(token: number, trait: number): boolean {
    return token >= 0 && token < this.length && (this.vocabulary.traits[this.numbers[token]] & trait) !== 0;
  }

  /** The text from one token to another, `to` left out. */
  between(from: number, to: number): string {
    return to <= from ? "" : this.text.slice(this.starts[from], this.ends[to - 1]);
  }

  /** The same with a single space wherever there is white space. */
  spaced(from: number, to: number): string {
    if (to === from + 1) return this.shown(from);
    const shown = this.between(from, to);
    for (let t = from; t + 1 < to; t++) {
      const gap = this.starts[t + 1] - this.ends[t];
      // No token holds white space.
      if (gap > 1 || (gap === 1 && this.text.charCodeAt(this.ends[t]) !== SPACE))
        return shown.replace(/\s+/g, " ");
    }
    return shown;
  }

  /** Offset at which a token begins. */
  start(token: number): number {
    return this.starts[token];
  }

  /** Offset after a token. */
  end(token: number): number {
    return this.ends[token];
  }

  /** The token that holds an offset, or the next one. */
  at(offset: number): number {
    const { ends } = this;
    let token = this.lastToken;
    if (token === 0 || ends[token - 1] <= offset) {
      const far = Math.min(token + STEPS, this.length);
      while (token < far && ends[token] <= offset) token++;
      if (token === far && far < this.length) token = tokenAt(this.analysis, offset);
    } else token = tokenAt(this.analysis, offset);
    this.lastToken = token;
    return token;
  }

  /** Index of the token's sentence. */
  sentence(token: number): number {
    const { sentences } = this.analysis;
    const last = this.lastSentence;
    if (sentences[last] <= token) {
      if (token < sentences[last + 1]) return last;
    } else if (sentences[last - 1] <= token) {
      this.lastSentence = last - 1;
      return last - 1;
    }
    this.lastSentence = sentenceAt(this.analysis, Math.min(token, this.length - 1));
    return this.lastSentence;
  }

  /** Index of the token's paragraph. */
  paragraph(token: number): number {
    const { paragraphs } = this.analysis;
    const last = this.lastParagraph;
    if (paragraphs[last] <= token && token < paragraphs[last + 1]) return last;
    let low = 0;
    let high = Math.max(0, paragraphs.length - 2);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (paragraphs[middle] <= token) low = middle;
      else high = middle - 1;
    }
    this.lastParagraph = low;
    return low;
  }

  /** First token of a sentence, and with `sentence + 1` the one after its last. */
  firstOf(sentence: number): number {
    const { sentences } = this.analysis;
    return sentences[Math.min(sentence, sentences.length - 1)];
  }
}

/** So many tokens are tried one by one before all are searched by halving. */
const STEPS = 8;

const SPACE = 0x20;

/** Whether a token is a word or a number rather than a mark. */
export function isWord(token: string): boolean {
  return /^[\p{L}\p{N}$€£]/u.test(token);
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}

/** Whether a token is a possessive ending, or the apostrophe after an "s". */
export function isPossessive(token: string): boolean {
  return token === "'s" || token === "’s" || token === "'" || token === "’";
}

/** The singular of an English noun in small letters; the word itself where it is none. */
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular) return irregular;
  const { length } = noun;
  if (length < 4 || noun.charCodeAt(length - 1) !== 0x73) return noun;
  // -ss, -us, -is, -ws
  const before = noun.charCodeAt(length - 2);
  if (before === 0x73 || before === 0x75 || before === 0x69 || before === 0x77) return noun;
  if (before !== 0x65) return noun.slice(0, -1);
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sh|ch|x|z|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

const IRREGULAR = new Map(
  Object.entries({
    men: "man",
    women: "woman",
    children: "child",
    people: "person",
    spokesmen: "spokesman",
    spokeswomen: "spokeswoman",
    spokespeople: "spokesperson",
    congressmen: "congressman",
    congresswomen: "congresswoman",
    businessmen: "businessman",
    clergymen: "clergyman",
    policemen: "policeman",
    wives: "wife",
    media: "media",
    news: "news",
    series: "series",
    police: "police",
    polls: "poll",
    analyses: "analysis",
    statistics: "statistic",
    councils: "council",
  }),
);
