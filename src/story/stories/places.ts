import { CITIES, COUNTRIES, REGIONS, US_STATES } from "../../lexicon/places.js";

/** Names of places, word for word, with the name to show: the country's or the place's own. */
const PLACES: ReadonlySet<string> = readPlaces();
const MOST_WORDS = 4;

function readPlaces(): Set<string> {
  const places = new Set<string>();
  const put = (names: string): void => {
    // With a question mark it is an ordinary word or a surname, too.
    for (const name of names.split(",").map((entry) => entry.trim()))
      if (name !== "" && !name.endsWith("?")) places.add(name);
  };
  for (const line of COUNTRIES.trim().split("\n")) {
    const [country, , capital] = line.split(";");
    put(country);
    put(capital ?? "");
  }
  for (const line of US_STATES.trim().split("\n")) put(line.split(";")[0]);
  put(REGIONS.replaceAll("\n", " "));
  put(CITIES.replaceAll("\n", " "));
  return places;
}

/** A word, without the "'s" of a genitive, or a mark. */
const TOKEN = /\p{L}+(?:-\p{L}+|[’']\p{L}{2,})*|\S/gu;

/** Words that have a capital only because a sentence begins with them. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  "In At From To On For Near Across Around Outside Inside Over Under As While When Before After And But The".split(
    " ",
  ),
);

/** How often each place is named in a text; not where its name is a part of another ("Michael Jordan"). */
export function placesIn(text: string): Map<string, number> {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, index }));
  const found = new Map<string, number>();
  for (let at = 0; at < tokens.length; ) {
    const count = isCapital(tokens[at]) ? placeAt(text, tokens, at) : 0;
    const before = at > 0 ? tokens[at - 1] : undefined;
    const isApart = !isCapital(before) || BEFORE_PLACES.has(before!.word);
    if (count > 0 && isApart && !isCapital(tokens[at + count])) {
      const place = nameOf(text, tokens, at, count);
      found.set(place, (found.get(place) ?? 0) + 1);
    }
    at += Math.max(1, count);
  }
  return found;
}

interface Token {
  readonly word: string;
  readonly index: number;
}

/** How many tokens the longest name of a place has that begins there; 0 for none. */
function placeAt(text: string, tokens: readonly Token[], at: number): number {
  for (let count = Math.min(MOST_WORDS, tokens.length - at); count > 0; count--)
    if (PLACES.has(nameOf(text, tokens, at, count))) return count;
  return 0;
}

function nameOf(text: string, tokens: readonly Token[], at: number, count: number): string {
  const { word, index } = tokens[at + count - 1];
  return text.slice(tokens[at].index, index + word.length);
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.word);
