import { describe, expect, it } from "vitest";
import { bundledClaimModel, inventedRecord } from "../../../test/story/invented.js";
import { judge, utterancesOf } from "./index.js";

const model = bundledClaimModel();

/** What two people say in two outlets, and what the one has to do with the other. */
function disputeBetween(one: string, other: string): string | undefined {
  const said = [one, other].map((what, at) => {
    const record = inventedRecord({
      id: `a${at}`,
      outlet: `Outlet ${at}`,
      published: "2024-03-01",
      lines: [{ who: ["Ann Lee", "Bob Cole"][at], what }],
      prose: "",
    });
    return utterancesOf(record).find(({ text }) => text.includes(what.slice(-12)))!;
  });
  return judge(said[0], said[1], model).dispute?.kind;
}

describe("opposites", () => {
  it.each([
    ["the offensive on Sarn is not imminent this month", "the offensive on Sarn is imminent this month"],
    [
      "the Karsa bridge would not be closed to lorries before winter",
      "the Karsa bridge would be closed to lorries before winter",
    ],
    ["Orrin did not meddle in the election of Tolmin", "Orrin meddled in the election of Tolmin"],
    ["Orrin did not really meddle in the election of Tolmin", "Orrin meddled in the election of Tolmin"],
    ["I don't think the inquiry of Tolmin is a farce", "the inquiry of Tolmin is a farce"],
    [
      "the inquiry of the Tolmin council is not a farce",
      "everyone knew the inquiry of the Tolmin council is a farce",
    ],
  ])("%s | %s", (one, other) => {
    expect(disputeBetween(one, other)).toBe("polarity");
    expect(disputeBetween(other, one)).toBe("polarity");
  });
});

describe("on one subject, and not opposites", () => {
  it.each([
    ["the talks of Karsa and Tolmin are not a summit", "the talks of Karsa and Tolmin come after a summit"],
    [
      "Orrin did not meddle in the election of Tolmin",
      "she spoke of Orrin and meddling in the election of Tolmin",
    ],
    ["Orrin did not meddle in the election", "all countries meddle in some election abroad or other"],
    [
      "getting along with the council of Tolmin is a good thing and not a bad thing",
      "getting along with the council of Tolmin is a good thing",
    ],
    ["you do not know what comes out of the Karsa talks", "what comes out of the Karsa talks"],
    ["he did not say if the harbour of Sarn will be sold", "if the harbour of Sarn will be sold"],
  ])("%s | %s", (one, other) => {
    expect(disputeBetween(one, other)).toBeUndefined();
    expect(disputeBetween(other, one)).toBeUndefined();
  });
});
