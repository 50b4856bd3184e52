/** One side of a dispute: the claim as it was first worded, by whom, where. */

import { Said } from "../claim/said.js";
import { count } from "../parts/count.js";
import { Interval } from "../parts/interval.js";
import { to } from "../router.js";
import type { ClaimLine, Wording } from "../types.js";

/** A claim's side, with what it rests on. */
export function Side({
  claim,
  wording,
  isHere = false,
}: {
  readonly claim: ClaimLine;
  readonly wording: Wording;
  /** Whether it is the claim that is being looked at. */
  readonly isHere?: boolean;
}) {
  return (
    <div class="side">
      <Said wording={wording} />
      <p class="small rests">
        <Interval value={claim.origins} />
        <span>
          {count(claim.articles, "article")} in {count(claim.outlets, "outlet")}
        </span>
        {!isHere && !claim.alone && (
          <span>
            <a href={to.claim(claim.id)}>See the claim</a>
          </span>
        )}
        {isHere && <span class="label">this claim</span>}
      </p>
    </div>
  );
}
