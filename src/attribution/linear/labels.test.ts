import { expect, it } from "vitest";
import {
  beginOf,
  CONTENT,
  CUE,
  insideOf,
  LABELS,
  mayFollow,
  OUTSIDE,
  ROLES,
  roleOf,
  SOURCE,
} from "./labels.js";

it("gives each role a label to begin and one to go on, and one is left for outside", () => {
  const labels = [SOURCE, CUE, CONTENT].flatMap((role) => [beginOf(role), insideOf(role)]);
  expect([OUTSIDE, ...labels]).toEqual(Array.from({ length: LABELS }, (_, label) => label));
  expect(labels.map(roleOf)).toEqual([SOURCE, SOURCE, CUE, CUE, CONTENT, CONTENT]);
  expect([SOURCE, CUE, CONTENT].map((role) => ROLES[role])).toEqual(["source", "cue", "content"]);
});

it("lets a label that goes on follow its own role only, and any other follow everything", () => {
  for (let from = 0; from < LABELS; from++)
    for (let to = 0; to < LABELS; to++) {
      const goesOn = [SOURCE, CUE, CONTENT].some((role) => insideOf(role) === to);
      const sameRole = from !== OUTSIDE && to !== OUTSIDE && roleOf(from) === roleOf(to);
      expect(mayFollow(from, to), `${from} → ${to}`).toBe(!goesOn || sameRole);
    }
});
