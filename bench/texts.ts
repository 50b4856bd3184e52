import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { haveCorpora, readPolnear } from "../training/corpus.js";

/** The articles that are measured on: PolNeAR's dev part where the corpora are, else the bundled sample. */
export function benchTexts(): { readonly name: string; readonly texts: readonly string[] } {
  if (haveCorpora())
    return { name: "the polnear dev articles", texts: readPolnear("dev").map(({ text }) => text) };
  const sample = fileURLToPath(new URL("../../samples/asylum-questionnaire.txt", import.meta.url));
  return { name: "the bundled sample, 40 times", texts: Array(40).fill(readFileSync(sample, "utf8")) };
}

/** A text of about `size` UTF-16 code units, made of the articles one after the other. */
export function textOf(size: number, texts: readonly string[], glue = "\n\n"): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    parts.push(texts[i % texts.length]);
    length += parts[i].length + glue.length;
  }
  return parts.join(glue).slice(0, size);
}
