import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelBytes } from "../../../test/names/notation.js";
import { HearsayError } from "../../record/index.js";
import { LABELS } from "./label.js";
import { readNameModel, writeNameModel } from "./model-file.js";
import { ROW } from "./weights.js";

const STEPS = LABELS * (LABELS + 1);

describe("a model of names as bytes", () => {
  it("is read as it was written", () => {
    const learnt = {
      rows: Int8Array.from({ length: 8 * ROW }, (_, i) => (i * 37) % 256),
      steps: Int32Array.from({ length: STEPS }, (_, i) => i * 1000 - 9000),
      filter: Uint8Array.of(1, 2, 3, 255),
    };
    const { weights, steps } = readNameModel(writeNameModel(learnt));
    expect(weights.rows).toEqual(learnt.rows);
    expect(steps).toEqual(learnt.steps);
  });

  it("lies anywhere in a buffer", () => {
    const shifted = new Uint8Array(modelBytes.length + 3);
    shifted.set(modelBytes, 3);
    const [one, other] = [readNameModel(shifted.subarray(3)), readNameModel(modelBytes)];
    expect(one.weights.rows.every((weight, i) => weight === other.weights.rows[i])).toBe(true);
    expect(one.steps).toEqual(other.steps);
  });

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array(0)],
    ["another file", new TextEncoder().encode("PNG and so on, of some length, but no model of names at all")],
    ["a model cut short", modelBytes.subarray(0, modelBytes.length - 1)],
    ["its first letters", modelBytes.subarray(0, 8)],
    ["its header", modelBytes.subarray(0, 40)],
    ["more than a model", Uint8Array.of(...modelBytes.subarray(0, 200), 1)],
  ])("is refused when it is %s", (_, bytes) => {
    expect(() => readNameModel(bytes)).toThrow(HearsayError);
    expect(() => readNameModel(bytes)).toThrow(/install Hearsay again/);
  });

  it("is read or refused whatever its header says", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (sizes) => {
        const bytes = modelBytes.slice(0, 1000);
        bytes.set(sizes, 8);
        expect(() => readNameModel(bytes)).toThrow(HearsayError);
      }),
    );
  });
});
