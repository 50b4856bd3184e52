import { afterEach, describe, expect, it, vi } from "vitest";
import { Kernel } from "./kernel.js";
import { LABELS } from "./labels.js";
import { blankTransitions, type ChainModel, ROW, rowsOf } from "./weights.js";

function chainOf(rows: number, bytes: number): ChainModel {
  return {
    table: {
      weights: Int8Array.from({ length: rows * LABELS }, (_, i) => (i * 37) >> 3),
      presence: Uint8Array.from({ length: bytes }, (_, i) => i * 123),
      scale: 0.5,
    },
    transitions: blankTransitions(),
  };
}

describe("a kernel", () => {
  afterEach(() => vi.restoreAllMocks());

  it("has the model's tables in its memory, whole and apart", () => {
    const tagger = { entries: Int8Array.from({ length: 1000 }, (_, i) => i), mask: 511 };
    const spotting = chainOf(4096, 512);
    const framing = chainOf(64, 32);
    const kernel = new Kernel({ tagger, spotting, framing });
    const { buffer } = kernel.run.memory;
    const [entries, mask] = kernel.ints("TAGGER", 2);
    expect(new Int8Array(buffer, entries, 1000)).toEqual(tagger.entries);
    expect(mask).toBe(511);
    for (const [name, { table }] of [
      ["SPOTTING", spotting],
      ["FRAMING", framing],
    ] as const) {
      const [presence, presenceMask, rows, rowMask] = kernel.ints(name, 4);
      const size = rowsOf(table);
      const meant = Int8Array.from({ length: size * ROW }, (_, i) =>
        i % ROW < LABELS ? table.weights[(i % ROW) * size + (i >> 3)] : 0,
      );
      expect(new Uint8Array(buffer, presence, table.presence.length)).toEqual(table.presence);
      expect(new Int8Array(buffer, rows, size * ROW)).toEqual(meant);
      expect([presenceMask, rowMask]).toEqual([table.presence.length - 1, (size - 1) * ROW]);
    }
  });

  it("shares nothing with another", () => {
    const [one, other] = [new Kernel(), new Kernel()];
    one.bytes("TAGS", 4).fill(9);
    expect([...other.bytes("TAGS", 4)]).toEqual([0, 0, 0, 0]);
  });

  it("says what is missing where WebAssembly cannot run it", () => {
    vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
    expect(() => new Kernel()).toThrow(/needs WebAssembly with SIMD/);
  });
});

describe("the levels of a probability", () => {
  it.each([
    [0, 0],
    [0.029, 0],
    [0.03, 1],
    [0.1, 2],
    [0.25, 3],
    [0.5, 4],
    [0.75, 5],
    [0.93, 6],
    [1, 6],
  ])("%d is of level %d", (probability, expected) => {
    expect(new Kernel().run.level(probability)).toBe(expected);
  });
});
