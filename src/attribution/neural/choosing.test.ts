import { expect, it } from "vitest";
import { chooseFrames } from "./choosing.js";
import type { Frame } from "./frame.js";
import type { Stretch } from "./labels.js";

function stretch([from, to]: [number, number]): Stretch {
  return { from, to };
}

function frame(sureness: number, cue: [number, number], ...content: [number, number][]): Frame {
  return { seed: cue[0], source: [], cue: stretch(cue), content: content.map(stretch), sureness };
}

const said = frame(0.9, [3, 4], [4, 9]);

/** Frames, and which of them are kept. */
it.each<[string, Frame[], number[]]>([
  ["what does not contend", [said, frame(0.5, [12, 13], [13, 20])], [0, 1]],
  ["the surer of two with one cue", [frame(0.5, [2, 4], [4, 9]), said], [1]],
  ["the first of two that are as sure", [said, frame(0.9, [3, 5], [5, 9])], [0]],
  ["not what is nested in a surer one", [said, frame(0.8, [6, 7], [7, 9])], [0]],
  ["what is surer than what holds it", [said, frame(0.95, [6, 7], [7, 9])], [0, 1]],
  ["both of two that hold each other's cue", [said, frame(0.8, [6, 7], [3, 5])], [0, 1]],
  [
    "what is nested in one that was not kept",
    [frame(0.95, [3, 4], [0, 3]), said, frame(0.8, [6, 7], [7, 9])],
    [0, 2],
  ],
])("keeps %s", (_, frames, kept) => {
  expect(chooseFrames(frames, 30, 20)).toEqual(kept.map((i) => frames[i]));
});

it("gives them in the order of their cues", () => {
  const frames = [frame(0.5, [20, 21], [21, 22]), said];
  expect(chooseFrames(frames, 30, 20)).toEqual([said, frames[0]]);
});

it("is done with a hundred thousand in a moment", () => {
  const frames = Array.from({ length: 100_000 }, (_, i) =>
    frame((i % 97) / 100, [4 * i, 4 * i + 1], [4 * i + 1, 4 * i + 300]),
  );
  const chosen = chooseFrames(frames, 500_000, 64);
  expect(chosen.length).toBeGreaterThan(1000);
  expect(chosen.length).toBeLessThan(frames.length);
});
