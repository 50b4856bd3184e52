import type { Pages } from "../api.js";
import { count } from "./count.js";
import { Failed } from "./failed.js";

/** The end of a list that grows by pages: what is shown, and a button for more. */
export function More({
  pages,
  one,
  many,
  total,
}: {
  readonly pages: Pages<unknown, { readonly items: readonly unknown[]; readonly next: string | null }>;
  /** What is listed: "article". */
  readonly one: string;
  readonly many?: string;
  readonly total?: number | undefined;
}) {
  const { items, hasMore, loading, error, more, again } = pages;
  if (error) return <Failed error={error} again={items.length > 0 && hasMore ? more : again} />;
  if (!hasMore) return null;
  return (
    <p class="more small">
      <button type="button" onClick={more} disabled={loading}>
        {loading ? "Loading …" : "Show more"}
      </button>{" "}
      {total === undefined
        ? `${count(items.length, one, many)} shown`
        : `${items.length} of ${count(total, one, many)} shown`}
    </p>
  );
}
