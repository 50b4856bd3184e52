import { GOVERNMENT_BODIES, ORGANIZATIONS } from "../../../lexicon/institutions.js";
import { COUNTRIES } from "../../../lexicon/places.js";
import { isOutletName, outletKey } from "../../outlets.js";

/**
 * The name of a body (an organisation, a government, an outlet, a document) in the form in which names are
 * compared: "the F.B.I." and "Federal Bureau of Investigation" are one, and so are "Israel", "the Israelis" and
 * "the Israeli government".
 */
export function bodyKey(name: string, kind: string): string {
  if (kind === "outlet") return outletKey(name);
  const plain = plainBody(name);
  const known = BODIES.get(plain);
  if (known) return known;
  const country = countryOf(plain);
  if (country) return country;
  return isOutletName(name) ? outletKey(name) : plain;
}

/** The first letters of a body's words: "aclu". Null for names of one word. */
export function initialsOf(key: string): string | null {
  const words = key.split(" ").filter((word) => !SMALL.has(word));
  return words.length < 2 ? null : words.map((word) => word[0]).join("");
}

/** The country that a body's plain name means the government of: "israel" of "israeli government"; else null. */
export function countryOf(plain: string): string | null {
  const found = GOVERNMENT.exec(plain);
  return COUNTRY.get(found ? found[1] : plain) ?? null;
}

/** The nation an adjective or the name of its people tells, as written: "israel" of "Israeli"; else null. */
export function nationOf(word: string): string | null {
  return NATION.get(word) ?? null;
}

export function plainBody(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) (?=.)/, "")
    .replace(
      /^(?:us|u s|united states) (?=(?:department|secretary|\p{L}+ department|supreme|senate|house|congress)\b)/u,
      "",
    );
}

const SMALL = new Set(["of", "the", "and", "for", "in", "on", "to", "a"]);
const GOVERNMENT = /^(.+?) (?:government|authorities|administration|state|side)$/;

const BODIES: ReadonlyMap<string, string> = bodiesOf();

function bodiesOf(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of `${GOVERNMENT_BODIES}\n${ORGANIZATIONS}`.trim().split("\n")) {
    const names = line.split("|").map((name) => plainBody(name.trim().replace(/\?$/, "")));
    // Lines hold forms of one body, or several bodies; forms of one are its initials or share a word with it.
    const [full] = names;
    for (const name of names) {
      const key = belongs(name, full) ? full : name;
      if (!forms.has(name)) forms.set(name, key);
    }
  }
  return forms;
}

function belongs(form: string, full: string): boolean {
  if (form === full || initialsOf(full) === form) return true;
  const fullWords = full.split(" ").filter((word) => !SMALL.has(word));
  const words = form.split(" ").filter((word) => !SMALL.has(word));
  // "department of state" of "state department"
  return (
    words.length > 1 && words.length === fullWords.length && words.every((word) => fullWords.includes(word))
  );
}

const COUNTRY: ReadonlyMap<string, string> = countriesOf();

function countriesOf(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of COUNTRIES.trim().split("\n")) {
    const [names, people] = line.split(";");
    const all = `${names},${people ?? ""}`
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.endsWith("?"))
      .map(plainBody);
    for (const name of all) if (!found.has(name)) found.set(name, all[0]);
  }
  return found;
}

/** Adjectives and names of peoples as written: "U.S." and "American", but not "America". */
const NATION: ReadonlyMap<string, string> = nationsOf();

function nationsOf(): ReadonlyMap<string, string> {
  const found = new Map([
    ["US", "united states"],
    ["U.S.", "united states"],
    ["UK", "britain"],
    ["U.K.", "britain"],
  ]);
  for (const line of COUNTRIES.trim().split("\n")) {
    const [names, people] = line.split(";");
    for (const one of (people ?? "").split(",").map((name) => name.trim()))
      if (one !== "" && !one.endsWith("?") && !found.has(one)) found.set(one, plainBody(names.split(",")[0]));
  }
  return found;
}
