import type { Attribution } from "../attribution/index.js";
import type { TextAnalysis } from "../text/index.js";
import { Antecedents, type Candidate } from "./antecedents.js";
import { type Entities, gatherEntities } from "./entities.js";
import { NameIndex } from "./name-index.js";
import type { Name } from "./names/index.js";
import { SourceBook } from "./source-book.js";
import { speakingNames } from "./speaking-names.js";
import { Words } from "./words.js";
import { Writings } from "./writings.js";

/** A pronoun, and everybody it may mean: what the ranker is fitted on. */
export interface PronounChoice {
  readonly statement: Attribution;
  readonly candidates: readonly Candidate[];
}

/** Everything an article offers for telling who is meant, shared by the rules that do. */
export interface Scene {
  readonly analysis: TextAnalysis;
  readonly words: Words;
  readonly index: NameIndex;
  readonly entities: Entities;
  /** Who was named and who spoke before. */
  readonly antecedents: Antecedents;
  /** The sources found so far. */
  readonly book: SourceBook;
  /** Whose reports, polls and letters were spoken of so far. */
  readonly writings: Writings;
  /** Is shown every choice for "he" or "she", when somebody wants to learn from them. */
  readonly watch: ((choice: PronounChoice) => void) | null;
}

/** Sets the scene of one article, in which nobody has spoken yet. */
export function setScene(
  analysis: TextAnalysis,
  names: readonly Name[],
  statements: readonly Attribution[],
  watch: Scene["watch"] = null,
  words: Words = new Words(analysis),
): Scene {
  const known = new NameIndex(names, words);
  const more = speakingNames(words, known, statements);
  const all = more.length === 0 ? names : [...names, ...more].toSorted((a, b) => a.from - b.from);
  const index = more.length === 0 ? known : new NameIndex(all, words);
  const entities = gatherEntities(words, all);
  return {
    analysis,
    words,
    index,
    entities,
    antecedents: new Antecedents(words, index, entities),
    book: new SourceBook(),
    writings: new Writings(words),
    watch,
  };
}
