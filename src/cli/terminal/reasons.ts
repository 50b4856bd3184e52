import type { SpeakerRule } from "../../sources/index.js";

/** How a rule reads in plain words: `words` are those for the source, `mention` is what they were led to. */
type Wording = (words: string, mention: string) => string;

/**
 * Why a statement has its speaker, by the rule that decided. Words and mentions come in quotation
 * marks, the mention with its line.
 */
const speakerRules: Readonly<Record<SpeakerRule, Wording>> = {
  name: (words) => `${words} names it`,
  "name beside": (words) => `its name stands beside the words for it: ${words}`,
  "named after": (words) => `${words} is named after whose it is`,
  description: (words) => `${words} describes it, and no name is given`,
  compound: (words) => `${words} are several together`,
  pronoun: (words, mention) => `${words} was led back to ${mention}`,
  "relative pronoun": (words, mention) => `${words} takes up ${mention}`,
  role: (words, mention) => `${words} is the role of ${mention}`,
  "another name for": (words, mention) => `${words} seems to be another name for ${mention}`,
  "kind of body": (words, mention) => `${words} is the last one spoken of, ${mention}`,
  "same noun": (words, mention) => `${words} takes up ${mention}`,
  "whose it is": (words, mention) => `${words} belongs to ${mention}`,
  "who wrote it": (words, mention) =>
    mention ? `${words} is taken for that of ${mention}` : `${words} tells whose writing it is`,
  "named later": (words, mention) => `${words} is most likely ${mention}, which comes after it`,
  "quoted by another": (words, mention) => `${words} quotes ${mention}`,
  "same writing": (words, mention) => `${words} is the writing spoken of before, that of ${mention}`,
  "carries on": (_, mention) => `it has no words for its source, and carries on from ${mention}`,
  "same subject": (_, mention) => `its verb shares the subject of the one before it, ${mention}`,
  "the author": (words) => `${words} outside of a quotation is the author`,
  "whoever is quoted": (words) => `${words} in a quotation is whoever is quoted`,
  unsaid: () => "the article does not say",
  "nobody in particular": (words) => `${words} is nobody in particular`,
  "name of two": (words) => `${words} could be more than one of those named`,
  "second person": (words) => `${words} is whoever is spoken to`,
  "pronoun without a match": (words) => `nothing before ${words} fits it`,
};

/** Why a statement has its speaker, in plain words. */
export function speakerReason(rule: SpeakerRule, words: string, mention: string): string {
  return speakerRules[rule](words || "its source", mention);
}

const relayRules: Readonly<Record<string, string>> = {
  told: "told to it",
  meeting: "said in talking with it",
  sent: "sent to it",
  "on air": "said on its air",
  written: "written in it",
  by: "through its hands",
  report: "reported by it",
  citing: "cited from it",
  journalist: "written by its journalist",
  scene: "the occasion is told just before",
  "quotes the speaker": "it quotes the speaker",
  "the outer statement's source": "it speaks in the statement around this one",
};

/** Why something is a relay, in plain words. */
export function relayReason(rule: string): string {
  return relayRules[rule] ?? `by the rule “${rule}”`;
}
