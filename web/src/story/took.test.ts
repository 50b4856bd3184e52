import { describe, expect, it } from "vitest";
import { placesOf, takers } from "./took.js";

const articles = [
  { outlet: "Wire", published: "2023-05-02T06:00:00Z" },
  { outlet: "Post", published: "2023-05-03T06:00:00Z" },
  { outlet: "Post", published: null },
  { outlet: null, published: "2023-05-04T06:00:00Z" },
];

describe("who took a claim up", () => {
  it("names each outlet once, those apart that say it only in their own voice", () => {
    const taken = [
      { article: 1, own: false },
      { article: 2, own: true },
      { article: 3, own: true },
    ];
    expect(takers(articles, taken)).toEqual({
      since: "2023-05-03T06:00:00Z",
      attributing: ["Post"],
      own: [null],
    });
  });

  it("does not know since when, where nothing is dated", () => {
    expect(takers(articles, [{ article: 2, own: false }]).since).toBeNull();
  });
});

describe("places on the line", () => {
  it("are those of the times, and none without a time", () => {
    expect(placesOf(articles)).toEqual([0, 0.5, null, 1]);
  });

  it("are even where nothing is dated", () => {
    expect(placesOf([{ published: null }, { published: null }, { published: null }])).toEqual([0, 0.5, 1]);
    expect(placesOf([{ published: null }])).toEqual([0.5]);
  });
});
