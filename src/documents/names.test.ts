import { describe, expect, it } from "vitest";
import { cleanByline, joinBylines } from "./byline.js";
import { alike, siteNameIn, withoutSiteName } from "./title.js";

describe("cleanByline", () => {
  it.each([
    ["By Ann Lee", "Ann Lee"],
    ["BY ANN LEE", "ANN LEE"],
    ["by: Ann Lee", "Ann Lee"],
    ["Written by  Ann\n Lee ", "Ann Lee"],
    ["Story by Ann Lee and Bo Xi", "Ann Lee and Bo Xi"],
    ["By Ann Lee, Bo Xi,Cy Young", "Ann Lee, Bo Xi, Cy Young"],
    ["Ann Lee |", "Ann Lee"],
    ["Byron Katz", "Byron Katz"],
    ["Reporter Byline", "Reporter Byline"],
    ["李明", "李明"],
  ])("%j is %j", (line, name) => {
    expect(cleanByline(line)).toBe(name);
  });

  it.each(["", "By", " by ", "—", "J", "https://example.org/ann", "www.example.org", "12", "x".repeat(201)])(
    "%j is nobody",
    (line) => {
      expect(cleanByline(line)).toBeNull();
    },
  );

  it("joins each name once", () => {
    expect(joinBylines(["By Ann Lee", "Bo Xi", "ann lee", ""])).toBe("Ann Lee, Bo Xi");
    expect(joinBylines(["", "https://example.org"])).toBeNull();
  });
});

describe("withoutSiteName", () => {
  it.each([
    ["Cuts ahead - The Daily Example", ["The Daily Example"], "Cuts ahead"],
    ["Cuts ahead | Daily Example", ["The Daily Example"], "Cuts ahead"],
    ["Cuts ahead – Example.com", ["example.com"], "Cuts ahead"],
    ["Cuts ahead - BBC News", ["BBC News"], "Cuts ahead"],
    ["Cuts ahead - BBC", ["BBC News"], "Cuts ahead"],
    ["Example | Cuts ahead", ["Example"], "Cuts ahead"],
    ["Cuts ahead | Example - Example.com", ["Example"], "Cuts ahead"],
    ["Cuts ahead - Politics - Example", ["Example"], "Cuts ahead - Politics"],
    ["Cuts ahead — minister", ["Example"], "Cuts ahead — minister"],
    ["Cuts-ahead row: the Example reaction", ["Example"], "Cuts-ahead row: the Example reaction"],
    ["Example", ["Example"], "Example"],
    ["Cuts  ahead", [null], "Cuts ahead"],
  ])("%j of %j is %j", (title, names, expected) => {
    expect(withoutSiteName(title, names)).toBe(expected);
  });

  it("stays fast on a title made of bars", () => {
    const start = performance.now();
    withoutSiteName("x | ".repeat(100_000), ["x"]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("siteNameIn", () => {
  it.each([
    ["Cuts ahead | Politics | Daily Example", "Cuts ahead", "Daily Example"],
    ["Cuts ahead - Example", "CUTS AHEAD", "Example"],
    ["Cuts ahead - and what they mean", "Cuts ahead", null],
    ["Cuts ahead", "Cuts ahead", null],
    ["Something else | Example", "Cuts ahead", null],
  ])("%j, the headline being %j: %j", (title, headline, name) => {
    expect(siteNameIn(title, headline)).toBe(name);
  });
});

describe("alike", () => {
  it.each([
    ["“Cuts” ahead!", "cuts ahead", true],
    ["The Example", "Example.com", true],
    ["Cuts ahead", "Cuts are ahead", false],
    ["—", "…", false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(alike(a, b)).toBe(same);
  });
});
