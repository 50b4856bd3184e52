import { describe, expect, it } from "vitest";
import { openAll, outline, page, paragraphs } from "../../../test/documents/build.js";

const WORDS = paragraphs(3);
const TEXT = WORDS.join("\r\n\r\n");
const HTML = `<html><body><table><tr><td><p>View this email in your browser</p>${WORDS.map((text) => `<p>${text}</p>`).join("")}<p><a href="#">Unsubscribe</a></p></td></tr></table></body></html>`;

const HEAD: Readonly<Record<string, string>> = {
  "Return-Path": "<news@post.example>",
  From: "Elmtree Post <news@post.example>",
  To: "reader@mail.example",
  Subject: "Bridge to close",
  Date: "Mon, 06 May 2024 10:00:00 +0200 (CEST)",
  "Message-ID": "<1@post.example>",
  "MIME-Version": "1.0",
};

/** A message of a body and some fields; a field set to "" is left out. */
function message(body: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ ...HEAD, ...fields }).filter(([, value]) => value !== "");
  return `${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/** A message of several parts. */
function parts(subtype: string, ...each: readonly (readonly [string, string])[]): string {
  const body = each.map(([type, content]) => `--b\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`).join("");
  return message(`${body}--b--\r\n`, { "Content-Type": `multipart/${subtype}; boundary=b` });
}

const base64 = (text: string): string => Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n");

describe("e-mail", () => {
  it.each<[string, string, string | string[]]>([
    ["plain text", message(TEXT, { "Content-Type": "text/plain; charset=utf-8" }), [...WORDS]],
    ["no type", message(TEXT), [...WORDS]],
    ["HTML", message(HTML, { "Content-Type": "text/html; charset=utf-8" }), [...WORDS]],
    [
      "both",
      parts("alternative", ["text/plain", "See it in HTML"], ["text/html; charset=utf-8", HTML]),
      [...WORDS],
    ],
    [
      "base64",
      message(base64(HTML), {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Transfer-Encoding": "base64",
      }),
      [...WORDS],
    ],
    [
      "quoted-printable",
      message("Caf=C3=A9 Z=C3=BCrich has been clo=\r\nsed since May.", {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "quoted-printable",
      }),
      ["Café Zürich has been closed since May."],
    ],
    [
      "lines broken at seventy letters",
      message(
        "The mayor of Elmtree said on Monday that the bridge would be\r\nclosed for two weeks, and that nobody had been asked.\r\n\r\nThe end.",
      ),
      [
        "The mayor of Elmtree said on Monday that the bridge would be closed for two weeks, and that nobody had been asked.",
        "The end.",
      ],
    ],
    ["a signature", message(`${WORDS[0]}\r\n\r\n-- \r\nElmtree Post\r\n`), [WORDS[0]]],
    [
      "angle brackets",
      message("Is 1 <2 or 3> 2? <b>No</b> one knows."),
      ["Is 1 <2 or 3> 2? <b>No</b> one knows."],
    ],
    ["a mailbox mark", `From news@post.example Mon May  6 10:00:00 2024\n${message(TEXT)}`, [...WORDS]],
    [
      "headers in another case",
      message(TEXT).replace("Subject", "SUBJECT").replace("From", "from"),
      [...WORDS],
    ],
    [
      "something attached",
      parts("mixed", ["text/plain", WORDS[0]], ["application/pdf; name=a.pdf", "%PDF"]),
      [WORDS[0]],
    ],
    ["only something attached", parts("mixed", ["application/pdf; name=a.pdf", "%PDF"]), "no-text"],
    ["lines without end", message("\n".repeat(600_000)), "too-large"],
    ["no body", message(""), "no-text"],
    ["a body of white space", message("  \r\n \r\n"), "no-text"],
    [
      "a secret",
      message("MIAGCSqGSIb3", { "Content-Type": "application/pkcs7-mime; smime-type=enveloped-data" }),
      "encrypted",
    ],
    [
      "parts without end",
      `${message("", { "Content-Type": "multipart/mixed; boundary=b0" })}${Array.from({ length: 400 }, (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`).join("")}`,
      "damaged",
    ],
  ])("with %s", async (_, eml, expected) => {
    const [opened, ...others] = await openAll(eml);
    expect(others).toEqual([]);
    const read =
      opened.ok === true ? opened.article.text.split("\n\n") : opened.ok === false && opened.error.code;
    expect(read).toEqual(expected);
  });

  it("takes over what it says of itself", async () => {
    const [opened] = await openAll(
      message(TEXT, {
        Subject: "=?utf-8?q?Br=C3=BCcke?= closed",
        "Archived-At": "<https://post.example/letters/1>",
      }),
    );
    expect(opened).toMatchObject({
      article: {
        title: "Brücke closed",
        outlet: "Elmtree Post",
        published: "2024-05-06T10:00:00+02:00",
        url: "https://post.example/letters/1",
        language: "en",
        byline: null,
      },
    });
  });

  it.each([
    ["Mon, 01 Jan 0000 00:00:00 +0000", null],
    ["Fri, 31 Dec 9999 23:59:59 +0000", null],
    ["soon", null],
    ["6 May 2024 10:00 GMT", "2024-05-06T10:00Z"],
  ])("of the date %s", async (date, published) => {
    expect(await openAll(message(TEXT, { Date: date }))).toMatchObject([{ article: { published } }]);
  });

  it("of a page that a browser saved is that page", async () => {
    const saved = parts("related", ["text/html; charset=utf-8", page("Bridge to close")]).replace(
      "Subject:",
      "Snapshot-Content-Location: https://post.example/bridge\r\nSubject:",
    );
    expect(
      await openAll(saved.replace("From: Elmtree Post <news@post.example>", "From: <Saved by Blink>")),
    ).toMatchObject([
      { article: { url: "https://post.example/bridge", title: "Bridge to close", outlet: null } },
    ]);
  });

  it("in a mailbox of several is one article each", async () => {
    const mark = "From news@post.example Mon May  6 10:00:00 2024\r\n";
    const box = `${mark}${message(`${TEXT}\r\nFrom here it is 2024 steps.`, { Subject: "One" })}\r\n\r\n${mark}${message("", { Subject: "Two" })}\r\n\r\n${mark}${message(TEXT, { Subject: "Three" })}`;
    expect(await outline(box)).toEqual([
      "in:message 1 = One",
      "in:message 2 ! no-text",
      "in:message 3 = Three",
    ]);
  });

  it("forwarded as it was is an article of its own", async () => {
    const inner = message(TEXT, { Subject: "Inner" });
    expect(await outline(parts("mixed", ["text/plain", "Read this."], ["message/rfc822", inner]))).toEqual([
      "in = Bridge to close",
      "in:forwarded 1 = Inner",
    ]);
    expect(await outline(parts("mixed", ["message/rfc822", inner], ["message/rfc822", message("")]))).toEqual(
      ["in:forwarded 1 = Inner", "in:forwarded 2 ! no-text"],
    );
  });

  it.each([
    ["an interview", "Lee: I was there.\nCole: So was I.\nLee: Nobody asked us.\n"],
    ["a letter that is quoted", "From: the mayor\nTo: the council\n\nThe bridge is closed.\n"],
  ])("is not %s", async (_, text) => {
    expect(await openAll(text)).toMatchObject([{ ok: true, article: { text } }]);
  });
});
