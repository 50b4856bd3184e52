/** The graph as a list: each station with whom it handed on to, and the words that rests on. */
import { useState } from "preact/hooks";
import { count } from "../parts/count.js";
import { StationName, WayWords } from "./answer.js";
import { kindWords, wayWords } from "./marks.js";
import type { Model, Station, Way } from "./model.js";

const step = 25;
const mostWays = 10;

/** One way; its words are there once they are asked for. */
function OneWay({ way, to }: { readonly way: Way; readonly to: Station }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="small">{wayWords[way.kind]?.[0] ?? way.kind}</span> <StationName station={to} />
      </summary>
      {isOpen && <WayWords way={way} most={4} />}
    </details>
  );
}

/** Stations from the origins on, each with its ways. */
export function AsList({ model: { stations, ways } }: { readonly model: Model }) {
  const [shown, setShown] = useState(step);
  const byId = new Map(stations.map((station) => [station.id, station]));
  const giving = stations
    .filter(({ id }) => ways.some(({ from }) => from === id))
    .toSorted((a, b) => a.column - b.column || b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return (
    <>
      <ol class="lines lineage-list">
        {giving.slice(0, shown).map((station) => {
          const own = ways.filter(({ from }) => from === station.id);
          return (
            <li key={station.id}>
              <h3>
                <StationName station={station} />{" "}
                <span class="small">
                  {kindWords(station)}, {count(station.claims, "claim")}
                </span>
              </h3>
              <ul class="handed-on">
                {own.slice(0, mostWays).map((way) => (
                  <li key={way.to}>
                    <OneWay way={way} to={byId.get(way.to)!} />
                  </li>
                ))}
                {own.length > mostWays && <li class="small">and {count(own.length - mostWays, "other")}</li>}
              </ul>
            </li>
          );
        })}
      </ol>
      {giving.length > shown && (
        <p class="more small">
          <button type="button" onClick={() => setShown(shown + step)}>
            Show more
          </button>{" "}
          {shown} of {giving.length} shown
        </p>
      )}
    </>
  );
}
