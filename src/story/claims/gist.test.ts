import { expect, it } from "vitest";
import { untied } from "./gist.js";

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
