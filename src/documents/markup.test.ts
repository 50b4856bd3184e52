import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributesOf, shownText } from "./attributes.js";
import { leanPage } from "./lean.js";
import { scanMarkup } from "./markup.js";
import { paragraphsOf } from "./paragraphs.js";

/** What the scanner calls, in short: `<p>`, `</p>`, `"text"`, `{script}`. */
function calls(html: string): string {
  const list: string[] = [];
  scanMarkup(html, {
    text: (raw) => list.push(JSON.stringify(raw)),
    open: (name, attributes) => list.push(`<${name}${attributes}>`),
    close: (name) => list.push(`</${name}>`),
    script: (_, content) => list.push(`{${content}}`),
  });
  return list.join("");
}

describe("scanMarkup", () => {
  it.each([
    ["", ""],
    ["One", `"One"`],
    ["<P CLASS=a>One</P>", `<p CLASS=a>"One"</p>`],
    ["a < b > c", `"a <"" b > c"`],
    ["3 <4 > 2", `"3 <""4 > 2"`],
    [`<a title="x > y">z`, `<a title="x > y">"z"`],
    [`<a title='"' href="'>">z`, `<a title='"' href="'>">"z"`],
    [`<p don't>z`, `<p don't>"z"`],
    ["<br/>z", `<br/>"z"`],
    ["<!-- <p> -->z", `"z"`],
    ["<!-->z", `"z"`],
    ["<!--->z", `"z"`],
    ["<!-- <p>z", `"z"`],
    ["<!doctype html><?xml version='1.0'?>z", `"z"`],
    ["<![CDATA[<p>]]>z", `"z"`],
    ["</>z", `"z"`],
    ["<script>if (a<b) '</p>'</script >z", `{if (a<b) '</p>'}"z"`],
    ["<SCRIPT>x</ScRiPt>z", `{x}"z"`],
    ["<script>x</scripture></script>z", `{x</scripture>}"z"`],
    ["<style>p > a {}</style>z", `"z"`],
    ["z<style>p > a {}", `"z"`],
    ["<title>a <b> c</title>z", `<title>"a <b> c"</title>"z"`],
    ["<title>a<p>z", `<title>"a"</title><p>"z"`],
    ["z<p", `"z<p"`],
    ["z<p>y<p", `"z"<p>"y<p"`],
    [`z<a href="x>y</a>`, `"z"<a href="x>"y"</a>`],
  ])("%s", (html, expected) => {
    expect(calls(html)).toBe(expected);
  });

  it("loses no text between tags", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "one",
      " ",
      "<br>",
      "&amp;",
      "<!-- c -->",
      "<i x='>'>",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const texts = pieces.filter((part) => !part.startsWith("<")).join("");
        const found: string[] = [];
        scanMarkup(pieces.join(""), { text: (raw) => found.push(raw), open() {}, close() {} });
        expect(found.join("")).toBe(texts);
      }),
    );
  });
});

describe("attributesOf", () => {
  it.each([
    [` a="1" B='2' c=3 d`, { a: "1", b: "2", c: "3", d: "" }],
    [` a = "x y"  a="second"`, { a: "x y" }],
    [` href=/a?b=1&amp;c=2/ title="&ldquo;x&rdquo; &copy=1"`, { href: "/a?b=1&c=2/", title: "“x” &copy=1" }],
    [` class="a" "stray" =b`, { class: "a", stray: "", b: "" }],
    ["", {}],
  ])("%s", (source, expected) => {
    expect(Object.fromEntries(attributesOf(source))).toEqual(expected);
  });
});

describe("shownText", () => {
  it.each([
    ["a&nbsp;b", "a\u00a0b"],
    ["&#8220;x&#x201D; &quot;y&quot; &amp;amp; &eacute", '“x” "y" &amp; é'],
    ["&#147;x&#148;", "“x”"],
    ["com\u00adpro&shy;mise zero\u200bwidth&#8203;", "compromise zerowidth"],
    ["a\0b\x07c\nd\te", "abc\nd\te"],
    ["&unknown; & &#xFFFFFFF; &#xD800;", "&unknown; & \ufffd \ufffd"],
    ["می\u200cشود", "می\u200cشود"],
  ])("%j is %j", (raw, text) => {
    expect(shownText(raw)).toBe(text);
  });
});

const textsOf = (html: string) => paragraphsOf(html).map(({ text }) => text);

describe("paragraphsOf", () => {
  it.each([
    ["<p>One.</p><p>Two.</p>", ["One.", "Two."]],
    ["<p> One\n\t two&nbsp;&nbsp; three </p>", ["One two three"]],
    ["One<br>two", ["One\ntwo"]],
    ["One <br /> two<br><br>three<br> <br> <br>four<br>", ["One\ntwo", "three", "four"]],
    ["<p>One <b>two</b><i>three</i></p>", ["One twothree"]],
    ["<h2>Head</h2>text", ["Head", "text"]],
    ["<ul><li>One<li>Two <p>more</p></ul>", ["One", "Two", "more"]],
    ["<blockquote>“Yes.”<p>— Ann</p></blockquote>", ["“Yes.”", "— Ann"]],
    ["<table><tr><td>A<td>1<tr><td>B<td>2</table>", ["A", "1", "B", "2"]],
    ["<p>He said <q>one <q>two</q></q>.</p>", ["He said “one ‘two’”."]],
    ["<pre>One\ntwo\n\nthree\n \nfour</pre>", ["One two", "three", "four"]],
    ["<figure>One<figcaption>no</figcaption></figure><svg><title>no</title></svg>", ["One"]],
    ["<p>x</p><select><option>no</option></select><button>no</button>", ["x"]],
    ["<p></p><p> </p><p>&nbsp;</p>", []],
    ["a<hr>b", ["a", "b"]],
  ])("%s", (html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it("knows headings, links, margins and times", () => {
    const [head, text, link, time] = paragraphsOf(
      "<main><h2>Head</h2><p>see <a>here</a></p></main><aside><p><a>all link</a></p></aside><time>3 May</time>",
    );
    expect(head).toMatchObject({ isHeading: true, isMain: true, linked: 0 });
    expect(text).toMatchObject({ isHeading: false, isMarginal: false });
    expect(text?.linked).toBeCloseTo(4 / 7);
    expect(link).toMatchObject({ linked: 1, isMarginal: true, isMain: false });
    expect(time).toMatchObject({ isTime: true, text: "3 May" });
  });
});

describe("leanPage", () => {
  it.each([
    ["<p>One<p>Two", "<p>One</p><p>Two</p>"],
    ["<div><b>One</div>Two", "<div><b>One</b></div>Two"],
    ["<p>One</b></p></div>Two", "<p>One</p>Two"],
    ["<ul><li>One<ul><li>Two</ul><li>Three</ul>", "<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>"],
    [
      "<table><tr><td>A<td>B<tr><td>C</table>",
      "<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>",
    ],
    ["<div class=x style='color:red' onclick=y>One</div>", '<div class="x">One</div>'],
    ["<p class='article-author y'>One</p>", '<p class="y">One</p>'],
    ["<a href='http://x'>One</a><a href='#y'>Two</a>", '<a href="a">One</a><a href="#a">Two</a>'],
    ["<script>x</script><style>y</style><noscript>z</noscript>One", "One"],
    ["<div hidden>no</div><div style='a:b; display : none'>no</div><div aria-hidden=true>no</div>One", "One"],
    ["<article style='display:none'>One</article>", "<article>One</article>"],
    ["<span aria-hidden=true>O</span><span class=sr-only>O</span>ne", "<span>O</span>ne"],
    ["<i aria-hidden=true>×</i>One", "One"],
    [
      "<div class='social share'>no</div><div class=shareholders>One</div>",
      '<div class="shareholders">One</div>',
    ],
    [
      "<div class='post tag-social has-comments'>One</div>",
      '<div class="post tag-social has-comments">One</div>',
    ],
    ["<figure><figcaption>no</figcaption></figure>One", "<figure></figure>One"],
    ["<blockquote>One<footer>Ann</footer></blockquote>", "<blockquote>One<p>Ann</p></blockquote>"],
    [
      "<div>One<br><br>Two<br><br><br>Three</div>",
      "<div>One<br><p><br>Two<br></p><p><br><br>Three</p></div>",
    ],
    ["<head><title>no</title><noscript><p>no<body>One", "One"],
    ["One <div/>Two", "One <div></div>Two"],
    ["1 &lt; 2 &amp; 3 < 4", "1 &lt; 2 &amp; 3 &lt; 4"],
  ])("%s", (html, expected) => {
    expect(leanPage(html, null).html).toBe(expected);
  });

  it("keeps what is marked as furniture but is long", () => {
    const text = "The minister said it. ".repeat(30);
    expect(leanPage(`<div class="social">${text}</div>`, null).html).toContain(text);
  });

  it("flattens what lies too deep, and keeps its text", () => {
    const { html } = leanPage(`${"<div>".repeat(1000)}One<p>Two</p>${"</div>".repeat(1000)}<p>Three`, null);
    expect(html.match(/<div>/g)).toHaveLength(100);
    expect(textsOf(html)).toEqual(["One", "Two", "Three"]);
  });

  it("closes every element that it opens", () => {
    const names = [
      "p",
      "div",
      "b",
      "li",
      "ul",
      "td",
      "tr",
      "table",
      "span",
      "article",
      "h1",
      "a",
      "q",
      "section",
    ];
    const tag = fc
      .tuple(fc.constantFrom("<", "</"), fc.constantFrom(...names))
      .map(([mark, name]) => `${mark}${name}>`);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(tag, fc.constantFrom("x", "<br>", "<br>")), { maxLength: 60 }),
        (pieces) => {
          const open: string[] = [];
          scanMarkup(leanPage(pieces.join(""), null).html, {
            text() {},
            open: (name) => {
              if (name !== "br") open.push(name);
            },
            close: (name) => expect(open.pop()).toBe(name),
          });
          expect(open).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
