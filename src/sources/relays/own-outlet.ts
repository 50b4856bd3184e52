import { OUTLET_ALIASES } from "../../lexicon/relay-words.js";
import type { RelayInput } from "./input.js";

const ALIASES: ReadonlyMap<string, string> = new Map(
  OUTLET_ALIASES.flatMap((group) => group.split("|").map((alias) => [alias, group.split("|")[0]] as const)),
);

/** An outlet's name in the form in which names are compared: "The Huffington Post" and "HuffPost" are one. */
export function outletKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/(?<=.) (?:news agency|newspaper|com)$/, "");
  return ALIASES.get(plain) ?? plain;
}

/** The outlets that are the article's own: who runs it, and whose copy it is. They relay nothing. */
export function ownOutlets({ outlet, credit }: RelayInput["article"]): ReadonlySet<string> {
  return new Set([outlet, credit].filter((name) => name !== null).map(outletKey));
}
