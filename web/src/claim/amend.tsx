/** Saying what is one claim and what is not: a wording is taken out, or two claims are put together. */
import { useEffect, useState } from "preact/hooks";
import { api, useApi, withQuery } from "../api.js";
import type { Amending } from "../parts/amending.js";
import { count } from "../parts/count.js";
import { Failed } from "../parts/failed.js";
import { Interval } from "../parts/interval.js";
import { Loading } from "../parts/loading.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import type { ClaimLine, ClaimPage } from "../types.js";

/** So many claims are offered. */
const offered = 8;
/** So long after the last key it is looked for, in milliseconds. */
const pause = 250;

/** Says of one wording that it does not belong here. */
export function TakeOut({
  claim,
  place,
  amending: { isBusy, correct },
}: {
  readonly claim: string;
  readonly place: number;
  readonly amending: Amending;
}) {
  return (
    <p class="small screen">
      <button
        type="button"
        class="plain"
        disabled={isBusy}
        onClick={() => correct({ kind: "split", claim, wording: place })}
      >
        It says something else
      </button>
    </p>
  );
}

/** Looks for another claim that says the same, and puts both together. */
export function PutTogether({ claim, amending }: { readonly claim: ClaimLine; readonly amending: Amending }) {
  const [words, setWords] = useState("");
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), pause);
    return () => clearTimeout(timer);
  }, [words]);
  const found = useApi<ClaimPage>(
    asked === "" ? null : withQuery(api("claims"), { q: asked, limit: offered + 1 }),
  );
  const others = (found.data?.items ?? []).filter(({ id }) => id !== claim.id).slice(0, offered);
  return (
    <details class="section screen why put-together">
      <summary>
        <h2>Does another claim say the same?</h2>
      </summary>
      <label class="field">
        <span>Words of the other claim</span>
        <input
          type="search"
          value={words}
          autocomplete="off"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <div aria-live="polite">
        {found.error && <Failed error={found.error} />}
        {asked !== "" && found.loading && <Loading what="Looking for claims" />}
        {found.data && !found.loading && others.length === 0 && (
          <p class="small unknown">No other claim has these words.</p>
        )}
      </div>
      <ul class="lines">
        {others.map((other) => (
          <li key={other.id}>
            <p class="gist">
              <a href={to.claim(other.id)}>
                <Words text={other.gist} />
              </a>
            </p>
            <div class="small facts">
              <Interval value={other.origins} words />
              <span>{count(other.articles, "article")}</span>
              <span>
                <button
                  type="button"
                  disabled={amending.isBusy}
                  onClick={() => amending.correct({ kind: "merge", claims: [claim.id, other.id] })}
                >
                  It says the same
                </button>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
