import { expect, test } from "vitest";
import { addingLine, emptyTally, remarks, summaryLine } from "./tally.js";

test.each<[Partial<ReturnType<typeof emptyTally>>, string]>([
  [{}, "0 added · 0 same · 0 new versions · 0 unread · 0 failed"],
  [
    { added: 1204, same: 2, versions: 1, unread: 3, failed: 4 },
    "1,204 added · 2 same · 1 new version · 3 unread · 4 failed",
  ],
])("%j is summed up", (counts, line) => {
  expect(summaryLine({ ...emptyTally(), ...counts })).toBe(line);
});

test("what else there is to know is said only where it is", () => {
  expect(remarks(emptyTally())).toEqual([]);
  const all = remarks({
    ...emptyTally(),
    before: 1,
    unread: 1,
    unfollowed: 2,
    links: 1,
    special: 3,
    gone: 1,
    failed: 1,
  });
  expect(all).toHaveLength(7);
  expect(all[0]).toBe("1 file or page was taken in before and did not change; --again takes them in again");
});

test.each<[done: number, failed: number, milliseconds: number, share: number | null, line: string]>([
  [0, 0, 2000, null, "0 done"],
  [5, 0, 2000, null, "5 done · 2.5 a second"],
  [1204, 3, 10_000, 0.25, "1,204 done · 3 failed · 121 a second · 30 s left"],
  [100, 0, 60_000, 0.1, "100 done · 1.7 a second · 9 min left"],
  [100, 0, 3_600_000, 0.5, "100 done · 0.0 a second · 1 h 0 min left"],
  [100, 0, 1000, 0.001, "100 done · 100 a second"],
  [100, 0, 1000, 1, "100 done · 100 a second"],
])("%i done, %i failed in %i ms, %j of it: %s", (done, failed, milliseconds, share, line) => {
  expect(addingLine(done, failed, milliseconds, share)).toBe(line);
});
