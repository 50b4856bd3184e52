import type { Span } from "../../record/index.js";
import type { TextAnalysis } from "../../text/index.js";

/** After a comma these begin a clause that can be told alone. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "and but who which that because while when if although though whereas where so as saying adding calling " +
    "noting claiming arguing citing or after before until unless despite with including"
  ).split(" "),
);
/** Begins a clause without a comma too. */
const STRONG: ReadonlySet<string> = new Set(["but", "because", "while", "although", "though", "whereas"]);
/** After a comma so does what is done besides: "…, directing the agency to …". */
const PARTICIPLE = /^[a-z]{3,}ing$/;
/** After "and" a verb in such a form begins another deed of the same people: "…, and paid nearly $4 million". */
function isVerb(word: string): boolean {
  return PARTICIPLE.test(word) || /^[a-z]{3,}[^e]ed$/.test(word) || PASTS.has(word);
}
/** Verbs whose form says that they tell of something, other than those in -ed. */
const PASTS: ReadonlySet<string> = new Set(
  (
    "has have had was were is are will would made took gave paid went came got left lost won held kept put sent spent " +
    "brought bought built began broke chose cut drew fell felt found fought grew knew led met ran rose saw sold spoke " +
    "stood told took thought voted withdrew wrote"
  ).split(" "),
);
/** Each part has so many words at least. */
const FEWEST = 5;
/** A stretch of fewer words is told whole. */
const LONG = 14;

/**
 * Cuts a long stretch where a clause begins that may be told alone: others often tell but one of them.
 *
 * ```text
 * The bill is dead on arrival, and it would cost $3 billion
 *                            ^
 * ```
 */
export function clausesOf(span: Span, { text, tokens }: TextAnalysis, first: number): Span[] {
  const parts: Span[] = [];
  let last = first;
  while (last < tokens.length && tokens.starts[last] < span.end) last++;
  if (last - first < LONG) return [span];
  let from = first;
  for (let at = first + 1; at < last; at++) {
    if (at - from < FEWEST || last - at < FEWEST) continue;
    const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
    const before = text.slice(tokens.starts[at - 1], tokens.ends[at - 1]);
    const next = text.slice(tokens.starts[at + 1], tokens.ends[at + 1]).toLowerCase();
    const cut =
      /^[;—–]$|^--$/.test(before) ||
      (/^[,”"]$/.test(before) && (OPENERS.has(word) || PARTICIPLE.test(word))) ||
      STRONG.has(word) ||
      (word === "and" && (next === "that" || next === "said" || isVerb(next)));
    if (!cut) continue;
    parts.push({ start: tokens.starts[from], end: tokens.ends[at - 1] });
    from = at;
  }
  parts.push({ start: Math.max(span.start, tokens.starts[from]), end: span.end });
  return parts;
}
