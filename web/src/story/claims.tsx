/** A story's claims: those that most rests on first, with how the outlets took each up. */
import { useMemo } from "preact/hooks";
import { api, useApi, usePages, withQuery } from "../api.js";
import { useLineKeys } from "../lists.js";
import { ClaimLine } from "../parts/claim-line.js";
import { count, number } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { to, usePlace } from "../router.js";
import type { ClaimPage, ClaimLine as Line, StoryView, TimelineView } from "../types.js";
import { lately } from "./lately.js";
import { TakenUp } from "./taken-up.js";

const choices = [
  ["", "all", (counts) => counts.claims],
  ["disputed", "disputed", (counts) => counts.disputed],
  ["changed", "words changed", (counts) => counts.changed],
] as const satisfies readonly (readonly [string, string, (counts: StoryView["counts"]) => number])[];

/** So many are asked for at a time, and so many are in sight. */
const step = 30;
const mostClaims = 45;

/** The claims of a story. */
export function StoryClaims({ story }: { readonly story: StoryView }) {
  const { query } = usePlace();
  const only = choices.find(([name]) => name === query.get("only"))?.[0] ?? "";
  const { id } = story.info;
  const pages = lately(
    usePages<Line, ClaimPage>(
      withQuery(api("claims"), { story: id, limit: step, ...(only === "" ? {} : { [only]: 1 }) }),
    ),
    mostClaims,
  );
  const timeline = useApi<TimelineView>(api("stories", id, "timeline"));
  const taken = useMemo(
    () => new Map(timeline.data?.claims.map((claim) => [claim.id, claim])),
    [timeline.data],
  );
  useLineKeys(".lines .gist a");
  const begun = pages.items.length > 0 || !pages.loading;
  const items = begun ? pages.items : only === "" ? story.claims.items.slice(0, step) : [];
  const most = Math.min(12, Math.max(5, ...items.map(({ origins }) => origins.high)));
  const { counts } = story;
  return (
    <div class="columns story-claims">
      <aside class="aside" aria-label="In figures">
        <h2 class="label">What its claims rest on</h2>
        <ul class="figures">
          <Figure n={counts.surelyOne} of={counts.claims}>
            rest on one origin
          </Figure>
          <Figure n={counts.oneOrigin - counts.surelyOne} of={counts.claims}>
            may rest on one, or on more
          </Figure>
          <Figure n={counts.claims - counts.oneOrigin} of={counts.claims}>
            have two origins at least
          </Figure>
          <Figure n={counts.unnamed} of={counts.claims}>
            have nobody named who vouches
          </Figure>
        </ul>
        <p class="small">
          An origin is a first-hand source. Whether two that are not named are the same is not known: so it is
          an interval, from all that may be one to only what must be.
        </p>
        {story.leftOut.map(({ what, count: n, why }) => (
          <p class="small" key={what + why}>
            <span class="unknown">Not compared:</span> {number(n)} {what} ({why}).
          </p>
        ))}
      </aside>
      <div>
        <div class="claims-head">
          <h2 class="label">Claims, those that most articles state first</h2>
          <ul class="choice-line small" aria-label="Which claims">
            {choices.map(([name, words, n]) => (
              <li key={name}>
                <a
                  href={name === "" ? to.story(id) : `${to.story(id)}?only=${name}`}
                  {...(name === only ? { "aria-current": "true" } : {})}
                >
                  {words} {number(n(counts))}
                </a>
              </li>
            ))}
          </ul>
        </div>
        {items.length === 0 &&
          (pages.loading ? (
            <Loading what="Loading the claims" />
          ) : (
            !pages.error && (
              <Empty
                title={only === "" ? "No claim stands in two of its articles." : "No claim is like that."}
              >
                <p>
                  {only === "" ? (
                    <>
                      See <a href={to.story(id, "articles")}>what each article says</a>.
                    </>
                  ) : (
                    <>
                      See <a href={to.story(id)}>all its claims</a>.
                    </>
                  )}
                </p>
              </Empty>
            )
          ))}
        <ol class="lines ranked">
          {items.map((claim) => {
            const row = taken.get(claim.id);
            return (
              <li key={claim.id}>
                <ClaimLine claim={claim} most={most} />
                {row && timeline.data && <TakenUp articles={timeline.data.articles} takenUp={row.takenUp} />}
              </li>
            );
          })}
        </ol>
        <More pages={pages} one="claim" total={only === "" ? counts.claims : undefined} />
      </div>
    </div>
  );
}

function Figure({ n, of, children }: { readonly n: number; readonly of: number; readonly children: string }) {
  return (
    <li>
      <span class="number">{number(n)}</span> <span class="small">of {count(of, "claim")}</span>{" "}
      <span class="what">{children}</span>
    </li>
  );
}
