import { decodeHTML } from "entities";
import { collapse } from "./attributes.js";
import { joinBylines } from "./byline.js";
import { normaliseDate } from "./date.js";
import type { PageFacts } from "./facts.js";
import { linkedFacts } from "./jsonld.js";
import { alike, siteNameIn, withoutLastPart, withoutSiteName, wordsOf } from "./title.js";

/** What a page's mark-up says of its article, one answer each. */
export interface Metadata {
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** The article's words in JSON-LD; null where they are not given there. */
  readonly body: string | null;
}

/** `<meta>` names in their order of trust. OpenGraph comes first, being what sites take most care of. */
const TITLES = [
  "og:title",
  "parsely-title",
  "sailthru.title",
  "citation_title",
  "dc.title",
  "dcterms.title",
  "twitter:title",
];
const OUTLETS = [
  "og:site_name",
  "application-name",
  "citation_journal_title",
  "dc.publisher",
  "dcterms.publisher",
  "article:publisher",
];
const BYLINES = [
  "article:author",
  "og:article:author",
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "dc.creator",
  "dcterms.creator",
  // Not sooner, because content management systems put their own name or the site's here.
  "author",
  "byl",
];
const DATES = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "dcterms.issued",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "pubdate",
  "publish-date",
  "publishdate",
  "publication_date",
  "date",
];

/**
 * Weighs what a page says of itself. For each fact the first of these that gives one:
 *
 * - title: JSON-LD `headline`, `<meta>` (OpenGraph, Parsely, Sailthru, citation, Dublin Core, Twitter),
 *   the `<h1>` that `<title>` repeats, `<title>`; without the outlet's name;
 * - outlet: JSON-LD `publisher`, `<meta>`, what `<title>` adds to the headline;
 * - byline: JSON-LD `author`, `<meta>`, then `rel`, `itemprop` or `class` in the page;
 * - published: JSON-LD `datePublished`, `<meta>`, marked elements, the first `<time datetime>`;
 *   a date that cannot be read is passed over;
 * - url: `<link rel="canonical">`, `og:url`, JSON-LD, the address the page was got from.
 *
 * JSON-LD comes first because it alone says which article a name or a date belongs to.
 */
export function metadataOf(facts: PageFacts, source: string | null): Metadata {
  const gotFrom = source !== null && URL.canParse(source) ? source : null;
  const all = (names: readonly string[]) =>
    names.map((name) => (facts.meta.get(name) ?? []).map(meant).filter((value) => value !== ""));
  const first = (names: readonly string[]) => all(names).flat()[0] ?? null;
  const heading = headlineOf(facts);

  const url =
    address(facts.canonical, facts, gotFrom) ??
    address(first(["og:url"]), facts, gotFrom) ??
    address(gotFrom, facts, null);
  const linked = linkedFacts(facts.jsonLd, {
    urls: [url, gotFrom].flatMap((known) => known ?? []),
    titles: [first(["og:title"]), ...facts.headings, facts.title].flatMap((known) => known ?? []),
  });
  const stated = linked?.title ?? first(TITLES) ?? heading;
  const named =
    linked?.outlet ??
    all(OUTLETS)
      .flat()
      .find((name) => !/^https?:|^@/i.test(name));
  const fullTitle = stated ?? facts.title;
  const site =
    named ?? siteNameIn(facts.title ?? "", fullTitle ?? "") ?? siteNameIn(facts.title ?? "", heading ?? "");
  const title = fullTitle && withoutSiteName(fullTitle, [site, first(["og:site_name"]), hostOf(url)]);

  return {
    url: url ?? address(linked?.url ?? null, facts, gotFrom),
    outlet: site,
    title: heading && title && isHeadlineOf(title, heading) ? heading : title || null,
    byline: linked?.byline ?? authorsOf(all(BYLINES)) ?? facts.byline,
    published:
      [linked?.published ?? "", ...all(DATES).flat(), ...facts.published, ...facts.times]
        .map(normaliseDate)
        .find((date) => date !== null) ?? null,
    body: linked?.body ?? null,
  };
}

/** Some sites escape what they put into attributes twice. */
function meant(content: string): string {
  return collapse(/&(?:#\w+|[a-z]+);/i.test(content) ? decodeHTML(content) : content);
}

/**
 * The `<h1>` that is the headline: the only one, or the only one whose words `<title>` begins with or
 * shares for the most part. Others are the site's name or a section's.
 */
function headlineOf({ headings, title }: PageFacts): string | null {
  const distinct = [...new Set(headings)];
  if (title === null) return distinct.length === 1 ? (distinct[0] ?? null) : null;
  const fitting = distinct.filter((heading) => sharesWords(heading, title));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whether a title is the heading, as printed or with something behind: "Headline - Site, a free news source". */
function isHeadlineOf(title: string, heading: string): boolean {
  return alike(title, heading) || alike(withoutLastPart(title), heading);
}

function sharesWords(heading: string, title: string): boolean {
  const [words, others] = [wordsOf(heading), new Set(wordsOf(withoutLastPart(title)))];
  return words.filter((word) => others.has(word)).length * 2 > words.length;
}

/** The first name of `<meta>` that holds anybody; one of its kind for each author. */
function authorsOf(groups: readonly (readonly string[])[]): string | null {
  for (const names of groups) {
    const byline = joinBylines(names);
    if (byline) return byline;
  }
  return null;
}

/**
 * An address of the page, made absolute and without its fragment; null where it is none. A canonical
 * address that is the site's front page is a mistake where the page was got from elsewhere.
 */
function address(written: string | null, facts: PageFacts, gotFrom: string | null): string | null {
  if (!written) return null;
  try {
    const base =
      facts.base && gotFrom ? new URL(facts.base, gotFrom).href : (facts.base ?? gotFrom ?? undefined);
    const url = new URL(written.trim(), base);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    if (url.pathname === "/" && !url.search && gotFrom && new URL(gotFrom).pathname !== "/") return null;
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}

function hostOf(url: string | null): string | null {
  return url ? new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, "") : null;
}
