import { describe, expect, test } from "vitest";
import { findTokens } from "./tokens.js";

/** The text with "|" where two tokens meet without white space between. */
function mark(text: string): string {
  const { starts, ends, length } = findTokens(text);
  let out = "";
  let done = 0;
  for (let i = 0; i < length; i++) {
    if (i > 0 && starts[i] === ends[i - 1]) {
      out += `${text.slice(done, starts[i])}|`;
      done = starts[i];
    }
  }
  return out + text.slice(done);
}

describe("tokens", () => {
  test.each([
    // Words and the marks beside them.
    "The vote passed|, he said|.",
    "“|We won|,|” she said|.",
    '"|We won|!|" she said|; he did not|.',
    "(|Reuters|) [|sic|] {|note|}",
    "Is it|? It is|!!",
    "What|?! No|...",
    "It rained|...|and rained|… and rained|.",
    "a .|. b",
    "left|—|right left|–|right left -- right",
    "one|--|two",
    // Clitics and genitives.
    "do|n't did|n’t ca|n't wo|n’t DO|N'T",
    "he|'s they|’ll I|'m we|'ve you|’re she|'d IT|'S",
    "Smith|'s dog|, the workers|' rights|, the Jones|’ house",
    "the U.S.|'s role|, “|Hamlet|”|’s end",
    "he|'d|'ve known",
    "can|not Can|not gon|na got|ta wan|na lem|me gim|me",
    "cannons cannots",
    "O'Malley D’Souza o’clock ma'am L'Aquila",
    "rock 'n' roll in the '90s and ’80s|; give 'em that",
    "'tis '|radical",
    "the '|D|' mark|, Trump 's plan|, Russia ’s",
    // Full stops that stay.
    "Mr. Smith met Sen. Jones in Washington|, D.C.|, at 5 p.m. on Jan. 5|.",
    "John F. Kennedy Jr. flew to the U.S. in May|.",
    "George H.W. Bush|, R-Tex.|, spoke",
    "U.S.-led D.C.-based A.F.L.-C.I.O. then-Sen. Obama",
    "a Ph.D. student",
    "No. 5 said no|. No|.",
    "No.|1 and pp. 3",
    "So am I|.",
    "He took the plan B|.",
    "etc. and so on|, et al.",
    "it|.|The end|.|”",
    // Numbers.
    "3.5 1,000 1,237.50 9/11 9:30 24/7 2-1 1990s 5th",
    "$|5 $|1.5 £|3 €|2 US$|5 50|% 4.9|%",
    "in 2015|, 300 of 1,000,000",
    "12:00|pm 9:30|AM",
    "+32 -7 .38 (|-3|)",
    '5|\'|10|" tall|, 6|" nails',
    "the $|5-10 range|, #|1",
    // Compounds.
    "first-in-the-nation Spanish-language co-founder e-mail 74-year-old",
    "AT&T Q&A CNN/ORC and/or",
    "low|- and high-paid",
    "news­paper Jäger García naïve",
    // Addresses, handles, tags.
    "see https://example.com/a?b=1&c=2#d|.",
    "see (|http://www.example.org/|)|, or example.gov|, or video.example.co.uk/x|.",
    "write to jane.doe@example.com|; today|.|Then",
    "by @some_one|: #FirstTag #tag2|, .|@other",
    "ftp://example.org/x and www.example.com|!",
    // What is left of markup.
    "a <br> b </p> c <br/> d",
    "1 < 2 and <|3",
    // Quotation marks in pairs.
    "''|We won|,|'' he said|.",
    "``|We won|,|'' he said|.",
    "''|He said '|no|'|'' x",
    "‘‘|We won|,|’’ he said|.",
    // Symbols.
    "👍 👍🏽 👍|👎",
    "👩‍🚀 ❤️ 5️⃣",
    "a|•|b ©|2018 ½|%",
    "___ a_b",
  ])("%s", (expected) => {
    expect(mark(expected.replaceAll("|", ""))).toBe(expected);
  });

  test("white space of every kind parts tokens and is in none", () => {
    const white = "\t\n\v\f\r \u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000\ufeff";
    for (const space of white) expect(findTokens(`a${space}b`).length).toBe(2);
    expect(findTokens(white).length).toBe(0);
    expect(findTokens("").length).toBe(0);
  });

  test("characters that mean nothing are tokens too", () => {
    for (const odd of ["\0", "\u0085", "\u200b", "\u202e", "\ud83c", "\udc00", "\ud800", "\uffff"]) {
      const { starts, ends, length } = findTokens(` ${odd} `);
      expect([length, starts[0], ends[0]]).toEqual([1, 1, 2]);
    }
  });

  test("pairs of surrogates stay together, even where a long run is cut", () => {
    const { starts, ends, length } = findTokens(`a${"𝒜".repeat(2000)}`);
    expect(length).toBeGreaterThan(4);
    for (let i = 0; i < length; i++) {
      expect(ends[i] - starts[i]).toBeLessThanOrEqual(1000);
      expect((starts[i] - 1) % 2 === 0 || starts[i] === 0).toBe(true);
    }
    expect(ends[length - 1]).toBe(4001);
  });
});
