import { expect, test } from "vitest";
import { bareRecord } from "../../../test/bare.js";
import type { ArticleRecord } from "../../record/index.js";
import type { Claim } from "../claim.js";
import { audit } from "./audit.js";

function article(id: string, outlet: string | null, title: string | null): ArticleRecord {
  return bareRecord({ id, outlet, title, text: "The bridge will close." });
}

/** A claim that one article attributes, and another states as fact. */
function lost(first: string, second: string): Claim {
  const content = [{ start: 0, end: 21 }];
  return {
    id: "c1",
    gist: "The bridge will close",
    statements: [
      { article: first, statement: "t1", content, voice: "attributed", speaker: "s1", via: [] },
      { article: second, statement: null, content, voice: "own", speaker: null, via: [] },
    ],
    speakers: [{ key: "s1", name: "Ann Lee", description: "Ann Lee", kind: "person", parts: [] }],
    origins: { low: 1, high: 2, who: ["s1"], reasons: [] },
    doubtful: [],
    changes: [
      { kind: "attribution-lost", from: 0, to: 1, note: "attributed in one, told as fact in the other" },
    ],
    disputes: [],
    confidence: 1,
    reasons: [],
  };
}

const named = article("4f1c", "Tarnholm Courier", "Bridge to close");
const untitled = article("77ab", null, "Ann Lee on the bridge");
const plain = article("9e02", "Harbour Star", null);

test.each([
  ["its outlet", [named, plain], "4f1c", "Tarnholm Courier"],
  ["its title, where it has no outlet", [untitled, plain], "77ab", "Ann Lee on the bridge"],
  ["what it is called elsewhere, where it is not gone through", [plain], "c0de", "The Elsewhere"],
])("a finding calls the earlier article by %s, and never by its id", (_, records, first, called) => {
  const { findings } = audit(records, [{ claim: lost(first, "9e02"), outlet: null }], (id) =>
    id === "c0de" ? "The Elsewhere" : null,
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule: "uncredited", article: "9e02" });
  expect(findings[0].note).toBe(`attributed in one, told as fact in the other (first in ${called})`);
});

test("an earlier article of which nothing is known is not called by anything", () => {
  const [finding] = audit([plain], [{ claim: lost("c0de", "9e02"), outlet: null }]).findings;
  expect(finding.note).toBe("attributed in one, told as fact in the other");
});
