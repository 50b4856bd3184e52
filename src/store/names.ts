import { plainText } from "./plain-text.js";

/** The words of a name as names are compared: lower case, without accents. */
function folded(name: string): readonly string[] {
  const plain = plainText(name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name as names are compared: "José  Pérez" and "JOSE PEREZ" are one. A name of signs alone stands as it is. */
export function foldedName(name: string): string {
  return folded(name).join(" ") || plainText(name).trim();
}

/**
 * The words of a name as they stand in the index, each with a 0 at its end: the index cuts English words
 * down to their stems ("bridges" to "bridg"), and what ends in a digit it leaves alone. So "Powers" does
 * not find Mr Power.
 */
export function nameTokens(name: string): readonly string[] {
  return folded(name).map((word) => `${word}0`);
}
