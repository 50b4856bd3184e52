import { expect, test } from "vitest";
import { analyze } from "../text/index.js";
import { readHeadlines } from "./headlines.js";

function read(text: string): string[] {
  return readHeadlines(analyze(text)).map(({ content, cue, source }) =>
    [content, cue, source].map(([{ start, end }]) => text.slice(start, end)).join(" | "),
  );
}

test.each([
  ["Bridge unsafe for years: Report", "Bridge unsafe for years | : | Report"],
  ["Harbour town may lose ferry: Acme Line sources", "Harbour town may lose ferry | : | Acme Line sources"],
  [
    "Minister to quit over leak: reports\nThe minister is to quit.",
    "Minister to quit over leak | : | reports",
  ],
  ["Talks ‘close to collapse’: Officials", "Talks ‘close to collapse’ | : | Officials"],
  ["Vote at 8: what we know so far: Police", "Vote at 8: what we know so far | : | Police"],
])("a headline that ends with its source: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  "Bridge unsafe for years: a long and winding road to this report", // too long for a source
  "Lee: Report",
  "What we know: Nothing",
  "The mayor had one thing in mind: the report.",
  "Report: Bridge unsafe for years", // the reader's own business
  "Live at 10:30 police",
  ": Report",
  "",
])("nothing in: %s", (text) => {
  expect(read(text)).toEqual([]);
});
