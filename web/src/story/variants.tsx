/** The claims whose words changed on the way, each with what changed. */
import { useState } from "preact/hooks";
import { api, useApi, usePages, withQuery } from "../api.js";
import { alike } from "../claim/alike.js";
import { Changed } from "../claim/changed.js";
import type { ViewProps } from "../lazy.js";
import { ClaimLine } from "../parts/claim-line.js";
import { count } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { to } from "../router.js";
import type { ClaimPage, ClaimView, ClaimLine as Line } from "../types.js";
import { lately } from "./lately.js";

/** So many claims tell their changes at once; the others when they are opened. */
const begun = 5;
const mostChanges = 4;
const mostClaims = 20;

function Changes({ id }: { readonly id: string }) {
  const { data, error, again } = useApi<ClaimView>(api("claims", id));
  if (error) return <Failed error={error} again={again} />;
  if (!data) return <Loading what="Loading what changed" />;
  const byPlace = new Map(data.wordings.map((wording) => [wording.place, wording]));
  const changes = alike(data.changes);
  return (
    <>
      <ol class="some">
        {changes.slice(0, mostChanges).map((one, i) => (
          <li key={i}>
            <Changed alike={one} wordings={byPlace} />
          </li>
        ))}
      </ol>
      {changes.length > mostChanges && (
        <p class="small">
          <a href={to.claim(id)}>and {count(changes.length - mostChanges, "change")} more</a>
        </p>
      )}
    </>
  );
}

function One({ claim, open }: { readonly claim: Line; readonly open: boolean }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <>
      <ClaimLine claim={claim} />
      <details class="changes-of" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="small">What changed</summary>
        {isOpen && <Changes id={claim.id} />}
      </details>
    </>
  );
}

/** The claims of a story that changed. */
export function Variants({ path: { id } }: ViewProps) {
  const pages = lately(
    usePages<Line, ClaimPage>(withQuery(api("claims"), { story: id, changed: 1, limit: 15 })),
    mostClaims,
  );
  if (pages.items.length === 0 && pages.loading) return <Loading what="Loading what changed" />;
  return (
    <>
      <h2 class="unseen">Changed words</h2>
      {pages.items.length === 0 && !pages.error && (
        <Empty title="No claim changed its words on the way in a manner that matters.">
          <p>
            See <a href={to.story(id)}>its claims</a>.
          </p>
        </Empty>
      )}
      <ol class="lines">
        {pages.items.map((claim, i) => (
          <li key={claim.id}>
            <One claim={claim} open={i < begun} />
          </li>
        ))}
      </ol>
      <More pages={pages} one="claim" />
    </>
  );
}
