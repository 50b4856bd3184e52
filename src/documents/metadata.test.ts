import { describe, expect, it } from "vitest";
import { pageFacts } from "./facts.js";
import { type Metadata, metadataOf } from "./metadata.js";

const read = (html: string, url: string | null = null) => metadataOf(pageFacts(html), url);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = (fields: object) => ld({ "@context": "https://schema.org", "@type": "NewsArticle", ...fields });
const meta = (name: string, content: string) =>
  `<meta ${/:/.test(name) ? "property" : "name"}="${name}" content="${content}">`;

/** One field, and every source of it in the order of trust: each is followed when those above are gone. */
const ORDERS: readonly (readonly [keyof Metadata, readonly (readonly [string, string])[]])[] = [
  [
    "title",
    [
      [news({ headline: "From JSON-LD" }), "From JSON-LD"],
      [meta("og:title", "From OpenGraph"), "From OpenGraph"],
      [meta("parsely-title", "From Parsely"), "From Parsely"],
      [meta("sailthru.title", "From Sailthru"), "From Sailthru"],
      [meta("citation_title", "From citation"), "From citation"],
      [meta("DC.title", "From Dublin Core"), "From Dublin Core"],
      [meta("twitter:title", "From Twitter"), "From Twitter"],
      ["<h1>From the title's heading</h1>", "From the title's heading"],
      ["<title>From the title</title>", "From the title"],
    ],
  ],
  [
    "outlet",
    [
      [news({ publisher: { name: "From JSON-LD" } }), "From JSON-LD"],
      [meta("og:site_name", "From OpenGraph"), "From OpenGraph"],
      [meta("application-name", "From application"), "From application"],
      [meta("citation_journal_title", "From citation"), "From citation"],
      [meta("dc.publisher", "From Dublin Core"), "From Dublin Core"],
      ["<h1>Cuts ahead</h1><title>Cuts ahead | Politics | From Title</title>", "From Title"],
    ],
  ],
  [
    "byline",
    [
      [news({ author: { name: "From JSON-LD" } }), "From JSON-LD"],
      [meta("article:author", "From OpenGraph"), "From OpenGraph"],
      [meta("parsely-author", "From Parsely"), "From Parsely"],
      [meta("sailthru.author", "From Sailthru"), "From Sailthru"],
      [meta("citation_author", "From citation"), "From citation"],
      [meta("dcterm:creator", "From Dublin Core"), "From Dublin Core"],
      [meta("author", "From meta"), "From meta"],
      [meta("byl", "By From byl"), "From byl"],
      ['<p>By <a rel="author">From rel</a></p>', "From rel"],
      ['<p class="byline">By From class</p>', "From class"],
    ],
  ],
  [
    "published",
    [
      [news({ datePublished: "2001-01-01" }), "2001-01-01"],
      [meta("article:published_time", "2002-01-01T10:00Z"), "2002-01-01T10:00Z"],
      [meta("og:published_time", "2003-01-01"), "2003-01-01"],
      ['<meta itemprop="datePublished" content="2004-01-01">', "2004-01-01"],
      [meta("parsely-pub-date", "2005-01-01"), "2005-01-01"],
      [meta("sailthru.date", "2006-01-01 10:00:00 -0500"), "2006-01-01T10:00:00-05:00"],
      [meta("citation_publication_date", "2007/01/01"), "2007-01-01"],
      [meta("DC.date.issued", "2008-01-01"), "2008-01-01"],
      [meta("date", "2009-01-01"), "2009-01-01"],
      ['<time itemprop="datePublished" datetime="2010-01-01">x</time>', "2010-01-01"],
      ['<time datetime="2011-01-01">x</time>', "2011-01-01"],
    ],
  ],
  [
    "url",
    [
      ['<link rel="canonical" href="https://example.org/link">', "https://example.org/link"],
      [meta("og:url", "https://example.org/og"), "https://example.org/og"],
      [news({ url: "https://example.org/ld" }), "https://example.org/ld"],
    ],
  ],
];

describe("metadataOf: each source, and which comes before which", () => {
  for (const [field, sources] of ORDERS) {
    it.each(sources)(`${field}: %s`, (source, expected) => {
      const from = sources.findIndex(([candidate]) => candidate === source);
      const weaker = sources.slice(from).map(([html]) => html);
      expect(read(source)[field]).toBe(expected);
      // Weaker sources stand first in the page, so that order in the page is not what decides.
      expect(read(weaker.toReversed().join("\n"))[field]).toBe(expected);
    });
  }

  it("finds nothing in a page that says nothing", () => {
    const nothing = { url: null, outlet: null, title: null, byline: null, published: null, body: null };
    expect(read("<p>One.</p>")).toEqual(nothing);
  });
});

describe("metadataOf: JSON-LD", () => {
  const article = { headline: "Cuts ahead", author: "Ann Lee" };
  const found = { title: "Cuts ahead", byline: "Ann Lee" };

  it.each([
    ["a NewsArticle", news(article)],
    ["a subtype", news({ ...article, "@type": "ReportageNewsArticle" })],
    ["several types", news({ ...article, "@type": ["Thing", "OpinionNewsArticle"] })],
    ["a type with its address", news({ ...article, "@type": "http://schema.org/NewsArticle" })],
    ["a list", ld([{ "@type": "WebSite" }, { "@type": "NewsArticle", ...article }])],
    ["a graph", ld({ "@graph": [{ "@type": "WebPage" }, { "@type": "NewsArticle", ...article }] })],
    ["the main entity of a page", ld({ "@type": "WebPage", mainEntity: { "@type": "Article", ...article } })],
    ["the second script", `${ld({ "@type": "Organization" })}${news(article)}`],
    ["a script after a broken one", `<script type="application/ld+json">{"@type":</script>${news(article)}`],
    [
      "line breaks in strings",
      '<script type="application/ld+json">{"@type":"Article","headline":"Cuts\n ahead","author":"Ann Lee"}</script>',
    ],
    [
      "a trailing comma",
      '<script type="application/ld+json">{"@type":"Article","headline":"Cuts ahead","author":["Ann Lee",],}</script>',
    ],
    [
      "a comment around it",
      '<script type="application/ld+json"><!-- {"@type":"Article","headline":"Cuts ahead","author":"Ann Lee"} --></script>',
    ],
    [
      "CDATA around it",
      '<script type="application/ld+json">/*<![CDATA[*/{"@type":"Article","headline":"Cuts ahead","author":"Ann Lee"}/*]]>*/</script>',
    ],
    [
      "all of it escaped",
      '<script type="application/ld+json">{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Cuts ahead&quot;,&quot;author&quot;:&quot;Ann Lee&quot;}</script>',
    ],
    [
      "a semicolon after it",
      '<script type="application/ld+json">{"@type":"Article","headline":"Cuts ahead","author":"Ann Lee"};</script>',
    ],
    [
      "an odd script type",
      '<script type="Application/LD+JSON; charset=utf-8">{"@type":"Article","headline":"Cuts ahead","author":"Ann Lee"}</script>',
    ],
  ])("reads %s", (_name, html) => {
    expect(read(html)).toMatchObject(found);
  });

  it.each([
    ["a string", "By Ann Lee", "Ann Lee"],
    ["a person", { "@type": "Person", name: "Ann Lee" }, "Ann Lee"],
    ["several", [{ name: "Ann Lee" }, "Bo Xi", [{ name: "Cy Young" }]], "Ann Lee, Bo Xi, Cy Young"],
    ["the same twice", [{ name: "Ann Lee" }, { name: "ANN LEE" }], "Ann Lee"],
    ["a reference", { "@id": "#ann" }, "Ann Lee"],
    ["a list of names", { name: ["Ann Lee"] }, "Ann Lee"],
    ["an address", { name: "https://example.org/ann" }, null],
    ["nothing useful", [null, 7, {}, { name: 3 }, ""], null],
  ])("reads an author that is %s", (_name, author, byline) => {
    const graph = [
      { "@type": "NewsArticle", headline: "Cuts", author },
      { "@id": "#ann", name: "Ann Lee" },
    ];
    expect(read(ld({ "@graph": graph })).byline).toBe(byline);
  });

  it("takes the article that the page is about", () => {
    const [a, b] = [
      { "@type": "NewsArticle", headline: "Cuts ahead", url: "https://example.org/cuts", author: "Ann Lee" },
      { "@type": "NewsArticle", headline: "Zoo reopens", url: "https://example.org/zoo", author: "Bo Xi" },
    ];
    expect(read(ld([a, b]), "http://www.example.org/zoo?x=1").byline).toBe("Bo Xi");
    expect(read(`${ld([a, b])}<h1>Zoo reopens</h1>`).byline).toBe("Bo Xi");
    expect(read(ld([a, b])).byline).toBeNull();
    const list = { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: b }] };
    expect(read(ld([list, a])).byline).toBe("Ann Lee");
  });

  it.each(["JobPosting", "WebPage", "Product", "Recipe"])("does not take a %s for an article", (type) => {
    expect(read(news({ ...article, "@type": type })).byline).toBeNull();
  });

  it("takes the name for the title where the headline is something else", () => {
    const html = `<title>New Zeeland - Encyclopedia</title>${ld({ "@type": "Article", name: "New Zeeland", headline: "country" })}`;
    expect(read(html).title).toBe("New Zeeland");
  });
});

describe("metadataOf: what is made of the values", () => {
  it.each([
    ["<title>Cuts ahead - Example</title><meta property=og:site_name content=Example>", "Cuts ahead"],
    ["<title>Cuts &amp; more | Example.com</title>", "Cuts & more"],
    ["<h1>Example</h1><h1>Cuts ahead</h1><title>Cuts ahead - Example</title>", "Cuts ahead"],
    ["<h1><a>The Example</a></h1><title>Cuts ahead this year</title>", "Cuts ahead this year"],
    ["<h1>“Cuts” ahead</h1><meta property=og:title content='\"Cuts\" ahead'>", "“Cuts” ahead"],
    ["<meta property='og:title' content='Minister &amp;quot;sorry&amp;quot;'>", 'Minister "sorry"'],
    ["<title> Cuts\n  ahead </title>", "Cuts ahead"],
    ["<svg><title>Logo</title></svg><title>Cuts ahead</title>", "Cuts ahead"],
  ])("title of %s is %s", (html, title) => {
    expect(read(html, "https://www.example.com/a").title).toBe(title);
  });

  it.each([
    ["https://example.org/a#top", "<p>", "https://example.org/a"],
    ["https://example.org/a", '<link rel="canonical" href="/b">', "https://example.org/b"],
    [
      "https://example.org/a/",
      '<base href="https://example.net/"><link rel="canonical" href="b">',
      "https://example.net/b",
    ],
    ["https://example.org/a", '<link rel="canonical" href="https://example.org/">', "https://example.org/a"],
    ["https://example.org/", '<link rel="canonical" href="https://example.org/">', "https://example.org/"],
    [
      "https://amp.example.org/a",
      '<link rel="canonical" href="https://www.example.org/a">',
      "https://www.example.org/a",
    ],
    [null, '<link rel="alternate canonical" href="https://example.org/b?x=1">', "https://example.org/b?x=1"],
    [null, '<link rel="canonical" href="/b">', null],
    ["article.html", "<p>", null],
    ["file:///tmp/a.html", '<link rel="canonical" href="javascript:void(0)">', null],
  ])("got from %s, with %s: %s", (from, html, url) => {
    expect(read(html, from).url).toBe(url);
  });

  it.each([
    [
      '<div class="byline">By <a rel="author">Ann Lee</a> and <a rel="author">Bo Xi</a> | 3 May 2024</div>',
      "Ann Lee, Bo Xi",
    ],
    ['By <a rel="author">Ann Lee</a> and <a rel="author">Bo Xi</a>', "Ann Lee, Bo Xi"],
    ['<span class="byline">By Ann Lee <time>May 3, 2024</time></span>', "Ann Lee"],
    ['<p class="article__byline">BY ANN LEE, May 3, 2024 10:00', "ANN LEE"],
    ['<span itemprop="author"><b itemprop="name">Ann Lee</b>, who lives in Paris</span>', "Ann Lee"],
    ['<ol class="comment-list"><li><b class="author">troll</b></ol>', null],
    [`<div class="author">${"A long life. ".repeat(50)}</div>`, null],
    ['<p class="byline">By</p>', null],
  ])("author line of %s is %s", (html, byline) => {
    expect(read(html).byline).toBe(byline);
  });

  it("passes over dates that cannot be read", () => {
    const html = `${news({ datePublished: "soon" })}${meta("date", "05/06/2024")}<time datetime="2024-06-05">x</time>`;
    expect(read(html).published).toBe("2024-06-05");
  });

  it("does not take the date of a change for that of publication", () => {
    const html =
      '<time itemprop="dateModified" datetime="2024-06-05">x</time><time class="updated" datetime="2024-06-06">';
    expect(read(html + news({ dateModified: "2024-06-07" })).published).toBeNull();
  });
});
