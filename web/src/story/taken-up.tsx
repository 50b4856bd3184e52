/** How the outlets took a claim up: a mark for each article on the story's line of time, and their names. */
import { Outlet } from "../parts/article-line.js";
import { When } from "../parts/when.js";
import type { TimelineView } from "../types.js";
import { placesOf, type Taken, takers } from "./took.js";

const width = 240;
const height = 14;
const named = 5;

/** One claim's strip. All its marks are two paths, however many articles there are. */
export function TakenUp({
  articles,
  takenUp,
}: {
  readonly articles: TimelineView["articles"];
  readonly takenUp: readonly Taken[];
}) {
  const places = placesOf(articles);
  const { since, attributing, own } = takers(articles, takenUp);
  const at = (place: number): number => Math.round((5 + place * (width - 10)) * 10) / 10;
  const marks = (isOwn: boolean): string =>
    takenUp
      .flatMap(({ article, own: one }) => {
        const place = places[article];
        if (one !== isOwn || place === null) return [];
        return isOwn ? [`M${at(place) - 2.5},4.5h5v5h-5z`] : [`M${at(place)},7h0`];
      })
      .join("");
  const isDated = articles.some(({ published }) => published !== null);
  return (
    <div class="taken small">
      <svg
        class="strip-line"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <path class="axis" d={`M5,7H${width - 5}`} {...(isDated ? {} : { "stroke-dasharray": "2 3" })} />
        <path class="attributed" d={marks(false)} />
        <path class="own" d={marks(true)} />
      </svg>
      <span>
        {since === null ? (
          <span class="unknown">undated:</span>
        ) : (
          <>
            since <When iso={since} />:
          </>
        )}{" "}
        <Names outlets={attributing} />
        {own.length > 0 && (
          <>
            {attributing.length > 0 && "; "}
            <span class="own-voice">in its own voice</span> <Names outlets={own} />
          </>
        )}
      </span>
    </div>
  );
}

function Names({ outlets }: { readonly outlets: readonly (string | null)[] }) {
  return (
    <>
      {outlets.slice(0, named).map((outlet, i) => (
        <span key={outlet}>
          {i > 0 && ", "}
          <Outlet name={outlet} />
        </span>
      ))}
      {outlets.length > named && ` and ${outlets.length - named} more`}
    </>
  );
}
