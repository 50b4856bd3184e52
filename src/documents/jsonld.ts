import { decodeHTML } from "entities";
import { collapse } from "./attributes.js";
import { joinBylines } from "./byline.js";
import { alike, withoutLastPart } from "./title.js";

/** What a page's JSON-LD says of its article. */
export interface LinkedFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** As written. */
  readonly published: string | null;
  readonly url: string | null;
  /** The article's words, which some pages give here and nowhere else. */
  readonly body: string | null;
}

/** What else is known of the page, to tell its article from those it links to. */
export interface PageHints {
  readonly urls: readonly string[];
  readonly titles: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

/** Subtypes of schema.org's Article, and the kinds of posting that news sites use in its stead. */
const ARTICLE = /(?:Article|(?:Blog|LiveBlog|SocialMedia|DiscussionForum)Posting|Report)$/;
/** How many nodes are looked at, and how deep: a graph in good faith is a few dozen. */
const MAX_NODES = 2000;
const MAX_DEPTH = 6;

/**
 * The facts of the article that a page is about, from all its JSON-LD: top-level objects, lists,
 * `@graph`, and `mainEntity`. Where several articles are described, it is the one whose address or
 * headline is the page's; where none is, and there are several, none is taken.
 */
export function linkedFacts(sources: readonly string[], hints: PageHints): LinkedFacts | null {
  const nodes = sources.flatMap((source) => topNodes(parseLoosely(source))).slice(0, MAX_NODES);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node]] : [])),
  );
  const resolve = (value: unknown): unknown => {
    if (!isNode(value)) return value;
    const known = byId.get(value["@id"] as string);
    return known && Object.keys(value).length <= 2 ? known : value;
  };

  const article = choose(nodes.filter(isArticle), hints);
  if (!article) return null;
  const publisher = resolve(firstOf(article.publisher));
  return {
    title: titlesOf(article).find((title) => isKnown(title, hints)) ?? titlesOf(article)[0] ?? null,
    outlet: nameOf(publisher),
    byline: joinBylines(listOf(article.author).flatMap((author) => nameOf(resolve(author)) ?? [])),
    published: line(firstOf(article.datePublished)),
    url: addressOf(article),
    body: typeof article.articleBody === "string" ? article.articleBody : null,
  };
}

/** `headline` is the article's by definition, but some put a summary there and the title into `name`. */
function titlesOf(article: Node): readonly string[] {
  return [line(article.headline), line(article.name)].flatMap((title) => title ?? []);
}

function isKnown(title: string, { titles }: PageHints): boolean {
  return titles.some((known) => alike(title, known) || alike(title, withoutLastPart(known)));
}

function choose(articles: readonly Node[], hints: PageHints): Node | null {
  const withTitle = articles.find((article) => titlesOf(article).some((title) => isKnown(title, hints)));
  const known = new Set(hints.urls.map(bareAddress));
  const withUrl = articles.find((article) => known.has(bareAddress(addressOf(article) ?? "")));
  return withUrl ?? withTitle ?? (articles.length === 1 ? articles[0] : null);
}

/** An address without what may differ between two of the same page. */
function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/g, "");
}

/** JSON, or what content management systems take for it. Undefined where nothing can be made of it. */
function parseLoosely(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*|\/\/)?\s*<!\[CDATA\[(?:\s*\*\/)?/, "")
    .replace(/(?:\/\*|\/\/)?\]\]>(?:\*\/)?$/, "")
    .replace(/^<!--|(?:\/\/)?-->$/g, "")
    .trim()
    .replace(/;$/, "");
  const attempts = [
    (text: string) => text,
    // Line breaks and tabs inside strings, and commas before a closing bracket.
    (text: string) => text.replace(/\p{Cc}+/gu, " ").replace(/,(\s*[}\]])/g, "$1"),
    // The whole source escaped for HTML.
    (text: string) => decodeHTML(text),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt(bare)) as unknown;
    } catch {
      // The next attempt may read it; a page is not refused for its JSON-LD.
    }
  }
  return undefined;
}

/** The objects that describe the page itself, not those inside lists of related articles. */
function topNodes(value: unknown, depth = 0): readonly Node[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_NODES).flatMap((item) => topNodes(item, depth + 1));
  if (!isNode(value)) return [];
  const inner = [value["@graph"], value.mainEntity, value.mainEntityOfPage];
  return [value, ...inner.flatMap((item) => (typeof item === "object" ? topNodes(item, depth + 1) : []))];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArticle(node: Node): boolean {
  return listOf(node["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type));
}

function addressOf(article: Node): string | null {
  const page = firstOf(article.mainEntityOfPage);
  const candidates = [article.url, isNode(page) ? (page["@id"] ?? page.url) : page, article["@id"]];
  return candidates.map(line).find((url) => url !== null && /^https?:\/\//i.test(url)) ?? null;
}

function nameOf(value: unknown): string | null {
  if (!isNode(value)) return line(value);
  const name = firstOf(value.name);
  return line(isNode(name) ? name["@value"] : name);
}

/** One line of text, with the character references that some sites put into their JSON decoded. */
function line(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = collapse(value.includes("&") ? decodeHTML(value) : value);
  return text === "" ? null : text;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}
