import type { ArticleRecord } from "../../record/index.js";
import { compareMoments, momentOf } from "../copies/index.js";
import { storyKeys } from "./keys.js";
import { placesIn } from "./places.js";

/** A story at a glance. */
export interface StoryDescription {
  /** The title of one of its articles; where none has one, its first words. */
  readonly title: string;
  /** Full names of people who are sources of it, those of most articles first. */
  readonly people: readonly string[];
  /** Those of most articles first. */
  readonly places: readonly string[];
  /** When its first and its last article were published, as they say it; null where none says. */
  readonly from: string | null;
  readonly to: string | null;
}

const MOST_PEOPLE = 8;
const MOST_PLACES = 6;
const LONGEST_TITLE = 120;
/** Titles of few words say too little, however well they are chosen. */
const FEWEST_TITLE_WORDS = 4;

/**
 * Describes a story by its articles, of which there is at least one: the title nearest to what all are about,
 * people and places, and the time span. The order of the articles makes no difference.
 */
export function describeStory(records: readonly ArticleRecord[]): StoryDescription {
  const inOrder = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const dated = inOrder
    .filter(({ published }) => momentOf(published) !== null)
    .toSorted((a, b) => earlier(a, b));
  return {
    title: titleOf(inOrder),
    people: peopleOf(inOrder).slice(0, MOST_PEOPLE),
    places: placesOf(inOrder).slice(0, MOST_PLACES),
    from: dated[0]?.published ?? null,
    to: dated.at(-1)?.published ?? null,
  };
}

function earlier(a: ArticleRecord, b: ArticleRecord): number {
  const [one, other] = [momentOf(a.published), momentOf(b.published)];
  // A day and a minute of it are not apart to `compareMoments`; by their days they are in order all the same.
  return (one?.day ?? 0) - (other?.day ?? 0) || compareMoments(one, other);
}

/** The title whose words weigh most in all articles together, for its length. */
function titleOf(records: readonly ArticleRecord[]): string {
  const weights = new Map<string, number>();
  for (const record of records)
    for (const { term, weight } of storyKeys(record).terms)
      weights.set(term, (weights.get(term) ?? 0) + weight);
  let best = "";
  let most = Number.NEGATIVE_INFINITY;
  for (const record of records) {
    const title = record.title ?? firstWords(record.text);
    const words = title.split(/\s+/).length;
    const { terms } = storyKeys({ id: "", title, text: "", published: null });
    let worth = 0;
    for (const { term } of terms) worth += weights.get(term) ?? 0;
    worth /= Math.sqrt(Math.max(words, 2 * FEWEST_TITLE_WORDS));
    // Any title is better than the beginning of a text.
    if (record.title === null) worth -= records.length;
    if (worth > most) {
      best = title;
      most = worth;
    }
  }
  return best;
}

/** The first line of a text, cut between words. */
function firstWords(text: string): string {
  const [line] = text.trim().split(/[\r\n\u2028\u2029]/, 1);
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_TITLE / 2))} …`;
}

/** By how many articles have them as a source, and how often. A name alone counts for the full one that ends in it. */
function peopleOf(records: readonly ArticleRecord[]): string[] {
  const tallies = new Tallies();
  for (const { id, sources } of records)
    for (const { kind, name, mentions } of sources)
      if (kind === "person" && name !== null) tallies.add(name, id, mentions.length);
  const full = tallies.names().filter((name) => name.includes(" "));
  for (const name of tallies.names()) {
    if (name.includes(" ")) continue;
    const whole = full.filter((longer) => longer.endsWith(` ${name}`));
    if (whole.length === 1) tallies.move(name, whole[0]);
  }
  return tallies.ranked(records.length);
}

function placesOf(records: readonly ArticleRecord[]): string[] {
  const tallies = new Tallies();
  for (const { id, text } of records)
    for (const [place, times] of placesIn(text)) tallies.add(place, id, times);
  return tallies.ranked(records.length);
}

/** In which articles names stand, and how often. */
class Tallies {
  readonly #articles = new Map<string, Map<string, number>>();

  add(name: string, article: string, times: number): void {
    const articles = this.#articles.get(name) ?? new Map<string, number>();
    articles.set(article, (articles.get(article) ?? 0) + times);
    this.#articles.set(name, articles);
  }

  move(from: string, to: string): void {
    for (const [article, times] of this.#articles.get(from) ?? []) this.add(to, article, times);
    this.#articles.delete(from);
  }

  names(): string[] {
    return [...this.#articles.keys()];
  }

  /** Those of most articles first; where there are several articles, only names that more than one has, if any has. */
  ranked(articles: number): string[] {
    const rows = [...this.#articles].map(([name, counts]) => ({
      name,
      articles: counts.size,
      times: [...counts.values()].reduce((sum, times) => sum + times, 0),
    }));
    const shared = articles > 1 ? rows.filter((row) => row.articles > 1) : [];
    return (shared.length > 0 ? shared : rows)
      .toSorted((a, b) => b.articles - a.articles || b.times - a.times || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name);
  }
}
