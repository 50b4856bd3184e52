import { describe, expect, it } from "vitest";
import {
  chunked,
  concat,
  gzip,
  openAll,
  outline,
  page,
  pdf,
  sentence,
  utf8,
  warcResponse,
  zip,
} from "../../../test/documents/build.js";
import { openDocument } from "../collections.js";

const ROWS = `{"text": "${sentence(1)}", "title": "One"}\n{"text": "${sentence(2)}", "title": "Two"}\n`;
const html = (title: string) => ({ name: `${title}.html`, content: page(title) });

const ZIPS: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  [
    "pages",
    zip([html("One"), { name: "a/b.html", content: page("Two"), method: 0 }]),
    ["in:One.html = One", "in:a/b.html = Two"],
  ],
  ["rows", zip([{ name: "rows.txt", content: ROWS }]), ["in:rows.txt:1 = One", "in:rows.txt:2 = Two"]],
  ["a ZIP", zip([{ name: "in.zip", content: zip([html("One")]), method: 0 }]), ["in:in.zip:One.html = One"]],
  [
    "a gzip",
    zip([{ name: "a.warc.gz", content: gzip(warcResponse(page("One"))) }]),
    ["in:a.warc.gz:record 1 = One"],
  ],
  [
    "folders and what systems leave behind",
    zip([
      { name: "a/", content: "", method: 0 },
      { name: "__MACOSX/._One.html", content: "x" },
      { name: "a/.DS_Store", content: "x" },
      html("One"),
    ]),
    ["in:One.html = One"],
  ],
  [
    "pictures, styles and fonts",
    zip([
      { name: "a.bin", content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]) },
      { name: "a.css", content: "p{}" },
      { name: "a.woff2", content: "wOF2\0\0" },
      html("One"),
    ]),
    ["in:One.html = One"],
  ],
  [
    "names that lead out",
    zip([
      { name: "../a.html", content: page("x") },
      { name: "/etc/a.html", content: page("x") },
      { name: "a\\..\\..\\b.html", content: page("x") },
      { name: "C:\\a.html", content: page("x") },
      html("One"),
    ]),
    [
      "in:../a.html ! unsafe",
      "in:/etc/a.html ! unsafe",
      "in:a\\..\\..\\b.html ! unsafe",
      "in:C:\\a.html ! unsafe",
      "in:One.html = One",
    ],
  ],
  [
    "dots that lead nowhere",
    zip([{ name: "a..b/c...html", content: page("One") }]),
    ["in:a..b/c...html = One"],
  ],
  [
    "a link",
    zip([{ name: "a.txt", content: "/etc/passwd", isLink: true }, html("One")]),
    ["in:a.txt ! unsafe", "in:One.html = One"],
  ],
  [
    "an encrypted file",
    zip([{ ...html("One"), flags: 1 }, html("Two")]),
    ["in:One.html ! encrypted", "in:Two.html = Two"],
  ],
  [
    "a packing of another kind",
    zip([{ name: "a.html", content: "x", method: 14 }, html("Two")]),
    ["in:a.html ! format", "in:Two.html = Two"],
  ],
  [
    "a wrong sum",
    zip([{ ...html("One"), crc: 7 }, html("Two")]),
    ["in:One.html ! damaged", "in:Two.html = Two"],
  ],
  [
    "packed bytes that are broken",
    zip([{ name: "a.html", content: page("One") }]).map((byte, i) => (i > 60 && i < 90 ? byte ^ 0x55 : byte)),
    ["in:a.html ! damaged"],
  ],
  [
    "an empty file",
    zip([{ name: "a.txt", content: "", method: 0 }, html("Two")]),
    ["in:a.txt ! empty", "in:Two.html = Two"],
  ],
  ["nothing", zip([]), ["in ! empty"]],
  ["no documents", zip([{ name: "a.css", content: "p{}" }]), ["in ! empty"]],
  [
    "a cut in its list of contents",
    zip([html("One")]).subarray(0, -30),
    ["in:One.html = One", "in ! damaged"],
  ],
  [
    "a cut in its second file",
    zip([html("One"), html("Two"), html("Three")]).subarray(0, 500),
    ["in:One.html = One", "in:Two.html ! damaged", "in ! damaged"],
  ],
  [
    "a cut, written as it came",
    zip([{ ...html("One"), streamed: true }, { ...html("Two"), streamed: true }, html("Three")]).subarray(
      0,
      850,
    ),
    ["in:One.html = One", "in:Two.html = Two", "in:Three.html ! damaged", "in ! damaged"],
  ],
  ["a cut in the first header", zip([html("One")]).subarray(0, 20), ["in ! damaged"]],
  [
    "a list of contents that is overwritten",
    zip([html("One"), html("Two")]).map((byte, i, all) =>
      i > all.length - 77 && i < all.length - 22 ? 0 : byte,
    ),
    ["in:One.html = One", "in:Two.html = Two", "in ! damaged"],
  ],
  ["bytes in front", concat("#!/bin/sh\n", zip([html("One")])).subarray(10), ["in:One.html = One"]],
  [
    "an Office document",
    zip([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "word/document.xml", content: "<w/>" },
    ]),
    ["in ! format"],
  ],
  [
    "names in an old character set",
    zip([{ name: new Uint8Array([0xe9, 0x2e, 0x74, 0x78, 0x74]), content: sentence() }]),
    ["in:é.txt = The mayor said on Mo"],
  ],
  [
    "a PDF",
    zip([{ name: "a.pdf", content: pdf([[[sentence(), 50, 700]]]) }]),
    ["in:a.pdf = The mayor said on Mo"],
  ],
  [
    "control characters in a name",
    zip([{ name: "a\n\x1b[2J.txt", content: sentence() }]),
    ["in:a\ufffd\ufffd[2J.txt = The mayor said on Mo"],
  ],
];

describe("ZIP", () => {
  it.each(ZIPS)("with %s", async (_, bytes, expected) => {
    expect(await outline(bytes)).toEqual(expected);
    expect(await outline(chunked(bytes, 100))).toEqual(expected);
  });

  it("in a ZIP in a ZIP … is too much", async () => {
    let bytes = zip([html("One")]);
    for (let depth = 0; depth < 5; depth++) bytes = zip([{ name: "a.zip", content: bytes, method: 0 }]);
    expect(await outline(bytes)).toEqual(["in:a.zip:a.zip:a.zip:a.zip ! too-large"]);
  });

  it("whose files are one and the same is a bomb", async () => {
    // Two hundred entries that all point to the same packed zeros, 10 MB each.
    const one = zip([{ name: "a.jsonl", content: concat("{}\n", new Uint8Array(10_000_000).fill(0x20)) }]);
    const view = new DataView(one.buffer);
    const end = one.length - 22;
    const start = view.getUint32(end + 16, true);
    const entry = one.subarray(start, end);
    const tail = one.slice(end);
    const list = concat(...Array.from({ length: 200 }, () => entry));
    const last = new DataView(tail.buffer);
    last.setUint16(10, 200, true);
    last.setUint32(12, list.length, true);
    const found = await openAll(concat(one.subarray(0, start), list, tail));
    const codes = found.map((opened) => opened.ok === false && opened.error.code);
    expect(codes.filter((code) => code === "bad-row").length).toBeLessThan(20);
    expect(codes.at(-1)).toBe("too-large");
  });
});

describe("gzip", () => {
  it.each<[string, Uint8Array, string[]]>([
    ["a page", gzip(page("One")), ["in = One"]],
    ["a text", gzip(sentence()), ["in = The mayor said on Mo"]],
    ["rows", gzip(ROWS), ["in:1 = One", "in:2 = Two"]],
    [
      "rows in two parts",
      concat(gzip(ROWS), gzip(ROWS)),
      ["in:1 = One", "in:2 = Two", "in:3 = One", "in:4 = Two"],
    ],
    ["a gzip", gzip(gzip(page("One"))), ["in = One"]],
    ["a ZIP", gzip(zip([html("One")])), ["in:One.html = One"]],
    ["nothing", gzip(""), ["in ! empty"]],
    ["a picture", gzip(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])), ["in ! binary"]],
    ["a program", gzip(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])), ["in ! binary"]],
    ["a page cut short", gzip(page("One")).subarray(0, -20), ["in ! damaged"]],
    [
      "rows cut short",
      gzip(ROWS.repeat(2)).subarray(0, -4),
      ["in:1 = One", "in:2 = Two", "in:3 = One", "in:4 = Two", "in ! damaged"],
    ],
    ["a header alone", gzip("x").subarray(0, 10), ["in ! damaged"]],
    ["junk behind it", concat(gzip(page("One")), "junk"), ["in ! damaged"]],
    [
      "a wrong sum",
      gzip(page("One")).map((byte, i, all) => (i === all.length - 6 ? byte ^ 1 : byte)),
      ["in ! damaged"],
    ],
    [
      "gzip five deep",
      [1, 2, 3, 4, 5].reduce<Uint8Array>((inner) => gzip(inner), utf8(sentence())),
      ["in ! too-large"],
    ],
  ])("of %s", async (_, bytes, expected) => {
    expect(await outline(bytes)).toEqual(expected);
  });

  it("that is broken in the middle gives what stands before", async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `{"id": ${i}, "text": "${(i * 7919) ** 3} ${sentence(i * 31)}"}`,
    );
    const bytes = gzip(rows.join("\n"));
    const found = await outline(bytes.map((byte, i) => (i > 0.6 * bytes.length ? byte ^ 0x5a : byte)));
    expect(found.at(-1)).toBe("in ! damaged");
    expect(found.filter((line) => line.includes(" = ")).length).toBeGreaterThan(1000);
  });

  it("bombs are found out before they cost anything", async () => {
    const zeros = gzip(concat("{}\n", new Uint8Array(120_000_000)));
    const nested = gzip(gzip(new Uint8Array(120_000_000)));
    expect((await outline(zeros)).at(-1)).toBe("in ! too-large");
    expect((await outline(nested)).at(-1)).toBe("in ! too-large");
  });

  it("rows that are only much alike are no bomb", async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `{"id": ${i}, "text": "${sentence(i)}"}`).join("\n");
    expect((await openAll(gzip(rows))).every(({ ok }) => ok === true)).toBe(true);
  });
});

async function* failing(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw new Error("the disk is gone");
}

describe("a stream", () => {
  it("is ended when nobody wants more of it", async () => {
    for (const bytes of [utf8(ROWS.repeat(50_000)), gzip(ROWS.repeat(200_000))]) {
      let isEnded = false;
      async function* source(): AsyncGenerator<Uint8Array> {
        try {
          yield* chunked(bytes, 4096);
        } finally {
          isEnded = true;
        }
      }
      for await (const { ok } of openDocument(source(), { place: "in" })) {
        expect(ok).toBe(true);
        break;
      }
      expect(isEnded).toBe(true);
    }
  });

  it("that fails lets its own error through, and what came before it", async () => {
    for (const bytes of [utf8(ROWS), concat(gzip(ROWS)).subarray(0, -2)]) {
      const found: unknown[] = [];
      const reading = (async () => {
        for await (const opened of openDocument(failing(bytes), { place: "in" })) found.push(opened.ok);
      })();
      await expect(reading).rejects.toThrow("the disk is gone");
      expect(found).toEqual([true, true]);
    }
  });
});
