import type { Span } from "../record/index.js";
import { codePointCounter } from "./code-points.js";
import type { Node } from "./json-ld.js";
import { wellFormed } from "./words.js";

/** So many UTF-16 code units stand before and after a quotation, more where it would not be the only one of its kind. */
const context = 32;

/** Where an offset lies that does not part a surrogate pair: at it, or a step further out. */
const whole = (text: string, offset: number, step: -1 | 1): number => {
  const inPair =
    offset > 0 &&
    offset < text.length &&
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
  return inPair ? offset + step : offset;
};

/**
 * Makes the two selectors of the Web Annotation model for spans of a text:
 *
 *     TextPositionSelector  start, end       in Unicode code points, as the model wants; spans count UTF-16 code units
 *     TextQuoteSelector     exact, prefix, suffix
 *
 * Applied to the text as the model says, the quotation is found once, and where the position is: its context grows
 * until that is so.
 *
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function selectorsOf(given: string): (span: Span) => readonly Node[] {
  const text = wellFormed(given);
  const count = codePointCounter(text);
  return ({ start, end }) => {
    let from = start;
    let to = end;
    for (let reach = context; ; reach *= 2) {
      from = whole(text, Math.max(0, start - reach), -1);
      to = whole(text, Math.min(text.length, end + reach), 1);
      const all = text.slice(from, to);
      const first = text.indexOf(all);
      if (first === from && text.indexOf(all, from + 1) === -1) break;
      if (from === 0 && to === text.length) break;
    }
    return [
      { type: "TextPositionSelector", start: count(start), end: count(end) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      },
    ];
  };
}
