import * as fc from "fast-check";
import { expect, test } from "vitest";
import { harmless } from "./harmless.js";

const esc = "\u001b";

test.each([
  ["plain text stays", "Smith said so.", "Smith said so."],
  ["letters of any script stay", "Ó Æ 他说 שלום 🇺🇦 é", "Ó Æ 他说 שלום 🇺🇦 é"],
  ["curly marks stay", "“It’s over…”", "“It’s over…”"],
  ["a colour", `${esc}[31mred${esc}[0m`, "␛[31mred␛[0m"],
  ["a new window title", `${esc}]0;owned\u0007`, "␛]0;owned␇"],
  ["an 8-bit control sequence", "\u009b2J", "�2J"],
  ["NUL, backspace, delete", "a\u0000b\bc\u007f", "a␀b␈c␡"],
  ["white space of all kinds", "a\tb\nc\r\nd\u2028e\u0085f", "a b c  d e f"],
  ["text turned around", "file\u202etxt.exe\u202c", "filetxt.exe"],
  ["isolates and marks", "\u2066a\u2069\u200eb\u200f", "ab"],
  ["what joins letters stays", "می\u200cخواهم 👩\u200d🚀", "می\u200cخواهم 👩\u200d🚀"],
  ["a lone surrogate", "a\ud800b", "a�b"],
  ["a noncharacter", "a\ufffeb", "a�b"],
  ["invisible tags", "a\u{e0041}b", "ab"],
  ["a pile of marks", `Z${"\u0300".repeat(500)}`, `Z${"\u0300".repeat(6)}`],
])("%s", (_, text, shown) => {
  expect(harmless(text)).toBe(shown);
});

test("nothing that a terminal obeys is left of any text", () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(esc, "\u009b", "\u202e", "\u2066", "\r", "\n", "\ud800", "[", "a"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = harmless(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028-\u202e\u2066-\u2069]/u);
      // What is harmless is left alone.
      expect(harmless(shown)).toBe(shown);
    }),
    { numRuns: 2000 },
  );
});
