import { expect, it } from "vitest";
import { reasonIn } from "./anonymity.js";

it.each([
  [
    "An aide spoke on condition of anonymity because the talks were private.",
    "because the talks were private",
  ],
  ["An aide, who was not authorized to speak publicly, said so.", "not authorized to speak publicly"],
  ["The man wasn’t authorised to discuss the case, and left.", "not authorised to discuss the case"],
  ["He asked not to be named, citing fear of his boss.", "citing fear of his boss"],
  ["She spoke under the condition of anonymity to discuss private talks.", "to discuss private talks"],
  ["A banker who declined to be identified said so.", "declined to be identified"],
  ["She was granted anonymity in order to speak freely.", "in order to speak freely"],
])("%s", (sentence, expected) => {
  expect(reasonIn(sentence)).toBe(expected);
});

it.each([
  "An aide said the talks were private.",
  "The anonymity of the web is a problem.",
  "The bridge was named after her.",
  "He was authorized to speak.",
  "She declined to comment.",
])("no reason: %s", (sentence) => {
  expect(reasonIn(sentence)).toBeNull();
});
