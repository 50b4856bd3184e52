import { DOCUMENTS, GOVERNMENT_BODIES, ORGANIZATIONS } from "../../lexicon/institutions.js";
import { BROADCASTERS, MAGAZINES, NEWS_AGENCIES, NEWSPAPERS, WEB_OUTLETS } from "../../lexicon/outlets.js";
import { CITIES, COUNTRIES, REGIONS, US_STATES } from "../../lexicon/places.js";
import type { NameKind } from "./name.js";

/** A name that a lexicon lists. */
export interface Phrase {
  /** Its words as they stand in a text, the article left out. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** The fullest name of what it is a name of: "The Associated Press" for "AP". */
  readonly full: string;
  /** Whether it is only a name where "the" stands before it: "The Hill". */
  readonly needsArticle: boolean;
  /** Whether it may as well be an ordinary word or another's name: "Time", "Target". */
  readonly doubtful: boolean;
}

/** Listed names by their first word, the longest first. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** Listed names that begin with one word, by what comes next: "New" begins dozens, and few of them go on with "York". */
export interface PhrasesBefore {
  /** Those of a single word. */
  readonly alone: readonly Phrase[];
  /** By the second word in small letters: those that go on with it, and those of a single word; the longest first. */
  readonly next: ReadonlyMap<string, readonly Phrase[]>;
}

/** Listed names that begin with one word by the word that comes next. */
export function phrasesBefore(phrases: readonly Phrase[]): PhrasesBefore {
  const isAlone = ({ words }: Phrase): boolean => words.length === 1;
  const seconds = new Set(
    phrases.filter((phrase) => !isAlone(phrase)).map(({ words }) => words[1].toLowerCase()),
  );
  return {
    alone: phrases.filter(isAlone),
    next: new Map(
      Array.from(seconds, (second) => [
        second,
        phrases.filter((phrase) => isAlone(phrase) || phrase.words[1].toLowerCase() === second),
      ]),
    ),
  };
}

/** All names that the lexicons list. */
export function listedPhrases(): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const list of [NEWS_AGENCIES, BROADCASTERS, NEWSPAPERS, MAGAZINES, WEB_OUTLETS])
    for (const line of lines(list)) addForms(book, line.split("|"), "outlet");
  for (const line of lines(GOVERNMENT_BODIES)) addForms(book, line.split("|"), "government");
  for (const line of lines(DOCUMENTS)) for (const form of line.split("|")) addForms(book, [form], "document");
  for (const line of lines(ORGANIZATIONS))
    for (const form of line.split("|")) addForms(book, [form], "organization");
  for (const line of lines(COUNTRIES)) {
    const [names, , capital] = line.split(";");
    addForms(book, names.split(","), "place");
    if (capital) addForms(book, [capital], "place");
  }
  for (const line of lines(US_STATES)) {
    const [name, code, short = ""] = line.split(";");
    addForms(book, [...name.split(","), `${code}?`, ...short.split(",")], "place");
  }
  for (const list of [REGIONS, CITIES]) for (const place of list.split(",")) addForms(book, [place], "place");
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

function addForms(book: Map<string, Phrase[]>, forms: readonly string[], kind: NameKind): void {
  let full = "";
  for (const written of forms) {
    const trimmed = written.trim();
    const doubtful = trimmed.endsWith("?");
    const form = doubtful ? trimmed.slice(0, -1) : trimmed;
    if (form === "") continue;
    full ||= form;
    const words = wordsOf(form);
    const hasArticle = words.length > 1 && words[0] === "The" && kind === "outlet";
    if (hasArticle) words.shift();
    const phrase = { words, kind, full, needsArticle: hasArticle && words.length === 1, doubtful };
    const others = book.get(words[0]);
    if (others === undefined) book.set(words[0], [phrase]);
    // What is listed first stands: an outlet before a place of the same name.
    else if (!others.some(({ words: same }) => same.join(" ") === words.join(" "))) others.push(phrase);
  }
}

/** The words of a name as a text's tokens part them: "People's Daily" is three. */
export function wordsOf(name: string): string[] {
  return name.split(" ").flatMap((word) => {
    if (word.endsWith("'s")) return [word.slice(0, -2), "'s"];
    return word.endsWith("'") ? [word.slice(0, -1), "'"] : [word];
  });
}

/** Non-empty lines. */
export function lines(list: string): string[] {
  return list.split("\n").filter((line) => line.trim() !== "");
}
