import { expect, test } from "vitest";
import { aSource, sourced } from "../../test/cli/notation.js";
import { seamed, wordsOf } from "./words.js";

// What is in the index of a store that was made long ago must be told again to be taken out. Where this
// test fails, either undo the change or write a migration that builds the index anew.
test("the words of a statement are these, for ever", () => {
  const record = sourced(
    "<s:The minister> <c:said> <q:“no”,> and <q:\0never>. <s2:Officials> <c2:told> the Gazette <q2:it fell>.",
    [
      aSource("s1", "José Pérez", { kind: "government" }),
      aSource("s2", null, { description: "two city officials", kind: "group" }),
      aSource("s3", "Orrin Gazette", { kind: "outlet" }),
    ],
    { speaker: "s1", channel: "press conference" },
    { speaker: "s2", via: ["s3"] },
  );
  expect([...wordsOf({ ...record, outlet: "The Herald", published: "2024-03-15T10:00:00Z" })]).toEqual([
    ["“no”,\n never", "The minister", "jose0 perez0", "the0 herald0", "", "c1 y2024 m202403 d20240315 k3"],
    [
      "it fell",
      "Officials",
      "two0 city0 officials0",
      "the0 herald0",
      "orrin0 gazette0",
      "c9 y2024 m202403 d20240315 k1 u1 n1 r1",
    ],
  ]);
});

test("characters of scripts without spaces stand apart, and nothing else is changed", () => {
  const text = "部长说 bridge สะพาน\u0002.";
  expect(seamed(text).replaceAll("\u0002", "")).toBe(text.replace("\u0002", " "));
  expect(seamed("大桥")).toBe("\u0002大\u0002\u0002桥\u0002");
  expect(seamed("The bridge")).toBe("The bridge");
});
