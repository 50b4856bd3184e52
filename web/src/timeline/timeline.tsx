/** A story in time: when each article came, and which of them took up which claim. */
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { api, useApi } from "../api.js";
import { KeepPicture } from "../graph/keep-picture.js";
import { fitted, measureIn } from "../graph/measure.js";
import { group, pressable, quiet } from "../graph/roles.js";
import { useWidth } from "../graph/size.js";
import type { ViewProps } from "../lazy.js";
import { ArticleLine } from "../parts/article-line.js";
import { disputeWords } from "../parts/claim-line.js";
import { count } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { origins } from "../parts/interval.js";
import { Loading } from "../parts/loading.js";
import { useMedia } from "../parts/media.js";
import { unturned, Words } from "../parts/words.js";
import { go, to } from "../router.js";
import type { StoryView, TimelineView } from "../types.js";
import { nearest, type TimelineLayout, timelineLayout } from "./layout.js";

/** The mark that is pointed at: a claim's line, and an article on it. */
interface Spot {
  readonly row: number;
  readonly article: number;
}

/** The timeline of a story. */
export function Timeline({ path: { id } }: ViewProps) {
  const { data, error, again } = useApi<TimelineView>(api("stories", id, "timeline"));
  const story = useApi<StoryView>(api("stories", id));
  if (error) return <Failed error={error} again={again} />;
  if (!data) return <Loading what="Loading the timeline" />;
  return (
    <>
      <h2 class="unseen">Timeline</h2>
      {data.claims.length === 0 ? (
        <Empty title="No claim stands in two of its articles: there is nothing that was taken up.">
          <p>
            See <a href={to.story(id, "articles")}>its articles in the order of time</a>.
          </p>
        </Empty>
      ) : (
        <Drawn view={data} title={story.data?.info.title ?? "Timeline"} />
      )}
    </>
  );
}

function Drawn({ view, title }: { readonly view: TimelineView; readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(box, 1100);
  const layout = useMemo(() => timelineLayout(view, width), [view, width]);
  const still = useMemo(() => drawn(view, layout), [view, layout]);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [row, setRow] = useState(0);
  const hasMargin = useMedia("(min-width: 60rem)");
  const { articles, claims } = view;
  const dated = articles.filter(({ published }) => published !== null).length;
  const note = [
    `the ${count(claims.length, "claim")} that most articles state`,
    count(articles.length, "article"),
    dated === articles.length
      ? ""
      : dated === 0
        ? "none of them dated"
        : `${articles.length - dated} undated`,
    "a dot names a source, a hollow square says it in its own voice",
  ]
    .filter(Boolean)
    .join(", ");

  const at = (event: MouseEvent): Spot | null => {
    const line = event.target instanceof Element ? event.target.closest<SVGElement>("[data-row]") : null;
    const svg = drawing.current;
    if (!line || !svg) return null;
    const frame = svg.getBoundingClientRect();
    const x = ((event.clientX - frame.left) * layout.width) / frame.width;
    const found = Number(line.dataset.row);
    const mark = nearest(layout.rows[found], x);
    return mark && { row: found, article: mark.article };
  };
  const focusRow = (next: number): void => {
    const node = drawing.current?.querySelector<SVGElement>(`[data-row="${next}"] .hit`);
    if (!node) return;
    setRow(next);
    node.focus();
  };
  const press = (event: TargetedKeyboardEvent<SVGSVGElement>): void => {
    const { rows } = layout;
    const marks = rows[row]?.marks.toSorted((a, b) => a.x - b.x || a.article - b.article) ?? [];
    const now = spot?.row === row ? marks.findIndex(({ article }) => article === spot.article) : -1;
    const step = (place: number): void => {
      const mark = marks[Math.max(0, Math.min(marks.length - 1, place))];
      if (mark) setSpot({ row, article: mark.article });
    };
    if (event.key === "ArrowDown" || event.key === "j") focusRow(Math.min(rows.length - 1, row + 1));
    else if (event.key === "ArrowUp" || event.key === "k") focusRow(Math.max(0, row - 1));
    else if (event.key === "ArrowRight") step(now + 1);
    else if (event.key === "ArrowLeft") step(now === -1 ? marks.length - 1 : now - 1);
    else if (event.key === "Home") step(0);
    else if (event.key === "End") step(marks.length - 1);
    else if (event.key === "Enter") go(to.claim(claims[row].id));
    else if (event.key === "Escape") setSpot(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = spot && claims[spot.row] && articles[spot.article] ? spot : null;
  const mark = shown && layout.rows[shown.row].marks.find(({ article }) => article === shown.article);
  return (
    <div class="timeline-view">
      <div ref={box}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: it has its name from group() */}
        <svg
          ref={drawing}
          class={`timeline${shown ? " has-lit" : ""}`}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          {...group(`${title}. ${note}`)}
          onPointerMove={(event) => {
            if (event.pointerType !== "mouse") return;
            const next = at(event);
            if (next?.row !== spot?.row || next?.article !== spot?.article) setSpot(next);
          }}
          onPointerLeave={() => setSpot(null)}
          onClick={(event) => {
            const next = at(event);
            if (!next) return;
            setSpot(next);
            if (hasMargin && event.detail > 0) go(to.claim(claims[next.row].id));
          }}
          onKeyDown={press}
          onFocusIn={(event) => {
            const line =
              event.target instanceof Element ? event.target.closest<SVGElement>("[data-row]") : null;
            if (line) setRow(Number(line.dataset.row));
          }}
        >
          {still}
          {shown && mark && (
            <g class="lit-mark" {...quiet}>
              <path
                class="hair"
                d={`M${mark.x},${layout.top - 6}V${layout.rows[layout.rows.length - 1].y + 12}`}
              />
              <circle cx={mark.x} cy={layout.rows[shown.row].y} r="7" />
            </g>
          )}
        </svg>
      </div>
      <div class={`time-answer${shown ? " shown" : ""}`} role="status">
        {shown && mark ? (
          <ArticleLine article={articles[shown.article]}>
            <p class="small">
              {mark.own ? "says it in its own voice only: " : "names a source for it: "}
              <a href={to.claim(claims[shown.row].id)}>
                <Words text={fitted(claims[shown.row].gist, 1100)} />
              </a>
            </p>
          </ArticleLine>
        ) : (
          <p class="small screen">
            {hasMargin
              ? "Point at a line, or go up and down by the arrow keys, and left and right along it; Enter opens the claim."
              : "Press a mark: which article it is, and how it has the claim, is then told."}
          </p>
        )}
      </div>
      <p class="small graph-foot">
        {view.leftOut > 0 && <span>{count(view.leftOut, "later article")} left out. </span>}
        <KeepPicture drawing={drawing} caption={{ title, note }} name={`timeline ${title}`} />
      </p>
    </div>
  );
}

/** So many origins have a place on the small scale. */
const scaleEnd = 5;
const originX = (n: number, x: number): number => x + (Math.min(n, scaleEnd + 0.5) - 1) * 8;

function originAxis(x: number, y: number): string {
  const ticks = Array.from({ length: scaleEnd }, (_, i) => `M${originX(i + 1, x)},${y - 2}v4`);
  return `M${x},${y}H${originX(scaleEnd, x)}${ticks.join("")}`;
}

/** The interval of origins as elsewhere: a dot where it is one number, else a range with its ends. */
function originSpan(
  { low, high }: { readonly low: number; readonly high: number },
  x: number,
  y: number,
): string {
  const [a, b] = [originX(low, x), originX(high, x)];
  if (low === high) return `M${a - 2.5},${y}a2.5,2.5 0 1,0 5,0a2.5,2.5 0 1,0 -5,0z`;
  return `M${a},${y - 4.5}v9m0,-4.5H${b}${high > scaleEnd ? "m-3,-3l3,3l-3,3" : "m0,-4.5v9"}`;
}

/** All that lies still. */
function drawn({ articles, claims }: TimelineView, layout: TimelineLayout): JSX.Element {
  const { rows, ticks, names, from, to: end, undated, top, axisAt, height, isNarrow, width, xs } = layout;
  const bottom = names.length > 0 ? axisAt - 12 : height - 6;
  return (
    <g>
      <g {...quiet} class="axis">
        {undated && (
          <>
            <rect
              class="undated"
              x={undated.from}
              y={top - 8}
              width={undated.to - undated.from}
              height={bottom - top + 8}
            />
            <text class="unknown-words" x={(undated.from + undated.to) / 2} y={axisAt} text-anchor="middle">
              {undated.to - undated.from > 160 ? "undated: when they came is unknown" : "undated"}
            </text>
          </>
        )}
        <path class="tick-lines" d={ticks.map(({ x }) => `M${x},${bottom - 5}V${bottom}`).join("")} />
        {ticks.map(({ x, label, day }) => (
          <text key={x} x={x} y={axisAt} class={day ? "day" : "hour"} text-anchor="middle">
            {label}
          </text>
        ))}
        <path class="article-ticks" d={xs.map((x) => `M${Math.round(x * 10) / 10},${top - 6}v6`).join("")} />
        {names.length > 0 && (
          <>
            <path
              class="leaders"
              d={names.map(({ x, at }) => `M${x},${top - 20}L${at},${top - 8}V${bottom}`).join("")}
            />
            {names.map(({ article, x }) => (
              <text
                key={article}
                class="outlet-name"
                transform={`translate(${x + 3},${top - 23}) rotate(-52)`}
              >
                {fitted(unturned(articles[article].outlet ?? "outlet unknown"), 128)}
              </text>
            ))}
          </>
        )}
      </g>
      {rows.map(({ y, marks }, i) => {
        const { id, gist, disputes, origins: value } = claims[i];
        const places = marks.map(({ x }) => x);
        const [first, last] = [Math.min(...places), Math.max(...places)];
        const isKnown = undated === null || last < undated.from;
        return (
          <g key={id} class="row" data-row={i}>
            <rect
              class="hit"
              tabindex={i === 0 ? 0 : -1}
              {...pressable(
                `${gist}: ${origins(value)}, ${marks.length} articles${disputes.map((kind) => `, ${disputeWords[kind]}`).join("")}`,
              )}
              x="0"
              y={y - (isNarrow ? 34 : 15)}
              width={width}
              height={isNarrow ? 52 : 30}
            />
            <text {...quiet} x={isNarrow ? from + 6 : 0} y={isNarrow ? y - 16 : y + 4} class="gist">
              {fitted(unturned(gist), isNarrow ? width - 34 : from - 18, measureIn("--text", 15))}
            </text>
            {marks.length > 1 && end > from && isKnown && <path class="reach" d={`M${first},${y}H${last}`} />}
            <path
              class="attributed"
              d={marks.flatMap(({ x, own }) => (own ? [] : [`M${Math.round(x * 10) / 10},${y}h0`])).join("")}
            />
            <path
              class="own"
              d={marks
                .flatMap(({ x, own }) =>
                  own ? [`M${Math.round((x - 3.5) * 10) / 10},${y - 3.5}h7v7h-7z`] : [],
                )
                .join("")}
            />
            {!isNarrow && (
              <>
                <path class="origin-axis" d={originAxis(width - 122, y)} />
                <path class="origin-span" d={originSpan(value, width - 122, y)} />
                <text {...quiet} x={width - 78} y={y + 4} class="origins">
                  {origins(value)}
                </text>
                {disputes.length > 0 && (
                  <text {...quiet} x={width - 142} y={y + 4} class="disputed">
                    ⇄
                  </text>
                )}
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
