/** What an article has from others, and who has it from this one. */
import { ArticleLine } from "../parts/article-line.js";
import { count, percent } from "../parts/count.js";
import { Words } from "../parts/words.js";
import type { CopyView } from "../types.js";

/** Who has it from whom, in words. */
export function directionOf({ direction, common }: Pick<CopyView, "direction" | "common">): string {
  if (direction === "from") return "This article has it from";
  if (direction === "to") return "Has it from this article";
  if (direction === "common")
    return common === null ? "Both have it from a third" : `Both have it from ${common}`;
  return "Shares prose, and who has it from whom is unknown";
}

/** An address of the present view that marks what one other article has, too. */
function marking(ref: string | null): string {
  const query = new URLSearchParams(location.search);
  if (ref === null) query.delete("copy");
  else query.set("copy", ref);
  const text = query.toString();
  return location.pathname + (text === "" ? "" : `?${text}`);
}

/** So many are listed at once. */
const most = 15;

/** The copies of an article, most shared first. */
export function Copies({
  copies,
  marked,
}: {
  readonly copies: readonly CopyView[];
  readonly marked: string | null;
}) {
  if (copies.length === 0) return null;
  return (
    <section class="section" aria-labelledby="copies-title">
      <h2 id="copies-title">Shared prose: whom it copies, and who copies it</h2>
      <ul class="lines">
        {copies.slice(0, most).map((copy) => {
          const isMarked = marked === copy.other.ref;
          const words = copy.passages.reduce((sum, passage) => sum + passage.words, 0);
          return (
            <li key={copy.other.key}>
              <div class={`small${copy.direction === "unknown" ? " unknown" : ""}`}>{directionOf(copy)}</div>
              <ArticleLine article={copy.other}>
                <div class="small">
                  {percent(copy.ofThis)} of this article’s own prose stands there, {percent(copy.ofOther)} of
                  that one’s stands here: {count(words, "word")} in {count(copy.passages.length, "passage")}.{" "}
                  <a class="screen" href={marking(isMarked ? null : copy.other.ref)}>
                    {isMarked ? "Unmark them" : "Mark them in the text"}
                  </a>
                </div>
                {copy.reasons.map(({ rule, note }) => (
                  <div class="small" key={rule + note}>
                    <Words text={note} />
                  </div>
                ))}
              </ArticleLine>
            </li>
          );
        })}
      </ul>
      {copies.length > most && <p class="small">and {count(copies.length - most, "article")} more</p>}
    </section>
  );
}
