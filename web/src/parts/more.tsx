import type { Pages } from "../api.js";
import { count, number } from "./count.js";
import { Failed } from "./failed.js";

/** The end of a list that grows by pages: what is shown, and a button for more. */
export function More({
  pages,
  one,
  many,
  total,
}: {
  readonly pages: Omit<Pages<unknown, unknown>, "first">;
  /** What is listed: "article". */
  readonly one: string;
  readonly many?: string;
  readonly total?: number | undefined;
}) {
  const { items, dropped, hasMore, loading, error, more, again } = pages;
  if (error) return <Failed error={error} again={items.length > 0 && hasMore ? more : again} />;
  if (!hasMore && dropped === 0) return null;
  const last = dropped + items.length;
  const shown = dropped === 0 ? number(last) : `${number(dropped + 1)} to ${number(last)}`;
  return (
    <p class="more small">
      {hasMore && (
        <button type="button" onClick={more} disabled={loading}>
          {loading ? "Loading …" : "Show more"}
        </button>
      )}{" "}
      {total === undefined
        ? `${dropped === 0 ? count(last, one, many) : `${many ?? `${one}s`} ${shown}`} shown`
        : `${shown} of ${count(total, one, many)} shown`}
      {dropped > 0 && (
        <>
          {"; "}
          <button
            type="button"
            class="plain back"
            onClick={() => {
              again();
              scrollTo(0, 0);
            }}
          >
            back to the first
          </button>
        </>
      )}
    </p>
  );
}
