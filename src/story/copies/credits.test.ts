import { describe, expect, it } from "vitest";
import { creditsOf } from "./credits.js";

const PROSE = "ORRIN — The bridge stays shut, the council said on Monday.";
const of = (note: string, fields: { outlet?: string; byline?: string; credit?: string } = {}): string[] =>
  creditsOf({ outlet: null, byline: null, credit: null, text: `${PROSE}\n\n${note}`, ...fields }).map(
    ({ kind, name }) => `${kind} ${name}`,
  );

describe("notes on whose work an article is", () => {
  it.each([
    ["The Associated Press contributed to this report.", ["help The Associated Press"]],
    ["With files from Reuters and AFP", ["help Reuters", "help Agence France-Presse"]],
    [
      "Associated Press writers Ann Lee and Max Orr contributed to this story.",
      ["help The Associated Press"],
    ],
    ["Jane Roe contributed reporting.", []],
    ["This story was originally published by the Orrin Gazette.", ["taken Orrin Gazette"]],
    ["This article first appeared on elmtreepost.com", ["taken elmtreepost.com"]],
    ["Republished with permission from The Elmtree Post", ["taken The Elmtree Post"]],
    ["Reuters said that its reporters had been there.", []],
    ["The bridge was first published as a drawing in 1881.", []],
  ])("%s", (note, expected) => expect(of(note)).toEqual(expected));

  it("stand at the top or at the foot, not in the middle of long texts", () => {
    const long = Array(300).fill("The river rose again, and the mill stood still all day.").join("\n\n");
    const note = "The Associated Press contributed to this report.";
    expect(of(`${long}\n\n${note}\n\n${long}`)).toEqual([]);
    expect(of(`${long}\n\n${note}`)).toEqual(["help The Associated Press"]);
  });

  it("are the credit and the byline, too", () => {
    expect(of("", { credit: "Reuters" })).toEqual(["agency Reuters"]);
    expect(of("", { byline: "Jane Roe, Orrin Gazette" })).toEqual(["byline Orrin Gazette"]);
    expect(of("", { byline: "Jane Roe and Max Orr" })).toEqual([]);
  });

  it("say nothing of an outlet about itself", () => {
    expect(of("", { credit: "Reuters", outlet: "Reuters" })).toEqual([]);
    expect(of("This story first appeared in the Orrin Gazette.", { outlet: "Orrin Gazette" })).toEqual([]);
  });

  it("show where they stand", () => {
    const text = `ORRIN (Reuters) - It rained.\n\nThe Associated Press contributed to this report.`;
    const credits = creditsOf({ outlet: null, byline: null, credit: "Reuters", text });
    expect(credits.map(({ spans }) => text.slice(spans[0].start, spans[0].end))).toEqual([
      "Reuters",
      "The Associated Press contributed to this report.",
    ]);
  });
});
