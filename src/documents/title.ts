import { collapse } from "./attributes.js";

/** Marks that sites put between a headline and their name. */
const SEPARATOR = /\s+(?:[-–—|·•»«/\\]|::|--)\s+|\s*\|\s*/;
const SEPARATORS = new RegExp(SEPARATOR.source, "g");

/** Letters and digits only, in lower case, without "the" and an ending like ".com". */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|co\.uk|org|net|de|fr|eu|news)$/, "")
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The words and numbers of a line, in lower case. */
export function wordsOf(line: string): readonly string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two headings are the same but for case, marks and white space. */
export function alike(a: string, b: string): boolean {
  const plain = bare(a);
  return plain !== "" && plain === bare(b);
}

/**
 * A title without the name of the site in front or behind ("Headline - Outlet", "Outlet | Headline"),
 * where that name is known from elsewhere. A dash that belongs to the headline stays.
 *
 * @param names the outlet's name and whatever else the site is known by, such as its host
 */
export function withoutSiteName(title: string, names: readonly (string | null)[]): string {
  const known = new Set(names.flatMap((name) => (name ? [bare(name), ...initials(name)] : [])));
  let kept = collapse(title);
  // "Headline | Outlet - Outlet.com" is the most that is seen.
  for (let round = 0; round < 3; round++) {
    const breaks = [...kept.matchAll(SEPARATORS)];
    const last = breaks.at(-1);
    const [first] = breaks;
    if (last && known.has(bare(kept.slice(last.index + last[0].length)))) {
      kept = kept.slice(0, last.index);
    } else if (first && known.has(bare(kept.slice(0, first.index)))) {
      kept = kept.slice(first.index + first[0].length);
    } else {
      break;
    }
  }
  return kept;
}

/** `"Headline"` of "Headline | Outlet", whatever the last part is. */
export function withoutLastPart(title: string): string {
  const last = [...collapse(title).matchAll(SEPARATORS)].at(-1);
  return last ? collapse(title).slice(0, last.index) : title;
}

/** "BBC News" signs as "BBC", "The New York Times" as "NYT". */
function initials(name: string): readonly string[] {
  const words = name.replace(/^the\s+/i, "").split(/\s+/);
  const first = words[0] ?? "";
  const short = words.map((word) => word[0] ?? "").join("");
  return [
    ...(words.length > 1 && /^\p{Lu}{2,}$/u.test(first) ? [first.toLowerCase()] : []),
    ...(short.length > 2 ? [short.toLowerCase()] : []),
  ];
}

/**
 * What a page's `<title>` says besides its headline, where the headline is known: `"Outlet"` of
 * "Headline | Politics | Outlet". Null where the title is no such pair.
 */
export function siteNameIn(title: string, headline: string): string | null {
  const parts = collapse(title).split(SEPARATOR);
  // "Wikinews, the free news source"
  const name = (parts.at(-1) ?? "").replace(/, \p{Ll}.*$/u, "").trim();
  if (parts.length < 2 || !alike(parts[0] ?? "", headline)) return null;
  return name.length <= 40 && name.split(" ").length <= 4 && /^[\p{Lu}\p{Lo}\d]/u.test(name) ? name : null;
}
