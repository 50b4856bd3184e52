import { NEWS_AGENCIES } from "../lexicon/outlets.js";

/** Every name and abbreviation of an agency, in small letters, with its full name. */
const NAMES: ReadonlyMap<string, string> = new Map(
  NEWS_AGENCIES.trim()
    .split("\n")
    .flatMap((line) => {
      // A form with a question mark is an ordinary word, too.
      const forms = line.split("|").map((form) => form.trim().replace(/^The /, ""));
      return forms
        .filter((form) => !form.endsWith("?"))
        .map((form) => [form.toLowerCase(), forms[0]] as const);
    }),
);
const ANY = [...NAMES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");
const AGENCY = `(?:the )?(${ANY})`;

/**
 * `WASHINGTON (Reuters) —`, `PARIS, March 3 (Xinhua) --`, `(AP) –`: at the start of a paragraph, after a
 * place at most, and followed by a dash or colon.
 */
const DATELINE = new RegExp(`^([^()\\n]{0,70})\\(${AGENCY}\\)\\s*[-–—_:―]`, "iu");
/** A place in capitals, or two or three words with capitals, perhaps with a date behind. */
const PLACE =
  /^(?:\s*|\p{Lu}{2}[^a-z]*[\p{L}\d .,'’/&-]*|\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}[\p{L}'’.-]*){0,3}(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}))?)\s*[-–—]*\s*$/u;
/** `Associated Press`, `Reuters Staff`, `The Associated Press, Washington`: the agency and what may go with it. */
const ALONE = new RegExp(
  `^${AGENCY}(?: (?:staff|news|news agency|wire|writers?|reporters?|in [\\p{L} ]+|newswires?))*$`,
  "iu",
);
/** `Jane Doe, Reuters`, `JANE DOE Associated Press`, `Jane Doe | AP Political Writer`. */
const BEHIND_NAME = new RegExp(
  `^.*[\\p{L}.](?:\\s*[,|/•·(–—-]\\s*|\\s+of\\s+|\\s+for\\s+|\\s+)${AGENCY}(?: (?:\\p{L}+ ){0,2}(?:writers?|reporters?|correspondents?|staff|news agency))?\\)?$`,
  "iu",
);
/** Helpers and mixtures: the outlet's own work, with an agency's part in it. */
const SHARED = /\b(?:with|and|additional|contribut\w*|combined|files? from|wires?|agencies|via)\b/i;
/** `© 2018 AFP`, `Copyright 2018 The Associated Press. All rights reserved.` */
const COPYRIGHT = new RegExp(
  `^(?:©|\\(c\\)|copyright)(?:[ ©,]|\\(c\\)|copyright|by|\\d{4})*${AGENCY}\\b`,
  "iu",
);
/** `(Reporting by Jane Doe; Editing by John Roe)`: how Reuters ends. */
const REUTERS_END = /^\((?:additional )?(?:reporting|writing) by [^()]*;\s*editing by [^()]*\)$/i;

/** Datelines and author lines stand among the first paragraphs, the rights among the last. */
const FIRST = 5;
const LAST = 4;
const LONGEST_LINE = 200;

/**
 * The news agency whose copy an article is, by its full usual name; null where neither the byline nor
 * the text says so. A note that an agency "contributed to this report" does not make it the author.
 */
export function creditOf({
  byline,
  text,
}: {
  readonly byline: string | null;
  readonly text: string;
}): string | null {
  return fromByline(byline) ?? fromText(text);
}

function fromByline(byline: string | null): string | null {
  if (byline === null || byline.length > LONGEST_LINE) return null;
  const line = byline.trim().replace(/^by\s+/i, "");
  const alone = ALONE.exec(line);
  if (alone) return NAMES.get(alone[1].toLowerCase()) ?? null;
  // "Jane Doe, Reuters, John Roe, Reuters": each part is a person or an agency.
  const parts = line.split(/\s*[,;|]\s*/);
  const agencies = parts.map((part) => ALONE.exec(part)?.[1]).filter((name) => name !== undefined);
  if (agencies.length > 0 && !SHARED.test(line.replace(/ and (?=\p{Lu}[\p{L}.’'-]+ \p{Lu})/gu, " "))) {
    return NAMES.get(agencies[0].toLowerCase()) ?? null;
  }
  const behind = BEHIND_NAME.exec(line);
  if (!behind) return null;
  const name = behind[1];
  const before = line.slice(0, line.toLowerCase().lastIndexOf(name.toLowerCase()));
  // "Jane Doe and the Associated Press" is the outlet's work with the agency's help.
  if (
    /\b(?:and|with|from|via)\s+(?:the\s+)?$/i.test(before) ||
    SHARED.test(before.replace(/ and (?=\p{Lu})/gu, " "))
  ) {
    return null;
  }
  if (!isWritten(name, line)) return null;
  return NAMES.get(name.toLowerCase()) ?? null;
}

/** Whether an abbreviation stands in capitals: "Jane Doe, PA" is one, "Maria Efe" is a name. */
function isWritten(name: string, line: string): boolean {
  const at = line.toLowerCase().lastIndexOf(name.toLowerCase());
  const shown = line.slice(at, at + name.length);
  return name.length > 4 || shown === shown.toUpperCase();
}

function fromText(text: string): string | null {
  for (const paragraph of firstParagraphs(text)) {
    const dateline = DATELINE.exec(paragraph.slice(0, LONGEST_LINE));
    if (dateline && PLACE.test(dateline[1])) return NAMES.get(dateline[2].toLowerCase()) ?? null;
    if (paragraph.length > LONGEST_LINE) continue;
    if (/^by\s/i.test(paragraph)) {
      const author = fromByline(paragraph);
      if (author !== null) return author;
    }
    const rights = COPYRIGHT.exec(paragraph);
    if (rights) return NAMES.get(rights[1].toLowerCase()) ?? null;
  }
  for (const paragraph of lastParagraphs(text)) {
    if (REUTERS_END.test(paragraph)) return "Reuters";
    const rights = paragraph.length <= 2 * LONGEST_LINE ? COPYRIGHT.exec(paragraph) : null;
    if (rights) return NAMES.get(rights[1].toLowerCase()) ?? null;
  }
  return null;
}

/** The first paragraphs that show anything; only so much of the text is looked at. */
function firstParagraphs(text: string): string[] {
  return paragraphsOf(text.slice(0, 4000)).slice(0, FIRST);
}

function lastParagraphs(text: string): string[] {
  return paragraphsOf(text.slice(-2000)).slice(-LAST).toReversed();
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
