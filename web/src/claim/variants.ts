/** The different wordings of a claim: each once, with who has it, and how it differs from the most usual one. */
import type { Stretch, Wording } from "../types.js";
import { compared } from "./compare.js";

/** One variant. */
export interface Variant {
  readonly text: string;
  /** Those who have it, in the order of time. */
  readonly wordings: readonly Wording[];
  /** Word by word against the first variant; null for that one, and where it is said in other words altogether. */
  readonly words: readonly Stretch[] | null;
}

/** A wording as it is told apart: without its case and its marks. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Wordings less alike than this are in other words altogether. */
const leastAlike = 0.5;

/**
 * The variants of a claim: first the one that most have (the earliest of those), then those that share its words, the
 * most alike first, then what is said in other words.
 */
export function variantsOf(wordings: readonly Wording[]): readonly Variant[] {
  const groups = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const key = keyOf(wording.text);
    const group = groups.get(key);
    if (group) group.push(wording);
    else groups.set(key, [wording]);
  }
  const all = [...groups.values()];
  if (all.length === 0) return [];
  const first = all.reduce((best, group) => (group.length > best.length ? group : best));
  const rest = all
    .filter((group) => group !== first)
    .map((group) => ({ group, ...compared(first[0].text, group[0].text) }))
    .toSorted((a, b) => b.alike - a.alike);
  return [
    { text: first[0].text, wordings: first, words: null },
    ...rest.map(({ group, words, alike }) => ({
      text: group[0].text,
      wordings: group,
      words: alike >= leastAlike ? words : null,
    })),
  ];
}
