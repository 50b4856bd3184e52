import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LABELS } from "./labels.js";
import { readSettings } from "./settings.js";

const good = {
  labels: LABELS,
  moves: LABELS.map((_, from) => LABELS.map((__, to) => from + to / 10)),
  reach: 64,
  seedChance: 0.1,
  sureness: 0.4,
};

it("reads what stands beside the model", () => {
  const settings = readSettings(JSON.stringify({ ...good, confidence: [1, 2, 3], more: "is left alone" }));
  expect(settings).toMatchObject({ reach: 64, seedChance: 0.1, sureness: 0.4, confidence: [1, 2, 3] });
  expect(settings.moves[1 * LABELS.length + 2]).toBe(1.2);
});

it("reads the bundled one", () => {
  const file = new URL("../../../models/neural-en/reader.json", import.meta.url);
  expect(readSettings(readFileSync(file, "utf8")).reach).toBeGreaterThan(0);
});

it("does without weights of confidence", () => {
  expect(readSettings(JSON.stringify(good)).confidence).toBeNull();
});

it.each<[string, string, string]>([
  ["cut short", JSON.stringify(good).slice(0, 50), "is no JSON object"],
  ["no object", "null", "is no JSON object"],
  ["other labels", JSON.stringify({ ...good, labels: ["O"] }), "has other labels"],
  ["too few moves", JSON.stringify({ ...good, moves: [[0]] }), 'has no good "moves"'],
  ["moves that are no numbers", JSON.stringify({ ...good, moves: good.moves.map(() => ["a"]) }), '"moves"'],
  ["no reach", JSON.stringify({ ...good, reach: undefined }), 'has no good "reach"'],
  ["a chance over 1", JSON.stringify({ ...good, seedChance: 2 }), 'has no good "seedChance"'],
  ["too few weights", JSON.stringify({ ...good, confidence: [1] }), 'has no good "confidence"'],
])("complains of %s", (_, json, message) => {
  expect(() => readSettings(json)).toThrow(message);
});
