import { describe, expect, it } from "vitest";
import type { Stance, Statement } from "../../src/record/index.js";
import { explainOrigins } from "../../src/story/origins/index.js";
import { claim, copy } from "./origins-notation.js";

/** [low, high] and who. */
function count(...[lines, given]: Parameters<typeof claim>): string {
  const { members, context } = claim(lines, given);
  const { low, high, who } = explainOrigins(members, context).origins;
  return `[${low}, ${high}] ${[...who].toSorted().join(", ")}`.trim();
}

describe("origins of a claim", () => {
  it.each([
    ["one person to everybody", "Courier: Ann Lee\nHerald: Ann Lee\nPost: Ann Lee", "[1, 1] ann lee"],
    [
      "one person to one outlet, which others cite",
      "Courier: Ann Lee\nHerald: Ann Lee < Courier",
      "[1, 1] ann lee",
    ],
    ["two people with names", "Courier: Ann Lee\nHerald: Bo Ek", "[2, 2] ann lee, bo ek"],
    [
      "two outlets' unnamed sources",
      "Courier: an official\nHerald: two officials",
      "[1, 2] Courier#an official, Herald#two officials",
    ],
    [
      "unnamed sources that all come through one outlet",
      "Courier: four officials\nHerald: four officials < Courier\nPost: officials < Courier",
      "[1, 1] Courier#four officials",
    ],
    [
      "unnamed sources through an outlet whose own report is not there",
      "Herald: four officials < Courier\nPost: officials < Courier",
      "[1, 1] Herald#four officials",
    ],
    [
      "two unnamed sources of one article",
      "Herald: an aide < Courier\nHerald: an envoy < Courier",
      "[1, 2] Herald#an aide, Herald#an envoy",
    ],
    [
      "a name and an unnamed source",
      "Courier: Ann Lee\nHerald: an official",
      "[1, 2] Herald#an official, ann lee",
    ],
    ["an attribution, and an outlet's own voice", "Courier: Ann Lee\nPost: own", "[1, 2] ann lee, post"],
    [
      "an own voice beside an attribution in the same outlet",
      "Courier: Ann Lee\nPost: Bo Ek\nPost: own",
      "[2, 2] ann lee, bo ek",
    ],
    [
      "the same over two articles of one outlet",
      "Courier: Ann Lee\nPost 1: Ann Lee\nPost 2: own",
      "[1, 1] ann lee",
    ],
    ["somebody left unsaid", "Courier: Ann Lee\nPost: ?", "[1, 2] ann lee"],
    ["all left unsaid", "Courier: ?\nPost: ?", "[1, 2]"],
    ["outlets that only cite each other", "Courier: @Herald\nHerald: @Courier", "[1, 1] outlet courier"],
    ["three outlets in a circle", "Courier: @Herald\nHerald: @Post\nPost: @Courier", "[1, 1] outlet courier"],
    [
      "an outlet that is cited, and itself cites a source",
      "Courier: Ann Lee\nHerald: @Courier",
      "[1, 1] ann lee",
    ],
    [
      "an outlet that is cited, and says so in its own voice",
      "Courier: own\nHerald: @Courier",
      "[1, 1] outlet courier",
    ],
    [
      "an outlet that reports, and passes on",
      "Herald: @Courier\nPost: an aide < Courier",
      "[1, 1] Post#an aide",
    ],
    [
      "an outlet in other words for itself",
      "Courier: @Courier\nHerald: @The Courier",
      "[1, 1] outlet courier",
    ],
  ])("%s", (_, lines, expected) => {
    expect(count(lines)).toBe(expected);
  });

  it.each([
    [
      "a spokesman and whom he speaks for",
      "Courier: Ann Lee\nHerald: Bo Ek",
      { "Bo Ek": "a spokesman for Ann Lee" },
      "[1, 2]",
    ],
    [
      "two who speak for one",
      "Courier: Bo Ek\nHerald: Cy Fox",
      { "Bo Ek": "Lee campaign press secretary", "Cy Fox": "adviser to the Lee campaign" },
      "[1, 2]",
    ],
    [
      "the press secretary and the president",
      "Courier: Bo Ek\nHerald: Ann Lee",
      { "Bo Ek": "White House press secretary", "Ann Lee": "the president" },
      "[1, 2]",
    ],
    [
      "not the press secretary and a former president",
      "Courier: Bo Ek\nHerald: Ann Lee",
      { "Bo Ek": "White House press secretary", "Ann Lee": "former president" },
      "[2, 2]",
    ],
    ["not two of one family", "Courier: Ann Lee\nHerald: Bo Ek", { "Bo Ek": "father of Ann Lee" }, "[2, 2]"],
    [
      "not two who come from one state",
      "Courier: Ann Lee\nHerald: Bo Ek",
      { "Bo Ek": "an Ohio police spokesman", "Ann Lee": "an aide in Ohio" },
      "[2, 2]",
    ],
    [
      "not unnamed people of different nations",
      "Courier: an Israeli official\nHerald: a French official",
      {},
      "[2, 2]",
    ],
    [
      "not unnamed people of different parties",
      "Courier: Democrats\nHerald: two Republican aides",
      {},
      "[2, 2]",
    ],
    [
      "not critics and supporters",
      "Courier: critics of the law\nHerald: supporters of the law",
      {},
      "[2, 2]",
    ],
  ])("may be one: %s", (_, lines, said, expected) => {
    expect(count(lines, { said, kinds: { Democrats: "group" } }).slice(0, 6)).toBe(expected);
  });

  it("two people never become one by way of a third who may be either", () => {
    expect(count("Courier: Ann Lee\nHerald: Bo Ek\nPost: an aide\nStar: own")).toMatch(/^\[2, 4\]/);
  });

  it("a body and those who speak for it", () => {
    const said = { "Bo Ek": "a spokesman for the Harbour Board" };
    expect(
      count("Courier: Harbour Board\nHerald: Bo Ek", { said, kinds: { "Harbour Board": "organization" } }),
    ).toMatch(/^\[1, 2\]/);
    expect(
      count("Courier: Harbour Board\nHerald: Ann Lee", { said, kinds: { "Harbour Board": "organization" } }),
    ).toMatch(/^\[2, 2\]/);
  });

  it("who passes it on somewhere may have it from there", () => {
    const lines = "Courier: Ann Lee < Bo Ek\nHerald: Bo Ek";
    expect(count(lines, { people: ["Bo Ek"] })).toMatch(/^\[1, 2\]/);
  });

  it.each([
    ["own voices", "Courier: own\nHerald: own", "[1, 1] courier", "[1, 2] courier, herald"],
    [
      "unnamed sources",
      "Courier: an aide\nHerald: an aide",
      "[1, 1] Courier#an aide",
      "[1, 2] Courier#an aide, Herald#an aide",
    ],
    ["a name lost", "Courier: Ann Lee\nHerald: ?", "[1, 1] ann lee", "[1, 2] ann lee"],
    [
      "names that differ",
      "Courier: Ann Lee\nHerald: Bo Ek",
      "[2, 2] ann lee, bo ek",
      "[2, 2] ann lee, bo ek",
    ],
  ])("one shared passage holds %s", (_, lines, inside, apart) => {
    for (const direction of ["unknown", "b from a", "common"] as const)
      expect(count(lines, { copies: [copy("Courier", "Herald", direction)] })).toBe(inside);
    expect(count(lines, { copies: [copy("Courier", "Herald", "unknown", true)] })).toBe(apart);
  });

  it("counts an agency's copy under the agency", () => {
    const credits = { "Courier 1": "Kestrel News", "Herald 1": "Kestrel News" };
    expect(count("Courier 1: own\nHerald 1: own", { credits })).toBe("[1, 1] kestrel news");
  });

  it("several people under one name count one by one, but a joint statement is one", () => {
    expect(count("Courier: Ann Lee and Bo Ek\nHerald: Ann Lee and Bo Ek")).toMatch(/^\[2, 2\]/);
    const said = { "Ann Lee and Bo Ek": "leaders, in a joint statement" };
    expect(count("Courier: Ann Lee and Bo Ek\nHerald: Ann Lee and Bo Ek", { said })).toMatch(/^\[1, 1\]/);
  });

  it("says what was merged and why, with the words it rests on", () => {
    const { members, context } = claim("Courier: Ann Lee\nHerald: an official\nPost: an official < Herald");
    const { origins, reasons } = explainOrigins(members, context);
    expect(origins.reasons).toEqual([
      "an official (Herald) is a source of it",
      "Ann Lee is a source of it",
      "an official (Post) and an official (Herald) both come through Herald's report",
      "an official (Herald) may be the same as Ann Lee, or have it from there: it is not named",
    ]);
    for (const { places } of reasons) expect(places.length).toBeGreaterThan(0);
  });
});

describe("denials and doubts", () => {
  it.each([
    ["denies it", ["the bridge will close", "the bridge will close"], "[1, 1] ann lee"],
    ["denies its opposite", ["the bridge will not close", "the bridge will close"], "[2, 2] ann lee, bo ek"],
  ])("who %s", (_, words, expected) => {
    const { members, context } = read("Courier: Ann Lee\nHerald: Bo Ek", ["asserts", "denies"], words);
    const { low, high, who } = explainOrigins(members, context).origins;
    expect(`[${low}, ${high}] ${who.toSorted().join(", ")}`).toBe(expected);
  });

  it("a claim of denials alone counts those who deny", () => {
    const { members, context } = read("Courier: Ann Lee\nHerald: Bo Ek", ["denies", "denies"], ["x", "x"]);
    expect(explainOrigins(members, context).origins).toMatchObject({ low: 2, high: 2 });
  });

  it.each([
    [0.95, 2],
    [0.5, 1],
  ])("a statement that hangs on a link of %d: %i origins", (same, expected) => {
    const { members, context } = claim("Courier: Ann Lee\nHerald: Ann Lee\nPost: Bo Ek");
    const links = [
      { from: 0, to: 1, same: 0.95 },
      { from: 1, to: 2, same },
    ];
    const { origins, doubtful } = explainOrigins(members, context, { links });
    expect([origins.low, origins.high]).toEqual([expected, expected]);
    expect(doubtful).toEqual(expected === 2 ? [] : [2]);
  });

  it("one quotation is one utterance, whoever it is given to", () => {
    const quote = "“This is plainly a power grab by a disappointed mayor”";
    const { members, context } = read(
      "Courier: Ann Lee\nHerald: Bo Ek\nPost: Ann Lee\nStar: ?",
      ["asserts", "asserts", "asserts", "asserts"],
      [quote, quote, quote, quote],
    );
    expect(explainOrigins(members, context).origins).toMatchObject({ low: 1, high: 1, who: ["ann lee"] });
    const unquoted = read(
      "Courier: Ann Lee\nHerald: Bo Ek",
      ["asserts", "asserts"],
      [quote, quote].map((words) => words.slice(1, -1)),
    );
    expect(explainOrigins(unquoted.members, unquoted.context).origins).toMatchObject({ low: 2, high: 2 });
  });
});

describe("what the reader may have got wrong", () => {
  const words = ["the bridge will close", "the bridge will close"];

  it.each([
    ["names it", "Bo Ek", "[2, 2]"],
    ["calls it he", "he", "[1, 2]"],
    ["means something else", "the letter", "[1, 2]"],
  ])("a second source counts for low where a statement %s", (_, called, expected) => {
    const { members, context } = read("Courier: Ann Lee\nHerald: Bo Ek", ["asserts", "asserts"], words, [
      undefined,
      called,
    ]);
    const { low, high } = explainOrigins(members, context).origins;
    expect(`[${low}, ${high}]`).toBe(expected);
  });

  it("a body speaks through people, who may be those counted already", () => {
    const kinds = { "Harbour Board": "organization" };
    const { members, context } = read(
      "Courier: Ann Lee\nHerald: Harbour Board",
      ["asserts", "asserts"],
      words,
      [],
      { kinds },
    );
    expect(explainOrigins(members, context).origins).toMatchObject({ low: 1, high: 2 });
    expect(count("Courier: Ann Lee\nHerald: Harbour Board", { kinds })).toMatch(/^\[2, 2\]/);
  });

  it.each([
    ["Ann Lee and Bo Ek", "[1, 1] ann lee"],
    ["both Ann Lee and Bo Ek", "[2, 2] ann lee, bo ek"],
  ])("“%s” beside Ann Lee alone", (called, expected) => {
    const { members, context } = read(
      "Courier: Ann Lee and Bo Ek\nHerald: Ann Lee",
      ["asserts", "asserts"],
      words,
      [called],
    );
    const { low, high, who } = explainOrigins(members, context).origins;
    expect(`[${low}, ${high}] ${who.toSorted().join(", ")}`).toBe(expected);
  });

  it.each([
    ["the governor", "Gov. Ann Lee", "[1, 1]"],
    ["the Ostrava governor", "Ann Lee, the governor", "[1, 1]"],
    ["the attorney general", "Attorney General Ann Lee", "[1, 1]"],
    ["the former governor", "Gov. Ann Lee", "[1, 2]"],
    ["a governor", "Gov. Ann Lee", "[1, 2]"],
    ["an aide to the governor", "Gov. Ann Lee", "[1, 2]"],
    ["the mayor", "Gov. Ann Lee", "[1, 2]"],
    ["the attorney general", "Inspector General Ann Lee", "[1, 2]"],
  ])("%s, and %s", (unnamed, said, expected) => {
    const given = count(`Courier: Ann Lee\nHerald: ${unnamed}`, { said: { "Ann Lee": said } });
    expect(given).toContain(expected);
  });

  it.each([
    ["“we shall close this old bridge”", "“we will close the old bridge”", "[1, 1]"],
    ["“we shall close this old bridge”", "“nobody has been asked at all”", "[1, 2]"],
    ["we shall close this old bridge", "we will close the old bridge", "[1, 2]"],
  ])("a source's %s, and %s of nobody", (one, other, expected) => {
    const { members, context } = read("Courier: Ann Lee\nHerald: own", ["asserts", "asserts"], [one, other]);
    const { low, high } = explainOrigins(members, context).origins;
    expect(`[${low}, ${high}]`).toBe(expected);
  });
});

describe("members that may belong elsewhere", () => {
  const { members, context } = claim("Courier: Ann Lee\nHerald: Ann Lee\nPost: Bo Ek");
  const high = (...links: readonly (readonly [number, number, number])[]): number =>
    explainOrigins(members, context, { links: links.map(([from, to, same]) => ({ from, to, same })) }).origins
      .high;

  it("count where the claim rests on them", () => {
    expect(high([0, 2, 0.5])).toBe(2);
    expect(high([0, 1, 0.95], [0, 2, 0.5])).toBe(1);
  });

  it("count where two others support them", () => {
    expect(high([0, 1, 0.95], [0, 2, 0.7], [1, 2, 0.7])).toBe(2);
    expect(high([0, 1, 0.95], [0, 2, 0.7], [1, 2, 0.5])).toBe(1);
  });
});

const STATEMENT: Statement = {
  id: "",
  type: "indirect",
  source: [],
  cue: [],
  content: [],
  addressee: [],
  parent: null,
  speaker: null,
  via: [],
  channel: "unstated",
  stance: "asserts",
  hedged: false,
  negated: false,
  confidence: 1,
};

describe("bad input", () => {
  it("an article that cites itself adds nothing", () => {
    expect(count("Courier: an official < Courier\nHerald: an official < Courier")).toBe(
      "[1, 1] Courier#an official",
    );
    expect(count("Courier: @Courier")).toBe("[1, 1] outlet courier");
  });

  it("an outlet under three names counts once", () => {
    expect(count("The New York Times: own\nNYT: own\nnytimes.com: own")).toMatch(/^\[1, 1\]/);
  });

  it("dates that are missing, wrong or in the future change nothing", () => {
    const lines = "Courier: four officials\nHerald: four officials < Courier\nPost: own";
    const dates = { Courier: "2999-01-01", Herald: "yesterday", Post: "0000-00-00T99:99" };
    expect(count(lines, { dates })).toBe(count(lines));
  });

  it("articles of no known outlet are each their own", () => {
    expect(count("- 1: own\n- 2: own")).toMatch(/^\[1, 2\]/);
  });

  it("a story of one article, and a claim of nothing", () => {
    expect(count("Courier: Ann Lee")).toBe("[1, 1] ann lee");
    const { context } = claim("Courier: Ann Lee");
    expect(explainOrigins([], context).origins).toMatchObject({ low: 1, high: 1, who: [] });
  });

  it("members whose articles and sources are not known", () => {
    const { members, context } = claim("Courier: Ann Lee\nHerald: Bo Ek");
    const strange = members.map((member) => ({
      ...member,
      article: `${member.article}?`,
      speaker: `${member.speaker}?`,
    }));
    expect(explainOrigins(strange, context).origins).toMatchObject({ low: 1, high: 2 });
  });
});

/**
 * The claim with records in which the members are statements of these stances and words, each behind the name of who
 * says it, or what stands for it in `called`.
 */
function read(
  lines: string,
  stances: readonly Stance[],
  words: readonly string[],
  called: readonly (string | undefined)[] = [],
  given: Parameters<typeof claim>[1] = {},
): ReturnType<typeof claim> {
  const { members, context } = claim(lines, given);
  const records = new Map(context.records);
  for (const [at, member] of members.entries()) {
    const record = records.get(member.article)!;
    const from = record.text.length;
    const name = member.speaker === null ? null : context.speakers.get(member.speaker)!.name;
    const who = called[at] ?? name ?? "";
    const start = from + who.length + 1;
    const content = [{ start, end: start + words[at].length }];
    const source = who === "" ? [] : [{ start: from, end: from + who.length }];
    const statement = { ...STATEMENT, id: member.statement!, content, source, stance: stances[at] };
    records.set(member.article, {
      ...record,
      text: `${record.text}${who} ${words[at]}\n`,
      statements: member.statement === null ? record.statements : [...record.statements, statement],
    });
    members[at] = { ...member, content };
  }
  return { members, context: { ...context, records } };
}
