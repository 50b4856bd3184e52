import { type FoundSpeaker, ledTo } from "./found.js";
import { kindOfNoun } from "./kinds.js";
import type { Phrase } from "./phrase.js";
import type { Scene } from "./scene.js";
import { modifiersOf, POINTING } from "./source-book.js";
import { isPossessive } from "./words.js";

/** Other words for somebody just spoken of. Not "official", "aide", "lawyer": they are people of their own. */
const EPITHETS =
  /^(?:candidate|nominee|contender|senator|governor|president|premier|chancellor|leader|mayor|businessman|businesswoman|billionaire|magnate|mogul|tycoon|front-?runner|congressm[ae]n|congresswoman|lawmaker|politician|neurosurgeon|surgeon|star|singer|actor|actress|author|\d+-year-old|veteran|incumbent|democrat|republican|hopeful|challenger|minister|pontiff|monarch|king|queen|justice|judge)$/;
const FORMER = /^(?:former|retired|presumptive|onetime|\w+-born)$/;

/** "the official", "the minister", "the company": whom it was said of before; null for somebody new. */
export function knownBefore(scene: Scene, phrase: Phrase): FoundSpeaker | null {
  const isWhose = phrase.of !== null && phrase.of.from === phrase.from;
  if (phrase.determiner !== "" && !POINTING.has(phrase.determiner) && !isWhose) return null;
  const modifiers = modifiersOf(scene.words, phrase);
  const same = sameWords(scene, phrase, modifiers);
  if (same || phrase.plural) return same;
  const kind = kindOfNoun(phrase.noun, false, null);
  if (kind === "person") return sameRole(scene, phrase, modifiers);
  if (kind === "organization" || kind === "government" || kind === "outlet") {
    if (phrase.of || phrase.determiner === "" || phrase.noun === "campaign") return null;
    // "the mayor's office" is no other body's
    if (hasOwner(scene, phrase)) return null;
    const body = scene.antecedents.body(phrase.from, kind);
    if (body?.entity) return ledTo(scene.book.named(body.entity), "kind of body", body.span, body.sure);
  }
  return null;
}

function hasOwner({ words }: Scene, { from, head }: Phrase): boolean {
  for (let at = from; at < head; at++) if (isPossessive(words.shown(at))) return true;
  return false;
}

/**
 * A source with the same noun, of which nothing else was said. "The officials" may be fewer words for
 * "four officials"; "officials" without an article are the same only in the same words.
 */
function sameWords({ book }: Scene, phrase: Phrase, modifiers: readonly string[]): FoundSpeaker | null {
  const pointed = phrase.determiner !== "";
  const found = book.latest(
    phrase.noun,
    (draft) =>
      draft.plural === phrase.plural &&
      modifiers.every((word) => draft.modifiers.includes(word)) &&
      (pointed || (draft.count === phrase.count && draft.modifiers.length === modifiers.length)),
  );
  return found ? ledTo(found, "same noun", found.mentions.at(-1) ?? null) : null;
}

function sameRole(scene: Scene, phrase: Phrase, modifiers: readonly string[]): FoundSpeaker | null {
  const { antecedents, book } = scene;
  const role = antecedents.role(phrase.from, phrase.noun, modifiers);
  if (role?.entity) return ledTo(book.named(role.entity), "role", role.span, role.sure);
  const isEpithet = EPITHETS.test(phrase.noun) || modifiers.some((word) => FORMER.test(word));
  const last = phrase.determiner === "the" && isEpithet ? antecedents.lastPerson(phrase.from) : null;
  return last && ledTo(last, "another name for", last.mentions.at(-1) ?? null, false);
}
