import type { Speaker } from "../../claim.js";

/** A source of the story, with all that its articles say of it. */
export interface StorySpeaker extends Speaker {
  /** Descriptions, roles and affiliations as its articles have them, each once, in alphabetical order. */
  readonly said: readonly string[];
}

/** The sources of several articles, led together. */
export interface Speakers {
  /** In the order of their keys. */
  readonly list: readonly StorySpeaker[];
  /** The source with a key; null for a key that is none's. */
  get(key: string): StorySpeaker | null;
  /** The person with just this name; null where none has it. */
  named(name: string): StorySpeaker | null;
  /** Whom a source of an article is: `source` is its id there. Null where article or source is not known. */
  of(article: string, source: string): StorySpeaker | null;
}

/** The look-ups over a list of sources. */
export function speakersFrom(list: readonly StorySpeaker[]): Speakers {
  const sorted = list.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const byKey = new Map(sorted.map((speaker) => [speaker.key, speaker]));
  const byName = new Map<string, StorySpeaker>();
  for (const speaker of sorted)
    if (speaker.kind === "person" && speaker.name !== null && !byName.has(speaker.name))
      byName.set(speaker.name, speaker);
  const byPart = new Map<string, Map<string, StorySpeaker>>();
  for (const speaker of sorted)
    for (const { article, source } of speaker.parts) {
      const inArticle = byPart.get(article) ?? new Map<string, StorySpeaker>();
      byPart.set(article, inArticle.set(source, speaker));
    }
  return {
    list: sorted,
    get: (key) => byKey.get(key) ?? null,
    named: (name) => byName.get(name) ?? null,
    of: (article, source) => byPart.get(article)?.get(source) ?? null,
  };
}
