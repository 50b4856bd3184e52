import type { Span } from "../record/index.js";
import type { Attribution } from "./reader.js";

/** From where the first of an attribution's words begins to where the last one ends. */
export function extentOf({ source, cue, content }: Attribution): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const spans of [source, cue, content]) {
    for (const span of spans) {
      if (span.start < start) start = span.start;
      if (span.end > end) end = span.end;
    }
  }
  return { start, end };
}

/** Whether any word of an attribution stands in `[start, end)`. */
export function touches({ source, cue, content }: Attribution, start: number, end: number): boolean {
  const overlaps = (span: Span): boolean => span.start < end && span.end > start;
  return source.some(overlaps) || cue.some(overlaps) || content.some(overlaps);
}
