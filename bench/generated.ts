import type { Article, ArticleRecord } from "../src/record/index.js";
import type { Entry } from "../src/store/index.js";

/** A row of numbers from 0 to 1 that is the same in every run. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const letters = "etaoinshrdlu";

/** A word that is in no dictionary, of the same length; a few stand often, most are rare, as words do. */
function inventedWord(length: number, random: () => number): string {
  let number = Math.floor(10_000 ** (random() ** 0.5));
  let word = "";
  while (word.length < length) {
    word += letters[number % letters.length];
    number = Math.floor(number / letters.length) + word.length;
  }
  return word;
}

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * As many different articles with their records as are wanted, made from a few that were read: longer
 * words are replaced here and there by invented ones of the same length, so that all offsets stay;
 * address, outlet (one of 200), day (of 25 years) and the names of speakers (of 50,000) are invented.
 */
export function* generated(base: readonly ArticleRecord[], random: () => number): Generator<Entry> {
  for (let number = 0; ; number++) {
    const { schema: _, sources, statements, ...read } = base[number % base.length];
    const text = read.text.replace(/\b[a-z]{6,}\b/g, (word) =>
      random() < 0.15 ? inventedWord(word.length, random) : word,
    );
    const outlet = Math.floor(random() * 200);
    const day = `${2000 + Math.floor(random() * 25)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const article: Article = {
      ...read,
      id: `g${number}`,
      url: `https://outlet${outlet}.example/${day}/${number}`,
      outlet: `Outlet ${outlet}`,
      published: day,
      text,
    };
    const record: ArticleRecord = {
      schema: 1,
      ...article,
      sources: sources.map((source) =>
        source.kind === "person" && source.name !== null && random() < 0.5
          ? { ...source, name: `${inventedWord(6, random)} ${inventedWord(7, random)}` }
          : source,
      ),
      statements,
    };
    yield { article, record, reader: "linear", origin: `generated:${number}` };
  }
}
