import type { Channel, Stance, Statement } from "../types.js";

/** How a source stands to what it says, where it does more than say so. */
const stances: Readonly<Record<Stance, string | null>> = {
  asserts: null,
  denies: "denies it",
  asks: "asks",
  wants: "wants it",
  predicts: "predicts it",
  believes: "believes it",
  declines: "declines to say",
};

const channels: Readonly<Record<Channel, string | null>> = {
  interview: "in an interview",
  "press conference": "at a press conference",
  speech: "in a speech",
  debate: "in a debate",
  statement: "in a statement",
  "social media": "on social media",
  broadcast: "on the air",
  document: "in a document",
  private: "in private",
  unstated: null,
};

/** Under this a statement is shown as a question. */
const sure = 0.5;

/** How something was said, in words: only what is out of the ordinary. */
export function saidHow({ stance, channel, hedged, negated, confidence }: Statement): readonly string[] {
  return [
    negated ? "not said, by this account" : null,
    stances[stance],
    channels[channel],
    hedged ? "hedged" : null,
    confidence < sure ? `read with little certainty (${confidence.toFixed(2)})` : null,
  ].filter((part) => part !== null);
}
