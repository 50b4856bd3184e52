import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { model, modelBytes, namesOf } from "../../../test/names/notation.js";
import { analyze, type TextAnalysis } from "../../text/index.js";
import { findNames, type Name, readNameModel } from "./index.js";

/** What names are made of, and what stands between them. */
const WORDS = fc.constantFrom(
  ...(
    "Trump Clinton Donald Hillary Jr. Sen. President Secretary of State the The House Senate New York Times " +
    "Mr. and & , . : ; “ ” \" ' ( ) 's ’s von der al-Assad d'Estaing O'Neill J. F. U.S. NATO said will in on at\n" +
    "Committee University Bank Reuters AP R-Tenn. III Monday May Republican SMITH I \u0000 \ud83d é Ü Š — 50 $5"
  ).split(/[ \n]/),
);
const TEXTS = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(WORDS, { maxLength: 60 }).map((words) => words.join("")),
);

/** What is wrong with a name, its neighbours given. */
function faultsOf(
  { start, end, from, to, kind, title, gender, surname }: Name,
  before: Name | undefined,
  after: Name | undefined,
  { tokens }: TextAnalysis,
): string[] {
  const faults = {
    "it overlaps the name before": from < (before?.to ?? 0),
    "it is empty": to <= from,
    "its offsets are not its tokens'": start !== tokens.starts[from] || end !== tokens.ends[to - 1],
    "it is no person and has a title or sex": kind !== "person" && (title ?? gender ?? surname) !== null,
    "its title reaches into the name before": title !== null && title.start < (before?.end ?? 0),
    "its title is empty or reaches into it":
      title !== null && (title.end <= title.start || title.end > start),
    "its surname is not the next name's": surname !== null && surname.end !== after?.end,
  };
  return Object.entries(faults).flatMap(([fault, there]) => (there ? [fault] : []));
}

describe("names of any text", () => {
  it("lie inside it, in order, on its tokens, and are the same every time", () => {
    const other = readNameModel(modelBytes);
    fc.assert(
      fc.property(TEXTS, (text) => {
        const analysis = analyze(text);
        const names = findNames(analysis, model);
        expect(names.flatMap((name, i) => faultsOf(name, names[i - 1], names[i + 1], analysis))).toEqual([]);
        // A model that has read much finds what one finds that has read nothing.
        expect(findNames(analysis, other)).toEqual(names);
      }),
      { numRuns: 2000 },
    );
  });

  it("are found in time that grows with the text", () => {
    const piece =
      "Sen. Ann Lee of Ohio told The New York Times that Donald Trump and the FBI had met on Monday. ";
    const time = (times: number): number => {
      const analysis = analyze(piece.repeat(times));
      const began = process.cpuUsage();
      expect(findNames(analysis, model)).toHaveLength(5 * times);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    };
    time(2000);
    const short = Math.min(time(2000), time(2000), time(2000));
    const long = Math.min(time(16_000), time(16_000));
    // Eight times the text; a search through all earlier names would take sixty times as long.
    expect(long / short).toBeLessThan(24);
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \n\n\t "],
    ["marks", "“”‘’—…"],
    ["capitals throughout", "A B C D E F G ".repeat(500)],
    ["one long word", "A".repeat(100_000)],
  ])("of %s are no trouble", (_, text) => {
    expect(Array.isArray(findNames(analyze(text), model))).toBe(true);
  });
});

describe("the whole text", () => {
  it.each<[string, string, string]>([
    [
      "tells that a surname is a person's",
      "Varga denied it. The minister, Peter Varga, had been away.",
      "person Varga | person Peter Varga m",
    ],
    [
      "tells who a headline is about",
      "Okonkwo Denies Charges In Court\n\nJudge Grace Okonkwo denied the charges. Okonkwo left the court.",
      "person Okonkwo | person [Judge] Grace Okonkwo f | person Okonkwo",
    ],
    [
      "keeps a father and a son apart",
      "Frank Hale met Frank Hale Jr. on Friday. Hale smiled.",
      "person Frank Hale m | person Frank Hale Jr. m | person Hale",
    ],
  ])("%s", (_, text, expected) => {
    expect(namesOf(text)).toBe(expected);
  });
});
