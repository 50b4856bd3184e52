import type { Claim } from "./claim.js";

/**
 * By what claims stand in order, the heaviest first: in how many articles a claim surely stands, then how many
 * statements make it. What may belong to another claim does not count: a long chain of doubtful members comes
 * after what fewer articles surely say.
 */
export function weightOf({ statements, doubtful }: Pick<Claim, "statements" | "doubtful">): number {
  const unsure = new Set(doubtful);
  const articles = new Set(statements.filter((_, place) => !unsure.has(place)).map(({ article }) => article));
  return articles.size + Math.min(statements.length, MOST) / (MOST + 1);
}

/** More statements than this make no difference. */
const MOST = 999;
