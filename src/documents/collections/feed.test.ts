import { describe, expect, it } from "vitest";
import { openAll, outline, page, paragraphs } from "../../../test/documents/build.js";

const LONG = paragraphs(4).map((text) => `<p>${text}</p>`);
const WHOLE = LONG.join("\n");
const WORDS = paragraphs(4).join("\n\n");

function rss(items: string, channel = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>Elmtree Post</title><link>https://post.example/</link>
    <atom:link rel="self" href="https://post.example/feed"/><language>en-GB</language>${channel}${items}</channel></rss>`;
}

function atom(entries: string): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title type="html">Elmtree &amp;amp; Post</title><link rel="alternate" href="https://post.example/"/>${entries}</feed>`;
}

const rdf = (items: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://post.example/feed"><title>Elmtree Post</title>
    <items><rdf:Seq><rdf:li rdf:resource="https://post.example/1"/></rdf:Seq></items></channel>${items}</rdf:RDF>`;

const labelled = (label: string): string =>
  `<?xml version="1.0" encoding="${label}"?><rss><channel><item><title>Café Zürich</title><link>https://post.example/1</link></item></channel></rss>`;

const encoded = (html: string): string => `<content:encoded><![CDATA[${html}]]></content:encoded>`;

/** What each feed comes to, as lines. */
const FEEDS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "RSS with the whole text",
    rss(`<item><title>One</title><link>https://post.example/1</link>${encoded(WHOLE)}</item>`),
    ["in:item 1 = One"],
  ],
  [
    "RSS with teasers",
    rss(
      "<item><title>One</title><link>https://post.example/1#top</link><description>Short.</description></item>",
    ),
    ["in:item 1 > https://post.example/1"],
  ],
  [
    "RSS whose content is cut off",
    rss(
      `<item><link>/1</link>${encoded(`${WHOLE}<p>And so on […]</p>`)}</item><item><link>/2</link>${encoded(`${WHOLE}<p>Read more</p>`)}</item>`,
    ),
    ["in:item 1 > https://post.example/1", "in:item 2 = The mayor said on Mo"],
  ],
  [
    "RSS with a long description, escaped",
    rss(
      `<item><title>One</title><link>https://post.example/1</link><description>${[...LONG, ...LONG].join("").replaceAll("<", "&lt;")}</description></item>`,
    ),
    ["in:item 1 = One"],
  ],
  [
    "items without a link",
    rss(
      "<item><title>One</title><description>The tram runs again.</description></item><item><title>Two</title></item>",
    ),
    ["in:item 1 = One", "in:item 2 ! empty"],
  ],
  [
    "a guid for an address",
    rss(
      '<item><guid>https://post.example/1</guid></item><item><guid isPermaLink="false">https://post.example/2</guid></item>',
    ),
    ["in:item 1 > https://post.example/1", "in:item 2 ! empty"],
  ],
  [
    "addresses that are none on the web",
    rss(
      "<item><link>javascript:alert(1)</link><title>x</title></item><item><link>file:///etc/passwd</link></item>",
    ),
    ["in:item 1 ! empty", "in:item 2 ! empty"],
  ],
  [
    "another prefix for the same namespace",
    `<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><item><link>https://post.example/1</link><c:encoded>${WHOLE.replaceAll("<", "&lt;")}</c:encoded></item></channel></rss>`,
    ["in:item 1 = The mayor said on Mo"],
  ],
  [
    "RSS 1.0",
    rdf(
      '<item rdf:about="https://post.example/1"><title>One</title><link>https://post.example/1</link></item>',
    ),
    ["in:item 1 > https://post.example/1"],
  ],
  [
    "Atom with XHTML",
    atom(
      `<entry><title>One</title><link href="/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${WHOLE}</div></content></entry>`,
    ),
    ["in:item 1 = One"],
  ],
  [
    "Atom with escaped HTML, and a title that is text",
    atom(
      `<entry><title>1 &lt; 2</title><link href="https://post.example/1"/><content type="html">${WHOLE.replaceAll("<", "&lt;")}</content></entry>`,
    ),
    ["in:item 1 = 1 < 2"],
  ],
  [
    "Atom whose content lies elsewhere, or is a picture",
    atom(
      `<entry><link rel="enclosure" href="/a.mp3"/><link href="/1"/><content src="https://post.example/1.html" type="text/html"/></entry>
       <entry><link href="/2"/><content type="image/png">${"QUJD".repeat(500)}</content></entry>`,
    ),
    ["in:item 1 > https://post.example/1", "in:item 2 > https://post.example/2"],
  ],
  [
    "Atom with a prefix throughout",
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Post</a:title><a:entry><a:title>One</a:title><a:link href="https://post.example/1"/></a:entry></a:feed>',
    ["in:item 1 > https://post.example/1"],
  ],
  ["a feed without items", rss(""), ["in ! empty"]],
  [
    "a feed cut short in an item",
    rss("<item><link>https://post.example/1</link></item><item><link>https://post.example/2</link>").slice(
      0,
      -20,
    ),
    ["in:item 1 > https://post.example/1", "in:item 2 ! damaged", "in ! damaged"],
  ],
  [
    "a feed cut short in a tag",
    rss(
      "<item><link>https://post.example/1</link></item><item><link>https://post.example/2</link></item>",
    ).split("/2<")[0],
    ["in:item 1 > https://post.example/1", "in:item 2 ! damaged", "in ! damaged"],
  ],
  [
    "end tags left out, astray and bare marks",
    rss(
      "<item><title>A & B < C</title><link>https://post.example/?a=1&copy=2</link><item></i><link>https://post.example/2</link></item>",
    ),
    ["in:item 1 > https://post.example/?a=1&copy=2", "in:item 2 > https://post.example/2"],
  ],
  [
    "HTML that nobody escaped",
    rss(
      `<item><title>One</title><description>${"<p>One<br>two".repeat(100)}</description></item><item><link>https://post.example/2</link></item>`,
    ),
    ["in:item 1 = One", "in:item 2 > https://post.example/2"],
  ],
  [
    "comments and CDATA that look like items",
    rss(
      "<!-- <item><link>https://post.example/0</link></item> --><item><title><![CDATA[</item>]]></title><link>https://post.example/1</link></item>",
    ),
    ["in:item 1 > https://post.example/1"],
  ],
];

describe("feeds", () => {
  it.each(FEEDS)("%s", async (_, feed, expected) => {
    expect(await outline(feed)).toEqual(expected);
  });

  it("takes over what an item says of itself", async () => {
    const item = `<item><title>Tram &amp;amp; &lt;i&gt;ferry&lt;/i&gt;</title><link>https://post.example/1</link>
      <dc:creator>By Ann Lee</dc:creator><dc:creator>Bo Xi</dc:creator><pubDate>Mon, 06 May 2024 08:30:00 +0200</pubDate>${encoded(`${WHOLE}<p>The post Tram appeared first on Elmtree Post.</p>`)}</item>`;
    const [opened] = await openAll(rss(item), { place: "feed.xml" });
    expect(opened).toMatchObject({
      ok: true,
      place: "feed.xml:item 1",
      article: {
        url: "https://post.example/1",
        outlet: "Elmtree Post",
        title: "Tram & ferry",
        byline: "Ann Lee, Bo Xi",
        published: "2024-05-06T08:30:00+02:00",
        language: "en",
        text: WORDS,
      },
    });
  });

  it("keeps the paragraphs of HTML that nobody escaped", async () => {
    const [opened] = await openAll(
      rss("<item><description><p>One.<br>Two.</p><p>Three.</p></description></item>"),
    );
    expect(opened).toMatchObject({ article: { text: "One.\nTwo.\n\nThree." } });
  });

  it.each([
    ["<author>lee@post.example (Ann Lee)</author>", "Ann Lee"],
    ["<author>lee@post.example</author>", null],
    ["<author>Ann Lee &lt;lee@post.example&gt;</author>", "Ann Lee"],
    ["<dc:creator><![CDATA[ Ann  Lee ]]></dc:creator>", "Ann Lee"],
    [
      "<atom:author><atom:name>Ann Lee</atom:name><atom:uri>https://post.example</atom:uri></atom:author>",
      "Ann Lee",
    ],
  ])("reads the author of %s", async (author, byline) => {
    const [opened] = await openAll(
      rss(`<item>${author}<description>The tram runs again.</description></item>`),
    );
    expect(opened).toMatchObject({ article: { byline } });
  });

  it.each([
    ["<pubDate>Sat, 01 Jan 0000 00:00:00 GMT</pubDate>", null],
    ["<pubDate>9999-12-31T23:59:59Z</pubDate>", null],
    ["<pubDate>yesterday</pubDate>", null],
    ["<pubDate></pubDate><dc:date>2024-05-06</dc:date>", "2024-05-06"],
    ["<published>2024-05-06T10:00Z</published><updated>2024-06-01</updated>", "2024-05-06T10:00Z"],
  ])("reads the time of %s", async (date, published) => {
    const [opened] = await openAll(rss(`<item><link>https://post.example/1</link>${date}</item>`));
    expect(opened).toMatchObject({ ok: "link", published });
  });

  it("names the outlet of an item that was taken from another feed", async () => {
    const opened = await openAll(
      rss(`<item><source url="https://other.example/feed">Other Post</source><description>The tram runs.</description></item>
           <item><description>The ferry runs.</description></item>`),
    );
    expect(opened.map((one) => one.ok === true && one.article.outlet)).toEqual([
      "Other Post",
      "Elmtree Post",
    ]);
  });

  it("is in whatever character set it is, labelled or mislabelled", async () => {
    const cases = [
      Buffer.from(labelled("iso-8859-1"), "latin1"),
      Buffer.from(labelled("iso-8859-1"), "utf8"),
      Buffer.from(`\ufeff${labelled("utf-16")}`, "utf16le"),
      Buffer.from(labelled("utf-8"), "utf16le"),
    ];
    for (const bytes of cases) expect(await openAll(bytes)).toMatchObject([{ title: "Café Zürich" }]);
  });
});

describe("entities in XML", () => {
  it("are never read from anywhere, and never grow", async () => {
    const layers = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      "",
    );
    const laughs = `<!DOCTYPE rss [<!ENTITY l0 "lol">${layers}<!ENTITY file SYSTEM "file:///etc/passwd"> ]>`;
    const feed = `<?xml version="1.0"?>${laughs}<rss><channel><item><title>&l9; &file; &amp; &eacute;</title><link>https://post.example/1</link></item></channel></rss>`;
    const [opened] = await openAll(feed);
    expect(opened).toMatchObject({ ok: "link", title: "&l9; &file; & é" });
  });
});

const jsonFeed = (items: unknown, more: object = {}): string =>
  JSON.stringify(
    { version: "https://jsonfeed.org/version/1.1", title: "Elmtree Post", items, ...more },
    null,
    2,
  );

describe("JSON Feed", () => {
  it.each<[string, string, string[]]>([
    [
      "HTML",
      jsonFeed([{ id: "1", url: "https://post.example/1", title: "One", content_html: WHOLE }]),
      ["in:item 1 = One"],
    ],
    [
      "text",
      jsonFeed([{ id: "1", url: "https://post.example/1", content_text: WORDS }]),
      ["in:item 1 = The mayor said on Mo"],
    ],
    [
      "a summary",
      jsonFeed([{ id: "1", url: "https://post.example/1", summary: "Short." }]),
      ["in:item 1 > https://post.example/1"],
    ],
    [
      "an id for an address",
      jsonFeed([{ id: "https://post.example/1" }]),
      ["in:item 1 > https://post.example/1"],
    ],
    [
      "a relative address",
      jsonFeed([{ id: "1", url: "/1" }], { home_page_url: "https://post.example/" }),
      ["in:item 1 > https://post.example/1"],
    ],
    ["nothing", jsonFeed([]), ["in ! empty"]],
    [
      "items that are none",
      jsonFeed([7, null, { id: "1" }]),
      ["in:item 1 ! damaged", "in:item 2 ! damaged", "in:item 3 ! empty"],
    ],
    ["items that are no list", jsonFeed({ a: 1 }), ["in ! empty"]],
    [
      "values of the wrong type",
      jsonFeed([{ id: 1, url: 2, title: {}, content_html: [] }]),
      ["in:item 1 ! empty"],
    ],
    ["a cut", jsonFeed([{ id: "1", url: "https://post.example/1" }]).slice(0, -8), ["in ! not-json"]],
    [
      "one line",
      JSON.stringify(JSON.parse(jsonFeed([{ id: "1", url: "https://post.example/1" }]))),
      ["in:item 1 > https://post.example/1"],
    ],
  ])("of %s", async (_, json, expected) => {
    expect(await outline(json)).toEqual(expected);
  });

  it("takes over what an item says of itself", async () => {
    const item = {
      id: "1",
      title: "A <b> & C",
      content_text: "The tram runs again.",
      date_published: "2024-05-06T08:30:00Z",
    };
    expect(
      await openAll(jsonFeed([item], { authors: [{ name: "Ann Lee" }, { name: "Bo Xi" }], language: "en" })),
    ).toMatchObject([
      {
        article: {
          title: "A <b> & C",
          byline: "Ann Lee, Bo Xi",
          published: "2024-05-06T08:30:00Z",
          language: "en",
        },
      },
    ]);
  });
});

it("takes a page for a page, though it mentions a feed", async () => {
  expect(await outline(page("A new <rss> feed"))).toEqual(
    ["in = A new feed"].map(() => expect.stringMatching(/^in = A new/)),
  );
});
