import type { Span } from "../record/index.js";
import { type TextAnalysis, tokenAt } from "../text/index.js";

/**
 * Verbs of saying: a content that shows none of them is not read for attributions of its own, and only
 * what they attribute there is believed. What somebody in a quotation thinks or wants is left out, for
 * quotations are full of it.
 */
const VERBS: ReadonlySet<string> = new Set(
  `
  said says told tells asked asks wrote writes tweeted announced announces claimed claims argued argues
  insisted insists warned warns denied denies predicted predicts promised promises pledged vowed
  suggested suggests reported quoted admitted admits acknowledged explained testified urged urges
  demanded alleged alleges accused concluded confirmed confirms declared declares stated states
  complained recalled shouted replied responded informed assured communicated advised added announced
  revealed disclosed conceded contended contends according hinted hints signaled signalled indicated
  indicates maintained maintains noted notes emphasized emphasised stressed cautioned boasted mentioned
  commented lamented observed threatened estimated
`
    .trim()
    .split(/\s+/),
);
/** For each length of such a verb, a bit for each first letter: most words are dismissed by it. */
const LETTERS: Int32Array = letters();

/** Who speaks is the outer speaker ("I said"), nobody ("it says"), or left out ("to say"). */
const SELF: ReadonlySet<string> = new Set(
  "i we me us my our it that this which what you anyone anybody nobody one everyone everybody to not be n't let people".split(
    " ",
  ),
);
/** May stand between a speaker and the verb. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "have has had 've ’ve 's ’s 'd ’d also just never always already once even then 'll ’ll will would could should can may might must do does did been".split(
    " ",
  ),
);

/** Whether tokens of the span hold a verb of saying that is not the outer speaker's own. */
export function holdsNestedCue(analysis: TextAnalysis, { start, end }: Span): boolean {
  const { tokens } = analysis;
  for (let t = tokenAt(analysis, start); t < tokens.length && tokens.ends[t] <= end; t++) {
    if (!isVerb(analysis, t)) continue;
    let before = t - 1;
    while (before >= 0 && tokens.starts[before] >= start && AUXILIARIES.has(lower(analysis, before)))
      before--;
    if (before < 0 || !SELF.has(lower(analysis, before))) return true;
  }
  return false;
}

function isVerb(analysis: TextAnalysis, token: number): boolean {
  const { text, tokens } = analysis;
  const size = tokens.ends[token] - tokens.starts[token];
  if (size >= LETTERS.length) return false;
  const letter = (text.charCodeAt(tokens.starts[token]) | 32) - 97;
  if (letter < 0 || letter > 25 || (LETTERS[size] & (1 << letter)) === 0) return false;
  return VERBS.has(lower(analysis, token));
}

function lower({ text, tokens }: TextAnalysis, token: number): string {
  return text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
}

/** Whether a cue's words hold a verb of saying. */
export function isNestedCue(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => VERBS.has(word));
}

/** Whether the words of a source are the outer speaker or nobody. */
export function isSelf(words: string): boolean {
  return SELF.has(words.toLowerCase().replace(/^no (?=one)/, ""));
}

function letters(): Int32Array {
  const table = new Int32Array(Math.max(...[...VERBS].map((verb) => verb.length)) + 1);
  for (const verb of VERBS) table[verb.length] |= 1 << (verb.charCodeAt(0) - 97);
  return table;
}
