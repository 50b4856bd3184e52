import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HearsayError } from "../record/index.js";
import { articleFromHtml } from "./html.js";

const cases = new URL("../../test/cases/html/", import.meta.url);
const NAMES = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const pageOf = (name: string) => readFileSync(new URL(`${name}/page.html`, cases), "utf8");

const SENTENCE =
  "The minister said on Monday that the budget would be cut by a third, and that nobody had been asked. ";

/** What comes of a page: its text, or the code of the error. Anything else that is thrown fails the test. */
function outcome(html: string): string {
  try {
    return articleFromHtml(html).text;
  } catch (error) {
    if (error instanceof HearsayError && !error.message.includes("\n")) return `(${error.code})`;
    throw error;
  }
}

describe("articleFromHtml on pages of many kinds", () => {
  it.each(NAMES)("%s", (name) => {
    const { from, paragraphs, ...expected } = JSON.parse(
      readFileSync(new URL(`${name}/article.json`, cases), "utf8"),
    ) as { from?: string; paragraphs: string[] };
    const { id, text, ...found } = articleFromHtml(pageOf(name), { url: from });
    expect(found).toEqual(expected);
    expect(text.split("\n\n")).toEqual(paragraphs);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
  });
});

/** What comes of mark-up that stands between two paragraphs of an article. */
function inner(body: string): readonly string[] {
  const start = `<title>Cuts ahead</title><article><h1>Cuts ahead</h1><p>${SENTENCE}</p>`;
  return outcome(`${start}${body}<p>${SENTENCE}</p></article>`).split("\n\n").slice(1, -1);
}

describe("articleFromHtml: the text", () => {
  it.each([
    ["a short quotation", "<p>“We’ll see.”</p>", ["“We’ll see.”"]],
    [
      "a list",
      "<ul><li>One thing is done.</li><li>Another thing is not.</li></ul>",
      ["One thing is done.", "Another thing is not."],
    ],
    [
      "a heading in it",
      "<h2>What is next</h2><p>Nobody knows it yet.</p>",
      ["What is next", "Nobody knows it yet."],
    ],
    [
      "a link that is a sentence",
      "<p><a href='/x'>“We were never asked.”</a></p>",
      ["“We were never asked.”"],
    ],
    ["right-to-left words", "<p dir=rtl>قالت الوزيرة يوم الاثنين.</p>", ["قالت الوزيرة يوم الاثنين."]],
    ["a title that is struck out", "<p>It costs <s>nine</s> ten crowns.</p>", ["It costs nine ten crowns."]],
  ])("keeps %s", (_name, body, paragraphs) => {
    expect(inner(body)).toEqual(paragraphs);
  });

  it.each([
    ["the title again", "<h2>Cuts ahead</h2>"],
    ["an advertisement", "<p>ADVERTISEMENT</p>"],
    ["a link to another article", "<p><a href='/x'>Zoo reopens after six months</a></p>"],
    ["a lead to another article", "<p>Read more: <a href='/x'>Zoo reopens after six months</a></p>"],
    ["a caption", "<figure><img src=a.jpg><figcaption>The minister. Photo: Bo Xi</figcaption></figure>"],
    ["share buttons", "<div class='share-tools'><a href='#'>Facebook</a> <a href='#'>E-mail</a></div>"],
    ["a comment", "<!-- <p>The editor said no.</p> -->"],
    ["what is hidden", "<p hidden>Not for you.</p><p style='display:none'>Nor this.</p>"],
    ["the date", "<p><time datetime=2024-05-31>31 May</time></p><p>Updated: May 31, 2024</p>"],
  ])("leaves out %s", (_name, body) => {
    expect(inner(body)).toEqual([]);
  });

  it("takes the page's own word for the language only where the text does not tell", () => {
    expect(articleFromHtml(`<html lang="sv-SE"><p>OK!</p>`).language).toBe("sv");
    expect(articleFromHtml(`<html lang="en"><p>OK!</p>`).language).toBe("en");
    expect(articleFromHtml(`<html lang="de"><p>${SENTENCE}</p>`).language).toBe("en");
    expect(articleFromHtml("<p>OK!</p>").language).toBe("und");
  });

  it("reads a text without a tag", () => {
    expect(articleFromHtml(SENTENCE).text).toBe(SENTENCE.trim());
  });
});

describe("articleFromHtml: bad pages", () => {
  it.each([
    ["", "empty", /only white space: give a page to read/],
    [" \n\ufeff", "empty", /only white space/],
    [
      "<html><head><title>Nothing</title></head><body></body></html>",
      "not-html",
      /no article could be found in it/,
    ],
    ["<script>document.write('x')</script>", "not-html", /save it from a browser/],
    ["<!-- only a comment -->", "not-html", /no article could be found/],
    [
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>x</title></item></channel></rss>',
      "not-html",
      /it is a feed/,
    ],
    ["<feed xmlns='http://www.w3.org/2005/Atom'><entry/></feed>", "not-html", /give the article's own page/],
  ])("%j is %s", (html, code, message) => {
    expect(outcome(html)).toBe(`(${code})`);
    expect(() => articleFromHtml(html)).toThrow(message);
  });

  it("does not go by an address that is none", () => {
    expect(articleFromHtml(`<p>${SENTENCE}`, { url: "not an address" }).url).toBeNull();
    expect(articleFromHtml(`<p>${SENTENCE}`, { url: null }).url).toBeNull();
  });
});

/** Pages that are deep, broken or endless, `n` times. What a run may take is far over what it does. */
const ENDLESS: readonly (readonly [string, (n: number) => string])[] = [
  ["nested blocks", (n) => `${"<div>".repeat(n)}${SENTENCE}${"</div>".repeat(n)}`],
  ["nested blocks with text", (n) => `<div>${SENTENCE}`.repeat(n)],
  ["nested inline elements", (n) => `${"<b>".repeat(n)}${SENTENCE}`],
  ["nested lists", (n) => `${"<ul><li>".repeat(n)}${SENTENCE}`],
  ["nested tables", (n) => `${"<table><tr><td>".repeat(n)}${SENTENCE}`],
  ["nested articles", (n) => `${"<article>".repeat(n)}${SENTENCE}`],
  ["nested blocks left hidden", (n) => `${"<p>One.</p><div hidden>".repeat(n)}${SENTENCE}`],
  ["unclosed paragraphs", (n) => `<p>${SENTENCE}`.repeat(n)],
  ["closed paragraphs", (n) => `<article>${`<p>${SENTENCE}</p>`.repeat(n)}</article>`],
  [
    "paragraphs as deep as Readability is let",
    (n) => `${"<div><p>x</p>".repeat(98)}${"<p>a b</p>".repeat(n / 40)}`,
  ],
  ["line breaks", (n) => `${SENTENCE}<br><br>`.repeat(n)],
  ["line breaks in inline elements", (n) => `<p>${"<i> </i><br> ".repeat(n)}${SENTENCE}`],
  ["end tags of nothing", (n) => `${"<b>".repeat(300)}${"</i></div>".repeat(n)}${SENTENCE}`],
  ["unclosed comments", (n) => `${"<!-- > ".repeat(n)}${SENTENCE}`],
  ["unclosed CDATA", (n) => `${"<![CDATA[".repeat(n)}> ${SENTENCE}`],
  ["unclosed tags", (n) => `${SENTENCE}${"<a ".repeat(n)}`],
  ["unclosed quotation marks", (n) => `${SENTENCE}${`<a title="`.repeat(n)}`],
  ["attributes", (n) => `<p ${'a="b" '.repeat(n)}>${SENTENCE}`],
  ["scripts", (n) => `${SENTENCE}${"<script>".repeat(n)}`],
  ["titles", (n) => `${SENTENCE}${"<title>".repeat(n)}`],
  ["character references", (n) => `${SENTENCE}${"&amp;&nbsp;&#8217;&foo;&#x;&".repeat(n)}`],
  ["marks", (n) => `${SENTENCE}${"<".repeat(n)}`],
  ["white space", (n) => `<p>${" \n".repeat(n)}x${" <b> </b>".repeat(n)}${SENTENCE}`],
  ["one line", (n) => SENTENCE.repeat(n)],
  [
    "bars in a title",
    (n) => `<title>${"x | ".repeat(n)}</title><meta property="og:site_name" content="x">${SENTENCE}`,
  ],
  ["JSON-LD of brackets", (n) => `<script type="application/ld+json">${"[".repeat(n)}</script>${SENTENCE}`],
  [
    "JSON-LD of spaces",
    (n) => `<script type="application/ld+json">${" ".repeat(n)},${" ,".repeat(n)}</script>${SENTENCE}`,
  ],
  [
    "author lines",
    (n) => `${SENTENCE}${'<span class="byline">By Ann <a rel="author">Lee</a> and '.repeat(n)}`,
  ],
];

describe("articleFromHtml: endless pages", () => {
  it.each(ENDLESS)("%s", (_name, made) => {
    const start = performance.now();
    const text = outcome(made(100_000));
    expect(text === "(not-html)" || text.length > 0).toBe(true);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it("keeps every word of a page that is too deep or too long for Readability", () => {
    expect(outcome(`${"<div>".repeat(100_000)}${SENTENCE}${"</div>".repeat(100_000)}`)).toBe(SENTENCE.trim());
    const long = outcome(
      `<nav>Home</nav><main>${`<p>${SENTENCE}</p>`.repeat(20_000)}</main><footer>Contact</footer>`,
    );
    expect(long.split("\n\n")).toEqual(Array.from({ length: 20_000 }, () => SENTENCE.trim()));
  });

  it("reads 20 MB", () => {
    const start = performance.now();
    expect(outcome(`<p>${SENTENCE}</p>\n`.repeat(190_000)).length).toBeGreaterThan(19e6);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("articleFromHtml: any page", () => {
  const pieces = fc.constantFrom(
    ..."html head body title p div span a b i br hr h1 h2 ul li table tr td article main section".split(" "),
    ..."script style noscript template svg figure figcaption blockquote q pre form input button time".split(
      " ",
    ),
  );
  const tag = fc
    .tuple(
      fc.constantFrom("<", "</", "<!--", "<!", "<?"),
      pieces,
      fc.constantFrom(">", " class='x'>", ' id="', "/>", ""),
    )
    .map((parts) => parts.join(""));
  const words = fc.constantFrom(
    SENTENCE,
    "“We’ll see.”",
    " ",
    "\n",
    "&amp;",
    "&nbsp",
    "&#",
    "\0",
    "\ud800",
    "<",
    ">",
    "]]>",
    "-->",
  );

  it("gives a text or a HearsayError, in bounded time", () => {
    const start = performance.now();
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, words, fc.string()), { maxLength: 80 }), (parts) => {
        const text = outcome(parts.join(""));
        // No trace of what was to be taken out.
        expect(text).not.toMatch(/[\0\u00a0\u00ad\u200b]|\n{3}| {2}|^\s|\s$/);
      }),
      { numRuns: 1500 },
    );
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it("takes a page that was damaged anywhere", () => {
    const pages = NAMES.map(pageOf);
    const damage = fc.record({
      page: fc.constantFrom(...pages),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(400),
      instead: fc.oneof(tag, words, fc.string(), fc.constant("")),
    });
    let longest = 0;
    fc.assert(
      fc.property(damage, ({ page, at, length, instead }) => {
        const place = Math.floor(at * page.length);
        const start = performance.now();
        expect(typeof outcome(page.slice(0, place) + instead + page.slice(place + length))).toBe("string");
        longest = Math.max(longest, performance.now() - start);
      }),
      { numRuns: 500 },
    );
    expect(longest).toBeLessThan(3000);
  });
});
