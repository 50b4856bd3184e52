/** A word, with its apostrophes and hyphens. */
const words = /[\p{L}\p{N}’'-]+/gu;

/** The words of a headline by which headlines are compared. */
function wordsOf(title: string): ReadonlySet<string> {
  return new Set((title.toLowerCase().match(words) ?? []).filter((word) => word.length > 3));
}

/**
 * What a story is called: of its headlines the one whose words stand in most of the others, and of several the
 * earliest. Null where no article has a headline. The articles come in the order of their times.
 */
export function titleOf(articles: readonly { readonly title: string | null }[]): string | null {
  const titles = articles.flatMap(({ title }) =>
    title?.trim() ? [{ title: title.trim(), words: wordsOf(title) }] : [],
  );
  const counts = new Map<string, number>();
  for (const one of titles) for (const word of one.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = -1;
  for (const { title, words: own } of titles) {
    let sum = 0;
    for (const word of own) sum += counts.get(word)! - 1;
    // The mean, with one word more, so that neither the longest nor a single word wins.
    const score = sum / (own.size + 4);
    if (score > most) {
      best = title;
      most = score;
    }
  }
  return best;
}
