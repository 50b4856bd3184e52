import { describe, expect, it } from "vitest";
import { agencyNamed, sameOutlet } from "./outlets.js";

describe("names of outlets", () => {
  it.each([
    ["AP", "The Associated Press"],
    ["The New York Times", "nytimes.com"],
    ["washingtonpost.com", "Washington Post"],
    ["www.reuters.com", "Reuters"],
    ["The Orrin Gazette", "Orrin Gazette"],
  ])("%s and %s are one", (a, b) => expect(sameOutlet(a, b)).toBe(true));

  it.each<[string | null, string | null]>([
    ["The New York Times", "The Washington Post"],
    ["Orrin Gazette", "Elmtree Gazette"],
    [null, null],
  ])("%s and %s are not", (a, b) => expect(sameOutlet(a, b)).toBe(false));

  it("of agencies are known", () => {
    expect(agencyNamed("A.P.")).toBe("The Associated Press");
    expect(agencyNamed("Politico")).toBeNull();
  });
});
