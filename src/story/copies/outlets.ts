import { BROADCASTERS, MAGAZINES, NEWS_AGENCIES, NEWSPAPERS, WEB_OUTLETS } from "../../lexicon/outlets.js";

interface Known {
  readonly name: string;
  readonly isAgency: boolean;
}

/** Every form of every outlet that is known, as {@link plain} makes it. */
const KNOWN: ReadonlyMap<string, Known> = readLists();

function readLists(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [list, isAgency] of [
    [NEWS_AGENCIES, true],
    [BROADCASTERS, false],
    [NEWSPAPERS, false],
    [MAGAZINES, false],
    [WEB_OUTLETS, false],
  ] as const) {
    for (const line of list.trim().split("\n")) {
      const [name, ...forms] = line.split("|").map((form) => form.trim().replace(/\?$/, ""));
      for (const form of [name, ...forms]) {
        const key = plain(form);
        // As addresses have it, too: "washingtonpost.com".
        for (const spelling of [key, key.replaceAll(" ", "")])
          if (!known.has(spelling)) known.set(spelling, { name, isAgency });
      }
    }
  }
  return known;
}

/** Without case, marks, "The" and the ends of addresses: "www.nytimes.com" is "nytimes". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?www\./, "")
    .replace(/\.(?:com|org|net|co\.uk)(?:\/.*)?$/, "")
    .replace(/[’']s$/, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

/** The full usual name of an outlet that is known by several; any other name in the form to compare it in. */
export function outletKey(name: string): string {
  const key = plain(name);
  return KNOWN.get(key)?.name ?? key;
}

/** Whether two names are of the same outlet. */
export function sameOutlet(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && outletKey(a) === outletKey(b);
}

/** Full name of the agency that a name is of; null where it is no agency's. */
export function agencyNamed(name: string): string | null {
  const known = KNOWN.get(plain(name));
  return known?.isAgency === true ? known.name : null;
}
