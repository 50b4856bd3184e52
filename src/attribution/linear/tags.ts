import { TagGroup } from "./kernel/constants.js";

export { TagGroup };

/**
 * Parts of speech: the tags of the Penn Treebank (Marcus et al. 1993), as Stanford CoreNLP assigns
 * them. A tag is used as its index in this list.
 */
export const TAGS = [
  "NN",
  "IN",
  "NNP",
  "DT",
  "JJ",
  "NNS",
  ",",
  ".",
  "VB",
  "RB",
  "VBD",
  "PRP",
  "CC",
  "VBN",
  "TO",
  "VBZ",
  "VBG",
  "VBP",
  "PRP$",
  "CD",
  "MD",
  "POS",
  "``",
  "''",
  ":",
  "WP",
  "WDT",
  "WRB",
  "JJR",
  "JJS",
  "RP",
  "NNPS",
  "EX",
  "$",
  "RBR",
  "RBS",
  "-LRB-",
  "-RRB-",
  "UH",
  "PDT",
  "FW",
  "WP$",
  "SYM",
  "LS",
  "#",
] as const;

const INDEX = new Map<string, number>(TAGS.map((tag, index) => [tag, index]));

/** Index of a tag in {@link TAGS}; −1 for a name that is none of them. */
export function tagIndex(name: string): number {
  return INDEX.get(name) ?? -1;
}

/** Group of each tag, by its index. */
export const GROUP_OF_TAG: Uint8Array = Uint8Array.from(TAGS, (tag) => {
  if (tag.startsWith("VB") || tag === "MD") return TagGroup.Verb;
  if (tag.startsWith("NNP")) return TagGroup.Name;
  if (tag.startsWith("NN")) return TagGroup.Noun;
  if (tag.startsWith("PRP")) return TagGroup.Pronoun;
  if (tag.startsWith("W")) return TagGroup.Wh;
  if (tag.startsWith("JJ")) return TagGroup.Adjective;
  if (tag === "DT" || tag === "CD") return TagGroup.Number;
  if (tag === "IN") return TagGroup.Preposition;
  return TagGroup.Other;
});
