import { describe, expect, it } from "vitest";
import { withNames } from "../../test/bundled-names.js";
import { gatherEntities } from "./entities.js";
import { Words } from "./words.js";

/** Each entity with its mentions as written, and what is nobody's at the end. */
function gathered(text: string): string[] {
  const { analysis, names } = withNames(text);
  const entities = gatherEntities(new Words(analysis), names);
  const shown = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  const found = entities.all.map(({ name, mentions }) => `${name}: ${mentions.map(shown).join(", ")}`);
  const nobody = names.filter((name) => entities.of(name) === null).map(shown);
  return nobody.length > 0 ? [...found, `?: ${nobody.join(", ")}`] : found;
}

describe("names of one entity", () => {
  it.each<[string, string[]]>([
    ["Anna Berg came. Ms. Berg left. Anna slept.", ["Anna Berg: Anna Berg, Berg, Anna"]],
    ["Berg came. Anna Berg left.", ["Anna Berg: Berg, Anna Berg"]],
    ["Peter K. Lund came. Peter Lund left.", ["Peter K. Lund: Peter K. Lund, Peter Lund"]],
    ["The European Central Bank met. The ECB rose.", ["European Central Bank: European Central Bank, ECB"]],
    [
      "The Department of Justice met. The Justice Department rose. The DOJ sat.",
      ["Department of Justice: Department of Justice, Justice Department, DOJ"],
    ],
    ["The United States met. The U.S. rose.", ["United States: United States, U.S."]],
  ])("%s", (text, expected) => {
    expect(gathered(text)).toEqual(expected);
  });
});

describe("names of different entities", () => {
  it.each<[string, string[]]>([
    ["Anna Berg met Peter Lund.", ["Anna Berg: Anna Berg", "Peter Lund: Peter Lund"]],
    ["Anna Berg met Maria Berg.", ["Anna Berg: Anna Berg", "Maria Berg: Maria Berg"]],
    ["Oslo wept. Oslo University closed.", ["Oslo University: Oslo University", "Oslo: Oslo"]],
    ["Anna Berg founded the Berg Foundation.", ["Anna Berg: Anna Berg", "Berg Foundation: Berg Foundation"]],
  ])("%s", (text, expected) => {
    expect(gathered(text).toSorted()).toEqual(expected.toSorted());
  });

  it("leaves a surname that two share to nobody", () => {
    expect(gathered("Anna Berg and Peter Berg came. Berg left.").at(-1)).toBe("?: Berg");
  });

  it("gives it to whom the title fits", () => {
    expect(gathered("Anna Berg and Peter Berg came. Mr. Berg left.")).toContain(
      "Peter Berg: Peter Berg, Berg",
    );
  });

  it("gives it to whom the article is about", () => {
    const about = gathered(
      "Anna Berg won the race. Anna Berg had led from the start, and Anna Berg will be crowned on Friday in the town hall of Lund before all the people who have come to see her, among them her cousin Maria Berg. Berg wept.",
    );
    expect(about).toContain("Anna Berg: Anna Berg, Anna Berg, Anna Berg, Berg");
  });
});
