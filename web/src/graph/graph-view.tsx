/** The graph with what can be chosen of it: folded or not, all of it or what passes through one, picture or list. */
import { useMemo } from "preact/hooks";
import { count } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { useMedia } from "../parts/media.js";
import { setQuery, to, usePlace } from "../router.js";
import type { LineageView } from "../types.js";
import { AsList } from "./as-list.js";
import { plainName } from "./drawing.js";
import { Graph } from "./graph.js";
import { folded, foldOf, modelOf, only, type Station } from "./model.js";

/** With more articles than this they are folded by outlet, unless the reader unfolds them. */
const foldFrom = 50;

/** A picture of more stations than this is no picture on a phone. */
const mostOnPhone = 40;

/** A lineage, and the ways of looking at it; the address keeps what is chosen. */
export function GraphView({
  lineage,
  title,
  name,
  gists,
  story,
}: {
  readonly lineage: LineageView;
  readonly title: string;
  readonly name: string;
  readonly gists: ReadonlyMap<string, string>;
  /** The story in which what-if is asked. */
  readonly story: string | null;
}) {
  const { query } = usePlace();
  const isNarrow = useMedia("(max-width: 34rem)");
  const fold = query.get("fold");
  const open = query.get("open") ?? "";
  const through = query.get("through");
  const articles = useMemo(() => lineage.nodes.filter(({ kind }) => kind === "article").length, [lineage]);
  const whole = useMemo(() => modelOf(lineage), [lineage]);
  const isFolded = fold === null ? articles > foldFrom : fold === "outlets";
  const model = useMemo(() => {
    const shown = isFolded ? folded(whole, new Set(open.split("|").filter(Boolean))) : whole;
    return through === null ? shown : only(shown, through);
  }, [whole, isFolded, open, through]);
  // What a small window could show only piece by piece begins as a list there.
  const usual = isNarrow && model.stations.length > mostOnPhone ? "list" : "picture";
  const shownAs = query.get("as") ?? usual;
  const asList = shownAs === "list";
  const canFold = useMemo(() => folded(whole, new Set()).stations.length < whole.stations.length, [whole]);
  const chosen = through === null ? undefined : model.stations.find(({ id }) => id === through);
  if (lineage.nodes.length === 0)
    return (
      <Empty title="No way can be drawn: nothing tells who handed it on to whom.">
        <p>Claims that stand in one article alone are not drawn.</p>
      </Empty>
    );

  const unfold = (outlet: string | null): void =>
    setQuery({ open: [...open.split("|").filter(Boolean), foldOf(outlet)].join("|") });
  const deeds = (station: Station) => (
    <p class="deeds small">
      {through !== station.id && (
        <button type="button" onClick={() => setQuery({ through: station.id })}>
          Show only what passes through it
        </button>
      )}
      {station.folded.length > 0 && (
        <button type="button" onClick={() => unfold(station.outlet)}>
          Unfold its articles
        </button>
      )}
      {story !== null &&
        station.folded.length === 0 &&
        station.kind !== "voice" &&
        (station.kind !== "article" || station.ref !== null) && (
          <a
            class="button"
            href={`${to.story(story, "what-if")}?without=${encodeURIComponent(station.kind === "article" ? `article:${station.ref}` : station.id)}`}
          >
            What if it falls?
          </a>
        )}
    </p>
  );
  const note = [
    count(lineage.claims, "claim"),
    count(articles, "article"),
    chosen ? `only what passes through ${plainName(chosen)}` : "",
    "from left: who said it, through whom, where it is read",
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <div class="graph-choice small screen">
        <ul class="choice-line" aria-label="How it is shown">
          {(["picture", "list"] as const).map((words) => (
            <li key={words}>
              <button
                type="button"
                class="plain"
                aria-pressed={asList === (words === "list")}
                onClick={() => setQuery({ as: words === usual ? null : words })}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
        {canFold && (
          <label class="check">
            <input
              type="checkbox"
              checked={isFolded}
              onChange={({ currentTarget }) => setQuery({ fold: currentTarget.checked ? "outlets" : "none" })}
            />
            fold articles by outlet
          </label>
        )}
        {through !== null && (
          <button type="button" onClick={() => setQuery({ through: null })}>
            {chosen ? `Only through ${plainName(chosen).slice(0, 40)}: show all again` : "Show all again"}
          </button>
        )}
        {open !== "" && (
          <button type="button" onClick={() => setQuery({ open: null })}>
            Fold all again
          </button>
        )}
      </div>
      {asList ? (
        <AsList model={model} />
      ) : (
        <Graph
          model={model}
          caption={{ title, note }}
          name={name}
          gists={gists}
          deeds={deeds}
          chosen={chosen?.id ?? null}
        />
      )}
      {lineage.leftOut > 0 && (
        <p class="small">
          {count(lineage.leftOut, "station")} through which fewer claims pass{" "}
          {lineage.leftOut === 1 ? "is" : "are"} left out.
        </p>
      )}
    </>
  );
}
