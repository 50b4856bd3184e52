import type { NameModel } from "./model.js";
import type { NameKind } from "./name.js";
import { wordsOf } from "./phrases.js";

/** What the lexicons have under a name. */
export interface ListedName {
  readonly kind: NameKind;
  /** The fullest name of the same thing: "The Associated Press" for "AP". */
  readonly full: string;
}

/**
 * Looks a name up in the lexicons of outlets, bodies, documents and places: whole, as written, with or
 * without "the"; null where they do not have it. What may as well be an ordinary word ("Time") is found
 * too: a caller asks who knows that it is a name.
 */
export function lookUpName(name: string, { words }: NameModel): ListedName | null {
  const parts = wordsOf(name.replaceAll("’", "'").trim());
  const bare = parts.length > 1 && parts[0].toLowerCase() === "the" ? parts.slice(1) : parts;
  const found = words.look(bare[0]).phrases?.find((phrase) => phrase.words.join(" ") === bare.join(" "));
  return found === undefined ? null : { kind: found.kind, full: found.full };
}
