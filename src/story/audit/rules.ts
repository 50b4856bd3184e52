/** A rule of the audit. */
export interface Rule {
  /** Its name, as docs/claims.md has it. */
  readonly name: RuleName;
  /** What is found by it, in a few words. */
  readonly title: string;
  /** The published standards that ask for it, by name and part. */
  readonly standards: readonly string[];
}

/** Names of the rules. */
export type RuleName =
  | "unnamed-source"
  | "unexplained-anonymity"
  | "one-unnamed-source"
  | "one-outlet"
  | "taken-over"
  | "uncredited"
  | "plural-of-one";

const AP = "AP, Statement of News Values and Principles";
const REUTERS = "Reuters, Handbook of Journalism";
const BBC = "BBC, Editorial Guidelines";
const NYT = "The New York Times, Guidelines on Integrity and on Anonymous Sources";

/**
 * The rules, each from published standards of newsrooms, which are named and not quoted. The audit finds places to look
 * at; whether a standard was broken only an editor can say.
 */
export const RULES: Readonly<Record<RuleName, Rule>> = {
  "unnamed-source": {
    name: "unnamed-source",
    title: "statement from a source that is not named",
    standards: [
      `${AP}: anonymous sources`,
      `${REUTERS}: unnamed sources`,
      `${BBC}: accuracy, anonymous sources`,
      NYT,
    ],
  },
  "unexplained-anonymity": {
    name: "unexplained-anonymity",
    title: "source that is not named, without the reason why",
    standards: [`${AP}: anonymous sources`, `${REUTERS}: unnamed sources`, NYT],
  },
  "one-unnamed-source": {
    name: "one-unnamed-source",
    title: "claim that may rest on a single source that nobody names",
    standards: [
      `${AP}: anonymous sources`,
      `${REUTERS}: unnamed sources`,
      `${BBC}: accuracy, gathering material`,
    ],
  },
  "one-outlet": {
    name: "one-outlet",
    title: "claim that several outlets have from one",
    standards: [`${REUTERS}: attribution`, `${BBC}: accuracy, gathering material`],
  },
  "taken-over": {
    name: "taken-over",
    title: "what another outlet reported, taken over with credit",
    standards: [`${AP}: credit to other news organizations`, `${REUTERS}: attribution and pick-ups`],
  },
  uncredited: {
    name: "uncredited",
    title: "what others attribute, stated as fact in the outlet's own voice",
    standards: [`${AP}: attribution, credit to other news organizations`, `${REUTERS}: attribution`],
  },
  "plural-of-one": {
    name: "plural-of-one",
    title: "several sources where an earlier report has fewer",
    standards: [`${REUTERS}: unnamed sources`, `${AP}: anonymous sources`],
  },
};
