import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  chunked,
  concat,
  gzip,
  openAll,
  outline,
  page,
  sentence,
  utf8,
  warcRecord,
  warcResponse,
} from "../../../test/documents/build.js";
import { MAX_DOCUMENT } from "./limits.js";

const INFO = warcRecord("warcinfo", "software: none\r\n", { "Content-Type": "application/warc-fields" });
const ONE = warcResponse(page("One"));
const TWO = warcResponse(page("Two", 7), { url: "https://post.example/two" });
const CHUNKS = (text: string): string => {
  const half = text.length >> 1;
  return `${half.toString(16)}\r\n${text.slice(0, half)}\r\n${(text.length - half).toString(16)};x=1\r\n${text.slice(half)}\r\n0\r\n\r\n`;
};

const FILES: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  ["pages", concat(INFO, ONE, TWO), ["in:record 2 = One", "in:record 3 = Two"]],
  [
    "records that are no documents",
    concat(
      warcRecord("request", "GET / HTTP/1.1\r\n\r\n", {
        "Content-Type": "application/http; msgtype=request",
      }),
      warcRecord("revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", {
        "Content-Type": "application/http; msgtype=response",
      }),
      warcRecord("metadata", "fetchTimeMs: 20\r\n"),
      ONE,
    ),
    ["in:record 4 = One"],
  ],
  [
    "answers that are no pages",
    concat(
      warcResponse("moved", { status: 301 }),
      warcResponse("gone", { status: 404 }),
      warcResponse("body{}", { type: "text/css" }),
      warcResponse("\x89PNG", { type: "image/png" }),
      warcResponse("User-agent: *", { type: "text/plain", url: "https://post.example/robots.txt" }),
      warcRecord("resource", "--2018-02-09-- http://post.example/", {
        "WARC-Target-URI": "metadata://gnu.org/software/wget/warc/wget.log",
        "Content-Type": "text/plain",
      }),
      warcResponse(""),
      ONE,
    ),
    ["in:record 8 = One"],
  ],
  ["a text", warcResponse(sentence(), { type: "text/plain" }), ["in:record 1 = The mayor said on Mo"]],
  [
    "a resource",
    warcRecord("resource", page("One"), { "Content-Type": "text/html", "WARC-Target-URI": "file:///a.html" }),
    ["in:record 1 = One"],
  ],
  [
    "a conversion (WET)",
    warcRecord("conversion", sentence(), { "Content-Type": "text/plain" }),
    ["in:record 1 = The mayor said on Mo"],
  ],
  [
    "no type at all",
    concat(warcResponse(page("One"), { type: "" }), warcRecord("resource", page("Two"))),
    ["in:record 1 = One", "in:record 2 = Two"],
  ],
  [
    "a chunked page",
    warcResponse(CHUNKS(page("One")), { headers: "Transfer-Encoding: chunked\r\n" }),
    ["in:record 1 = One"],
  ],
  [
    "a page said to be chunked",
    warcResponse(page("One"), { headers: "Transfer-Encoding: chunked\r\n" }),
    ["in:record 1 = One"],
  ],
  [
    "a page in gzip",
    warcResponse(gzip(page("One")), { headers: "Content-Encoding: gzip\r\n" }),
    ["in:record 1 = One"],
  ],
  [
    "a page in deflate",
    warcResponse(new Uint8Array(deflateSync(page("One"))), { headers: "Content-Encoding: deflate\r\n" }),
    ["in:record 1 = One"],
  ],
  [
    "a page said to be packed",
    warcResponse(page("One"), { headers: "Content-Encoding: br\r\n" }),
    ["in:record 1 = One"],
  ],
  [
    "a page in brotli",
    concat(
      warcResponse(new Uint8Array([0x8b, 0x02, 0x80, 1, 2, 3, 0xff, 0]), {
        headers: "Content-Encoding: br\r\n",
      }),
      TWO,
    ),
    ["in:record 1 ! format", "in:record 2 = Two"],
  ],
  [
    "a page in broken gzip",
    concat(warcResponse(gzip(page("One")).subarray(0, 40), { headers: "Content-Encoding: gzip\r\n" }), TWO),
    ["in:record 1 ! damaged", "in:record 2 = Two"],
  ],
  [
    "a page with nothing in it",
    concat(warcResponse("<html><body></body></html>"), TWO),
    ["in:record 1 ! not-html", "in:record 2 = Two"],
  ],
  [
    "a page that the crawler cut off",
    concat(warcResponse(page("One"), { fields: { "WARC-Truncated": "length" } }), TWO),
    ["in:record 1 ! damaged", "in:record 2 = Two"],
  ],
  [
    "a response that is none",
    concat(warcRecord("response", "hello", { "Content-Type": "application/http" }), TWO),
    ["in:record 1 ! damaged", "in:record 2 = Two"],
  ],
  ["a cut in a block", concat(ONE, TWO.subarray(0, -100)), ["in:record 1 = One", "in:record 2 ! damaged"]],
  ["a cut in the fields", concat(ONE, TWO.subarray(0, 40)), ["in:record 1 = One", "in:record 2 ! damaged"]],
  [
    "a cut in a block that nobody wants",
    concat(ONE, INFO.subarray(0, -8)),
    ["in:record 1 = One", "in:record 2 ! damaged"],
  ],
  [
    "a length that is too short",
    concat(warcRecord("resource", page("One"), { "Content-Type": "text/html" }, 900), TWO),
    ["in:record 1 = One", "in:record 2 ! damaged", "in:record 3 = Two"],
  ],
  [
    "no length",
    concat(utf8("WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n"), TWO),
    ["in:record 1 ! damaged", "in:record 2 = Two"],
  ],
  [
    "fields that are none",
    concat(utf8("WARC/1.0\r\nnonsense\r\n\r\n"), TWO),
    ["in:record 1 ! damaged", "in:record 2 = Two"],
  ],
  [
    "a length beyond all bounds",
    concat(ONE, warcRecord("resource", "x", {}, 1e15)),
    ["in:record 1 = One", "in:record 2 ! damaged"],
  ],
  [
    "line feeds alone",
    utf8(
      Buffer.from(ONE)
        .toString("latin1")
        .replaceAll("\r\n", "\n")
        .replace(/Content-Length: \d+/, (length) => `Content-Length: ${Number(length.slice(16)) - 3}`),
    ),
    ["in:record 1 = One"],
  ],
  ["nothing to read", INFO, ["in ! empty"]],
  [
    "pages in one gzip each",
    concat(gzip(INFO), gzip(ONE), gzip(TWO)),
    ["in:record 2 = One", "in:record 3 = Two"],
  ],
  [
    "a cut in the gzip",
    concat(gzip(ONE), gzip(TWO).subarray(0, -60)),
    ["in:record 1 = One", "in:record 2 ! damaged"],
  ],
];

describe("WARC", () => {
  it.each(FILES)("with %s", async (_, bytes, expected) => {
    expect(await outline(bytes)).toEqual(expected);
  });

  it.each(FILES)("however it is chunked: %s", async (_, bytes, expected) => {
    for (const size of [1, 7, 4096]) expect(await outline(chunked(bytes, size))).toEqual(expected);
  });

  it("knows the address of a page, and its character set from its server", async () => {
    const body = Buffer.from(page("Café Zürich"), "latin1");
    const [opened] = await openAll(
      warcResponse(new Uint8Array(body), { type: "text/html; charset=iso-8859-1" }),
      { place: "a.warc" },
    );
    expect(opened).toMatchObject({
      place: "a.warc:record 1",
      article: { title: "Café Zürich", url: "https://post.example/a" },
    });
  });

  it("names the record and the remedy", async () => {
    const [, opened] = await openAll(concat(ONE, TWO.subarray(0, -100)), { place: "a.warc" });
    expect(opened.ok === false && opened.error.line()).toBe(
      "a.warc:record 2: the file is cut short in this record: get it again; the records before it are kept",
    );
  });

  it("passes over a record that is too large, and does not hold it", async () => {
    const size = MAX_DOCUMENT + 1;
    const chunk = new Uint8Array(2 ** 20).fill(0x61);
    async function* huge(): AsyncGenerator<Uint8Array> {
      yield warcRecord("resource", "", { "Content-Type": "text/html" }, size).subarray(0, -4);
      for (let sent = 0; sent < size; sent += chunk.length) yield chunk.subarray(0, size - sent);
      yield concat("\r\n\r\n", TWO);
    }
    expect(await outline(huge())).toEqual(["in:record 1 ! too-large", "in:record 2 = Two"]);
  });

  it("gives each record as soon as it is there", async () => {
    let sent = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (; sent < 2000; sent++) yield new Uint8Array(gzipSync(ONE));
    }
    const { openDocument } = await import("../collections.js");
    for await (const { ok } of openDocument(slow(), { place: "in" })) {
      expect(ok).toBe(true);
      break;
    }
    expect(sent).toBeLessThan(1000);
  });
});
