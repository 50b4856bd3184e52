/** One wording of a claim as its article has it: the words with some around them, who says so, where. */
import { Outlet, Title } from "../parts/article-line.js";
import { SourceName } from "../parts/source-mark.js";
import { When } from "../parts/when.js";
import { inert } from "../parts/words.js";
import { to } from "../router.js";
import type { Label, Wording } from "../types.js";

function Named({ label }: { readonly label: Label }) {
  return (
    <SourceName
      label={label.label}
      unnamed={label.unnamed}
      href={label.name === null ? undefined : to.source(label.name)}
    />
  );
}

/** Who says so, and through whom it came. */
export function Speaker({ wording }: { readonly wording: Wording }) {
  const { voice, speaker, via, article } = wording;
  return (
    <>
      {speaker ? (
        <Named label={speaker} />
      ) : voice === "own" ? (
        <span class="own-voice">in its own voice</span>
      ) : (
        <span class="unknown">somebody left unsaid</span>
      )}
      {speaker && voice === "own" && <span class="small"> in the article’s own voice</span>}
      {via.length > 0 && (
        <span class="small">
          {" "}
          through{" "}
          {via.map((relay, i) => (
            <span key={relay.key}>
              {i > 0 && ", then "}
              <Named label={relay} />
            </span>
          ))}
        </span>
      )}
      {!article.read && <span class="unknown"> unread</span>}
    </>
  );
}

/** The article of a wording, led to at its statement. */
export function At({
  wording: { article, statement },
}: {
  readonly wording: Pick<Wording, "article" | "statement">;
}) {
  return (
    <a href={to.article(article.ref, statement)}>
      <Outlet name={article.outlet} />
      {article.title !== null && (
        <>
          , <Title title={article.title} />
        </>
      )}
    </a>
  );
}

/** A wording whole. */
export function Said({ wording }: { readonly wording: Wording }) {
  const { before, text, after, article } = wording;
  return (
    <figure class="wording">
      <blockquote>
        <bdi>
          <span class="around">{inert(before)}</span>
          <span class="core">{inert(text)}</span>
          <span class="around">{inert(after)}</span>
        </bdi>
      </blockquote>
      <figcaption>
        <div class="who">
          <Speaker wording={wording} />
        </div>
        <div class="small">
          <At wording={wording} />, <When iso={article.published} />
        </div>
        {wording.doubtful && (
          <div class="small unknown">May belong to another claim: it adds no origin here.</div>
        )}
      </figcaption>
    </figure>
  );
}
