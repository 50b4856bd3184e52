/** The wordings of a claim: its variants first, then all in the order of time. */
import { useMemo, useState } from "preact/hooks";
import { api, usePages, withQuery } from "../api.js";
import type { Amending } from "../parts/amending.js";
import { Outlet } from "../parts/article-line.js";
import { count } from "../parts/count.js";
import { More } from "../parts/more.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { WordsDiff } from "../parts/words-diff.js";
import { to } from "../router.js";
import { lately } from "../story/lately.js";
import type { ClaimView, Wording, WordingPage } from "../types.js";
import { TakeOut } from "./amend.js";
import { Said } from "./said.js";
import { variantsOf } from "./variants.js";

const step = 12;
const mostPlaces = 5;
const mostWordings = 36;

function Places({ wordings }: { readonly wordings: readonly Wording[] }) {
  return (
    <span class="small">
      {wordings.slice(0, mostPlaces).map(({ article, statement, place }, i) => (
        <span key={place}>
          {i > 0 && "; "}
          <a href={to.article(article.ref, statement)}>
            <Outlet name={article.outlet} />
          </a>
          {article.published !== null && (
            <>
              , <When iso={article.published} />
            </>
          )}
        </span>
      ))}
      {wordings.length > mostPlaces && ` and ${wordings.length - mostPlaces} more`}
    </span>
  );
}

/** The variants with their differences. */
export function Variants({ wordings }: { readonly wordings: readonly Wording[] }) {
  const variants = useMemo(() => variantsOf(wordings), [wordings]);
  const [shown, setShown] = useState(step);
  return (
    <>
      <ol class="variants">
        {variants.slice(0, shown).map(({ text, wordings: own, words }, i) => (
          <li key={text}>
            <p class="label">
              {i === 0
                ? variants.length === 1
                  ? "One wording"
                  : "Most usual"
                : words === null
                  ? "In other words"
                  : "Differs"}
              <span class="times">, {count(own.length, "time")}</span>
            </p>
            <blockquote>{words === null ? <Words text={text} /> : <WordsDiff words={words} />}</blockquote>
            <Places wordings={own} />
          </li>
        ))}
      </ol>
      {variants.length > shown && (
        <p class="more small">
          <button type="button" onClick={() => setShown(shown + step)}>
            Show more
          </button>{" "}
          {shown} of {count(variants.length, "variant")} shown
        </p>
      )}
    </>
  );
}

/** All wordings in the order of time, some at a time. */
export function Wordings({ view, amending }: { readonly view: ClaimView; readonly amending: Amending }) {
  const { claim } = view;
  const pages = lately(
    usePages<Wording, WordingPage>(withQuery(api("claims", claim.id, "wordings"), { limit: step })),
    mostWordings,
  );
  const items =
    pages.items.length > 0 ? pages.items : view.wordings.filter(({ place }, i) => place === i).slice(0, step);
  return (
    <>
      <ol class="wordings">
        {items.map((wording) => (
          <li key={wording.place}>
            <Said wording={wording} />
            {claim.statements > 1 && <TakeOut claim={claim.id} place={wording.place} amending={amending} />}
          </li>
        ))}
      </ol>
      <More pages={pages} one="wording" total={claim.statements} />
    </>
  );
}
