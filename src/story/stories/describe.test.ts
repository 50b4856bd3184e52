import { describe, expect, it } from "vitest";
import { bareRecord } from "../../../test/bare.js";
import type { ArticleRecord, Source } from "../../record/index.js";
import { describeStory } from "./describe.js";
import { placesIn } from "./places.js";

function person(name: string | null, mentions: number): Source {
  return {
    id: "s1",
    kind: "person",
    name,
    description: name ?? "an official",
    role: null,
    affiliation: null,
    count: 1,
    anonymity: null,
    mentions: Array.from({ length: mentions }, (_, i) => ({ start: i, end: i + 1 })),
  };
}

function article(id: string, fields: Partial<ArticleRecord>): ArticleRecord {
  return bareRecord({ id, text: "It rained.", ...fields });
}

const RECORDS = [
  article("a", {
    title: "Five things to know this morning",
    text: "Norway said it would close its border with Sweden. Wolves were seen near Hallow.",
    published: "2024-05-02",
    sources: [person("Jane Roe", 3), person(null, 4), person("Max Orr", 9)],
  }),
  article("b", {
    title: "Norway to close its border with Sweden over wolves",
    text: "Norway will close its border with Sweden, for wolves cross it, Roe said in Oslo. Michael Jordan agreed.",
    published: "2024-05-01T08:00:00Z",
    sources: [person("Roe", 2)],
  }),
  article("c", {
    title: "Wolves",
    text: "The border between Norway and Sweden is to be closed because of wolves, Jane Roe said.",
    published: null,
    sources: [person("Jane Roe", 1)],
  }),
];

describe("a story at a glance", () => {
  it("tells who speaks, under one name, and where", () => {
    expect(describeStory(RECORDS)).toEqual({ people: ["Jane Roe"], places: ["Norway", "Sweden"] });
  });

  it("is the same in any order", () => {
    expect(describeStory(RECORDS.toReversed())).toEqual(describeStory(RECORDS));
  });

  it("of one article names all it has, and no place that is part of a name", () => {
    expect(describeStory([RECORDS[1]])).toEqual({
      people: ["Roe"],
      places: ["Norway", "Oslo", "Sweden"],
    });
  });

  it("without people and places is empty", () => {
    expect(describeStory([article("a", {})])).toEqual({ people: [], places: [] });
  });
});

it.each([
  ["In Oslo it rained. Norway's rivers rose, and so did those of Sweden.", "Oslo Norway Sweden"],
  ["He left New York for South Korea.", "New York|South Korea"],
  ["Mayor London Breed met Paris Hilton.", ""],
])("places of %j", (text, expected) => {
  const names = expected.includes("|") ? expected.split("|") : expected.split(" ").filter(Boolean);
  expect([...placesIn(text).keys()]).toEqual(names);
});
