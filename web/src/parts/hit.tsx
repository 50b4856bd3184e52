/** A statement that was found: its words in their place, who speaks, and where. */
import { to } from "../router.js";
import type { Hit as Found, Span } from "../types.js";
import { Outlet, Title } from "./article-line.js";
import { SourceName } from "./source-mark.js";
import { When } from "./when.js";
import { inert, Words } from "./words.js";

/** Text with stretches marked; `marks` are offsets into the whole text, of which `text` begins at `start`. */
export function Marked({
  text,
  start,
  marks,
}: {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Span[];
}) {
  const pieces = [];
  let at = 0;
  for (const mark of marks) {
    const [from, end] = [Math.max(at, mark.start - start), Math.min(text.length, mark.end - start)];
    if (from >= end) continue;
    pieces.push(
      inert(text.slice(at, from)),
      <mark class="found" key={from}>
        {inert(text.slice(from, end))}
      </mark>,
    );
    at = end;
  }
  pieces.push(inert(text.slice(at)));
  return <bdi>{pieces}</bdi>;
}

/** A found statement in a list. `speaker` says whether its speaker is named there, too. */
export function Hit({ hit, speaker = true }: { readonly hit: Found; readonly speaker?: boolean }) {
  const { article, statement, context } = hit;
  return (
    <div class="hit">
      {speaker && (
        <div class="small who">
          {hit.speaker ? (
            <SourceName
              label={hit.speaker.name ?? hit.speaker.description}
              unnamed={hit.speaker.name === null}
              href={hit.speaker.name === null ? undefined : to.source(hit.speaker.name)}
            />
          ) : (
            <span class="unknown">source left unsaid</span>
          )}
        </div>
      )}
      <p>
        {context.cutBefore && "… "}
        <Marked text={context.text} start={context.start} marks={context.marks} />
        {context.cutAfter && " …"}
      </p>
      <div class="small facts">
        {hit.via.length > 0 && (
          <span>
            through{" "}
            {hit.via.map((relay, i) => (
              <span key={relay.id}>
                {i > 0 && ", "}
                <Words text={relay.name ?? relay.description} />
              </span>
            ))}
          </span>
        )}
        <Outlet name={article.outlet} />
        <When iso={article.published} />
        <span>
          <a href={to.article(article.ref, statement.id)}>
            <Title title={article.title} />
          </a>
        </span>
      </div>
    </div>
  );
}
