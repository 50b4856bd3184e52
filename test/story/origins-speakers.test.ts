import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleRecord, Source } from "../../src/record/index.js";
import { speakersOf } from "../../src/story/origins/index.js";
import { bareRecord } from "../bare.js";

/** One article for each list; a source is written as its name, or "~" and a description, with its kind behind a slash. */
function records(...articles: readonly (readonly string[])[]): ArticleRecord[] {
  return articles.map((sources, at) => bareRecord({ id: `a${at}`, sources: sources.map(sourceOf) }));
}

function sourceOf(written: string, at: number): Source {
  const [shown, kind = "person"] = written.split("/");
  const isNamed = !shown.startsWith("~");
  return {
    id: `s${at}`,
    kind: kind as Source["kind"],
    name: isNamed ? shown : null,
    description: isNamed ? shown : shown.slice(1),
    role: null,
    affiliation: null,
    count: null,
    anonymity: null,
    mentions: [],
  };
}

/** Whether the first source of the first two articles is one in the story. */
function isOne(...articles: readonly (readonly string[])[]): boolean {
  const speakers = speakersOf(records(...articles));
  return speakers.of("a0", "s0")!.key === speakers.of("a1", "s0")!.key;
}

describe("sources of several articles", () => {
  it.each([
    ["Donald Trump", "Donald Trump"],
    ["Donald Trump", "President Trump"],
    ["Donald Trump", "President Donald J. Trump"],
    ["Mr. Trump", "Donald Trump"],
    ["Joe Biden", "Joseph R. Biden"],
    ["J. Lindholt", "Jorunn Lindholt"],
    ["Defence Minister Yoav Gallant", "Gallant"],
    ["acting White House chief of staff Mick Mulvaney", "Mulvaney"],
    ["Robert F. Kennedy Jr.", "Robert Kennedy"],
    ["Angela Merkel", "Merkel’s"],
    ["Marit Quarrell", "Marit Quarrell Jr."],
    ["José Bové", "Jose Bove"],
    ["Ursula von der Leyen", "von der Leyen"],
    ["F.B.I./government", "Federal Bureau of Investigation/government"],
    ["Israel/government", "the Israelis/government"],
    ["Israel/government", "Israel’s government/government"],
    ["the U.S./government", "United States/government"],
    ["White House/government", "the White House/organization"],
    ["State Department/government", "U.S. State Department/government"],
    ["Council on Harbour Affairs/organization", "CHA/organization"],
    ["The New York Times/outlet", "NYT/outlet"],
    ["Politico/outlet", "POLITICO/outlet"],
    ["NRA/organization", "National Rifle Association/organization"],
  ])("%s is %s", (one, other) => {
    expect(isOne([one], [other])).toBe(true);
    expect(isOne([other], [one])).toBe(true);
  });

  it.each([
    ["Donald Trump", "Ivanka Trump"],
    ["John Smith", "Jane Smith"],
    ["John A. Smith", "John B. Smith"],
    ["Bill Clinton", "Hillary Clinton"],
    ["Israel/government", "France/government"],
    ["Republicans/group", "Democrats/group"],
    ["Texas Supreme Court/government", "Supreme Court/government"],
    ["Tarnholm Courier/outlet", "Tarnholm Herald/outlet"],
    ["~the White House spokesman", "~the White House spokesman"],
    ["~officials", "~officials"],
    ["~the president", "Donald Trump"],
  ])("%s is not %s", (one, other) => {
    expect(isOne([one], [other])).toBe(false);
  });

  it("a surname is led to the one fuller name that fits, and to nobody where two do", () => {
    expect(isOne(["Clinton"], ["Hillary Clinton"])).toBe(true);
    expect(isOne(["Clinton"], ["Hillary Clinton"], ["Bill Clinton"])).toBe(false);
    expect(isOne(["J. Smith"], ["John Smith"])).toBe(true);
    expect(isOne(["J. Smith"], ["John Smith"], ["Jane Smith"])).toBe(false);
    expect(isOne(["Clinton"], ["Clinton"])).toBe(true);
  });

  it("a first name alone is led to the one whose it is", () => {
    expect(isOne(["Hillary"], ["Hillary Clinton"])).toBe(true);
    expect(isOne(["Lee"], ["Lee Ashgrove"], ["Ann Lee"])).toBe(false);
  });

  it("initials that two bodies share are neither's", () => {
    expect(
      isOne(
        ["CHA/organization"],
        ["Council on Harbour Affairs/organization"],
        ["Cheese Handlers Association/organization"],
      ),
    ).toBe(false);
  });

  it("a person whom one article takes for a body", () => {
    expect(isOne(["Quarrell/other"], ["Marit Quarrell"])).toBe(true);
  });

  it("keeps all parts, and the fullest name", () => {
    const speakers = speakersOf(records(["Trump"], ["President Donald Trump", "~an aide"]));
    expect(speakers.list.map(({ key, name, parts }) => [key, name, parts.length])).toEqual([
      ["a1#s1", null, 1],
      ["donald trump", "President Donald Trump", 2],
    ]);
    expect(speakers.of("a0", "s9")).toBeNull();
    expect(speakers.get("nobody")).toBeNull();
  });

  const name = fc.constantFrom(
    ..."Ann Lee|A. Lee|Lee|Bo Lee|Bob Ek|Robert Ek|Ek|~an aide|CHA/organization|Council on Harbour Affairs/organization|Israel/government|the Israelis/government|Ann/person|Lee/other".split(
      "|",
    ),
  );
  it("are the same whatever the order of the articles", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(name, { maxLength: 4 }), { maxLength: 7 }),
        fc.nat(),
        (articles, seed) => {
          const all = records(...articles);
          const turned = all.toSorted(
            (a, b) => ((a.id.charCodeAt(1) * 7 + seed) % 5) - ((b.id.charCodeAt(1) * 7 + seed) % 5),
          );
          expect(speakersOf(turned).list).toEqual(speakersOf(all).list);
        },
      ),
    );
  });
});
