import { hashString } from "./hash.js";
import { lemmaByEnding } from "./lemma.js";

/** What the model knows of single words. Keys are lower-case lemmas or forms as written. */
export interface Lexicon {
  /** Lower-case form → lemma, where {@link lemmaByEnding} is wrong. */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Lemma → how often and how surely it is a cue, as a bucket from 1 to 27; 0 is unseen. */
  readonly cues: ReadonlyMap<string, number>;
  /** Form as written → the tags it was seen with, most frequent first. */
  readonly tags: ReadonlyMap<string, Uint8Array>;
}

/** Marks that the features ask for. */
export const Mark = { None: 0, Quote: 1, Comma: 2, Colon: 3, Dash: 4, Stop: 5 } as const;

/** Types that stand for what lies before and after a passage. */
export const BEFORE = 0;
export const AFTER = 1;

/** How many types are remembered before all are forgotten and numbering starts anew: memory stays flat. */
export const VOCABULARY_SIZE = 1 << 15;

/**
 * Word types met so far, numbered, with the attributes that depend on the word alone: computed once
 * a type rather than once a token, since most tokens of a text are types seen before.
 */
export class Vocabulary {
  readonly lower = new Int32Array(VOCABULARY_SIZE);
  readonly lemma = new Int32Array(VOCABULARY_SIZE);
  readonly shape = new Int32Array(VOCABULARY_SIZE);
  readonly suffix = new Int32Array(VOCABULARY_SIZE);
  readonly suffix2 = new Int32Array(VOCABULARY_SIZE);
  readonly cue = new Uint8Array(VOCABULARY_SIZE);
  readonly mark = new Uint8Array(VOCABULARY_SIZE);
  readonly capital = new Uint8Array(VOCABULARY_SIZE);
  /** The tags a type can have; empty when the lexicon does not know it. */
  readonly tags: Uint8Array[] = [];
  private readonly types = new Map<string, number>();
  /** Changes whenever types are numbered anew, so that caches by type can be dropped. */
  generation = 0;

  constructor(readonly lexicon: Lexicon) {
    this.forget();
  }

  get size(): number {
    return this.tags.length;
  }

  /** Makes room when a passage of `tokens` tokens might not fit. Numbers given before are void then. */
  reserve(tokens: number): void {
    if (this.size + tokens > VOCABULARY_SIZE) this.forget();
  }

  /** Number of the word's type. */
  typeOf(word: string): number {
    return this.types.get(word) ?? this.add(word);
  }

  private forget(): void {
    this.types.clear();
    this.tags.length = 0;
    this.generation++;
    this.add("\u0002before");
    this.add("\u0003after");
  }

  private add(word: string): number {
    const type = this.tags.length;
    const lower = word.toLowerCase();
    const { lemmas, cues, tags } = this.lexicon;
    const lemma = lemmas.get(lower) ?? lemmaByEnding(lower);
    this.types.set(word, type);
    this.lower[type] = hashString(lower);
    this.lemma[type] = hashString(lemma);
    this.shape[type] = hashString(shapeOf(word));
    this.suffix[type] = hashString(lower.slice(-3));
    this.suffix2[type] = hashString(lower.slice(-2));
    this.cue[type] = cues.get(lemma) ?? 0;
    this.mark[type] = markOf(word);
    this.capital[type] = /^\p{Lu}/u.test(word) ? 1 : 0;
    this.tags.push(tags.get(word) ?? NONE);
    return type;
  }
}

const NONE = new Uint8Array(0);

/** "McCain's" → "XxXx'x", "7-Eleven" → "d-Xx": runs of capitals, small letters and digits, the rest as it is. */
function shapeOf(word: string): string {
  return word
    .slice(0, 12)
    .replace(/\p{Lu}+/gu, "X")
    .replace(/[\p{Ll}\p{Lo}]+/gu, "x")
    .replace(/\p{Nd}+/gu, "d");
}

function markOf(word: string): number {
  if (/^["“”„‟«»‘’'`]{1,2}$/.test(word)) return Mark.Quote;
  if (word === ",") return Mark.Comma;
  if (word === ":") return Mark.Colon;
  if (/^[;(–—-]+$/.test(word)) return Mark.Dash;
  if (/^[.?!…]+$/.test(word)) return Mark.Stop;
  return Mark.None;
}
