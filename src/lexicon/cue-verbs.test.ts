import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CUE_ADJECTIVES, CUE_NOUNS, SHAPE_NOUNS } from "./cue-nouns.js";
import { CUE_PHRASES } from "./cue-phrases.js";
import { CARRYING_VERBS, CUE_VERBS, LIGHT_VERBS } from "./cue-verbs.js";
import { IRREGULAR_VERBS } from "./irregular-verbs.js";

const words = (table: Readonly<Record<string, string>>): string[] =>
  Object.values(table).flatMap((list) => list.split(/\s+/).filter((word) => word !== ""));

const VERBS = [CUE_VERBS, LIGHT_VERBS, CARRYING_VERBS].flatMap(words);
const NOUNS = [...words(CUE_NOUNS), ...SHAPE_NOUNS.split(/\s+/).filter((word) => word !== "")];
const ADJECTIVES = words(CUE_ADJECTIVES);
const PHRASES = Object.values(CUE_PHRASES).flatMap((list) =>
  list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);

function twice(list: readonly string[]): string[] {
  return list.filter((word, at) => list.indexOf(word) !== at);
}

describe("the lists of cue words", () => {
  it("give each word one class", () => {
    expect(twice(VERBS)).toEqual([]);
    expect(twice(NOUNS)).toEqual([]);
    expect(twice(ADJECTIVES)).toEqual([]);
    expect(twice(PHRASES)).toEqual([]);
  });

  it("hold words in small letters and phrases of two words or more", () => {
    expect([...VERBS, ...NOUNS, ...ADJECTIVES].filter((word) => !/^[a-z][a-z-]*[a-z]$/.test(word))).toEqual(
      [],
    );
    expect(PHRASES.filter((phrase) => !/^['a-z]+( (\*|[a-z]+))+$/.test(phrase))).toEqual([]);
  });

  it("have irregular forms only of verbs that are used", () => {
    const used = new Set([...VERBS, ...PHRASES.map((phrase) => phrase.split(" ")[0])]);
    const idle = IRREGULAR_VERBS.trim()
      .split("\n")
      .map((line) => line.trim().split(" ")[0])
      .filter((verb) => !used.has(verb));
    expect(idle).toEqual([]);
  });
});

const CORPUS = new URL("../../../shared/corpora/polnear/train.jsonl.gz", import.meta.url);

interface Row {
  readonly annotations: readonly {
    readonly attributions: readonly { readonly cue?: readonly (readonly [number, number])[] }[];
  }[];
  /** Start, end, lemma, part of speech, entity, head. */
  readonly sentences: readonly {
    readonly tokens: readonly (readonly [number, number, string, string, string, number])[];
  }[];
}

/** How often each verb, noun and adjective heads a cue: "say V". */
function heads(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { annotations, sentences } of rows) {
    for (const { cue } of annotations[0].attributions) {
      if (!cue) continue;
      for (const { tokens } of sentences) {
        const inside = new Set<number>();
        tokens.forEach(([start, end], at) => {
          if (cue.some(([from, to]) => start < to && end > from)) inside.add(at);
        });
        if (inside.size === 0) continue;
        // Words of the cue that hang on none of it: the verb among them, else a noun or adjective.
        const roots = [...inside].filter((at) => !inside.has(tokens[at][5]));
        const is = (pattern: RegExp) => roots.find((at) => pattern.test(tokens[at][3]));
        const root = is(/^V/) ?? is(/^[NJ]/);
        if (root !== undefined) {
          const key = `${tokens[root][2].toLowerCase()} ${tokens[root][3][0]}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        break;
      }
    }
  }
  return counts;
}

/** The tagger's "accord" is the phrase "according to". */
const IN_PHRASES = new Set(["accord V"]);

describe.skipIf(!existsSync(CORPUS))("PolNeAR's cues (skipped where ../shared is absent)", () => {
  it("have a class for every verb, noun and adjective that heads five or more in the training part", () => {
    const rows = gunzipSync(readFileSync(CORPUS))
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
    const known: Readonly<Record<string, ReadonlySet<string>>> = {
      V: new Set(VERBS),
      N: new Set(NOUNS),
      J: new Set(ADJECTIVES),
    };
    const frequent = [...heads(rows)].filter(([, count]) => count >= 5).map(([key]) => key);
    expect(frequent.length).toBeGreaterThan(300);
    const missing = frequent.filter((key) => {
      const [lemma, kind] = key.split(" ");
      return !known[kind].has(lemma) && !IN_PHRASES.has(key);
    });
    expect(missing).toEqual([]);
  });
});
