/** The drawing of a graph, from its layout. Made once for a layout: what is lit is drawn over it. */
import type { JSX } from "preact";
import { unturned } from "../parts/words.js";
import type { Layout } from "./layout.js";
import { kindWords, patternOf, shapeOf, sizeOf, wayWords } from "./marks.js";
import { fitted, measureIn } from "./measure.js";
import type { Model, Station, Way } from "./model.js";
import { quotedOf } from "./quoted.js";
import { pressable, quiet } from "./roles.js";

/** A station's name in plain words. */
export function plainName({ kind, label, outlet, folded }: Station): string {
  if (kind !== "article") return label;
  if (folded.length > 0) return `${outlet ?? "outlet unknown"}, ${folded.length} articles`;
  return outlet === null || label === outlet ? label : `${outlet}: ${label}`;
}

/** What a screen reader is told of a station. */
function stationLabel(station: Station, inward: number, outward: number): string {
  const ways = [
    inward > 0 ? `${inward} ${inward === 1 ? "way" : "ways"} in` : "",
    outward > 0 ? `${outward} out` : "",
  ].filter(Boolean);
  const claims = `${station.claims} ${station.claims === 1 ? "claim" : "claims"}`;
  return [plainName(station), kindWords(station), claims, ...ways].join("; ");
}

/** What a screen reader is told of a way: who, whom, and the first words that it rests on. */
function wayLabel(way: Way, from: Station, to: Station): string {
  const quote = quotedOf(way.reasons[0]?.quotes ?? [])[0]?.text;
  const words = quote === undefined ? (way.reasons[0]?.note ?? "") : `“${quote.slice(0, 160)}”`;
  return `${plainName(from)} ${wayWords[way.kind]?.[0] ?? way.kind} ${plainName(to)}: ${words}`;
}

function EndName({ station, room }: { readonly station: Station; readonly room: number }) {
  const { label, outlet, folded } = station;
  const name = outlet ?? "outlet unknown";
  const rest =
    folded.length > 0 ? ` ${folded.length} articles` : label === outlet || label === "" ? "" : ` ${label}`;
  const bold = measureIn("--small", 13, 600);
  const first = fitted(unturned(name), room, bold);
  const left = room - bold(first) - 4;
  return (
    <>
      <tspan class="outlet-name">{first}</tspan>
      {left > 24 && <tspan>{fitted(unturned(rest), left, measureIn("--small", 13))}</tspan>}
    </>
  );
}

/** All that lies still: the axis, the ways by their patterns, the stations with their names. */
export function drawingOf(
  { stations, ways }: Model,
  layout: Layout,
  hues: ReadonlyMap<string, number>,
  chosen: string | null,
): JSX.Element {
  const { placed, paths, ticks, namesAt, height, top, width } = layout;
  const byId = new Map(stations.map((station) => [station.id, station]));
  const inward = new Map<string, number>();
  const outward = new Map<string, number>();
  const batches = new Map<string, string[]>();
  for (const [i, way] of ways.entries()) {
    inward.set(way.to, (inward.get(way.to) ?? 0) + 1);
    outward.set(way.from, (outward.get(way.from) ?? 0) + 1);
    const weight = way.count > 5 ? 3 : way.count > 1 ? 2 : 1;
    const name = `way ${patternOf(way)} weight-${weight} hue-${hues.get(way.from) ?? 0}`;
    const batch = batches.get(name);
    if (batch) batch.push(paths[i]);
    else batches.set(name, [paths[i]]);
  }
  const leaders = placed
    .filter(({ side, x }) => side === "end" && namesAt - x > 24)
    .map(({ x, y, station }) => `M${x + sizeOf(station) + 5},${y}H${namesAt - 6}`)
    .join("");
  return (
    <g>
      {ticks.length > 0 && (
        <g class="axis" {...quiet}>
          <path class="tick-lines" d={ticks.map(({ x }) => `M${x},${top - 10}V${height - 4}`).join("")} />
          {ticks.map(({ x, label, day }) => (
            <text key={x} x={x} y={top - 18} class={day ? "day" : "hour"} text-anchor="middle">
              {label}
            </text>
          ))}
        </g>
      )}
      <path class="leaders" d={leaders} {...quiet} />
      <g class="ways" {...quiet}>
        {[...batches].map(([name, all]) => (
          <path key={name} class={name} d={all.join("")} />
        ))}
      </g>
      <g class="hits">
        {ways.map((way, i) => (
          <path
            key={`${way.from} ${way.to}`}
            class="hit"
            d={paths[i]}
            data-way={i}
            tabindex={-1}
            {...pressable(wayLabel(way, byId.get(way.from)!, byId.get(way.to)!))}
          />
        ))}
      </g>
      {placed.map(({ station, x, y, side }, i) => {
        const hue = hues.get(station.id);
        const isUnnamed = station.unnamed || station.kind === "voice";
        return (
          <g
            key={station.id}
            class={`station is-${station.kind} ${side}${isUnnamed ? " nobody" : ""}${hue === undefined ? "" : ` hue-${hue}`}`}
            data-station={i}
          >
            <path
              class="dot"
              d={shapeOf(station, x, y)}
              tabindex={i === 0 ? 0 : -1}
              {...pressable(
                stationLabel(station, inward.get(station.id) ?? 0, outward.get(station.id) ?? 0),
                chosen === station.id,
              )}
            />
            {side === "left" ? (
              <text {...quiet} x={x - 12} y={y + 4} text-anchor="end">
                {fitted(unturned(station.label), x - 14, measureIn("--small", 13, 600))}
              </text>
            ) : side === "beside" ? (
              <text {...quiet} x={x} y={y - 8} text-anchor="middle" class="haloed">
                {fitted(unturned(station.label), 190, measureIn("--small", 12, 600))}
              </text>
            ) : (
              <text {...quiet} x={namesAt} y={y + 4}>
                <EndName station={station} room={width - namesAt - 4} />
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** What is lit: ways in full, and rings around their stations. */
export function litOver(model: Model, layout: Layout, ways: readonly number[]): JSX.Element | null {
  if (ways.length === 0) return null;
  const ends = new Set(ways.flatMap((i) => [model.ways[i].from, model.ways[i].to]));
  const rings = layout.placed
    .filter(({ station }) => ends.has(station.id))
    .map(({ station, x, y }) => {
      const r = sizeOf(station) + 4;
      return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
    });
  return (
    <g {...quiet} class="over">
      <path class="lit" d={ways.map((i) => layout.paths[i]).join("")} />
      <path class="rings" d={rings.join("")} />
    </g>
  );
}
