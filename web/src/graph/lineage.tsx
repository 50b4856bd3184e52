/** The ways of a story's claims, all together or one claim alone. */
import { useMemo } from "preact/hooks";
import { api, useApi, withQuery } from "../api.js";
import type { ViewProps } from "../lazy.js";
import { count } from "../parts/count.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { unturned } from "../parts/words.js";
import { setQuery, to, usePlace } from "../router.js";
import type { ClaimPage, LineageView, StoryView } from "../types.js";
import { GraphView } from "./graph-view.js";

const amounts = [
  ["", "the 150 that matter most"],
  ["300", "300"],
  ["500", "500"],
] as const;

/** The lineage of a story. */
export function Lineage({ path: { id } }: ViewProps) {
  const { query } = usePlace();
  const claim = query.get("claim");
  const most = query.get("most") ?? "";
  const answer = useApi<LineageView>(withQuery(api("stories", id, "lineage"), { claims: claim, most }));
  // Already there: the story's view has it.
  const story = useApi<StoryView>(api("stories", id));
  const page = useApi<ClaimPage>(withQuery(api("claims"), { story: id, limit: 100 }));
  const claims = page.data?.items ?? story.data?.claims.items ?? [];
  const gists = useMemo(() => new Map(claims.map(({ id: one, gist }) => [one, gist])), [claims]);
  const title = story.data?.info.title ?? "Lineage";
  const gist = claim === null ? undefined : gists.get(claim);
  const { data, error, again } = answer;
  return (
    <>
      <h2 class="unseen">Lineage</h2>
      <div class="filters">
        <label class="field claim-choice">
          <span>The way of</span>
          <select
            value={claim ?? ""}
            onChange={({ currentTarget }) =>
              setQuery({ claim: currentTarget.value, through: null, open: null })
            }
          >
            <option value="">
              {data && claim === null
                ? `its ${count(data.claims, "claim")} with most articles`
                : "all claims"}
            </option>
            {claim !== null && !gists.has(claim) && <option value={claim}>one claim</option>}
            {claims.map((one) => (
              <option value={one.id} key={one.id}>
                {unturned(one.gist.length > 90 ? `${one.gist.slice(0, 89)}…` : one.gist)}
              </option>
            ))}
          </select>
        </label>
        {data && (data.leftOut > 0 || most !== "") && (
          <label class="field">
            <span>Stations</span>
            <select value={most} onChange={({ currentTarget }) => setQuery({ most: currentTarget.value })}>
              {amounts.map(([value, words]) => (
                <option value={value} key={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        )}
        {claim !== null && (
          <p class="small field">
            <a href={to.claim(claim)}>See the claim</a>
          </p>
        )}
      </div>
      {error ? (
        <Failed error={error} again={again} />
      ) : data ? (
        <GraphView
          lineage={data}
          title={gist ?? title}
          name={`lineage ${gist ?? title}`}
          gists={gists}
          story={id}
        />
      ) : (
        <Loading what="Working out the lineage" />
      )}
    </>
  );
}
