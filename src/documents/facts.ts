import { attributesOf, collapse, shownText } from "./attributes.js";
import { AuthorMarks } from "./authors.js";
import { scanMarkup } from "./markup.js";

/** What a page says of itself, before anything is made of it. */
export interface PageFacts {
  /** `<html lang>`. */
  readonly language: string | null;
  /** `<base href>`. */
  readonly base: string | null;
  /** `<title>`. */
  readonly title: string | null;
  /** `<link rel="canonical">`. */
  readonly canonical: string | null;
  /** `<meta>` by `property`, `name` or `itemprop` in lower case ("dc:", "dcterm:" as "dc.", "dcterms."). */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The sources of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** The texts of the `<h1>`. */
  readonly headings: readonly string[];
  /** The author line in the page: `rel` or `itemprop` "author", `class` "byline". */
  readonly byline: string | null;
  /** Dates marked as that of publication: `itemprop`, `pubdate`, `class` "published" (hAtom, Wikinews). */
  readonly published: readonly string[];
  /** The `datetime` of every other `<time>`. */
  readonly times: readonly string[];
  /** Whether the document is a feed or a site map and no page. */
  readonly isFeed: boolean;
}

/** Nothing that is wanted stands so many times in a page; what repeats more is generated. */
const MANY = 500;
/** Longer than any headline or author line. */
const MAX_LINE = 500;

/** Reads the facts in one pass, in time proportional to the length. */
export function pageFacts(html: string): PageFacts {
  const reader = new FactReader();
  scanMarkup(html, reader);
  reader.end();
  return reader;
}

/** An element whose text is being gathered. */
interface Capture {
  readonly name: string;
  readonly into: "heading" | "title";
  text: string;
  /** How many elements of the same name are open in it. */
  depth: number;
}

class FactReader implements PageFacts {
  private readonly authors = new AuthorMarks();
  language: string | null = null;
  base: string | null = null;
  title: string | null = null;
  canonical: string | null = null;
  isFeed = false;
  readonly meta = new Map<string, string[]>();
  readonly jsonLd: string[] = [];
  readonly headings: string[] = [];
  readonly published: string[] = [];
  readonly times: string[] = [];
  private capture: Capture | null = null;
  private svg = 0;
  private isFirst = true;

  get byline(): string | null {
    return this.authors.byline;
  }

  script(source: string, content: string): void {
    if (/ld\+json/i.test(source.slice(0, 2000)) && this.jsonLd.length < MANY) this.jsonLd.push(content);
  }

  text(raw: string): void {
    this.authors.text(raw);
    const { capture } = this;
    if (capture && capture.text.length <= MAX_LINE) capture.text += shownText(raw);
  }

  open(name: string, source: string): void {
    if (this.capture?.name === name) this.capture.depth++;
    else if (this.capture) this.capture.text += " ";
    if (name === "svg") this.svg++;
    if (this.isFirst) this.isFeed = /^(?:rss|feed|rdf:rdf|urlset|sitemapindex)$/.test(name);
    this.isFirst = false;
    if (name === "title") {
      if (this.svg === 0 && this.title === null) this.begin(name, "title");
      return;
    }
    if (name === "h1") this.begin(name, "heading");
    const attributes = attributesOf(source);
    this.authors.open(name, attributes);
    if (attributes.size === 0) return;
    const get = (attribute: string) => attributes.get(attribute)?.trim() || null;
    if (name === "html") this.language ??= get("lang") ?? get("xml:lang");
    else if (name === "base") this.base ??= get("href");
    else if (name === "meta") this.addMeta(get("property"), get("name"), get("itemprop"), get("content"));
    else if (name === "link") {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(get("rel") ?? "")) this.canonical ??= get("href");
    } else this.addMarked(name, attributes);
  }

  close(name: string): void {
    this.authors.close(name);
    if (name === "svg") this.svg = Math.max(0, this.svg - 1);
    if (this.capture?.name === name && --this.capture.depth === 0) this.endCapture();
  }

  /** Ends what the end of the page leaves open. */
  end(): void {
    this.endCapture();
    this.authors.endLine();
  }

  private endCapture(): void {
    const { capture } = this;
    if (!capture) return;
    this.capture = null;
    const text = collapse(capture.text);
    if (text === "" || text.length > MAX_LINE) return;
    if (capture.into === "title") this.title = text;
    else if (capture.into === "heading" && this.headings.length < MANY) this.headings.push(text);
  }

  private begin(name: string, into: Capture["into"]): void {
    this.endCapture();
    this.capture = { name, into, text: "", depth: 1 };
  }

  private addMeta(
    property: string | null,
    name: string | null,
    item: string | null,
    content: string | null,
  ): void {
    if (content === null || this.meta.size > MANY) return;
    // Several vocabularies may be named at once: property="og:title twitter:title".
    for (const key of new Set([property, name, item].flatMap(metaKeys))) {
      const values = this.meta.get(key);
      if (!values) this.meta.set(key, [content]);
      else if (values.length < MANY) values.push(content);
    }
  }

  /** Dates that microdata, microformats or plain HTML mark as such. */
  private addMarked(name: string, attributes: ReadonlyMap<string, string>): void {
    const words = (attribute: string) => (attributes.get(attribute) ?? "").slice(0, MAX_LINE).split(/\s+/);
    const item = words("itemprop");
    const classes = words("class");
    const date = attributes.get("datetime") ?? attributes.get("content") ?? attributes.get("title");
    const isPublished =
      item.includes("datePublished") ||
      attributes.has("pubdate") ||
      ["published", "dt-published", "entry-date", "value-title"].some((word) => classes.includes(word));
    if (date && isPublished) {
      if (this.published.length < MANY) this.published.push(date);
    } else if (name === "time" && date && !item.includes("dateModified") && !classes.includes("updated")) {
      if (this.times.length < MANY) this.times.push(date);
    }
  }
}

/** The names in an attribute, Dublin Core's brought to one spelling: "DC:Creator" is "dc.creator". */
function metaKeys(names: string | null): readonly string[] {
  const keys = names?.toLowerCase().split(/\s+/) ?? [];
  return keys.map((key) => key.replace(/^dc[.:-]/, "dc.").replace(/^dcterms?[.:-]/, "dcterms."));
}
