import { expect, it } from "vitest";
import { beginningOf, titleOf } from "./title.js";

const titled = (...titles: (string | null)[]) =>
  titleOf(
    titles.map((title) => ({ title })),
    () => null,
  );

it("is the headline whose words stand in most of the others", () => {
  const titles = ["Wolves", "Norway to close its border over wolves", "Norway closes border", null];
  expect(titled(...titles)).toBe("Norway to close its border over wolves");
  expect(titled(null, " ")).toBeNull();
});

it("is rather a headline that quotes nobody", () => {
  const quoting = "Mayor: “The bridge stays shut for years”";
  expect(titled(quoting, "Bridge stays shut, mayor says", "Bridge shut")).toBe(
    "Bridge stays shut, mayor says",
  );
  expect(titled(quoting, "Ferry")).toBe(quoting);
});

it("is how a text begins, where there is no headline", () => {
  expect(beginningOf("\n The bridge stays shut.\nMore.")).toBe("The bridge stays shut.");
  expect(beginningOf(` ${"The bridge over the river stays shut. ".repeat(5)}`)).toBe(
    "The bridge over the river stays shut. The bridge over the river stays shut. The bridge over the …",
  );
  expect(beginningOf("Full screen\n\nThe bridge stays shut.")).toBe("The bridge stays shut.");
  expect(beginningOf("\nRain.")).toBe("Rain.");
  expect(beginningOf(" \n")).toBeNull();
});
