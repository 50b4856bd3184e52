import type { Attribution } from "../attribution/index.js";
import { PERSON_NOUNS } from "../lexicon/source-nouns.js";
import { quotationAt } from "../text/index.js";
import { knownBefore } from "./definite.js";
import { direct, type FoundSpeaker, ledTo, nobody, spanOf } from "./found.js";
import type { NameIndex } from "./name-index.js";
import { namedAfter } from "./named-after.js";
import { type Phrase, parseTokens } from "./phrase.js";
import type { Scene } from "./scene.js";
import { isPossessive, singular, type Words } from "./words.js";
import { writerOf } from "./writers.js";

/**
 * Whom a source's words mean. What is in the words themselves comes first; then what was said before;
 * what is left is a source of its own, described but not named.
 */
export function refer(scene: Scene, phrase: Phrase, statement: Attribution | null = null): FoundSpeaker {
  switch (phrase.form) {
    case "name":
      return byName(scene, phrase);
    case "pronoun":
      return byPronoun(scene, phrase, statement);
    case "relative":
      return byRelative(scene, phrase);
    case "compound":
      return together(scene, phrase);
    default:
      return byNoun(scene, phrase);
  }
}

function byName({ entities, book }: Scene, { name }: Phrase): FoundSpeaker {
  const entity = name && entities.of(name);
  return entity ? direct(book.named(entity), "name") : nobody("name of two");
}

const FIRST_PERSON = new Set(["i", "we", "my", "our", "me", "us"]);
const SECOND_PERSON = new Set(["you", "your"]);
const MASCULINE = new Set(["he", "him", "his", "himself"]);
const FEMININE = new Set(["she", "her", "herself"]);
const PLURAL = new Set(["they", "them", "their", "themselves"]);

function byPronoun(scene: Scene, phrase: Phrase, statement: Attribution | null): FoundSpeaker {
  const { noun, from } = phrase;
  const { antecedents, book } = scene;
  if (FIRST_PERSON.has(noun)) return firstPerson(scene, phrase);
  if (SECOND_PERSON.has(noun)) return nobody("second person");
  const gender = MASCULINE.has(noun) ? "m" : FEMININE.has(noun) ? "f" : null;
  if (gender && statement && scene.watch)
    scene.watch({ statement, candidates: antecedents.whoever(from, gender, statement) });
  const found = gender
    ? antecedents.person(from, gender, statement)
    : PLURAL.has(noun)
      ? antecedents.several(from)
      : antecedents.thing(from);
  const source = found && (found.entity ? book.named(found.entity) : found.source);
  return source ? ledTo(source, "pronoun", found.span, found.sure) : nobody("pronoun without a match");
}

/** "I" in a quotation is whoever is quoted; outside it is the author. */
function firstPerson({ analysis, words, antecedents, book }: Scene, phrase: Phrase): FoundSpeaker {
  if (!quotationAt(analysis, words.start(phrase.from)))
    return direct(book.author(phrase.plural), "the author");
  const last = antecedents.lastSpeaker();
  return last ? ledTo(last, "whoever is quoted", null, false) : nobody("whoever is quoted");
}

const LEADS_TO_RELATIVE = new Set(", of whom both all many some most – — -".split(" "));

/** "who", "which": the noun phrase that ends just before, perhaps at a comma or before "many of". */
function byRelative(scene: Scene, phrase: Phrase): FoundSpeaker {
  const { words, index, entities, book } = scene;
  let end = phrase.from;
  while (end > 0 && LEADS_TO_RELATIVE.has(words.lower(end - 1))) end--;
  if (words.shown(end - 1) === ")") {
    let open = end - 1;
    while (open > 0 && end - open < 8 && words.shown(open) !== "(") open--;
    end = open;
  }
  let name = index.at(end - 1);
  // "Democrats on Capitol Hill, who": places and bodies are no "who"
  const isPlace = phrase.noun === "who" && name !== null && name.kind !== "person";
  if (name && isPlace && /^(?:of|in|on|at|from|for|with)$/.test(words.lower(name.from - 1))) {
    end = name.from - 1;
    name = index.at(end - 1);
  }
  const entity = name && !isPossessive(words.shown(end - 1)) ? entities.of(name) : null;
  if (name && entity) return ledTo(book.named(entity), "relative pronoun", name);
  const from = startOfPhrase(words, index, end);
  const before = from < end ? parseTokens(words, index, from, end) : null;
  const { source } = before ? refer(scene, before) : nobody("relative pronoun");
  return source ? ledTo(source, "relative pronoun", spanOf(words, from, end)) : nobody("relative pronoun");
}

function together(scene: Scene, phrase: Phrase): FoundSpeaker {
  const parts = phrase.parts.map((part) => refer(scene, part).source).filter((part) => part !== null);
  if (parts.length === 0) return nobody("compound");
  return direct(parts.length === 1 ? parts[0] : scene.book.together(parts), "compound");
}

const NOBODY = new Set("nobody no-one none anyone anybody everyone everybody somebody".split(" "));

function byNoun(scene: Scene, phrase: Phrase): FoundSpeaker {
  const entity = phrase.name && scene.entities.of(phrase.name);
  if (entity) return direct(scene.book.named(entity), "name beside");
  const known = namedAfter(scene, phrase) ?? writerOf(scene, phrase) ?? knownBefore(scene, phrase);
  if (known) return known;
  const rule = NOBODY.has(phrase.noun) ? "nobody in particular" : "description";
  return direct(scene.book.described(scene.words, phrase), rule);
}

/** How many words a relative pronoun's antecedent is looked for in. */
const LONGEST = 7;
const BEGINS = new Set("the a an those these many some several his her their all other most".split(" "));
const STOPS = new Set(
  "of for in at on from with to about against by among and or but is are was were be been said says has have had as than that".split(
    " ",
  ),
);

/** Where the noun phrase that ends before a token begins: after a mark, a verb or a preposition. */
function startOfPhrase(words: Words, index: NameIndex, end: number): number {
  let from = end;
  const first = words.firstOf(words.sentence(Math.max(0, end - 1)));
  while (from > first && end - from < LONGEST) {
    const word = words.lower(from - 1);
    if (!words.isWord(from - 1) && !isPossessive(word) && word !== "-") break;
    if (index.at(from - 1) === null && STOPS.has(word)) break;
    from--;
    if (BEGINS.has(word)) break;
  }
  if (PERSON_NOUNS.has(singular(words.lower(end - 1)))) return from;
  while (from < end && index.at(from) === null && STOPS.has(words.lower(from))) from++;
  return from;
}
