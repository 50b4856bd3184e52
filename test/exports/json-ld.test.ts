import { expect, test } from "vitest";
import { thingsIn } from "./json-ld.js";

// What the other tests rest on: that the checker notices.
test.each([
  ["a term that schema.org does not have", { "@context": "https://schema.org", reviewedBy: "x" }],
  ["a type that it does not have", { "@context": "https://schema.org", "@type": "Verdict" }],
  ["a name that is no IRI", { "@context": "https://schema.org", "@id": "a b", text: "x" }],
  ["a context that is not here", { "@context": "https://example.org/else", text: "x" }],
])("%s is noticed", async (_, document) => {
  await expect(thingsIn(JSON.stringify(document))).rejects.toThrow(/Safe mode|safe mode|Dereferencing a URL/);
});
