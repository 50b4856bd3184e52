import { CITIES, COUNTRIES, REGIONS, US_STATES } from "../../lexicon/places.js";
import { analyze } from "../../text/index.js";

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

/** How often each place is named in a text; not where its name is a part of another ("Michael Jordan"). */
export function placesIn(text: string): Map<string, number> {
  const { tokens } = analyze(text);
  const word = (t: number): string =>
    t >= 0 && t < tokens.length ? text.slice(tokens.starts[t], tokens.ends[t]) : "";
  const found = new Map<string, number>();
  for (let t = 0; t < tokens.length; ) {
    const length = isCapital(word(t)) ? placeAt(text, tokens, t) : 0;
    if (length > 0 && !isCapital(word(t - 1)) && !isCapital(word(t + length))) {
      const place = text.slice(tokens.starts[t], tokens.ends[t + length - 1]);
      found.set(place, (found.get(place) ?? 0) + 1);
    }
    t += Math.max(1, length);
  }
  return found;
}

/** How many tokens the longest name of a place has that begins there; 0 for none. */
function placeAt(
  text: string,
  {
    starts,
    ends,
    length,
  }: { readonly starts: Uint32Array; readonly ends: Uint32Array; readonly length: number },
  token: number,
): number {
  for (let count = Math.min(MOST_WORDS, length - token); count > 0; count--)
    if (PLACES.has(text.slice(starts[token], ends[token + count - 1]))) return count;
  return 0;
}

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
