import type { ArticleRecord } from "../../record/index.js";
import type { Claim, Copy, LeftOut, StoryDescription } from "../../story/index.js";
import type { Listed } from "../store.js";
import type { LinkOptions, LinkStep } from "./linker.js";

/** A story of the store, without its articles. */
export interface StoryInfo {
  /** Made from its earliest article; `made-…` for one that a person made. */
  readonly id: string;
  /** What it is called: by who made it, as the headline that tells most of it, or as its first article begins. */
  readonly title: string;
  /** Whether a person made it. */
  readonly made: boolean;
  readonly articles: number;
  /** Names of the outlets, those with most articles first. */
  readonly outlets: readonly string[];
  /** When its first and its last article were published; null where none says. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many claims stand in two of its articles or more, or are disputed. */
  readonly claims: number;
}

/** A story with its articles, in the order of their times. */
export interface StoryArticles extends StoryInfo {
  readonly versions: readonly Listed[];
}

/** Which claims to give. */
export interface ClaimQuery {
  /** Only those that stand in one of these versions (keys); of all, if not given. */
  readonly versions?: readonly number[] | undefined;
  /** Also what only one statement says. Only where `versions` is given. */
  readonly alone?: boolean | undefined;
  /** Only those of at least this confidence, 0 to 1. */
  readonly confidence?: number | undefined;
  readonly limit?: number | undefined;
}

/**
 * What the articles of a store have to do with each other. All of it follows from the articles, and is brought up to date
 * by {@link StoryStore.link}; what was added since is not in the answers. Articles are called by the ids that their records carry;
 * where two articles of the store have one id, the later one's has "~2" behind it.
 */
export interface StoryStore {
  /** How many articles are still to be linked, or to be forgotten. */
  readonly stale: number;
  /** Whether all is up to date. */
  readonly isFresh: boolean;
  /** Links what is to be linked, some articles at a time; what is told is kept, and may be broken off after any step. */
  link(options?: LinkOptions): IterableIterator<LinkStep>;

  /** Stories of at least so many articles (2 if not given), those with the latest articles first. */
  list(query?: {
    readonly least?: number | undefined;
    readonly limit?: number | undefined;
  }): readonly StoryInfo[];
  /**
   * The story that `reference` means: its id, the beginning of it (4 characters or more), or what names an article in it.
   *
   * @throws HearsayError `store-no-article` when it means none, or several
   */
  story(reference: string): StoryArticles;
  /** The story that a version is in; null where it is not linked. */
  storyOf(version: number): string | null;

  /** Claims, those that most articles state first. */
  claims(query?: ClaimQuery): readonly Claim[];
  /**
   * The claim that `reference` means: its id or the beginning of it.
   *
   * @throws HearsayError `store-no-article` when it means none, or several
   */
  claim(reference: string): Claim;
  /** The claims that some statements of a version are in. */
  claimsOf(version: number, statements: ReadonlySet<string>): readonly Claim[];
  /** The copies that a version has a part in. */
  copies(version: number): readonly Copy[];
  /** The copies among versions. */
  copiesAmong(versions: Iterable<number>): readonly Copy[];

  /** The record that claims and copies call so; null where there is none. */
  record(article: string): ArticleRecord | null;
  /** The key of the version that claims and copies call so; null where there is none. */
  version(article: string): number | null;
  /** What claims and copies call the article of a version (its key); null where it is not linked. */
  nameOf(version: number): string | null;
  /** People and places of a story by its versions; of more than 500 of them, by 500 evenly spread. */
  describe(versions: readonly number[]): StoryDescription;
  /** What was not compared in some versions, and why. */
  leftOut(versions: readonly number[]): readonly LeftOut[];

  /**
   * Makes a story of articles, whatever they would be put into otherwise, and gives its id.
   *
   * @param follows whether articles that come later and belong with these are put into it, too
   */
  make(name: string | null, versions: readonly number[], follows: boolean): string;
  /** Undoes {@link make}: the articles go where they would be put otherwise. */
  unmake(reference: string): void;
}
