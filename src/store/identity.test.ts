import { expect, test } from "vitest";
import { anArticle } from "./fixtures.contract.js";
import { canonicalAddress, identityOf, textHash } from "./identity.js";

test.each<[string, string, boolean]>([
  ["https://example.com/a", "http://www.example.com/a/", true],
  ["https://example.com/a", "https://EXAMPLE.com:443/a#top", true],
  ["https://example.com/a?id=1", "https://example.com/a?utm_source=x&id=1&fbclid=2", true],
  ["https://example.com/a?id=1", "https://example.com/a?id=2", false],
  ["https://example.com/a", "https://example.com/A", false],
  ["https://example.com/a", "https://news.example.com/a", false],
  ["https://example.com:8080/a", "https://example.com/a", false],
  ["urn:newsml:a", "urn:newsml:a", true],
  ["urn:newsml:a", "urn:newsml:b", false],
  ["not an address", " not an address ", true],
])("%s and %s", (one, other, same) => {
  expect(canonicalAddress(one) === canonicalAddress(other)).toBe(same);
});

test("articles without an address are told apart by outlet and text", () => {
  const one = identityOf(anArticle("It is over.", { outlet: "Gazette", id: "1" }));
  expect(identityOf(anArticle("It is over.", { outlet: "Gazette", id: "2" }))).toEqual(one);
  expect(identityOf(anArticle("It is over.", { outlet: "Herald" }))).not.toEqual(one);
  expect(identityOf(anArticle("It is over!", { outlet: "Gazette" }))).not.toEqual(one);
  expect(identityOf(anArticle("It is over.", { outlet: "Gazette", url: "https://e.com" }))).not.toEqual(one);
});

test("texts that differ in half a surrogate pair differ", () => {
  expect(textHash("a\ud800")).not.toEqual(textHash("a\ufffd"));
});
