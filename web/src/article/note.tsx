/** The note of one statement: who says it, through whom, how, and what claim it is. */
import type { ComponentChildren } from "preact";
import { count } from "../parts/count.js";
import { Interval } from "../parts/interval.js";
import { SourceMark, SourceName } from "../parts/source-mark.js";
import { unturned } from "../parts/words.js";
import { to } from "../router.js";
import type { Source } from "../types.js";
import { isUnnamed } from "./only.js";
import type { Reading } from "./reading.js";
import { saidHow } from "./said-how.js";

/** A source's name or description, as a link to all that it says. */
export function SourceLabel({ source }: { readonly source: Source }) {
  return (
    <SourceName
      label={source.name ?? source.description}
      unnamed={isUnnamed(source)}
      href={source.name === null ? undefined : to.source(source.name)}
    />
  );
}

/** The note of a statement. */
export function Note({
  id,
  reading,
  more,
}: {
  readonly id: string;
  readonly reading: Reading;
  /** What stands under it, as for correcting it. */
  readonly more?: ComponentChildren;
}) {
  const statement = reading.statements.get(id)!;
  const speaker = statement.speaker === null ? null : (reading.sources.get(statement.speaker) ?? null);
  const mark = speaker && reading.sourceMarks.get(speaker.id);
  const via = statement.via.map((relay) => reading.sources.get(relay)).filter((relay) => relay !== undefined);
  const how = saidHow(statement);
  const claim = reading.claims.get(id);
  const depth = Math.min(3, reading.depths.get(id) ?? 0);
  return (
    <li
      class={`note hue-${mark?.hue ?? 0}${depth > 0 ? ` deep-${depth}` : ""}`}
      id={`note-${id}`}
      data-t={id}
    >
      <div class="who">
        {depth > 0 && <span class="unseen">within the statement before: </span>}
        {speaker && mark ? (
          <>
            <SourceMark mark={mark} unnamed={isUnnamed(speaker)} /> <SourceLabel source={speaker} />
          </>
        ) : (
          <span class="unknown">source left unsaid</span>
        )}
      </div>
      {(via.length > 0 || how.length > 0) && (
        <div class="how">
          {via.map((relay) => (
            <span key={relay.id}>
              <span aria-hidden="true">→ </span>
              <span class="unseen">through </span>
              <SourceLabel source={relay} />{" "}
            </span>
          ))}
          {via.length > 0 && <span aria-hidden="true">→ here{how.length > 0 && "; "}</span>}
          {how.join("; ")}
        </div>
      )}
      {claim && (
        <div class="claim">
          <a href={to.claim(claim.claim)} title={unturned(claim.gist)}>
            {claim.articles === 1 ? "only here" : `in ${count(claim.articles, "article")}`}
          </a>{" "}
          <Interval value={claim.origins} most={4} cap={6} />
          {claim.disputed && <span class="flag dispute">disputed</span>}
        </div>
      )}
      {more}
    </li>
  );
}
