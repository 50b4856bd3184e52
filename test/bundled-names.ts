import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { findNames, type Name, type NameModel, readNameModel } from "../src/sources/names/index.js";
import { analyze, type TextAnalysis } from "../src/text/index.js";

/** The names model that is bundled, for tests of what builds on names. */
export const nameModel: NameModel = readNameModel(
  gunzipSync(readFileSync(new URL("../models/names-en.bin", import.meta.url))),
);

/** A text with its layers and names. */
export function withNames(text: string): {
  readonly analysis: TextAnalysis;
  readonly names: readonly Name[];
} {
  const analysis = analyze(text);
  return { analysis, names: findNames(analysis, nameModel) };
}
