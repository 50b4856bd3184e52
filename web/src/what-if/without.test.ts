import { describe, expect, it } from "vitest";
import { isSame, switched, withoutOf } from "./without.js";

const query = (text: string): URLSearchParams => new URLSearchParams(text);

describe("who is thought away", () => {
  it("stands in the address, by kinds", () => {
    const text = "without=source:ann+lee&without=outlet:The+Wire&without=article:a1&without=outlet:The+Wire";
    expect(withoutOf(query(text))).toEqual({
      sources: ["ann lee"],
      outlets: ["The Wire"],
      articles: ["a1"],
    });
    expect(withoutOf(query("without=source:&without=moon:x&q=1"))).toEqual({
      sources: [],
      outlets: [],
      articles: [],
    });
  });

  it("is switched off and on again, and nothing else of the address changes", () => {
    const off = switched(query("a=1"), "outlet:Wire", true);
    expect(off.toString()).toBe("a=1&without=outlet%3AWire");
    const both = switched(off, "source:ann", true);
    expect(both.getAll("without")).toEqual(["outlet:Wire", "source:ann"]);
    expect(switched(both, "outlet:Wire", true).getAll("without")).toHaveLength(2);
    expect(switched(switched(both, "outlet:wire", false), "source:ann", false).toString()).toBe("a=1");
  });

  it("may be an outlet by its name or its key", () => {
    expect(isSame("outlet:The Morrow Ledger", "outlet:morrow ledger")).toBe(true);
    expect(isSame("outlet:Morrow Ledger", "outlet:Tolmin Herald")).toBe(false);
    expect(isSame("source:the wire", "source:wire")).toBe(false);
    expect(isSame("source:wire", "outlet:wire")).toBe(false);
  });
});
