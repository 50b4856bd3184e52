import type { Span } from "../../record/index.js";
import { harmless } from "./harmless.js";

/** Longest stretch that is looked at: a line of a terminal never shows more. */
const enough = 2000;

/** The words on one line, harmless, and no longer than is ever shown. */
export function oneLine(words: string): string {
  return harmless(words.slice(0, enough)).replace(/\s+/g, " ").trim();
}

/** The words of spans on one line, "…" where they were apart. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return oneLine(spans.map(({ start, end }) => text.slice(start, Math.min(end, start + enough))).join(" … "));
}
