import type { Span } from "../../record/index.js";
import { oneLine } from "./one-line.js";
import type { Run } from "./style.js";

/** So much of the text is shown on each side of some words, in UTF-16 code units. */
const reach = 40;

/** Tells the line of the text that an offset is on, counted from 1; the text is looked through once. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The words on one line, with the blank that parts them from what stands beside them. */
function spaced(words: string): string {
  return `${/^\s/.test(words) ? " " : ""}${oneLine(words)}${/\S\s$/.test(words) ? " " : ""}`;
}

/**
 * Words with a little of what stands around them in their line, cut between words:
 *
 *     “… the defence minister {Jane Roe} has hinted that …”
 */
export function inContext(text: string, { start, end }: Span): Run[] {
  const left = text.slice(Math.max(0, start - reach), start).replace(/^.*[\n\r]/s, "");
  const isCutLeft = left.length === reach && start > reach;
  // Half a word goes, or half a character where there are no blanks.
  const before = isCutLeft ? `…${left.replace(/^\S*(?=\s)|^[\udc00-\udfff]/, "")}` : left;
  const right = text.slice(end, end + reach).replace(/[\n\r].*$/s, "");
  const isCutRight = right.length === reach && end + reach < text.length;
  const after = isCutRight ? `${right.replace(/(?<=\s)\S*$|[\ud800-\udbff]$/, "")}…` : right;
  return [
    { text: `“${spaced(before)}`, role: "faint" },
    { text: `{${oneLine(text.slice(start, end))}}`, role: "source" },
    { text: `${spaced(after)}”`, role: "faint" },
  ];
}
