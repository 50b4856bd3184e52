import * as fc from "fast-check";
import { expect, it } from "vitest";
import * as browser from "./browser.js";
import * as node from "./node.js";

it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("the hash of %j is the standard's", (text, expected) => {
  expect(node.sha256Hex(text)).toBe(expected);
  expect(browser.sha256Hex(text)).toBe(expected);
});

it("Node and browsers have the same hash of any string, lone surrogates and all", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("", "\ud83d", "\udc00"),
      (a, b) => {
        const text = `${a}${b}${a}`;
        expect(node.sha256Hex(text)).toBe(browser.sha256Hex(text));
      },
    ),
  );
});
