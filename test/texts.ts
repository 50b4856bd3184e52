import * as fc from "fast-check";

/** Pieces that texts of all kinds are made of: ordinary news, and whatever breaks programs. All invented. */
const PIECES = [
  "“We will not go,” Ann Lee said.",
  "The mayor told reporters that the bridge was safe.",
  "According to two officials, the talks had ended.",
  '"Not yet," he added. "Perhaps in May."',
  "Bridge to open in May: Report",
  "Sen. Smith, R-Ohio, declined to comment.",
  "WASHINGTON (AP) —",
  "She said",
  "that",
  "U.S.",
  "9 p.m.",
  "''I said 'no','' Mr. Cole recalled.",
  "‘Stop,’ the ’90s said",
  "“",
  "”",
  '"',
  "'",
  "''",
  "((",
  "]]",
  "...",
  "—",
  "\n",
  "\n\n",
  "\r\n",
  "\u2028",
  "\t",
  "   ",
  "\u0000",
  "\u0007",
  "\ud83d",
  "\ude00",
  "👩‍🚀",
  "\u202eabc\u202c",
  "שלום עולם",
  "مرحبا",
  "東京の市長は言った",
  "e\u0301\u0301\u0301",
  "ﬁ",
  "\ufeff",
  "\u00ad",
  "a".repeat(300),
  "9".repeat(50),
  "!?".repeat(20),
  "said ".repeat(12),
] as const;

/** Texts pieced together at random, then cut, doubled and sprinkled with arbitrary code units. */
export function mutatedText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
        .map((codes) => String.fromCharCode(...codes)),
    },
  );
  const joined = fc
    .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom(" ", "", " ", "\n"))
    .map(([pieces, glue]) => pieces.join(glue));
  return fc
    .tuple(joined, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.boolean()), { maxLength: 3 }))
    .map(([text, cuts]) =>
      cuts.reduce((changed, [where, length, double]) => {
        const at = changed.length === 0 ? 0 : where % changed.length;
        const part = changed.slice(at, at + length);
        return changed.slice(0, at) + (double ? part + part : "") + changed.slice(at + length);
      }, text),
    );
}
