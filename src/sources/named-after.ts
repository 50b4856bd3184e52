import { direct, type FoundSpeaker, ledTo } from "./found.js";
import type { Phrase } from "./phrase.js";
import type { Scene } from "./scene.js";

/** Parts of a state that are named after whom they serve: "the Lee administration". */
const PUBLIC = new Set("administration government police ministry military army regime".split(" "));
/** The same for bodies that are no part of it. */
const PRIVATE = new Set("campaign team office camp".split(" "));

/** Whether a noun is one of a body that goes by another's name. */
export function isNamedAfter({ noun, plural }: Phrase): boolean {
  return !plural && (PUBLIC.has(noun) || PRIVATE.has(noun));
}

/** "the Lee campaign", "his campaign", "Norway's government", and then "the campaign"; null for other nouns. */
export function namedAfter(scene: Scene, phrase: Phrase): FoundSpeaker | null {
  if (!isNamedAfter(phrase)) return null;
  const { noun } = phrase;
  const owner = ownerOf(scene, phrase);
  if (owner) {
    const kind = PUBLIC.has(noun) ? "government" : "organization";
    return direct(scene.book.body(kind, `${owner} ${noun}`, noun), "named after");
  }
  if (phrase.determiner !== "the") return null;
  const latest = scene.book.latest(noun, ({ name }) => name !== null);
  return latest ? ledTo(latest, "same noun", latest.mentions.at(-1) ?? null) : null;
}

function ownerOf({ words, entities, antecedents }: Scene, phrase: Phrase): string | null {
  const { of, determiner, head, from } = phrase;
  if (of && of.to <= head) {
    if (of.kind !== "person") return words.between(of.from, of.to);
    return surname(entities.of(of)?.name ?? words.between(of.from, of.to));
  }
  if (determiner === "his" || determiner === "her") {
    const person = antecedents.person(from, determiner === "her" ? "f" : "m", null);
    return person?.entity ? surname(person.entity.name) : null;
  }
  // "the Israeli government": an adjective that no list of names holds
  return head - 1 > from && words.isCapital(head - 1) ? words.shown(head - 1) : null;
}

function surname(name: string): string {
  const parts = name.split(/\s+/).filter((part) => !/^(?:Jr|Sr|II|III|IV)\.?,?$/.test(part));
  return parts.at(-1) ?? name;
}
