import { FEMALE_TITLES, MALE_TITLES } from "../../lexicon/titles.js";
import { Shape, type Word } from "./word.js";
import { Flag } from "./word-flags.js";

/** Words of relation and office that tell the sex too, in small letters. */
const MALE_ROLES = `congressman councilman assemblyman chairman spokesman businessman husband son brother father grandfather
  uncle nephew widower boyfriend actor alderman`;
const FEMALE_ROLES = `congresswoman councilwoman assemblywoman chairwoman spokeswoman businesswoman wife daughter sister mother
  grandmother aunt niece widow girlfriend actress alderwoman`;

const SEX_OF_TITLE: ReadonlyMap<string, "f" | "m"> = new Map([
  ...sexed(`${MALE_TITLES.replaceAll(/\S+\?/g, "")} ${MALE_ROLES}`, "m"),
  ...sexed(`${FEMALE_TITLES.replaceAll(/\S+\?/g, "")} ${FEMALE_ROLES}`, "f"),
]);

function sexed(words: string, sex: "f" | "m"): [string, "f" | "m"][] {
  return words
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => [word.toLowerCase(), sex]);
}

/** The sex that the tokens of a title tell. */
export function sexOfTitle(from: number, to: number, wordAt: (token: number) => Word): "f" | "m" | null {
  for (let at = from; at < to; at++) {
    const sex = SEX_OF_TITLE.get(wordAt(at).lower);
    if (sex !== undefined) return sex;
  }
  return null;
}

/**
 * The sex that a person's first name tells, which is the first of the words from `first` to `end` that is
 * no initial; null where it is of both, or where nothing follows it, for then it may be a surname.
 */
export function sexOfFirstName(words: readonly Word[], first: number, end: number): "f" | "m" | null {
  for (let at = first; at < end - 1; at++) {
    const { flags, shape } = words[at];
    if (shape === Shape.Initials) continue;
    const male = (flags & Flag.Male) !== 0;
    return male === ((flags & Flag.Female) !== 0) ? null : male ? "m" : "f";
  }
  return null;
}
