import { to } from "../router.js";
import type { ChangeKind, DisputeKind, ClaimLine as Line } from "../types.js";
import { count, percent } from "./count.js";
import { Interval } from "./interval.js";
import { SourceName } from "./source-mark.js";
import { Words } from "./words.js";

/** Changes of wording, in words. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  "quote-altered": "quote altered",
  "quote-cut": "quote cut",
  "hedge-lost": "hedge lost",
  "attribution-lost": "attribution lost",
  "number-changed": "number changed",
  "count-grown": "count grown",
};

/** Kinds of dispute, in words. */
export const disputeWords: Readonly<Record<DisputeKind, string>> = {
  denial: "denied",
  number: "other number elsewhere",
  polarity: "the opposite elsewhere",
};

/** What happened to a claim: disputes, changes, and whether it is sure that all of it says the same. */
export function Flags({
  disputes,
  changes,
  confidence,
  question,
}: Pick<Line, "disputes" | "changes" | "confidence" | "question">) {
  return (
    <>
      {[...new Set(disputes)].map((kind) => (
        <span class="flag dispute" key={kind}>
          {disputeWords[kind]}
        </span>
      ))}
      {[...new Set(changes)].map((kind) => (
        <span class="flag change" key={kind}>
          {changeWords[kind]}
        </span>
      ))}
      {question && (
        <span
          class="flag question"
          title={`It is not certain that all of them say the same: of claims as sure as this, ${percent(confidence)} do`}
        >
          {percent(confidence)} sure to be one claim
        </span>
      )}
    </>
  );
}

/** A claim in a list: its plainest words, what it rests on, and what happened to it. */
export function ClaimLine({ claim, most }: { readonly claim: Line; readonly most?: number }) {
  // Two articles' "officials" may be the same people or not: the interval tells that; the words stand once.
  const speakers = claim.speakers.filter(
    ({ label }, i, all) => all.findIndex((other) => other.label === label) === i,
  );
  const named = speakers.slice(0, 3);
  const others = speakers.length - named.length + claim.moreSpeakers;
  return (
    <div class="claim-line">
      <div class="gist">
        {claim.alone ? (
          <Words text={claim.gist} />
        ) : (
          <a href={to.claim(claim.id)}>
            <Words text={claim.gist} />
          </a>
        )}
      </div>
      <div class="under small">
        <Interval value={claim.origins} {...(most === undefined ? {} : { most })} />
        <span>
          {count(claim.articles, "article")} in {count(claim.outlets, "outlet")}
        </span>
        {named.length > 0 && (
          <span>
            {named.map(({ key, label, unnamed }, i) => (
              <span key={key}>
                {i > 0 && ", "}
                <SourceName label={label} unnamed={unnamed} />
              </span>
            ))}
            {others > 0 && ` and ${others} more`}
          </span>
        )}
        <Flags {...claim} />
      </div>
    </div>
  );
}
