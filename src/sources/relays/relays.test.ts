import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../text/index.js";
import { findRelays } from "./find-relays.js";
import { chains, inputOf, relayed } from "./notation.contract.js";

/** Notation, and the relays of each statement in the order of their numbers. */
type Case = [string, ...string[]];

describe("told an outlet", () => {
  it.each<Case>([
    ["<s:Lee> <c:told> CNN <q:that it fell>.", "CNN"],
    ["<q:“It fell,”> <s:Lee> <c:told> the Orrin Gazette.", "Orrin Gazette"],
    ["<q:“It fell,”> <s:Lee> <c:told> The Washington Post on Monday.", "Washington Post"],
    ["<q:“It fell,”> <s:Lee> <c:told> NBC's Chuck Marsh.", "NBC"],
    ["<q:“It fell,”> <s:Lee> <c:told> NBC News’ chief anchor Chuck Marsh.", "NBC News"],
    ["<q:“It fell,”> <s:Lee> <c:told> Chuck Marsh of NBC News.", "NBC News"],
    ["<q:“It fell,”> <s:Lee> <c:told> CNN anchor Chuck Marsh.", "CNN"],
    ["<q:“It fell,”> <s:Lee> <c:told> ABC's “This Week.”", "ABC"],
    ["<q:“It fell,”> <s:Lee> <c:told> “Fox & Friends.”", "Fox & Friends"],
    ["<q:“It fell,”> <s:Lee> <c:told> “Orrin This Morning.”", "Orrin This Morning"],
    ["<q:“It fell,”> <s:Lee> <c:told> the conservative radio host Chuck Marsh.", "Chuck Marsh"],
    ["<s:Lee>, <c:telling> Reuters <q:that it fell>, left the room.", "Reuters"],
    ["<s:Lee> <c:informed> Politico <q:that it fell>.", "Politico"],
    ["<s:Lee> <c:told> the French newspaper Le Monde <q:that it fell>.", "Le Monde"],
    ["<q:“It fell,”> <s:Lee> <c:told> a Politico reporter.", "Politico"],
    ["<s:Lee> <c:told> voters <q:that it fell>.", ""],
    ["<s:Lee> <c:told> reporters <q:that it fell>.", ""],
    ["<s:Lee> <c:told> Smith <q:that it fell>.", ""],
    ["<s:Lee> <c:told> reporters <q:that CNN had left>.", ""],
    ["<s:Lee> <c:said> <q:she had told CNN nothing>.", ""],
    ["<s:CNN> <c:told> its staff <q:that it fell>.", ""],
    ["<s:Lee> <c:told> the committee <q:that it fell>.", ""],
    ["<s:Lee> <c:told> the agency <q:that it fell>.", ""],
  ])("%s", (notation, ...expected) => {
    expect(chains(notation)).toEqual(expected);
  });
});

describe("in an interview", () => {
  it.each<Case>([
    ["In an interview with CNN, <s:Lee> <c:said> <q:it fell>.", "CNN"],
    ["<q:“It fell,”> <s:Lee> <c:said> in an interview with the Orrin Gazette.", "Orrin Gazette"],
    ["<q:“It fell,”> <s:Lee> <c:said> in a telephone interview on Monday with NBC's Chuck Marsh.", "NBC"],
    ["<q:“It fell,”> <s:Lee> <c:said> in an interview with Chuck Marsh.", "Chuck Marsh"],
    ["<q:“It fell,”> <s:Lee> <c:said> in a CNN interview.", "CNN"],
    ["<q:“It fell,”> <s:Lee> <c:said> in an interview airing Sunday on NBC's “Meet the Press.”", "NBC"],
    ["In an interview published by Le Monde, <s:Lee> <c:said> <q:it fell>.", "Le Monde"],
    ["Interviewed by the BBC, <s:Lee> <c:said> <q:it fell>.", "BBC"],
    ["<q:“It fell,”> <s:Lee> <c:said> in an interview with Orrin Tonight TV.", "Orrin Tonight TV"],
    ["Asked by CNN's Chuck Marsh, <s:Lee> <c:said> <q:it fell>.", "CNN"],
    ["<q:“It fell,”> <s:Lee> <c:said> in an interview.", ""],
    ["<q:“It fell,”> <s:Lee> <c:said> in an interview in Stavnes.", ""],
    ["In an interview with Lee, <s:Lee> <c:said> <q:it fell>.", ""],
    ["<s:Lee> <c:said> <q:that her interview with CNN went well>.", ""],
    ["<s:Lee> <c:declined> <q:to comment> before a meeting with Smith.", ""],
  ])("%s", (notation, ...expected) => {
    expect(chains(notation)).toEqual(expected);
  });
});

describe("on the air", () => {
  it.each<Case>([
    ["On CNN, <s:Lee> <c:called> <q:it a failure>.", "CNN"],
    ["<q:“It fell,”> <s:Lee> <c:said> Sunday on ABC's “This Week.”", "ABC"],
    ["<q:“It fell,”> <s:Lee> <c:said> on “Fox News Sunday.”", "Fox News Sunday"],
    ["Speaking on the cable channel CNN on Monday, <s:Lee> <c:said> <q:it fell>.", "CNN"],
    ["On this weekend's broadcast of “Orrin Week,” <s:Lee> <c:said> <q:it fell>.", "Orrin Week"],
    ["<s:Lee>, appearing on Fox News, <c:said> <q:it fell>.", "Fox News"],
    ["<q:“It fell,”> <s:Lee> <c:said> on Mary Cole's podcast.", "Mary Cole's podcast"],
    ["<q:“It fell,”> <s:Lee> <c:said> on The Mary Cole Show.", "The Mary Cole Show"],
    ["<q:“It fell,”> <s:Lee> <c:said> during a call to NPR.", "NPR"],
    ["<s:Lee> <c:said> in an appearance on MSNBC <q:that it fell>.", "MSNBC"],
    ["<s:Lee> <c:said> <q:that the attack on CNN was unfair>.", ""],
    ["<s:Lee> <c:said> <q:it fell>, a claim based on CNN.", ""],
    ["<s:Lee> <c:said> <q:the debate on CNN was long>.", ""],
    ["<q:“It fell,”> <s:Lee> <c:said> on Monday.", ""],
    ["<s:Lee> <c:has dwelled> on <q:the program's cost>.", ""],
  ])("%s", (notation, ...expected) => {
    expect(chains(notation)).toEqual(expected);
  });
});

describe("sent to, written for, obtained by", () => {
  it.each<Case>([
    ["<s:Lee> <c:said> in a statement to Politico <q:that it fell>.", "Politico"],
    ["<q:“It fell,”> <s:Lee> <c:said> in an email to the Washington Post.", "Washington Post"],
    ["<s:Lee>, speaking to MSNBC, <c:said> <q:it fell>.", "MSNBC"],
    ["<s:Lee> <c:acknowledged> to Bloomberg <q:that it fell>.", "Bloomberg"],
    ["<q:“It fell,”> <s:Lee> <c:wrote> in the New York Times.", "New York Times"],
    ["In an op-ed for USA TODAY, <s:Lee> <c:argued> <q:that it fell>.", "USA TODAY"],
    ["In a column in Le Monde, <s:Lee> <c:argued> <q:that it fell>.", "Le Monde"],
    ["<s:Lee> <c:said> in a memo obtained by Reuters <q:that it fell>.", "Reuters"],
    ["<s:Lee> <c:warned> <q:that it fell>, in a letter first reported by Politico.", "Politico"],
    [
      "<q:“It fell,”> <s:Lee> <c:said> in an interview with CNN, as reported by the Gazette.",
      "CNN > Gazette",
    ],
    ["<s:Gazette columnist Mary Cole> <c:wrote> <q:that it fell>.", "Gazette"],
    ["<q:“It fell,”> <c:said> <s:MSNBC host Chuck Marsh>.", "MSNBC"],
    ["<q:“It fell,”> <c:said> <s:Chuck Marsh at the Gazette>.", "Gazette"],
    ["<s:Lee> <c:said> in a statement <q:that it fell>.", ""],
    ["<s:Lee> <c:sent> an email <q:saying that CNN was wrong>.", ""],
    ["<s:Lee> <c:wrote> in her diary <q:that it fell>.", ""],
    ["<s:Lee> <c:said> <q:the memo obtained by Reuters was false>.", ""],
    ["<s:A poll> published by the Gazette <c:shows> <q:that it fell>.", ""],
    ["<s:CNN reporter Mary Cole> <c:left> <q:it>.", ""],
  ])("%s", (notation, ...expected) => {
    expect(chains(notation)).toEqual(expected);
  });
});

describe("outlets as sources", () => {
  it.each<Case>([
    ["<q:It fell>, <c:according to> <s:the Gazette>.", ""],
    ["<q:It fell>, <s:the Gazette> <c:reported>.", ""],
    ["<c:According to> <s:a Politico report>, <q:it fell>.", ""],
    ["As the Gazette reported, <s:Lee> <c:said> <q:it fell>.", "Gazette"],
    ["<s:Lee> <c:said> <q:it fell>, according to the Gazette.", "Gazette"],
    ["<s:Lee> <c:said> <q:it fell>, per AP.", "AP"],
    ["<s:The Gazette> <c:reported> <q:that Lee had left>. <s2:Lee> <c2:said> <q2:it fell>.", "", "Gazette"],
    [
      "<c:According to> <s:the Gazette>, <q:Lee praised the donors>. <s2:She> <c2:also said> <q2:it fell>.",
      "",
      "Gazette",
    ],
    ["<s:The Gazette> <c:reported> <q:that Lee had left>. <s2:Smith> <c2:said> <q2:it fell>.", "", ""],
    ["<s:The Gazette> <c:reported> <q:that Lee had left>. <s2:Lee> <c2:tweeted> <q2:that it fell>.", "", ""],
    ["<s:Lee> <c:said> <q:the Gazette was wrong>.", ""],
    ["<s:CNN> <c:said> <q:it was sorry>.", ""],
  ])("%s", (notation, ...expected) => {
    expect(chains(notation)).toEqual(expected);
  });
});

describe("several statements", () => {
  it.each<Case>([
    ["<s:Lee> <c:told> CNN <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:said>.", "CNN", "CNN"],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:added>. <s3:She> <c3:declined> <q3:to say more>.",
      "CNN",
      "CNN",
      "CNN",
    ],
    ["<s:Lee> <c:told> CNN <q:that it fell> and <c2:said> <q2:it was old>.", "CNN", "CNN"],
    ["<s:Lee> <c:said> <q:it fell>. <q2:“It was old,”> <s2:she> <c2:told> CNN.", "CNN", "CNN"],
    ["<s:Lee> <c:told> CNN <q:that it fell>. <s2:Smith> <c2:said> <q2:it stood>.", "CNN", ""],
    ["<s:Lee> <c:told> CNN <q:that it fell>. <s2:She> <c2:tweeted> <q2:that it was old>.", "CNN", ""],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. At a rally on Monday, <s2:she> <c2:said> <q2:it was old>.",
      "CNN",
      "",
    ],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:told> Politico.",
      "CNN",
      "Politico",
    ],
    ["<s:Lee> <c:told> CNN <q:that it fell>. <s2:She> <c2:has said> <q2:it was old>.", "CNN", ""],
    ["<s:Lee> <c:told> CNN <q:that it fell>. Last year, <s2:she> <c2:said> <q2:it was old>.", "CNN", ""],
    ["<s:Lee> <c:told> CNN <q:that it fell>. <s2:She> <c2:wants> <q2:it gone>.", "CNN", ""],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. <s2:Lee> <c2:told> Politico <q2:that it was old>. <q3:“Very,”> <s3:she> <c3:said>.",
      "CNN",
      "Politico",
      "Politico",
    ],
    [
      "<s:Lee> <c:told> the Gazette <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:told> the newspaper.",
      "Gazette",
      "Gazette",
    ],
    [
      "<s:Lee> <c:told> NBC's Chuck Marsh <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:told> Marsh.",
      "NBC",
      "NBC",
    ],
    [
      "<s:Lee> <c:told> the Orrin Gazette <q:that it fell>. <q2:“It was old,”> <s2:Smith> <c2:told> the Gazette.",
      "Orrin Gazette",
      "Gazette",
    ],
    ["Lee sat down for an interview with CNN. <s:She> <c:said> <q:it fell>.", "CNN"],
    ["Lee spoke at a town hall hosted by MSNBC.\n\n<q:“It fell,”> <s:Lee> <c:said>.", "MSNBC"],
    [
      "<s:Lee>: <q:it fell>\n\n<s2:Lee> <c2:says> <q2:it fell>.\n\n<q3:“It fell,”> <s3:she> <c3:said> in an interview with CNN.",
      "CNN",
      "CNN",
      "CNN",
    ],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>, and <s2:Smith> <c2:told> Politico <q2:that it stood>.",
      "CNN",
      "Politico",
    ],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. <s2:Smith> <c2:told> Politico <q2:that it stood>. <q3:“It fell,”> <s3:Lee> <c3:said>.",
      "CNN",
      "Politico",
      "CNN",
    ],
    [
      "The Orrin Compass, a weekly newspaper, has a new editor. <s:Lee> <c:wrote> in the Orrin Compass <q:that it fell>.",
      "Orrin Compass",
    ],
    ["<s:Lee> <c:told> CNN <q:that it fell>. Her <c2:demand> <q2:that it be sold> was refused.", "CNN", ""],
  ])("%s", (notation, ...expected) => {
    expect(chains(notation)).toEqual(expected);
  });
});

describe("the article's own outlet", () => {
  it.each<[string, { outlet?: string; credit?: string }, ...string[]]>([
    ["<s:Lee> <c:told> CNN <q:that it fell>.", { outlet: "CNN" }, ""],
    ["<s:Lee> <c:told> The Huffington Post <q:that it fell>.", { outlet: "HuffPost" }, ""],
    ["<s:Lee> <c:told> the AP <q:that it fell>.", { credit: "Associated Press" }, ""],
    [
      "<s:Lee> <c:told> the Associated Press <q:that it fell>.",
      { outlet: "Orrin Gazette", credit: "Associated Press" },
      "",
    ],
    ["<s:Lee> <c:told> CNN <q:that it fell>.", { outlet: "Orrin Gazette" }, "CNN"],
    ["<s:Lee> <c:told> the New York Times <q:that it fell>.", { outlet: "The New York Times" }, ""],
    [
      "<s:Lee> <c:told> the Washington Post <q:that it fell>.",
      { outlet: "The New York Times" },
      "Washington Post",
    ],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:told> the Gazette.",
      { outlet: "Gazette" },
      "CNN",
      "",
    ],
    [
      "In an interview with CNN, <s:Lee> <c:said> <q:it fell>. <s2:She> <c2:added> <q2:it was old>.",
      { outlet: "CNN" },
      "",
      "",
    ],
  ])("%s in %j", (notation, article, ...expected) => {
    expect(chains(notation, article)).toEqual(expected);
  });
});

it("says which words made the relay, and from where it is carried on", () => {
  const notation =
    "<s:Lee> <c:said> <q:it fell> in an interview with NBC's Chuck Marsh. <q2:“It was old,”> <s2:she> <c2:said>.";
  const { text } = inputOf(notation).analysis;
  const [first, second] = relayed(notation).map(({ relays }) => relays[0]);
  expect(text.slice(first.trigger.start, first.trigger.end)).toBe("interview with NBC's Chuck Marsh");
  expect([first.rule, first.sameAs, second.rule, second.sameAs]).toEqual(["meeting", null, "meeting", 0]);
  expect(second.span).toEqual(first.span);
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."Lee told CNN that “ it fell ” . , the newspaper in an interview with NBC 's Chuck Marsh on Fox News \n\n said wrote to according reported by citing hosted Times asked".split(
      " ",
    ),
  );
  const span = fc.tuple(fc.nat(200), fc.nat(60)).map(([start, size]) => ({ start, end: start + size + 1 }));
  const statement = fc.record({
    source: fc.array(span, { maxLength: 1 }),
    cue: fc.array(span, { maxLength: 1 }),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
  });

  it("gives relays inside the text, the same each time, and never throws", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: words }, fc.string({ unit: "binary", maxLength: 4 })), {
          minLength: 60,
          maxLength: 120,
        }),
        fc.array(fc.tuple(statement, fc.constantFrom("a", "b", null)), { maxLength: 6 }),
        (parts, given) => {
          const text = parts.join(" ").padEnd(270, " x");
          const input = {
            ...inputOf(text.replace(/[<>]/g, " ")),
            statements: given.map(([one]) => one),
            speakers: given.map(([, speaker]) => speaker),
          };
          const found = findRelays(input);
          expect(found).toEqual(findRelays(input));
          expect(found.length).toBe(given.length);
          for (const { relays } of found)
            for (const { span: relay, named, trigger, sameAs } of relays) {
              for (const { start, end } of [relay, trigger, named ?? relay]) {
                expect(start).toBeGreaterThanOrEqual(0);
                expect(end).toBeGreaterThan(start);
                expect(end).toBeLessThanOrEqual(input.analysis.text.length);
              }
              expect(sameAs === null || (sameAs >= 0 && sameAs < given.length)).toBe(true);
            }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("may be empty", () => {
    const article = { outlet: null, title: null, byline: null, credit: null };
    expect(findRelays({ analysis: analyze(""), article, statements: [], speakers: [], names: [] })).toEqual(
      [],
    );
  });
});
