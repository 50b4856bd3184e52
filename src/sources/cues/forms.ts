import { CUE_ADJECTIVES, CUE_NOUNS, SHAPE_NOUNS } from "../../lexicon/cue-nouns.js";
import { CARRYING_VERBS, CUE_VERBS, type CueClass, LIGHT_VERBS } from "../../lexicon/cue-verbs.js";
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";

/** How much a verb says by itself; see `lexicon/cue-verbs.ts`. */
export type VerbKind = "full" | "light" | "carrying";

/** What an inflected form may be. */
export interface Reading {
  /** The base form of the verb, or the singular. */
  readonly lemma: string;
  readonly verb: CueClass | null;
  readonly kind: VerbKind;
  readonly noun: CueClass | null;
  /** A noun for the shape in which something is said: "statement". */
  readonly shape: boolean;
  readonly adjective: CueClass | null;
}

/** Words parted by white space. */
export function listed(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}

/** The inflections of a regular verb. Where spelling leaves a doubt, both ways; the wrong one is no word. */
export function inflect(lemma: string): readonly string[] {
  const ends = (...endings: string[]): boolean => endings.some((ending) => lemma.endsWith(ending));
  const s = ends("s", "sh", "ch", "x", "z", "go", "do", "to") ? `${lemma}es` : `${lemma}s`;
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (ends("e")) {
    const stem = lemma.slice(0, -1);
    return [lemma, s, `${stem}ed`, ends("ee", "oe", "ye") ? `${lemma}ing` : `${stem}ing`];
  }
  const forms = [lemma, s, `${lemma}ed`, `${lemma}ing`];
  // "admit", "admitted"; but "credit", "credited".
  if (/[^aeiou]?[aeiou][bdgklmnprtz]$/.test(lemma) && !/[aeiou]{2}[^aeiou]$/.test(lemma)) {
    const doubled = lemma + (ends("ic") ? "k" : lemma.slice(-1));
    forms.push(`${doubled}ed`, `${doubled}ing`);
  }
  return forms;
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Irregular forms by their base form. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.trim()
    .split("\n")
    .map((line) => {
      const [lemma, ...others] = line.trim().split(" ");
      return [lemma, others] as const;
    }),
);

/** All forms of a verb: the regular ones and those of the list. */
export function formsOf(lemma: string): readonly string[] {
  return [...inflect(lemma), ...(IRREGULAR.get(lemma) ?? [])];
}

const BLANK = { verb: null, kind: "full", noun: null, shape: false, adjective: null } as const;

function readings(): ReadonlyMap<string, Reading> {
  const forms = new Map<string, Reading>();
  const put = (form: string, lemma: string, what: Partial<Reading>): void => {
    const known = forms.get(form);
    // "left" is of "leave" before anything else: the first verb to claim a form keeps it.
    if (what.verb && known?.verb) return;
    forms.set(form, { ...BLANK, lemma, ...known, ...what });
  };
  const verbs: [VerbKind, Readonly<Record<CueClass, string>>][] = [
    ["carrying", CARRYING_VERBS],
    ["light", LIGHT_VERBS],
    ["full", CUE_VERBS],
  ];
  const all = verbs.flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([stance, list]) =>
      listed(list).map((lemma) => ({ lemma, kind, verb: stance as CueClass })),
    ),
  );
  // Irregular forms first, so that "found" is of "find" and "saw" of "see" whatever else is spelt so.
  for (const { lemma, kind, verb } of all)
    for (const form of IRREGULAR.get(lemma) ?? []) put(form, lemma, { kind, verb });
  for (const { lemma, kind, verb } of all)
    for (const form of inflect(lemma)) put(form, lemma, { kind, verb });
  for (const [stance, list] of Object.entries(CUE_NOUNS))
    for (const noun of listed(list))
      for (const form of [noun, plural(noun)]) put(form, noun, { noun: stance as CueClass });
  for (const noun of listed(SHAPE_NOUNS))
    for (const form of [noun, plural(noun)]) put(form, noun, { noun: "asserts", shape: true });
  for (const [stance, list] of Object.entries(CUE_ADJECTIVES))
    for (const form of listed(list)) put(form, form, { adjective: stance as CueClass });
  return forms;
}

const FORMS = readings();

/** What a word in small letters may be as a cue; undefined when it is none. */
export function readingOf(word: string): Reading | undefined {
  return FORMS.get(word);
}
