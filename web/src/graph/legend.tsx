/** What the marks of the graph mean: only those that are in it. */
import { patternOf } from "./marks.js";
import type { Model } from "./model.js";

function Dot({ name, path }: { readonly name: string; readonly path: string }) {
  return (
    <svg class={`lineage legend-mark ${name}`} width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
      <path class="dot" d={path} />
    </svg>
  );
}

const round = "M3,6a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z";

/** The legend. */
export function Legend({ model: { stations, ways } }: { readonly model: Model }) {
  const patterns = new Set(ways.map((way) => patternOf(way)));
  const has = (test: (station: Model["stations"][number]) => boolean): boolean => stations.some(test);
  const names = {
    said: "said",
    "passed-on": "passed on",
    published: "published by",
    copied: "copied",
  } as const;
  return (
    <ul class="graph-legend small" aria-label="What the marks mean">
      <li>
        <Dot name="station is-source hue-0" path={round} /> source
      </li>
      {has(({ unnamed, kind }) => unnamed || kind === "voice") && (
        <li>
          <Dot name="station is-source nobody hue-0" path={round} /> unnamed
        </li>
      )}
      {has(({ kind }) => kind === "outlet") && (
        <li>
          <Dot name="station is-outlet beside" path="M3,2h8v8h-8z" /> outlet cited
        </li>
      )}
      <li>
        <Dot name="station is-article" path="M4,6a3,3 0 1,0 6,0a3,3 0 1,0 -6,0z" /> article
      </li>
      {has(({ folded }) => folded.length > 0) && (
        <li>
          <Dot
            name="station is-article"
            path="M4,6a3,3 0 1,0 6,0a3,3 0 1,0 -6,0zM1,6a6,6 0 1,0 12,0a6,6 0 1,0 -12,0z"
          />{" "}
          several of one outlet
        </li>
      )}
      {(["said", "passed-on", "published", "copied"] as const)
        .filter((name) => patterns.has(name))
        .map((name) => (
          <li key={name}>
            <svg class="lineage legend-mark" width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
              <path class={`way ${name} weight-1 hue-0`} d="M1,6H25" />
            </svg>{" "}
            {names[name]}
          </li>
        ))}
    </ul>
  );
}
