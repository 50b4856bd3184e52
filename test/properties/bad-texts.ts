/** Texts that break programs, each long enough for time that grows as its square to be seen. */
export const BAD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["an opening mark that is never closed", `“We will not go, Lee said. ${"The rain went on. ".repeat(2000)}`],
  ["closing marks alone", "We will not go,” Lee said.” “ ”” ’’ “Not now.".repeat(500)],
  [
    "marks of different kinds in pairs",
    `"We will not go,” Lee said. “Not now," he said. '“"‘ ’".`.repeat(500),
  ],
  ["marks inside marks", `${"“‘".repeat(5000)}We will not go${"’”".repeat(5000)}, Lee said.`],
  ["200,000 quotation marks", "“".repeat(200_000)],
  ["200,000 straight quotation marks", '"'.repeat(200_000)],
  ["200,000 apostrophes", "'".repeat(200_000)],
  ["200,000 marks by turns", "“”\"'‘’".repeat(33_334)],
  ["200,000 marks with words between", `"no" 'yes' `.repeat(50_000)],
  ["an opening mark on each of 20,000 paragraphs", "“We will not go.\n\n".repeat(20_000)],
  ["100,000 short paragraphs", "He said so.\n\n".repeat(100_000)],
  ["100,000 empty paragraphs", `Lee said so.${"\n".repeat(100_000)}Cole denied it.`],
  ["brackets nested 100,000 deep", `${"(".repeat(100_000)}Lee said so${")".repeat(100_000)}`],
  ["brackets that do not match", "([{)]}".repeat(50_000)],
  [
    "a single line of 2 MB",
    "The mayor told reporters that the bridge was safe, and he said so twice. ".repeat(27_400),
  ],
  ["a single sentence of 200 kB", "said the mayor and ".repeat(10_500)],
  ["one token of 2 MB", "a".repeat(2_000_000)],
  ["one token of 2 MB in a sentence", `Lee said that ${"x".repeat(2_000_000)} was wrong.`],
  ["one number of 1 MB", "1234567890".repeat(100_000)],
  ["1 MB of white space in a sentence", `Lee said${" ".repeat(1_000_000)}that the bridge was safe.`],
  ["1 MB of full stops", ".".repeat(1_000_000)],
  ["200,000 dashes and ellipses", "—…-- ".repeat(40_000)],
  ["200,000 initials", "U.S. ".repeat(40_000)],
  ["a long address", `Lee said so at https://news.example/${"a/".repeat(100_000)}.`],
  ["every code unit", Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join("")],
  [
    "every code unit, with spaces",
    Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(" "),
  ],
  ["a picture", pictureBytes(200_000)],
  ["lone surrogates", "\ud83d “We \udc00will not go,” \ud83dLee\udfff said. ".repeat(5000)],
  ["NULs", "“We\u0000 will not go,”\u0000 Lee said.\u0000\u0000 ".repeat(5000)],
  ["controls", "\u0001\u0007\u001b[31mLee said\u001b[0m \u0085\u009fthat it was safe. ".repeat(5000)],
  ["right to left", "אמר ראש העיר: “הגשר בטוח.” «قال العمدة إن الجسر آمن» ".repeat(3000)],
  ["marks of direction", "\u202e“We will not go,” Lee said.\u202c \u2066\u2067\u200f ".repeat(5000)],
  ["accents piled up", `L${"\u0301".repeat(100_000)}ee said so.`],
  ["joined emoji", "👩‍👩‍👧‍👦🏳️‍🌈 said 👍🏽. ".repeat(10_000)],
  ["invisible marks", `Lee\u200b\u00ad\u2060 said${"\ufeff\u200d".repeat(50_000)} so.`],
  [
    "lines ended in every way",
    "Lee said so.\r\nCole denied it.\rNot me.\u2028Nor me.\u2029\u000b\u000c\u0085".repeat(5000),
  ],
  ["no script known to the reader", "東京の市長は「橋は安全だ」と言った。".repeat(5000)],
];

/** Bytes as a picture has them, read as Latin-1: a header, then noise that is the same each time. */
function pictureBytes(length: number): string {
  let state = 1;
  const noise = Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode((state >> 16) & 0xff);
  });
  return `\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR${noise.join("")}`;
}
