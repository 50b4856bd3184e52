/** How a claim went from outlet to outlet, in words and as places on a line. */
import { momentOf } from "../graph/time.js";
import type { ArticleLine } from "../types.js";

/** An article's part in it. */
export interface Taken {
  /** Place among the story's articles. */
  readonly article: number;
  /** Whether it says so only in its own voice. */
  readonly own: boolean;
}

/** Who took it up, each outlet once, in the order of time. */
export interface Takers {
  /** When it was first in an article with a date. */
  readonly since: string | null;
  readonly attributing: readonly (string | null)[];
  /** Outlets that state it in no article but in their own voice. */
  readonly own: readonly (string | null)[];
}

type Dated = Pick<ArticleLine, "outlet" | "published">;

/** The outlets that took a claim up. */
export function takers(articles: readonly Dated[], taken: readonly Taken[]): Takers {
  const attributing = new Set<string | null>();
  const own = new Set<string | null>();
  let since: string | null = null;
  for (const { article, own: isOwn } of taken) {
    const { outlet, published } = articles[article];
    (isOwn ? own : attributing).add(outlet);
    if (published !== null && (since === null || published < since)) since = published;
  }
  for (const outlet of attributing) own.delete(outlet);
  return { since, attributing: [...attributing], own: [...own] };
}

/** Where each article lies on a line from 0 to 1: by its time; all undated ones evenly, where none has a time. */
export function placesOf(articles: readonly Pick<Dated, "published">[]): readonly (number | null)[] {
  const moments = articles.map(({ published }) => momentOf(published));
  const known = moments.filter((moment) => moment !== null);
  if (known.length === 0)
    return articles.map((_, i) => (articles.length === 1 ? 0.5 : i / (articles.length - 1)));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return moments.map((moment) =>
    moment === null ? null : first === last ? 0.5 : (moment - first) / (last - first),
  );
}
