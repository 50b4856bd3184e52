import type { SourceDraft } from "./draft.js";
import { direct, type FoundSpeaker, ledTo } from "./found.js";
import { kindOfNoun } from "./kinds.js";
import { isNamedAfter, namedAfter } from "./named-after.js";
import type { Name } from "./names/index.js";
import { type Phrase, parseTokens } from "./phrase.js";
import type { Scene } from "./scene.js";
import { isPossessive } from "./words.js";

/** What outlets write. */
const REPORTS = new Set("report article story piece".split(" "));
/** Writings that stand for whoever wrote them, if that was just spoken of. */
const WRITTEN = new Set("statement letter email e-mail message post tweet memo".split(" "));
/** Capitalised words before a writing that are no maker's name. */
const COMMON =
  /^(?:Republican|Democratic|American|National|New|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|TV|GOP|U\.S\.|\p{Lu}\p{Ll}+(?:an|ish|ese|ian))$/u;
const SEEN =
  /^(?:seen|obtained|reviewed|viewed|read|cited|quoted|leaked|verified|shared|received|acquired|reported)$/;
/** How far after a writing its writer may stand. */
const REACH = 14;

/**
 * Whoever is responsible for a writing: "a Politico report", "a poll by Gallup", "her speech", "the
 * letter"; null where the words do not say.
 */
export function writerOf(scene: Scene, phrase: Phrase): FoundSpeaker | null {
  const kind = kindOfNoun(phrase.noun, phrase.plural, null);
  if (kind !== "document" && kind !== null) return null;
  const maker =
    ownerBefore(scene, phrase, kind === "document") ??
    writerAfter(scene, phrase) ??
    (kind === "document" ? makerBefore(scene, phrase) : null);
  if (maker) {
    scene.writings.note(phrase, maker);
    return direct(maker, "who wrote it");
  }
  if (kind === null && (phrase.determiner === "his" || phrase.determiner === "her")) {
    const gender = phrase.determiner === "her" ? "f" : "m";
    const whose = scene.antecedents.person(phrase.from, gender, null);
    const source = whose && (whose.entity ? scene.book.named(whose.entity) : whose.source);
    if (source) return ledTo(source, "whose it is", whose.span, whose.sure);
  }
  return phrase.determiner === "the" ? knownWriting(scene, phrase) : null;
}

/** "a Politico report", "Lee's argument". */
function ownerBefore(
  { words, entities, book }: Scene,
  phrase: Phrase,
  isDocument: boolean,
): SourceDraft | null {
  const { of } = phrase;
  if (!of || of.to > phrase.head || of.kind === "place") return null;
  const owns = isPossessive(words.shown(of.to));
  if (!isDocument && !(of.kind === "person" && owns && !phrase.plural)) return null;
  const entity = entities.of(of);
  return entity && book.named(entity);
}

/** "a poll by Gallup", "a statement from the Lee campaign", "an article in Politico". */
function writerAfter(scene: Scene, phrase: Phrase): SourceDraft | null {
  const { words, index } = scene;
  if (phrase.plural) return null;
  for (let at = phrase.to; at < Math.min(phrase.to + REACH, words.length); at++) {
    const word = words.lower(at);
    if (!words.isWord(at)) return null;
    // who saw it did not write it
    if (word === "by" && SEEN.test(words.lower(at - 1))) return null;
    if (word === "by" || word === "from" || (word === "in" && index.at(at + 1)?.kind === "outlet"))
      return firstNamed(scene, at + 1);
  }
  return null;
}

/** The first name from a token on, or a body named after somebody. */
function firstNamed(scene: Scene, from: number): SourceDraft | null {
  const { words, index, entities, book } = scene;
  for (let at = from; at < Math.min(from + 8, words.length); at++) {
    const name = index.at(at) ?? index.titled(at);
    if (name) {
      const body = parseTokens(words, index, at, Math.min(name.to + 2, words.length));
      if (body?.form === "noun" && isNamedAfter(body)) return namedAfter(scene, body)?.source ?? null;
      const writer = name.kind === "person" ? name : (personAfter(scene, name.to) ?? name);
      const entity = entities.of(writer);
      return entity && writer.kind !== "place" ? book.named(entity) : null;
    }
    const word = words.shown(at);
    if ((!words.isWord(at) && word !== ",") || /^(?:of|in|on|at|that|which|who)$/.test(word)) return null;
  }
  return null;
}

/** The person whose affiliation and role stand before the name: "Tufts professor Sam Lee". */
function personAfter({ words, index }: Scene, from: number): Name | null {
  for (let at = from; at < from + 5; at++) {
    const name = index.at(at);
    if (name?.kind === "person") return name;
    if (!words.isWord(at) || /^(?:and|of|in|on|for)$/.test(words.shown(at))) return null;
  }
  return null;
}

/** "a CNN/ORC poll": whoever's name stands right before, though it was not known for a name. */
function makerBefore({ words, book }: Scene, phrase: Phrase): SourceDraft | null {
  let from = phrase.head;
  const lowest = phrase.determiner ? phrase.from + 1 : phrase.from;
  while (from > lowest && words.isCapital(from - 1) && !COMMON.test(words.shown(from - 1))) from--;
  if (from === phrase.head || from === words.firstOf(words.sentence(from))) return null;
  return book.body("organization", words.between(from, phrase.head), "");
}

/** "the report", "the letter": one that was spoken of. */
function knownWriting({ antecedents, book, writings }: Scene, { noun, from }: Phrase): FoundSpeaker | null {
  const outlet = REPORTS.has(noun) ? antecedents.lastOutlet(from) : null;
  if (outlet?.entity) return ledTo(book.named(outlet.entity), "same writing", outlet.span);
  const earlier = writings.last(noun);
  if (earlier) return ledTo(earlier.source, "same writing", earlier.span);
  const last = WRITTEN.has(noun) ? antecedents.lastSpeaker() : null;
  return last && ledTo(last, "who wrote it", last.mentions.at(-1) ?? null, false);
}
