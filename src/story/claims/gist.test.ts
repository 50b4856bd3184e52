import { expect, it } from "vitest";
import { gistOf, untied, withMarks } from "./gist.js";
import type { Utterance } from "./utterance.js";

it.each([
  ["that the gates were shut", "the gates were shut"],
  ["and that she trusted her engineers", "she trusted her engineers"],
  ["but the road would stay open", "the road would stay open"],
  ["That road is closed", "That road is closed"],
  ["thatch burns", "thatch burns"],
  ["that’s all", "that’s all"],
  ["oranges are cheap", "oranges are cheap"],
  ["that ", "that "],
])("%j stands for a claim as %j", (text, gist) => {
  expect(untied(text)).toBe(gist);
});

it.each([
  ['nothing bad" would come of it', '"nothing bad" would come of it'],
  ['called it a "witch hunt', 'called it a "witch hunt"'],
  ["nothing bad” and “maybe some good", "“nothing bad” and “maybe some good”"],
  ["it was “a good thing” for all", "it was “a good thing” for all"],
  ["the board’s own figures", "the board’s own figures"],
])("%j has its marks: %j", (text, whole) => {
  expect(withMarks(text)).toBe(whole);
});

const said = (text: string): Utterance =>
  ({ text, words: text.split(" "), headline: false }) as unknown as Utterance;

it("calls a claim by the wording that most of its statements have", () => {
  const members = ["the mill on the Orrin stands still", "the mill is shut", "the mill stands still"].map(
    said,
  );
  const links = [
    { from: 0, to: 1, same: 0.9 },
    { from: 0, to: 2, same: 0.9 },
    { from: 1, to: 2, same: 0.5 },
  ];
  expect(gistOf(members, links, [1, 1, 1])).toBe("the mill on the Orrin stands still");
  expect(gistOf(members, links, [1, 1, 20])).toBe("the mill stands still");
});
