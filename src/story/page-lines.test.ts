import { expect, test } from "vitest";
import { inventedRecord, type Made } from "../../test/story/invented.js";
import { type Utterance, utterancesOf } from "./claims/index.js";
import type { Copy } from "./copy.js";
import { pageLines } from "./page-lines.js";

const IDS = ["a", "b", "c", "d"];

const made = (id: string, fields: Partial<Made>): Made => ({
  id,
  outlet: "Orrin Gazette",
  published: null,
  lines: [],
  prose: "",
  ...fields,
});

/** The texts that are the page's. */
function linesOf(articles: readonly Made[], copies: readonly Copy[] = []): readonly string[] {
  const records = new Map(articles.map((one) => [one.id, inventedRecord(one)]));
  const utterances: Utterance[] = [...records.values()].flatMap((record) => utterancesOf(record));
  const lines = pageLines(utterances, new Map(), records, copies);
  return [
    ...new Set(
      utterances.filter(({ article, place }) => lines.has(`${article}#${place}`)).map(({ text }) => text),
    ),
  ];
}

const four = (fields: (id: string) => Partial<Made>): Made[] => IDS.map((id) => made(id, fields(id)));
const copied = IDS.flatMap((a) => IDS.filter((b) => b > a).map((b) => ({ a, b }) as Copy));

test("a line that one outlet prints under four articles is the page's", () => {
  const lines = [{ who: "readers", what: "all of this story is true enough" }];
  expect(linesOf(four(() => ({ lines })))).toEqual(["all of this story is true enough"]);
  expect(linesOf(four(() => ({ lines })).slice(1))).toEqual([]);
});

test("what stands in articles that share more was taken over with it", () => {
  const lines = [{ who: "officials", what: "the gates of the dam were shut" }];
  expect(
    linesOf(
      four(() => ({ lines })),
      copied,
    ),
  ).toEqual([]);
});

const said = (who: string): Made["lines"] => [{ who, what: "the gates of the dam were shut" }];

test("what four outlets print, or somebody with a name says, is none", () => {
  expect(linesOf(four((id) => ({ outlet: `Outlet ${id}`, lines: said("officials") })))).toEqual([]);
  expect(linesOf(four(() => ({ outlet: null, lines: said("officials") })))).toEqual([]);
  expect(linesOf(four(() => ({ lines: said("Lena Voss") })))).toEqual([]);
});

test("a paragraph as pages print it is one in a single article", () => {
  const prose = "Sign up for our newsletter and have every story in your inbox.";
  expect(linesOf([made("a", { prose })])).toHaveLength(1);
});
