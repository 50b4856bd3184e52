import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HearsayError } from "../record/index.js";
import { articleFromText } from "./article.js";
import { articleId } from "./id.js";
import { articleFromRow } from "./row.js";

const TEXT = "The minister said on Monday that the budget would be cut by a third.";

function errorOf(run: () => unknown): HearsayError {
  try {
    run();
  } catch (error) {
    if (error instanceof HearsayError) return error;
    throw error;
  }
  throw new Error("no error");
}

describe("articleFromText", () => {
  it("keeps the text as it is and knows nothing it was not told", () => {
    const text = `\ufeff  ${TEXT}\r\n\r\n\u00a0\u00ad“Yes.”\0\ud800 `;
    expect(articleFromText(text)).toEqual({
      id: articleId({ url: null, text }),
      url: null,
      outlet: null,
      title: null,
      byline: null,
      credit: null,
      published: null,
      language: "en",
      text,
    });
  });

  it("takes what the caller knows", () => {
    const fields = {
      id: "a1",
      url: "https://example.org/a",
      outlet: "Example",
      title: " A ",
      language: "en-GB",
    };
    const article = articleFromText(TEXT, { ...fields, byline: "By Ann Lee", published: "May 31, 2024" });
    expect(article).toEqual({
      ...fields,
      title: "A",
      byline: "Ann Lee",
      credit: null,
      published: "2024-05-31",
      text: TEXT,
    });
  });

  it("takes blank fields for none", () => {
    const article = articleFromText(TEXT, {
      id: "",
      url: " ",
      outlet: null,
      title: undefined,
      published: "soon",
    });
    expect(article).toEqual(articleFromText(TEXT));
  });

  it.each(["", " \n\t", "\ufeff", "\u200b\u200b", "\0\0"])("refuses %j", (text) => {
    expect(errorOf(() => articleFromText(text)).code).toBe("empty");
  });
});

describe("articleId", () => {
  it("is the head of a SHA-256", () => {
    // printf 'https://example.org/a\nOne.' | sha256sum
    expect(articleId({ url: "https://example.org/a", text: "One." })).toBe("32150a3b659b1528");
    // printf '\nOne.' | sha256sum
    expect(articleId({ text: "One." })).toBe("26f595a26c312d46");
  });

  it("differs where address or text do, and never throws", () => {
    expect(articleId({ url: "a", text: "One." })).not.toBe(articleId({ url: "b", text: "One." }));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(articleId({ text: `${text}\ud800` })).toMatch(/^[0-9a-f]{16}$/);
        expect(articleId({ text: `${text}1` })).not.toBe(articleId({ text: `${text}2` }));
      }),
    );
  });
});

function outletOf(fields: object): string | null {
  return articleFromRow(JSON.stringify({ text: TEXT, ...fields })).outlet;
}

describe("articleFromRow", () => {
  it("reads every field and ignores others", () => {
    const row = { id: 7, text: ` ${TEXT}\n`, title: "Cuts", url: "https://example.org/a", outlet: "Example" };
    const line = JSON.stringify({
      ...row,
      byline: "by Ann Lee",
      published: "2024-05-31T10:00:00Z",
      tags: [1],
    });
    expect(articleFromRow(line)).toEqual({
      ...row,
      id: "7",
      byline: "Ann Lee",
      credit: null,
      published: "2024-05-31T10:00:00Z",
      language: "en",
    });
  });

  it("takes a publisher for the outlet where no outlet is given", () => {
    expect(outletOf({ publisher: "Example" })).toBe("Example");
    expect(outletOf({ publisher: "Group", outlet: "Example" })).toBe("Example");
    expect(() => outletOf({ publisher: { name: "Example" } })).toThrow(/"publisher" is an object/);
  });

  it("needs the text only", () => {
    expect(articleFromRow(`\ufeff{"text": ${JSON.stringify(TEXT)}, "title": null}\r`)).toEqual(
      articleFromText(TEXT),
    );
  });

  it("keeps any text exactly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (made) => {
        const text = `A${made}`;
        expect(articleFromRow(JSON.stringify({ text })).text).toBe(text);
      }),
    );
  });

  it.each([
    [
      "not-json",
      "He said: no",
      'the row is not JSON: "He said: no"; write one whole JSON object a line, as {"text": "…"}',
    ],
    [
      "not-json",
      '{"text": "cut',
      'the row is cut off (no closing brace): "{"text": "cut"; write one whole JSON object a line, as {"text": "…"}',
    ],
    [
      "not-json",
      `{'text': 'One.'}`,
      `the row is not JSON: "{'text': 'One.'}"; write one whole JSON object a line, as {"text": "…"}`,
    ],
    ["empty", "  ", 'the row is blank: write one JSON object a line, as {"text": "…"}'],
    [
      "bad-row",
      '["One."]',
      'the row is a list, not an object: write one JSON object a line, as {"text": "…"}',
    ],
    [
      "bad-row",
      '"One."',
      'the row is a string, not an object: write one JSON object a line, as {"text": "…"}',
    ],
    ["bad-row", "null", 'the row is null, not an object: write one JSON object a line, as {"text": "…"}'],
    ["bad-row", "12", 'the row is a number, not an object: write one JSON object a line, as {"text": "…"}'],
    ["bad-row", '{"title": "Cuts"}', `the row has no "text": add the article's words under that name`],
    ["bad-row", '{"Body": "One."}', 'the row has no "text", but it has "Body": rename that field "text"'],
    ["bad-row", '{"TEXT": "One."}', 'the row has no "text", but it has "TEXT": rename that field "text"'],
    ["bad-row", '{"text": 7}', `"text" is a number: make it a string with the article's words`],
    ["bad-row", '{"text": null}', `"text" is null: make it a string with the article's words`],
    ["bad-row", '{"text": "One.", "title": ["a"]}', '"title" is a list: make it a string or leave it out'],
    [
      "bad-row",
      '{"text": "One.", "published": 2024}',
      '"published" is a number: make it a string or leave it out',
    ],
    [
      "bad-row",
      '{"text": "One.", "id": true}',
      '"id" is true or false: make it a string or a number, or leave it out',
    ],
    ["empty", '{"text": " \\n"}', `"text" is blank: give the article's words, or leave the row out`],
  ])("%s: %s", (code, line, message) => {
    const error = errorOf(() => articleFromRow(line));
    expect([error.code, error.message]).toEqual([code, message]);
  });

  it("quotes at most 40 characters of a row", () => {
    const { message } = errorOf(() => articleFromRow(`secret ${"x".repeat(1000)}`));
    expect(message).toContain(`"secret ${"x".repeat(32)}…"`);
    expect(message.length).toBeLessThan(140);
  });

  it("throws nothing but HearsayError", () => {
    const json = fc.json();
    const lines = fc.oneof(
      fc.string(),
      json,
      json.map((value) => `{"text": ${value}}`),
    );
    fc.assert(
      fc.property(lines, (line) => {
        expect(isSafe(() => articleFromRow(line))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether it gives an answer or the one error that callers expect. */
function isSafe(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    return error instanceof HearsayError && !error.message.includes("\n");
  }
}
