import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HearsayError } from "../record/index.js";
import { decode } from "./decode.js";
import { sniff } from "./sniff.js";

/** `TextEncoder` writes UTF-8 only, so the others are turned round: which bytes give this character? */
function encode(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return new TextEncoder().encode(text);
  if (charset.startsWith("utf-16")) {
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), charset === "utf-16le");
    return bytes;
  }
  const table = tableOf(charset);
  const bytes: number[] = [];
  for (const character of text) bytes.push(...(table.get(character) ?? []));
  return Uint8Array.from(bytes);
}

const tables = new Map<string, Map<string, number[]>>();
function tableOf(charset: string): Map<string, number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset);
  const add = (bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (/^.$/su.test(character) && character !== "\ufffd" && !table.has(character))
      table.set(character, bytes);
  };
  // The five that Node's decoder may get wrong here, from the Encoding Standard's index.
  if (charset === "windows-1252") {
    for (const [character, byte] of Object.entries({
      "‘": 0x91,
      "’": 0x92,
      "“": 0x93,
      "”": 0x94,
      "—": 0x97,
    })) {
      table.set(character, [byte]);
    }
  }
  for (let a = 0; a < 256; a++) add([a]);
  if (/^(?:gb|big5|euc|shift)/.test(charset)) {
    for (let a = 0x81; a < 255; a++) for (let b = 0x40; b < 255; b++) add([a, b]);
  }
  tables.set(charset, table);
  return table;
}

const bytesOf = (latin1: string) => Uint8Array.from(latin1, (c) => c.charCodeAt(0));
const errorOf = (run: () => unknown): HearsayError => {
  try {
    run();
  } catch (error) {
    if (error instanceof HearsayError) return error;
    throw error;
  }
  throw new Error("no error");
};

const CURLY = "“It’s over,” the mayor said — twice. “Nobody asked us.” She didn’t take questions.";
const FRENCH =
  "La ministre a déclaré lundi que le budget serait réduit d’un tiers, ce que l’opposition a regretté à l’Assemblée.";
const RUSSIAN =
  "Министр заявила в понедельник, что бюджет будет сокращён на треть. Оппозиция посетовала, что никого не спросили.";
const GREEK = "Η υπουργός δήλωσε τη Δευτέρα ότι ο προϋπολογισμός θα μειωθεί κατά το ένα τρίτο του συνόλου.";
const JAPANESE =
  "大臣は月曜日、予算を三分の一削減すると述べた。野党は誰にも相談がなかったと不満を述べた。記者会見は短かった。";
const CHINESE = "部长周一表示，预算将削减三分之一。反对党抱怨说，没有人被征求意见。记者会只持续了十分钟。";
const KOREAN =
  "장관은 월요일 예산을 삼분의 일 삭감할 것이라고 말했다. 야당은 아무에게도 묻지 않았다고 불평했다.";
const POLISH =
  "Minister powiedziała w poniedziałek, że budżet zostanie obcięty o jedną trzecią. Opozycja skarżyła się, że nikogo nie zapytano.";

describe("decode", () => {
  it.each([
    ["ASCII", encode("Nothing to it.\n", "utf-8"), "Nothing to it.\n"],
    ["UTF-8", encode(CURLY, "utf-8"), CURLY],
    ["UTF-8 with a byte order mark", encode(`\ufeff${CURLY}`, "utf-8"), CURLY],
    ["UTF-16LE with a byte order mark", encode(`\ufeff${CURLY}`, "utf-16le"), CURLY],
    ["UTF-16BE with a byte order mark", encode(`\ufeff${RUSSIAN}`, "utf-16be"), RUSSIAN],
    ["UTF-16LE without", encode(CURLY, "utf-16le"), CURLY],
    ["UTF-16BE without", encode(CURLY, "utf-16be"), CURLY],
    ["UTF-16LE without, Russian", encode(RUSSIAN, "utf-16le"), RUSSIAN],
    ["UTF-16BE without, Chinese", encode(CHINESE, "utf-16be"), CHINESE],
    ["UTF-16LE without, Japanese", encode(JAPANESE, "utf-16le"), JAPANESE],
    ["UTF-32LE", bytesOf("\xff\xfe\0\0A\0\0\0!\0\0\0"), "A!"],
    ["windows-1252, curly marks", encode(CURLY, "windows-1252"), CURLY],
    [
      "windows-1252, a single curly mark",
      encode("The mayor’s plan failed.", "windows-1252"),
      "The mayor’s plan failed.",
    ],
    ["windows-1252, French", encode(FRENCH, "windows-1252"), FRENCH],
    ["windows-1251", encode(RUSSIAN, "windows-1251"), RUSSIAN],
    ["KOI8-R", encode(RUSSIAN, "koi8-r"), RUSSIAN],
    ["ISO-8859-7", encode(GREEK, "iso-8859-7"), GREEK],
    ["ISO-8859-2", encode(POLISH, "iso-8859-2"), POLISH],
    ["Shift_JIS", encode(JAPANESE, "shift_jis"), JAPANESE],
    ["EUC-JP", encode(JAPANESE, "euc-jp"), JAPANESE],
    [
      "ISO-2022-JP",
      bytesOf('\x1b$BBg?C$O7nMKF|!"M=;;$r:o8:$9$k$H=R$Y$?!#\x1b(B'),
      "大臣は月曜日、予算を削減すると述べた。",
    ],
    ["GB18030", encode(CHINESE, "gb18030"), CHINESE],
    [
      "Big5",
      encode("部長週一表示，預算將削減三分之一。反對黨抱怨說，沒有人被徵求意見。", "big5"),
      "部長週一表示，預算將削減三分之一。反對黨抱怨說，沒有人被徵求意見。",
    ],
    ["EUC-KR", encode(KOREAN, "euc-kr"), KOREAN],
  ])("reads %s without a label", (_name, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  it.each([
    ["latin1 means windows-1252", "text/plain; charset=ISO-8859-1", encode(CURLY, "windows-1252"), CURLY],
    ["so does ASCII", "text/plain; charset=us-ascii", encode(CURLY, "windows-1252"), CURLY],
    ["two Russian words", "text/html; charset=windows-1251", encode("Ну вот", "windows-1251"), "Ну вот"],
    ["two Chinese words", "text/html;charset=gbk", encode("联通", "gb18030"), "联通"],
    ["quoted", 'text/html; charset="koi8-r"', encode("Ну вот", "koi8-r"), "Ну вот"],
  ])("believes a label that fits: %s", (_name, contentType, bytes, text) => {
    expect(decode(bytes, { contentType })).toBe(text);
  });

  it.each([
    ["UTF-8 that is windows-1252", "text/html; charset=utf-8", encode(CURLY, "windows-1252"), CURLY],
    ["UTF-8 that is windows-1251", "text/html; charset=utf-8", encode(RUSSIAN, "windows-1251"), RUSSIAN],
    ["UTF-8 that is Shift_JIS", "text/html; charset=utf-8", encode(JAPANESE, "shift_jis"), JAPANESE],
    ["latin1 that is UTF-8", "text/html; charset=iso-8859-1", encode(FRENCH, "utf-8"), FRENCH],
    ["windows-1251 that is UTF-8", "text/html; charset=windows-1251", encode(RUSSIAN, "utf-8"), RUSSIAN],
    ["gbk that is UTF-8", "text/html; charset=gbk", encode(CHINESE, "utf-8"), CHINESE],
    [
      "Shift_JIS that is windows-1252",
      "text/html; charset=shift_jis",
      encode(FRENCH, "windows-1252"),
      FRENCH,
    ],
    ["an unknown name", "text/html; charset=klingon", encode(CURLY, "utf-8"), CURLY],
    ["UTF-16 said in ASCII", "text/html; charset=utf-16", encode(CURLY, "utf-8"), CURLY],
  ])("notices a wrong label: %s", (_name, contentType, bytes, text) => {
    expect(decode(bytes, { contentType })).toBe(text);
  });

  it.each([
    ["<meta charset>", `<html><head><meta charset="windows-1251"><p>Ну вот`, "windows-1251"],
    [
      "<meta http-equiv>",
      `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Ну вот`,
      "koi8-r",
    ],
    [
      "an XML declaration",
      `<?xml version="1.0" encoding="windows-1251"?><html><p>Ну вот</html>`,
      "windows-1251",
    ],
  ])("reads the label in the document: %s", (_name, text, charset) => {
    expect(decode(encode(text, charset))).toBe(text);
  });

  it("puts HTTP before the document", () => {
    const text = `<meta charset="koi8-r"><p>Ну вот`;
    const contentType = "text/html; charset=windows-1251";
    expect(decode(encode(text, "windows-1251"), { contentType })).toBe(text);
  });

  it("keeps a UTF-8 text with a damaged character what it is", () => {
    const bytes = encode(RUSSIAN, "utf-8");
    bytes[20] = 0xff;
    const text = decode(bytes);
    expect(text).toContain("\ufffd");
    expect(text.endsWith("никого не спросили.")).toBe(true);
  });

  it("keeps a UTF-8 text that was cut inside a character", () => {
    const bytes = encode(RUSSIAN, "utf-8");
    expect(decode(bytes.subarray(0, 101)).startsWith("Министр заявила")).toBe(true);
  });

  it("leaves out a byte order mark and nothing else", () => {
    expect(decode(bytesOf("\xef\xbb\xbf \r\nOne.\r\n\tTwo. \n"))).toBe(" \r\nOne.\r\n\tTwo. \n");
    expect(decode(bytesOf("\xef\xbb\xbf\xef\xbb\xbfOne."))).toBe("\ufeffOne.");
  });

  it("keeps single NULs and control characters in a text", () => {
    const text = "The minister said on Monday\0 that the budget\x07 would be cut by a third.\x1a";
    expect(decode(encode(text, "utf-8"))).toBe(text);
  });

  it.each([
    ["a PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3", /a PDF.*pdftotext/],
    ["a ZIP archive", "PK\x03\x04\x14\0", /ZIP archive.*unpack/],
    ["gzip", "\x1f\x8b\x08\0\0", /gzip.*gunzip/],
    ["PNG", "\x89PNG\r\n\x1a\n\0\0", /PNG picture/],
    ["JPEG", "\xff\xd8\xff\xe0\0\x10JFIF", /JPEG picture/],
    ["GIF", "GIF89a\x01\0", /GIF picture/],
    ["WebP", "RIFF\x24\0\0\0WEBPVP8 ", /WebP picture/],
    ["ELF", "\x7fELF\x02\x01\x01\0", /a program/],
    ["a Windows program", "MZ\x90\0\x03\0\0\0", /a program/],
    ["MP4", "\0\0\0\x18ftypmp42", /video/],
    ["SQLite", "SQLite format 3\0\x10\0", /SQLite.*JSON Lines/],
    ["RTF", "{\\rtf1\\ansi Hello}", /RTF.*plain text/],
    ["old Word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", /Office/],
    ["noise", "\0\x9f\x92\x96", /some binary format/],
    ["control bytes", "\x01\x02\x03\x04\x05\x06text", /some binary format/],
  ])("refuses %s", (_name, content, message) => {
    const error = errorOf(() => decode(bytesOf(content)));
    expect(error.code).toBe("binary");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("\n");
  });

  it.each([
    "MZ is the old name of the province.",
    "BM Trada tested it.",
    "ID3 schools protest.",
    "BZ reports",
  ])("does not refuse a text that begins like a binary: %s", (text) => {
    expect(decode(bytesOf(text))).toBe(text);
  });

  it("refuses pseudo-random bytes, whatever they begin with", () => {
    let seed = 7;
    for (let round = 0; round < 50; round++) {
      const bytes = Uint8Array.from({ length: 2000 }, () => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return (seed >> 12) & 0xff;
      });
      bytes[0] = 0x41;
      expect(errorOf(() => decode(bytes)).code).toBe("binary");
    }
  });

  it.each([
    ["no bytes", ""],
    ["white space", " \r\n\t "],
    ["a byte order mark", "\xef\xbb\xbf"],
    ["no-break spaces", "\xc2\xa0\xc2\xa0"],
  ])("calls %s empty", (_name, content) => {
    const error = errorOf(() => decode(bytesOf(content)));
    expect(error.code).toBe("empty");
    expect(error.message).toMatch(/give a text to read$/);
  });

  it("gives a text or a HearsayError for any bytes and any label", () => {
    const labels = fc.constantFrom(
      "",
      ..."utf-8 utf-16 latin1 gbk shift_jis iso-2022-jp utf-7 x-user-defined".split(" "),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, label) => {
        try {
          expect(decode(bytes, { contentType: `text/html; charset=${label}` })).toMatch(/\S/);
        } catch (error) {
          if (!(error instanceof HearsayError)) throw error;
        }
        expect(["text", "html", "jsonl"]).toContain(sniff(bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it("takes time in proportion to the length", () => {
    const bytes = encode(CURLY.repeat(100_000), "windows-1252");
    const start = performance.now();
    expect(decode(bytes).length).toBe(CURLY.length * 100_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("sniff", () => {
  it("knows UTF-16 without a mark", () => {
    expect(sniff(encode("<html><p>One.", "utf-16le"))).toBe("html");
    expect(sniff(encode('{"text": "One."}', "utf-16be"))).toBe("jsonl");
  });

  it.each([
    ["text", "The minister said on Monday that it was over.", ""],
    ["text", "Use the <p> tag, she said.", ""],
    ["text", "<I was there>, he wrote. 3 < 4.", ""],
    ["text", "{ He said nothing }", ""],
    ["text", "[The] minister said", "page.txt"],
    ["text", "A note.", "note.html"],
    ["text", "", "note.txt"],
    ["html", "<!DOCTYPE html><html>", ""],
    ["html", "\ufeff\n<!-- saved from url -->\n<html lang=en>", ""],
    [
      "html",
      `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html>`,
      "",
    ],
    ["html", "  <p>One.</p>", "one.txt"],
    ["html", "<BODY>One.", ""],
    ["html", "<rss version='2.0'>", ""],
    ["html", "Saved by a browser\n<html><p>One.</p>", "page.html"],
    ["jsonl", `{"id": 1, "text": "One."}\n{"text": "Two."}`, ""],
    ["jsonl", `\n\n {"text":"One."}`, "articles.txt"],
    ["jsonl", `{"text": "${"long ".repeat(40_000)}"}`, ""],
    ["jsonl", `{}`, ""],
    ["jsonl", `{"text": "cut off`, ""],
    ["jsonl", `{\n  "text": "One."\n}`, ""],
    ["jsonl", `[{"text": "One."}]`, ""],
    ["jsonl", `not json\n{"text": "One."}`, "articles.jsonl"],
    ["jsonl", "", "articles.ndjson"],
    ["html", "", "page.HTM"],
  ] as const)("%s: %j (%s)", (kind, content, name) => {
    expect(sniff(content, name)).toBe(kind);
    expect(sniff(encode(content, "utf-8"), name)).toBe(kind);
    expect(sniff(encode(`\ufeff${content}`, "utf-16le"), name)).toBe(kind);
  });
});
