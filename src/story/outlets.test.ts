import { describe, expect, it } from "vitest";
import { agencyNamed, outletName, sameOutlet } from "./outlets.js";

describe("names of outlets", () => {
  it.each([
    ["AP", "The Associated Press"],
    ["The New York Times", "New York Times"],
    ["The New York Times", "NYT"],
    ["The New York Times", "N.Y. Times"],
    ["The New York Times", "nytimes.com"],
    ["The New York Times", "https://www.nytimes.com/2018/07/15/world/x.html"],
    ["washingtonpost.com", "Washington Post"],
    ["www.reuters.com", "Reuters"],
    ["The Orrin Gazette", "Orrin Gazette"],
  ])("%s and %s are one", (a, b) => expect(sameOutlet(a, b)).toBe(true));

  it.each<[string | null, string | null]>([
    ["The New York Times", "The Washington Post"],
    ["The Washington Post", "The Denver Post"],
    ["The Times of Israel", "The Times"],
    ["bbc.co.uk", "cbc.ca"],
    ["Orrin Gazette", "Elmtree Gazette"],
    [null, null],
  ])("%s and %s are not", (a, b) => expect(sameOutlet(a, b)).toBe(false));

  it("of agencies are known", () => {
    expect(agencyNamed("A.P.")).toBe("The Associated Press");
    expect(agencyNamed("Politico")).toBeNull();
  });

  it("are shown in full where they are known, and else as they are written", () => {
    expect(outletName("nytimes.com")).toBe("The New York Times");
    expect(outletName("The Orrin Gazette")).toBe("The Orrin Gazette");
  });
});
