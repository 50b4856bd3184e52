import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";

const BASES: ReadonlyMap<string, string> = readForms();

function readForms(): Map<string, string> {
  const bases = new Map<string, string>();
  for (const line of IRREGULAR_VERBS.trim().split("\n")) {
    const [base, ...forms] = line.trim().split(/\s+/);
    for (const form of forms) if (!bases.has(form)) bases.set(form, base);
  }
  return bases;
}

/** Endings that a verb, its nouns and its adjectives part by, the longest first. */
const ENDINGS = [
  "ifications",
  "ification",
  "izations",
  "ization",
  "isations",
  "isation",
  "ations",
  "ation",
  "ments",
  "ment",
  "nesses",
  "ness",
  "ances",
  "ance",
  "ences",
  "ence",
  "ities",
  "ity",
  "ional",
  "ial",
  "ions",
  "ion",
  "ings",
  "ing",
  "ally",
  "ably",
  "ibly",
  "able",
  "ible",
  "ives",
  "ive",
  "ers",
  "ors",
  "er",
  "or",
  "ist",
  "ists",
  "ism",
  "ies",
  "ied",
  "ed",
  "es",
  "ly",
  "al",
  "s",
  "e",
  "y",
] as const;

/** So much must stay of a word: shorter stems confuse words that have nothing in common. */
const SHORTEST = 4;
/** What only bends a word may leave less: "voting", "votes". */
const BENDING: ReadonlySet<string> = new Set(["ings", "ing", "ed", "es", "s", "e", "ers", "er"]);
const SHORTEST_BENT = 3;
/** A "y" after so few letters belongs to the word: "party" is no "part". */
const SHORTEST_BEFORE_Y = 5;
/** Plural in form only. */
const WHOLE: ReadonlySet<string> = new Set(["news", "politics", "series", "species"]);

/**
 * What a word has in common with others of its family: "declare", "declared" and "declaration" all give
 * "declar". A blunt instrument on purpose: it only says that two words may mean the same.
 */
export function stem(word: string): string {
  const base = BASES.get(word) ?? word;
  if (base.length < SHORTEST || WHOLE.has(base) || !/^[a-z]+$/.test(base)) return base;
  for (const ending of ENDINGS) {
    if (!base.endsWith(ending) || /(?:ss|eed)$/.test(base)) continue;
    const least = BENDING.has(ending) ? SHORTEST_BENT : ending === "y" ? SHORTEST_BEFORE_Y : SHORTEST;
    if (base.length - ending.length < least) continue;
    const rest = undouble(base.slice(0, -ending.length));
    // "endorse" of "endorsement" gives what "endorsed" gives.
    return rest.length > SHORTEST_BENT && rest.endsWith("e") ? rest.slice(0, -1) : rest;
  }
  return base;
}

/** "plann" is "plan"; "call" stays. */
function undouble(rest: string): string {
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

/** Stems, each worked out once: a text says the same words again and again. */
export class Stems {
  readonly #known = new Map<string, string>();

  /** See {@link stem}. */
  of(word: string): string {
    let found = this.#known.get(word);
    if (found === undefined) {
      found = stem(word);
      this.#known.set(word, found);
    }
    return found;
  }
}
