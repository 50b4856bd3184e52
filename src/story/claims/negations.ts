/** Words that negate what they stand before. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't no never none nothing nobody neither nor cannot without".split(" "),
);
