/** A word, with its apostrophes and hyphens. */
const words = /[\p{L}\p{N}’'-]+/gu;

/** So many UTF-16 code units of a text are looked through. */
const SEARCHED = 4000;
/** A title that is the beginning of a text has so many UTF-16 code units at most. */
const LONGEST = 100;

/** A line of fewer words is rather a part of its page: "Full screen", "Follow us". */
const FEWEST_WORDS = 4;

/** What an article without a headline goes by: its first line that may be a sentence, cut between words. Null where it has none. */
export function beginningOf(text: string): string | null {
  const lines = text
    .slice(0, SEARCHED)
    .split(/[\r\n\u2028\u2029]/)
    .map((line) => line.trim());
  const line =
    lines.find((one) => (one.match(words)?.length ?? 0) >= FEWEST_WORDS) ?? lines.find(Boolean) ?? "";
  if (line.length <= LONGEST) return line || null;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))} …`;
}

const QUOTES = /["“”„«»]|(?:^|\s)['‘]/u;

/** The words of a headline by which headlines are compared. */
function wordsOf(title: string): ReadonlySet<string> {
  return new Set((title.toLowerCase().match(words) ?? []).filter((word) => word.length > 3));
}

/**
 * What a story is called: of its headlines the one whose words stand in most of the others, and of several the first; one that
 * quotes somebody, and so tells his side of it, only where no other is half as near. Without any headline, as its first
 * article begins.
 *
 * @param articles in the order that groupStories gives: of days, then of ids
 * @param beginning the {@link beginningOf} the text of an article
 */
export function titleOf<Article extends { readonly title: string | null }>(
  articles: readonly Article[],
  beginning: (article: Article) => string | null,
): string | null {
  const titles = articles.flatMap(({ title }) =>
    title?.trim() ? [{ title: title.trim(), words: wordsOf(title) }] : [],
  );
  if (titles.length === 0) return beginning(articles[0]);
  const counts = new Map<string, number>();
  for (const one of titles) for (const word of one.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = -1;
  for (const { title, words: own } of titles) {
    let sum = 0;
    for (const word of own) sum += counts.get(word)! - 1;
    // The mean, with a few words more, so that neither the longest nor a single word wins.
    const score = ((QUOTES.test(title) ? 0.5 : 1) * sum) / (own.size + 4);
    if (score > most) {
      best = title;
      most = score;
    }
  }
  return best;
}
