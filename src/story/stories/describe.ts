import type { ArticleRecord } from "../../record/index.js";
import { speakersOf } from "../origins/index.js";
import { placesIn } from "./places.js";

/** Who and where a story is about. */
export interface StoryDescription {
  /** Full names of people who are sources of it, those of most articles first. */
  readonly people: readonly string[];
  /** Countries, regions and cities that it names, those of most articles first. */
  readonly places: readonly string[];
}

const MOST_PEOPLE = 8;
const MOST_PLACES = 6;

/**
 * People and places of a story, by its articles: of several articles only those that two or more have, if there are any. One
 * person's names are led together ("Roe", "Jane Roe"). The order of the articles makes no difference.
 */
export function describeStory(records: readonly ArticleRecord[]): StoryDescription {
  return {
    people: withoutParts(ranked(peopleOf(records), records.length)).slice(0, MOST_PEOPLE),
    places: ranked(placesOf(records), records.length).slice(0, MOST_PLACES),
  };
}

/** How often a name stands in which articles. */
type Tally = ReadonlyMap<string, number>;

function peopleOf(records: readonly ArticleRecord[]): ReadonlyMap<string, Tally> {
  const mentions = new Map(
    records.map(({ id, sources }) => [
      id,
      new Map(sources.map((source) => [source.id, source.mentions.length])),
    ]),
  );
  const people = new Map<string, Map<string, number>>();
  for (const { kind, name, parts } of speakersOf(records).list) {
    if (kind !== "person" || name === null) continue;
    const tally = people.get(name) ?? new Map<string, number>();
    people.set(name, tally);
    for (const { article, source } of parts)
      tally.set(article, (tally.get(article) ?? 0) + (mentions.get(article)?.get(source) ?? 0));
  }
  return people;
}

function placesOf(records: readonly ArticleRecord[]): ReadonlyMap<string, Tally> {
  const places = new Map<string, Map<string, number>>();
  for (const { id, text } of records)
    for (const [place, times] of placesIn(text)) {
      const tally = places.get(place) ?? new Map<string, number>();
      places.set(place, tally.set(id, times));
    }
  return places;
}

/** Without surnames alone that several may have: whom they mean is not known, and each of these stands there in full. */
function withoutParts(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.includes(" ") || !names.some((other) => other.endsWith(` ${name}`)));
}

function ranked(names: ReadonlyMap<string, Tally>, articles: number): string[] {
  const rows = Array.from(names, ([name, tally]) => ({
    name,
    articles: tally.size,
    times: [...tally.values()].reduce((sum, times) => sum + times, 0),
  }));
  const shared = articles > 1 ? rows.filter((row) => row.articles > 1) : [];
  return (shared.length > 0 ? shared : rows)
    .toSorted((a, b) => b.articles - a.articles || b.times - a.times || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
