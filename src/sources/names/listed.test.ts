import { describe, expect, it } from "vitest";
import { model } from "../../../test/names/notation.js";
import { lookUpName } from "./index.js";

describe("the lexicons", () => {
  it.each([
    ["AP", "outlet", "The Associated Press"],
    ["the Associated Press", "outlet", "The Associated Press"],
    ["New York Times", "outlet", "The New York Times"],
    ["The Hill", "outlet", "The Hill"],
    ["People's Daily", "outlet", "The People's Daily"],
    ["People’s Daily", "outlet", "The People's Daily"],
    ["Time", "outlet", "Time"],
    ["FBI", "government", "Federal Bureau of Investigation"],
    ["U.K.", "place", "Britain"],
    ["Tenn.", "place", "Tennessee"],
    ["Kyiv", "place", "Kyiv"],
    ["DNC", "organization", "DNC"],
    ["Obamacare", "document", "Obamacare"],
  ])("have %s", (name, kind, full) => {
    expect(lookUpName(name, model)).toEqual({ kind, full });
  });

  it.each(["", "the", "Ann Lee", "The Times", "Times", "Post", "New York Times Company", "associated press"])(
    "do not have ‹%s›",
    (name) => {
      expect(lookUpName(name, model)).toBeNull();
    },
  );
});
