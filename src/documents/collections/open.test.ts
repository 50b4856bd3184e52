import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chunked,
  concat,
  gzip,
  openAll,
  outline,
  page,
  paragraphs,
  pdf,
  sentence,
  utf8,
  warcResponse,
  zip,
} from "../../../test/documents/build.js";
import { HearsayError } from "../../record/index.js";
import { MAX_DOCUMENT, type Opened, openDocument } from "../collections.js";
import { kindOf } from "./kind.js";

describe("what a document is", () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ["text", "The tram runs again.", "a.bin", "text"],
    ["text about tags", "The <p> tag is old, the council said.", "a.txt", "text"],
    ["text with a colon", "Lee: no.\nCole: yes.\n", "a.eml", "text"],
    ["a page", page("One"), "a.txt", "html"],
    ["a piece of a page", "<p>One</p>", "a.xml", "html"],
    [
      "XHTML",
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="http://www.w3.org/1999/xhtml"/>',
      "a.xml",
      "html",
    ],
    ["a row", '{"text": "x"}', "a.html", "rows"],
    ["rows", '{"text": "x"}\n{"text": "y"}\n', "a.json", "rows"],
    ["a broken row", '{"text": "x\n{"text": "y"}\n', "a.jsonl", "rows"],
    ["JSON over lines", '{\n  "text": "x"\n}', "a.jsonl", "json"],
    ["a list", '[{"text": "x"}]', "a.jsonl", "json"],
    [
      "a JSON Feed on one line",
      '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[]}',
      "a.jsonl",
      "json",
    ],
    ["RSS", '<?xml version="1.0"?><!-- x --><rss version="2.0"/>', "a.html", "feed"],
    ["RSS 1.0", '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', "", "feed"],
    ["Atom in UTF-16", Buffer.from('<feed xmlns="http://www.w3.org/2005/Atom"/>', "utf16le"), "", "feed"],
    ["RSS behind a DOCTYPE with entities", '<!DOCTYPE rss [<!ENTITY a "<html>">]><rss/>', "", "feed"],
    ["a sitemap", "<urlset>", "", "sitemap"],
    ["NewsML-G2", "<newsItem>", "", "newsml"],
    ["other XML", '<?xml version="1.0"?><catalogue/>', "a.xml", "xml"],
    ["an e-mail", "Received: x\r\nFrom: a@b\r\nTo: c\r\nSubject: d\r\n\r\nx", "a.txt", "email"],
    ["a PDF", "%PDF-1.7\n", "a.txt", "pdf"],
    ["a text about PDF", "The header is %PDF-1.7 in most files.", "a.txt", "text"],
    ["WARC", "WARC/1.1\r\nWARC-Type: warcinfo\r\n", "a.txt", "warc"],
    ["ARC", "filedesc://a.arc.gz 127.0.0.1 20140216050221 text/plain 69\n1 1 x\n", "a.txt", "arc"],
    ["gzip", gzip("x"), "a.txt", "gzip"],
    ["a ZIP", zip([]), "a.txt", "zip"],
    ["nothing", "", "a.html", "html"],
  ])("%s", (_, document, name, kind) => {
    expect(kindOf(typeof document === "string" ? utf8(document) : new Uint8Array(document), name)).toBe(kind);
  });
});

async function* failing(error: Error): AsyncGenerator<Uint8Array> {
  yield utf8("The tram ");
  throw error;
}

async function* slow(): AsyncGenerator<Uint8Array> {
  yield utf8('{"text": "The tram runs."}\n');
  throw new Error("the first row was not given");
}

describe("openDocument", () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ["a text", sentence(), ["in = The mayor said on Mo"]],
    ["a page", page("One"), ["in = One"]],
    [
      "rows, good and bad",
      `{"text": "${sentence()}", "title": "One"}\n\nnot JSON\n{"text": 7}\n{"text": "${sentence()}", "title": "Two"}`,
      ["in:1 = One", "in:3 ! not-json", "in:4 ! bad-row", "in:5 = Two"],
    ],
    [
      "a row that is not UTF-8",
      concat('{"text": "a"}\n', new Uint8Array([0x7b, 0xff, 0x7d]), '\n{"text": "b"}'),
      ["in:1 = a", "in:2 ! charset", "in:3 = b"],
    ],
    ["rows in UTF-16", Buffer.from('{"text": "x"}\n', "utf16le"), ["in ! charset"]],
    ["rows with a byte order mark", '\ufeff{"text": "x"}\n', ["in:1 = x"]],
    ["nothing", "", ["in ! empty"]],
    ["white space", " \n\t", ["in ! empty"]],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), ["in ! binary"]],
    ["a program", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), ["in ! binary"]],
    ["an RTF document", "{\\rtf1 hello}", ["in ! binary"]],
    [
      "a feed with an encoding nobody knows",
      '<?xml version="1.0" encoding="klingon"?><rss><channel><item><link>https://post.example/1</link></item></channel></rss>',
      ["in:item 1 > https://post.example/1"],
    ],
  ])("gives what is in %s", async (_, bytes, expected) => {
    expect(await outline(bytes)).toEqual(expected);
    const given = typeof bytes === "string" ? utf8(bytes) : new Uint8Array(bytes);
    for (const size of [1, 13]) expect(await outline(chunked(given, size))).toEqual(expected);
  });

  it("names the place in its errors", async () => {
    const [opened] = await openAll('{"text": 7}', { place: "rows.jsonl" });
    expect(opened.ok === false && opened.error.line()).toMatch(/^rows\.jsonl:1: "text" is a number/);
  });

  it("takes the address that is known, and no other", async () => {
    expect(await openAll(page("One"), { url: "https://post.example/1" })).toMatchObject([
      { article: { url: "https://post.example/1" } },
    ]);
    expect(await openAll(page("One"), { url: "file:///etc/passwd" })).toMatchObject([
      { article: { url: null } },
    ]);
  });

  it("takes the character set that the server says", async () => {
    const bytes = new Uint8Array(Buffer.from("Café in Zürich", "latin1"));
    expect(await openAll(bytes, { type: "text/plain; charset=iso-8859-1" })).toMatchObject([
      { article: { text: "Café in Zürich" } },
    ]);
  });

  it("tells a HearsayError of the stream, and lets others through", async () => {
    expect(await outline(failing(new HearsayError("too-large", "over the limit")))).toEqual([
      "in ! too-large",
    ]);
    await expect(outline(failing(new Error("aborted")))).rejects.toThrow("aborted");
  });

  it("gives rows as they trickle in", async () => {
    for await (const { ok } of openDocument(slow(), { place: "in" })) {
      expect(ok).toBe(true);
      break;
    }
  });

  it("refuses a document and a row over the limit, without holding them", async () => {
    const chunk = new Uint8Array(2 ** 20).fill(0x61);
    async function* long(first: string, last: string): AsyncGenerator<Uint8Array> {
      yield utf8(first);
      for (let sent = 0; sent <= MAX_DOCUMENT; sent += chunk.length) yield chunk;
      yield utf8(last);
    }
    expect(await outline(long("", ""))).toEqual(["in ! too-large"]);
    expect(await outline(long('{"text": "', `"}\n{"text": "${sentence()}"}`))).toEqual([
      "in:1 ! too-large",
      "in:2 = The mayor said on Mo",
    ]);
  });
});

describe("what was made to do harm", () => {
  const DEEP = 100_000;
  const tags = ["div", "a", "table", "blockquote", "x:y"];

  it.each<[string, string]>([
    ...tags.map((tag): [string, string] => [
      `HTML ${tag} nested ${DEEP} deep`,
      `<!doctype html><body>${`<${tag}>`.repeat(DEEP)}${sentence()}`,
    ]),
    ["the same, closed", `<!doctype html><body>${"<div>".repeat(DEEP)}${sentence()}${"</div>".repeat(DEEP)}`],
    [
      "XML nested deep in an item",
      `<rss><channel><item><description>${"<a>".repeat(DEEP)}${sentence()}${"</a>".repeat(DEEP)}</description></item></channel></rss>`,
    ],
    [
      "XML nested deep around items",
      `<rss>${"<a>".repeat(DEEP)}<item><description>${sentence()}</description></item>`,
    ],
    ["items in items", `<rss>${"<item>".repeat(DEEP / 5)}`],
    [
      "end tags without start",
      `<rss>${"</a>".repeat(DEEP)}<item><description>${sentence()}</description></item></rss>`,
    ],
    [
      "namespaces without end",
      `<rss>${Array.from({ length: 20_000 }, (_, i) => `<a xmlns:n${i}="x">`).join("")}`,
    ],
    ["quotation marks that are never closed", `<rss><item>${'<a x="'.repeat(DEEP)}`],
    ["comments that are never closed", `<rss><item>${"<!--".repeat(DEEP)}`],
    ["CDATA that is never closed", `<rss><item><title>${"<![CDATA[".repeat(DEEP)}`],
    ["declarations without end", `<rss>${"<!a>".repeat(DEEP)}[`],
    ["bare marks", `<rss><item><description>${"< ".repeat(DEEP)}</description></item></rss>`],
    ["ampersands", `<rss><item><title>${"&".repeat(DEEP)}</title></item></rss>`],
    [
      "JSON nested deep",
      `{"version": "https://jsonfeed.org/version/1", "items": ${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`,
    ],
    ["a row nested deep", `{"text": "x", "a": ${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`],
    [
      "header lines without end",
      `Received: x\r\nFrom: a@b\r\nTo: c\r\nSubject: ${"=?utf-8?q?a".repeat(20_000)}\r\n\r\nx`,
    ],
    [
      "an e-mail of empty parts",
      `MIME-Version: 1.0\r\nFrom: a\r\nTo: b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\n".repeat(3000)}`,
    ],
    ["WARC lines without end", `WARC/1.0\r\n${"a: b\r\n".repeat(DEEP)}`],
    ["WARC without line ends", `WARC/1.0\r\n${"a".repeat(1_000_000)}`],
  ])("ends soon: %s", async (_, document) => {
    // A square of the length would take minutes, and the test runs out of its time.
    expect((await openAll(document)).length).toBeGreaterThan(0);
  });
});

/** What is not as it should be in what was found. */
function faults(found: readonly Opened[]): string[] {
  return found.flatMap((opened) => {
    const { place } = opened;
    const told = [place.startsWith("in") ? "" : `${place} is no place`];
    if (opened.ok === true) told.push(/\S/.test(opened.article.text) ? "" : `${place} has no text`);
    else if (opened.ok === "link")
      told.push(/^https?:\/\//.test(opened.url) ? "" : `${opened.url} is no address`);
    else {
      const { error } = opened;
      told.push(error instanceof HearsayError ? "" : `${String(error)} is no HearsayError`);
      told.push(error.place === place ? "" : `${error.place} is not ${place}`);
      told.push(/^[^\n]+$/.test(error.message) ? "" : `${error.message} is no line`);
    }
    return told.filter((line) => line !== "");
  });
}

describe("whatever the bytes", () => {
  const WORDS = paragraphs(4)
    .map((text) => `<p>${text}</p>`)
    .join("");
  const feed = `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><item><title>One</title><link>https://post.example/1</link><content:encoded><![CDATA[${WORDS}]]></content:encoded></item></channel></rss>`;
  const samples: Readonly<Record<string, Uint8Array>> = {
    text: utf8(paragraphs(3).join("\n\n")),
    html: utf8(page("One")),
    rows: utf8(`{"text": "${sentence()}"}\n`.repeat(3)),
    feed: utf8(feed),
    atom: utf8(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://post.example/1"/><content type="xhtml"><div>${WORDS}</div></content></entry></feed>`,
    ),
    sitemap: utf8("<urlset><url><loc>https://post.example/1</loc></url></urlset>"),
    newsml: utf8(
      `<newsItem><contentMeta><headline>One</headline></contentMeta><contentSet><inlineXML><html><body>${WORDS}</body></html></inlineXML></contentSet></newsItem>`,
    ),
    "json feed": utf8(
      JSON.stringify(
        {
          version: "https://jsonfeed.org/version/1",
          items: [{ id: "https://post.example/1", content_html: WORDS }],
        },
        null,
        1,
      ),
    ),
    ninjs: utf8(JSON.stringify({ uri: "x", type: "text", body_html: WORDS }, null, 1)),
    email: utf8(
      `MIME-Version: 1.0\r\nFrom: a@b.example\r\nTo: c\r\nSubject: d\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${WORDS}\r\n--b--\r\n`,
    ),
    warc: concat(warcResponse(page("One")), warcResponse(page("Two"))),
    "warc.gz": concat(gzip(warcResponse(page("One"))), gzip(warcResponse(page("Two")))),
    zip: zip([
      { name: "a.html", content: page("One") },
      { name: "b.jsonl", content: '{"text": "x"}' },
    ]),
    pdf: pdf([
      [
        [sentence(), 50, 700],
        [sentence(2), 50, 688],
      ],
    ]),
  };

  it.each(Object.entries(samples))("%s is read when it is sound", async (_, bytes) => {
    const found = await openAll(bytes);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ ok }) => ok === false)).toEqual([]);
  });

  it.each(Object.entries(samples))("%s with bytes changed never throws", async (_, bytes) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.nat(bytes.length),
        fc.boolean(),
        async (changes, cut, isCut) => {
          const changed = bytes.slice(0, isCut ? cut : undefined);
          for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
          const found = await openAll(changed);
          expect(found.length).toBeGreaterThan(0);
          expect(faults(found)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(samples))("%s with pieces moved never throws", async (_, bytes) => {
    const place = fc.nat(bytes.length);
    await fc.assert(
      fc.asyncProperty(place, place, place, async (a, b, to) => {
        const piece = bytes.subarray(Math.min(a, b), Math.max(a, b));
        expect(faults(await openAll(concat(bytes.subarray(0, to), piece, bytes.subarray(to))))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("bytes by chance behind the first of each kind never throw", async () => {
    const starts = [
      "",
      "\x1f\x8b\x08",
      "PK\x03\x04",
      "%PDF-1.4\n",
      "WARC/1.0\r\n",
      "<rss>",
      "<urlset>",
      "<newsItem>",
      "{",
      "[{",
      "From: a\r\nTo: b\r\nMIME-Version: 1.0\r\n\r\n",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        async (start, bytes) => {
          expect(faults(await openAll(concat(Buffer.from(start, "latin1"), bytes)))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
