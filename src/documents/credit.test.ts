import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditOf } from "./credit.js";
import { articleFromHtml } from "./html.js";
import { articleFromRow } from "./row.js";

const BODY = "The bridge over the Orrin will stay shut until May, the council said.";

describe("the byline", () => {
  it.each<[string, string | null]>([
    ["Associated Press", "Associated Press"],
    ["The Associated Press", "Associated Press"],
    ["AP", "Associated Press"],
    ["Reuters", "Reuters"],
    ["By Reuters", "Reuters"],
    ["Reuters Staff", "Reuters"],
    ["AFP", "Agence France-Presse"],
    ["Agence France-Presse", "Agence France-Presse"],
    ["UPI", "United Press International"],
    ["Press Trust of India", "Press Trust of India"],
    ["Jane Doe, Reuters", "Reuters"],
    ["Jane Doe, The Associated Press", "Associated Press"],
    ["JANE DOE Associated Press", "Associated Press"],
    ["Jane Doe | AP", "Associated Press"],
    ["Jane Doe, AP Political Writer", "Associated Press"],
    ["Jane Doe, Associated Press Writer", "Associated Press"],
    ["Jane Doe of The Associated Press", "Associated Press"],
    ["Jane Doe and John Roe, Associated Press", "Associated Press"],
    ["Jane Doe, Reuters, John Roe, Reuters", "Reuters"],
    ["Jane Doe (Reuters)", "Reuters"],
    ["Jane Doe", null],
    ["Jane Doe, staff writer", null],
    ["Jane Doe and the Associated Press", null],
    ["Jane Doe with AP", null],
    ["Staff and wire reports", null],
    ["Jane Doe, with files from Reuters", null],
    ["From Associated Press and staff reports", null],
    ["Maria Efe", null],
    ["Associated Press Managers Union", null],
    ["Editors", null],
  ])("%s: %s", (byline, expected) => {
    expect(creditOf({ byline, text: BODY })).toBe(expected);
  });
});

describe("the text", () => {
  it.each<[string, string | null]>([
    [`WASHINGTON (Reuters) — ${BODY}`, "Reuters"],
    [`WASHINGTON (Reuters) - ${BODY}`, "Reuters"],
    [`(AP) – ${BODY}`, "Associated Press"],
    [`STAVNES, Norway (AP) -- ${BODY}`, "Associated Press"],
    [`PARIS, March 3 (Xinhua) -- ${BODY}`, "Xinhua News Agency"],
    [`New Delhi (AFP) – ${BODY}`, "Agence France-Presse"],
    [`NEW YORK/LONDON (Reuters) - ${BODY}`, "Reuters"],
    [`JERUSALEM (AP) _ ${BODY}`, "Associated Press"],
    [`The bridge is shut.\n\nORRIN, Ky. (AP) — ${BODY}`, "Associated Press"],
    [`By JANE DOE, Associated Press\n\n${BODY}`, "Associated Press"],
    [`By Jane Doe\nORRIN (Reuters) - ${BODY}`, "Reuters"],
    [`${BODY}\n\n© 2018 AFP`, "Agence France-Presse"],
    [`${BODY}\n\nCopyright 2018 The Associated Press. All rights reserved.`, "Associated Press"],
    [`${BODY}\n\n(c) 2018 Agence France-Presse`, "Agence France-Presse"],
    [`${BODY}\n\n(Reporting by Jane Doe; Editing by John Roe)`, "Reuters"],
    [`${BODY}\n\nThe Associated Press contributed to this report.`, null],
    [`${BODY}\n\nReuters contributed to this story.`, null],
    [`${BODY}\n\nAssociated Press writer Jane Doe in Oslo contributed to this report.`, null],
    [`The news agency Associated Press (AP) - founded in 1846 - ran it. ${BODY}`, null],
    [`He told Reuters (AP) that ${BODY}`, null],
    [`“It is over,” Lee told Reuters. ${BODY}`, null],
    [`According to the Associated Press, ${BODY}`, null],
    [`ORRIN — ${BODY}`, null],
    [`ORRIN (Orrin Gazette) — ${BODY}`, null],
    [`© 2018 Orrin Gazette\n\n${BODY}`, null],
    [`${BODY}\n\n© 2018 Orrin Gazette, with material from AFP`, null],
    [`By Jane Doe and the Associated Press\n\n${BODY}`, null],
    [BODY, null],
  ])("%j: %s", (text, expected) => {
    expect(creditOf({ byline: null, text })).toBe(expected);
  });

  it("is asked only where the byline names no agency", () => {
    expect(creditOf({ byline: "Jane Doe, Reuters", text: `ORRIN (AP) — ${BODY}` })).toBe("Reuters");
    expect(creditOf({ byline: "Jane Doe", text: `ORRIN (AP) — ${BODY}` })).toBe("Associated Press");
  });

  it("is looked at only where it begins and ends", () => {
    const middle = `${`${BODY}\n\n`.repeat(100)}ORRIN (AP) — ${BODY}${`\n\n${BODY}`.repeat(100)}`;
    expect(creditOf({ byline: null, text: middle })).toBeNull();
  });
});

it("comes with every article, however it is made", () => {
  const text = `ORRIN (AP) — ${BODY}`;
  expect(articleFromRow(JSON.stringify({ text })).credit).toBe("Associated Press");
  expect(articleFromRow(JSON.stringify({ text: BODY, byline: "By Jane Doe, Reuters" })).credit).toBe(
    "Reuters",
  );
  expect(
    articleFromHtml(`<title>Shut</title><article><h1>Shut</h1><p>${text}</p><p>${BODY}</p></article>`).credit,
  ).toBe("Associated Press");
});

it("takes any byline and any text", () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.string({ unit: "binary" }), (byline, text) => {
      const credit = creditOf({ byline, text });
      expect(credit === null || credit.length > 2).toBe(true);
    }),
  );
});

it("is quick on hostile lines", () => {
  for (const line of [
    "A ".repeat(100),
    "(".repeat(200),
    "AP, ".repeat(50),
    "- ".repeat(100),
    "Aa-".repeat(66),
  ])
    expect(creditOf({ byline: line.slice(0, 200), text: `${line}\n${line}(x)` })).not.toBe("");
});
