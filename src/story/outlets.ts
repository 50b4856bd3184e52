import { BROADCASTERS, MAGAZINES, NEWS_AGENCIES, NEWSPAPERS, WEB_OUTLETS } from "../lexicon/outlets.js";
import { OUTLET_ALIASES } from "../lexicon/relay-words.js";

/**
 * An outlet's name in the form in which names are compared, the same for all that it goes by: "The New York
 * Times", "NYT", "nytimes.com" and "https://www.nytimes.com/" are one outlet.
 */
export function outletKey(name: string): string {
  const host = hostOf(name);
  const plain = plainName(host ?? name);
  const known = FORMS.get(plain) ?? FORMS.get(squeezed(plain));
  return known ?? plain;
}

/** Whether the lists of outlets have this name, or the text of it is an address. */
export function isOutletName(name: string): boolean {
  const plain = plainName(name);
  return hostOf(name) !== null || FORMS.has(plain);
}

/** Whether two names are of the same outlet. */
export function sameOutlet(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && outletKey(a) === outletKey(b);
}

/** Its full usual name, "The New York Times" for "nytimes.com"; what the lists do not have goes by the name it is given. */
export function outletName(name: string): string {
  return NAMES.get(outletKey(name)) ?? name.trim();
}

/** Full name of the agency that a name is of; null where it is no agency's. */
export function agencyNamed(name: string): string | null {
  const key = outletKey(name);
  return AGENCIES.has(key) ? NAMES.get(key)! : null;
}

/** "nytimes" of "https://www.nytimes.com/2018/…" and of "edition.nytimes.com"; null for what is no address. */
function hostOf(name: string): string | null {
  const found = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/:?#].*)?$/u.exec(name.trim());
  if (!found || /^(?:\p{L}\.)+$/u.test(`${found[1]}.`)) return null;
  const labels = found[1].toLowerCase().split(".");
  labels.pop();
  // "bbc.co.uk", "smh.com.au"
  if (labels.length > 1 && /^(?:com?|org|net|gov|ac)$/.test(labels[labels.length - 1])) labels.pop();
  return labels[labels.length - 1];
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|$)/gu, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/, "")
    .replace(/(?<=.) (?:news agency|newspaper|com)$/, "");
}

function squeezed(plain: string): string {
  return plain.replaceAll(" ", "");
}

/**
 * Every form under which an outlet goes, and what its address is likely to be: all words in a row, or the
 * first letters of all but the last ("nytimes"). A form that two outlets share is neither's.
 */
const FORMS: ReadonlyMap<string, string> = formsOf();

/** Full usual names by key, and the keys of agencies. */
const NAMES = new Map<string, string>();
const AGENCIES = new Set<string>();
for (const list of [NEWS_AGENCIES, BROADCASTERS, NEWSPAPERS, MAGAZINES, WEB_OUTLETS])
  for (const [name] of namesIn(list)) {
    const key = outletKey(name);
    if (!NAMES.has(key)) NAMES.set(key, name);
    if (list === NEWS_AGENCIES) AGENCIES.add(key);
  }

/** The names of each outlet of a list, the full one first. */
function namesIn(list: string): readonly (readonly string[])[] {
  return list
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((form) => form.trim().replace(/\?$/, "")));
}

function formsOf(): ReadonlyMap<string, string> {
  const forms = new Map<string, string | null>();
  const guesses = new Map<string, string | null>();
  for (const group of OUTLET_ALIASES) {
    const [key, ...others] = group.split("|").map(plainName);
    for (const form of [key, ...others]) put(forms, form, key);
  }
  for (const list of [NEWS_AGENCIES, BROADCASTERS, NEWSPAPERS, MAGAZINES, WEB_OUTLETS])
    for (const names of namesIn(list)) {
      const key = forms.get(plainName(names[0])) ?? plainName(names[0]);
      for (const name of names) {
        const plain = plainName(hostOf(name) ?? name);
        put(forms, plain, key);
        put(guesses, squeezed(plain), key);
      }
      const words = plainName(names[0]).split(" ");
      const letters = words.map((word) => word[0]).join("");
      if (words.length > 1) put(guesses, letters.slice(0, -1) + words[words.length - 1], key);
      if (words.length > 2) put(guesses, letters, key);
      put(guesses, `the${words.join("")}`, key);
    }
  const sure = new Map<string, string>();
  for (const [form, key] of guesses) if (key !== null && !forms.has(form)) sure.set(form, key);
  for (const [form, key] of forms) if (key !== null) sure.set(form, key);
  return sure;
}

/** A form that two outlets share is neither's. */
function put(to: Map<string, string | null>, form: string, key: string): void {
  if (form.length < 2) return;
  const known = to.get(form);
  to.set(form, known === undefined || known === key ? key : null);
}
