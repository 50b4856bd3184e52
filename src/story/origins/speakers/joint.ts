import { personName } from "./people.js";
import type { Speakers, StorySpeaker } from "./speaker-list.js";

/**
 * The people whom one name names together ("Jeff McCabe and Sara Gideon"), as sources: those with these
 * names where the story has them, else made from the names. Empty for a name of one, and for those who speak in
 * one joint statement: they are one origin.
 */
export function personsOf(speaker: StorySpeaker, speakers: Speakers): readonly StorySpeaker[] {
  return speaker.said.some((said) => /\bjoint(?:ly)?\b/i.test(said)) ? [] : namesIn(speaker, speakers);
}

/** The same, however they speak. */
export function namesIn(speaker: StorySpeaker, speakers: Speakers): readonly StorySpeaker[] {
  if (
    (speaker.kind !== "person" && speaker.kind !== "group") ||
    speaker.name === null ||
    !speaker.name.includes(" and ")
  )
    return [];
  const names = speaker.name.split(/,? and |, /).filter((name) => name !== "");
  if (names.length < 2 || !names.every((name) => /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name))) return [];
  return names.map((name) => {
    const parsed = personName(name);
    const key = parsed ? [...parsed.given, parsed.surname].join(" ") : name.toLowerCase();
    const known = speakers.get(key) ?? speakers.named(name);
    return known ?? { ...speaker, key, name, description: name, parts: [] };
  });
}
