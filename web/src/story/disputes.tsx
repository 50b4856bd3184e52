/** What is disputed in a story, side by side. */
import { api, usePages } from "../api.js";
import type { ViewProps } from "../lazy.js";
import { disputeWords } from "../parts/claim-line.js";
import { Empty } from "../parts/empty.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { to } from "../router.js";
import type { DisputesView } from "../types.js";
import { lately } from "./lately.js";
import { Side } from "./side.js";

const mostDisputes = 30;

/** The disputes of a story. */
export function Disputes({ path: { id } }: ViewProps) {
  const pages = lately(
    usePages<DisputesView["items"][number], DisputesView>(api("stories", id, "disputes")),
    mostDisputes,
  );
  if (pages.items.length === 0 && pages.loading) return <Loading what="Loading the disputes" />;
  return (
    <>
      <h2 class="unseen">Disputes</h2>
      {pages.items.length === 0 && !pages.error && (
        <Empty title="Nothing in this story is disputed, as far as its words tell.">
          <p>
            See <a href={to.story(id)}>its claims</a>.
          </p>
        </Empty>
      )}
      <ol class="disputes">
        {pages.items.map(({ kind, reason, one, other }) => (
          <li key={`${one.claim.id} ${other.claim.id}`}>
            <h3 class="against">
              <span class="flag dispute">{disputeWords[kind]}</span> <span class="small">{reason}</span>
            </h3>
            <div class="sides">
              <Side {...one} />
              <Side {...other} />
            </div>
          </li>
        ))}
      </ol>
      <More pages={pages} one="dispute" />
    </>
  );
}
