import { expect, it } from "vitest";
import { read } from "../../index.js";
import { isClaimed, isTold, utterancesOf } from "./index.js";

it.each([
  // What the text is, the words of an utterance, whether it is told, and whether it claims.
  ["Lena Voss said the gates were shut.", "the gates were shut", true, true],
  [
    "“We shut them on Monday because the river rose so fast,” said Lena Voss, waving a long yellow letter.",
    "waving a long yellow letter",
    true,
    false,
  ],
  ["The harbour bridge was closed on Tuesday.", "The harbour bridge was closed", false, false],
])("%s: %s", async (text, words, told, claimed) => {
  const record = await read({ text: `Gates shut at dam\n\n${text}`, id: "a" });
  const found = utterancesOf(record).find((one) => one.text.includes(words))!;
  expect([isTold(found), isClaimed(found)]).toEqual([told, claimed]);
});
