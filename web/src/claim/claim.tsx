/** A claim: what it rests on, how it came, how it was worded, who says otherwise. */
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { api, forget, useApi } from "../api.js";
import { lazy, type ViewProps } from "../lazy.js";
import { useAmending } from "../parts/amending.js";
import { disputeWords, Flags } from "../parts/claim-line.js";
import { count } from "../parts/count.js";
import { Failed } from "../parts/failed.js";
import { Interval } from "../parts/interval.js";
import { Head, Shown } from "../parts/view.js";
import { Days } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import { Side } from "../story/side.js";
import type { ClaimView } from "../types.js";
import { alike } from "./alike.js";
import { PutTogether } from "./amend.js";
import { Changed } from "./changed.js";
import { Origins } from "./origins.js";
import { Variants, Wordings } from "./wordings.js";

const ClaimLineage = lazy(() => import("../graph/claim-lineage.js").then((m) => m.ClaimLineage));

const step = 5;

/** The view of one claim. */
export function Claim({ path }: ViewProps) {
  const address = api("claims", path.id);
  const answer = useApi<ClaimView>(address);
  return (
    <Shown answer={answer} what="the claim" title="Claim">
      {(view) => <Whole view={view} json={address} path={path} again={answer.again} />}
    </Shown>
  );
}

interface WholeProps extends ViewProps {
  readonly view: ClaimView;
  readonly json: string;
  readonly again: () => void;
}

function Whole({ view, json, path, again }: WholeProps) {
  /** How often it was corrected meanwhile: its list begins anew then. */
  const [round, setRound] = useState(0);
  const amending = useAmending(() => {
    forget();
    setRound(round + 1);
    again();
  });
  const { claim, story, wordings, changes, disputes, reasons } = view;
  const byPlace = useMemo(() => new Map(wordings.map((wording) => [wording.place, wording])), [wordings]);
  const first = byPlace.get(0);
  return (
    <div class="claim">
      <Head
        label={
          story ? (
            <>
              Claim in{" "}
              <a href={to.story(story.id)}>
                <Words text={story.title} />
              </a>
            </>
          ) : (
            "Claim"
          )
        }
        title={claim.gist}
        heading={<Words text={claim.gist} />}
        json={json}
      >
        <p class="small rests">
          <Interval value={claim.origins} />
          <span>
            {count(claim.statements, "wording")} in {count(claim.articles, "article")} of{" "}
            {count(claim.outlets, "outlet")}
          </span>
          <span>
            <Days from={claim.first} to={claim.last} />
          </span>
          <Flags {...claim} />
        </p>
      </Head>

      <section class="section" aria-labelledby="rests-title">
        <h2 id="rests-title">What it rests on</h2>
        <Origins view={view} />
      </section>

      <section class="section" aria-labelledby="way-title">
        <h2 id="way-title">How it came to the page</h2>
        <ClaimLineage path={path} />
      </section>

      {disputes.length > 0 && (
        <section class="section" aria-labelledby="disputes-title">
          <h2 id="disputes-title">Who says otherwise</h2>
          <Some items={disputes} one="dispute">
            {({ kind, reason, claim: other, ours, theirs }) => (
              <>
                <h3 class="against">
                  <span class="flag dispute">{disputeWords[kind]}</span> <span class="small">{reason}</span>
                </h3>
                <div class="sides">
                  <Side claim={claim} wording={ours} isHere />
                  <Side claim={other} wording={theirs} />
                </div>
              </>
            )}
          </Some>
        </section>
      )}

      <section class="section" aria-labelledby="variants-title">
        <h2 id="variants-title">How it was worded</h2>
        {changes.length > 0 && (
          <>
            <h3>What changed on the way</h3>
            <Some items={alike(changes)} one="change">
              {(one) => <Changed alike={one} wordings={byPlace} />}
            </Some>
            <h3>Its variants</h3>
          </>
        )}
        <Variants wordings={wordings} />
        {wordings.length < claim.statements && (
          <p class="small">Of the first {count(wordings.length, "wording")}.</p>
        )}
      </section>

      <section class="section" aria-labelledby="wordings-title">
        <h2 id="wordings-title">Every wording, in the order of time</h2>
        {amending.error && <Failed error={amending.error} />}
        {first && <Wordings view={view} amending={amending} key={round} />}
      </section>

      <PutTogether claim={claim} amending={amending} />

      {reasons.length > 0 && (
        <details class="section why">
          <summary>
            <h2>Why these are one claim</h2>
          </summary>
          <ul class="lines">
            {reasons.map(({ rule, note, quotes }, i) => (
              <li key={i}>
                <p class="small">
                  <span class="label">{rule}</span> <Words text={note} />
                </p>
                {quotes.slice(0, 2).map(({ text, article }) => (
                  <p class="quoted" key={`${article.ref} ${text}`}>
                    <Words text={text} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {claim.voices.own > 0 && (
        <p class="small">
          {count(claim.voices.own, "wording")} of {claim.statements} in an article’s own voice, without a
          source.
        </p>
      )}
    </div>
  );
}

/** Some items of a list, and more when asked for. */
function Some<T>({
  items,
  one,
  children,
}: {
  readonly items: readonly T[];
  readonly one: string;
  readonly children: (item: T) => ComponentChildren;
}) {
  const [shown, setShown] = useState(step);
  return (
    <>
      <ol class="some">
        {items.slice(0, shown).map((item, i) => (
          <li key={i}>{children(item)}</li>
        ))}
      </ol>
      {items.length > shown && (
        <p class="more small">
          <button type="button" onClick={() => setShown(shown + step)}>
            Show more
          </button>{" "}
          {shown} of {count(items.length, one)} shown
        </p>
      )}
    </>
  );
}
