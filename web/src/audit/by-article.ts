/** Findings put together by their articles. */

/** What has an article. */
interface OfArticle {
  readonly article: { readonly key: number };
}

/** The findings of each article, articles and findings in the order in which they come. */
export function byArticle<Finding extends OfArticle>(
  findings: readonly Finding[],
): readonly { readonly article: Finding["article"]; readonly findings: readonly Finding[] }[] {
  const groups = new Map<number, { readonly article: Finding["article"]; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.article.key);
    if (group) group.findings.push(finding);
    else groups.set(finding.article.key, { article: finding.article, findings: [finding] });
  }
  return [...groups.values()];
}

/** What has a rule and a note. */
interface Noted {
  readonly rule: string;
  readonly note: string;
  readonly words: string;
  readonly claim: string | null;
}

/** An article's findings by rule; places of one rule with the same note stand together. */
export function byRule(findings: readonly Noted[]): readonly {
  readonly rule: string;
  readonly notes: readonly (Omit<Noted, "words"> & { readonly words: readonly string[] })[];
}[] {
  const rules = new Map<
    string,
    Map<string, { rule: string; note: string; claim: string | null; words: string[] }>
  >();
  for (const { rule, note, words, claim } of findings) {
    const notes = rules.get(rule) ?? new Map();
    rules.set(rule, notes);
    const key = `${note}\n${claim ?? ""}`;
    const there = notes.get(key);
    if (there) there.words.push(words);
    else notes.set(key, { rule, note, claim, words: [words] });
  }
  return [...rules].map(([rule, notes]) => ({ rule, notes: [...notes.values()] }));
}
