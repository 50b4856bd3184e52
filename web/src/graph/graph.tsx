/** A lineage as a picture that answers: pointed at or walked through by keys, each way tells the words it rests on. */
import type { ComponentChildren, TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { count } from "../parts/count.js";
import { useMedia } from "../parts/media.js";
import { StationAnswer, WayAnswer } from "./answer.js";
import { drawingOf, litOver } from "./drawing.js";
import { KeepPicture } from "./keep-picture.js";
import { leads, type Spot } from "./keys.js";
import { laidOut } from "./layout.js";
import { Legend } from "./legend.js";
import { huesOf } from "./marks.js";
import { type Model, type Station, strongest, waysThrough } from "./model.js";
import type { Caption } from "./picture.js";
import { group } from "./roles.js";
import { useWidth } from "./size.js";

/** A view holds 3,000 elements at most; the graph takes this many, and leaves the rest to the page around it. */
const budget = 2500;
const perStation = 4.5;
/** Narrower than this it is not drawn: it is moved about instead. */
const leastWidth = 340;
const zooms = [0.4, 0.55, 0.75, 1, 1.3, 1.7, 2.2] as const;
const natural = 3;

/** The spot that an element of the drawing stands for. */
function spotOf(target: EventTarget | null): Spot | null {
  const element = target instanceof Element ? target.closest<SVGElement>("[data-way],[data-station]") : null;
  if (!element) return null;
  const { way, station } = element.dataset;
  return way === undefined ? { kind: "station", at: Number(station) } : { kind: "way", at: Number(way) };
}

const same = (a: Spot | null, b: Spot | null): boolean => a?.kind === b?.kind && a?.at === b?.at;

/** The picture with its legend, its buttons and, in the margin, what the spot that is lit answers. */
export function Graph({
  model: whole,
  caption,
  name,
  gists,
  deeds,
  chosen = null,
}: {
  readonly model: Model;
  readonly caption: Caption;
  readonly name: string;
  /** The words of claims, by their ids. */
  readonly gists: ReadonlyMap<string, string>;
  /** What can be done with a station. */
  readonly deeds?: (station: Station) => ComponentChildren;
  /** The station that the graph is kept to. */
  readonly chosen?: string | null;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const room = useWidth(scroller, 832);
  const [zoom, setZoom] = useState(natural);
  const [hovered, setHovered] = useState<Spot | null>(null);
  const [pinned, setPinned] = useState<Spot | null>(null);
  const via = useRef<number | null>(null);
  const hasMargin = useMedia("(min-width: 60rem)");

  const model = useMemo((): Model => {
    const most = Math.max(150, Math.floor(budget - whole.stations.length * perStation));
    return { stations: whole.stations, ways: strongest(whole.ways, most) };
  }, [whole]);
  const layout = useMemo(() => laidOut(model, Math.max(room, leastWidth)), [model, room]);
  const hues = useMemo(() => huesOf(model), [model]);
  const lead = useMemo(() => leads(model, layout), [model, layout]);
  const still = useMemo(() => drawingOf(model, layout, hues, chosen), [model, layout, hues, chosen]);
  useEffect(() => {
    setHovered(null);
    setPinned(null);
  }, [model]);

  const spot = pinned ?? hovered;
  const isThere =
    spot !== null && spot.at < (spot.kind === "way" ? model.ways.length : model.stations.length);
  const shown = isThere ? spot : null;
  const litWays = useMemo(
    () => (!shown ? [] : shown.kind === "way" ? [shown.at] : waysThrough(model, model.stations[shown.at].id)),
    [shown?.kind, shown?.at, model],
  );
  const over = useMemo(() => litOver(model, layout, litWays), [model, layout, litWays]);

  const element = ({ kind, at }: Spot): SVGElement | null =>
    drawing.current?.querySelector(kind === "way" ? `[data-way="${at}"]` : `[data-station="${at}"] .dot`) ??
    null;
  /** One spot at a time can be reached by Tab. */
  const focusOn = (next: Spot): void => {
    const node = element(next);
    if (!node) return;
    drawing.current?.querySelector('[tabindex="0"]')?.setAttribute("tabindex", "-1");
    node.setAttribute("tabindex", "0");
    node.focus();
  };
  const press = (event: TargetedKeyboardEvent<SVGSVGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = spotOf(event.target);
    if (!at) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      setPinned(same(pinned, at) ? null : at);
      return;
    }
    if (event.key === "Escape") {
      setPinned(null);
      setHovered(null);
      return;
    }
    const next = lead(at, event.key, via.current);
    if (!next) return;
    event.preventDefault();
    if (at.kind === "station") via.current = at.at;
    if (pinned) setPinned(null);
    focusOn(next);
  };
  const zoomTo = (next: number): void => setZoom(Math.max(0, Math.min(zooms.length - 1, next)));
  useEffect(() => {
    const node = scroller.current;
    if (!node) return undefined;
    // Pinching on a touchpad comes as a wheel with Ctrl; the plain wheel is the page's.
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      setZoom((now) => Math.max(0, Math.min(zooms.length - 1, now + (event.deltaY < 0 ? 1 : -1))));
    };
    node.addEventListener("wheel", wheel, { passive: false });
    return () => node.removeEventListener("wheel", wheel);
  }, []);
  const drag = useDragging(scroller);

  const scale = zooms[zoom];
  const tall = layout.height * scale > 1500;
  const leftOut = whole.ways.length - model.ways.length;
  const top = shown && hasMargin ? topOf(element(shown), frame.current) : 0;
  return (
    <div class="graph" ref={frame}>
      <div class="graph-main">
        <div class="graph-tools screen">
          {hasMargin ? <span /> : <Legend model={model} />}
          <span class="zooms">
            <button type="button" aria-label="Smaller" disabled={zoom === 0} onClick={() => zoomTo(zoom - 1)}>
              −
            </button>
            <button
              type="button"
              aria-label={`${Math.round(scale * 100)}%: back to natural size`}
              onClick={() => zoomTo(natural)}
            >
              {Math.round(scale * 100)}%
            </button>
            <button
              type="button"
              aria-label="Larger"
              disabled={zoom === zooms.length - 1}
              onClick={() => zoomTo(zoom + 1)}
            >
              +
            </button>
          </span>
        </div>
        <section
          class={`graph-scroll${tall ? " tall" : ""}`}
          ref={scroller}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by the keyboard
          tabIndex={0}
          aria-label="The picture, which can be moved about"
          onKeyDown={(event) => {
            const by = { "+": 1, "=": 1, "-": -1 }[event.key];
            if (by !== undefined && !event.ctrlKey && !event.metaKey) zoomTo(zoom + by);
            else if (event.key === "0" && !event.ctrlKey && !event.metaKey) zoomTo(natural);
          }}
          {...drag}
        >
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: it has its name from group() */}
          <svg
            ref={drawing}
            class={`lineage${shown ? " has-lit" : ""}${model.ways.length > 120 ? " dense" : ""}`}
            width={layout.width * scale}
            height={layout.height * scale}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            {...group(`${caption.title}. ${caption.note}`)}
            onPointerOver={(event) => {
              if (event.pointerType !== "touch") setHovered(spotOf(event.target));
            }}
            onPointerLeave={() => setHovered(null)}
            onFocusIn={(event) => {
              const at = spotOf(event.target);
              if (at && element(at)?.matches(":focus-visible")) setHovered(at);
            }}
            onKeyDown={press}
            onClick={(event) => {
              const at = spotOf(event.target);
              if (at) focusOn(at);
              setPinned(same(at, pinned) ? null : at);
            }}
          >
            {still}
            {over}
          </svg>
        </section>
        <p class="small graph-foot">
          {!hasMargin && (
            <span class="screen">Press a line or a name: the words it rests on are then told. </span>
          )}
          {leftOut > 0 && (
            <span>
              The {count(model.ways.length, "strongest way")} are drawn; {count(leftOut, "weaker one")} are
              not.{" "}
            </span>
          )}
          <KeepPicture drawing={drawing} caption={caption} name={name} />
        </p>
      </div>
      <aside
        class={`answer${shown ? " shown" : ""}${pinned ? " pinned" : ""}`}
        aria-label="The words it rests on"
        style={hasMargin ? { top: `${top}px` } : {}}
      >
        {!shown && hasMargin && (
          <>
            <Legend model={model} />
            <p class="small screen how">
              Point at a line: the words it rests on are told here. Enter or a press keeps them. The arrow
              keys walk along the lines and up and down; + and − change the size, and what is larger than its
              frame can be dragged.
            </p>
          </>
        )}
        {shown && pinned && (
          <button type="button" class="plain small close" onClick={() => setPinned(null)}>
            Close
          </button>
        )}
        {shown?.kind === "way" && (
          <WayAnswer
            way={model.ways[shown.at]}
            from={model.stations.find(({ id }) => id === model.ways[shown.at].from)!}
            to={model.stations.find(({ id }) => id === model.ways[shown.at].to)!}
            gists={gists}
          />
        )}
        {shown?.kind === "station" && (
          <StationAnswer
            station={model.stations[shown.at]}
            inward={model.ways.filter(({ to }) => to === model.stations[shown.at].id)}
            outward={model.ways.filter(({ from }) => from === model.stations[shown.at].id)}
            named={(id) => model.stations.find((station) => station.id === id)!}
          >
            {pinned && deeds?.(model.stations[shown.at])}
          </StationAnswer>
        )}
      </aside>
    </div>
  );
}

/** How far down in the frame an element is, kept so that what stands there is in sight. */
function topOf(element: Element | null, frame: Element | null): number {
  if (!element || !frame) return 0;
  const [at, around] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  const middle = Math.min(Math.max(at.top + Math.min(at.height, innerHeight) / 2, 90), innerHeight - 320);
  return Math.max(0, middle - around.top - 20);
}

/** Moving what is larger than its frame with the mouse, where nothing else is pressed. */
function useDragging(scroller: { readonly current: HTMLDivElement | null }) {
  const from = useRef<{ x: number; y: number; left: number; top: number; page: number } | null>(null);
  return {
    onPointerDown: (event: TargetedPointerEvent<HTMLDivElement>): void => {
      const node = scroller.current;
      if (!node || event.pointerType !== "mouse" || event.button !== 0 || spotOf(event.target)) return;
      const { scrollLeft: left, scrollTop: top } = node;
      from.current = { x: event.clientX, y: event.clientY, left, top, page: scrollY };
      node.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLDivElement>): void => {
      const node = scroller.current;
      const begin = from.current;
      if (!node || !begin) return;
      node.scrollLeft = begin.left - (event.clientX - begin.x);
      node.scrollTop = begin.top - (event.clientY - begin.y);
      if (node.scrollHeight <= node.clientHeight) scrollTo(0, begin.page - (event.clientY - begin.y));
    },
    onPointerUp: (): void => {
      from.current = null;
    },
    onPointerCancel: (): void => {
      from.current = null;
    },
  };
}
