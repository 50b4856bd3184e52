/** What became of an article's statements from one version to another. */
import { api, useApi, withQuery } from "../api.js";
import type { ViewProps } from "../lazy.js";
import { count } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { SourceName } from "../parts/source-mark.js";
import { Head, Shown } from "../parts/view.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { WordsDiff } from "../parts/words-diff.js";
import { to, usePlace } from "../router.js";
import type { ChangesView, Said } from "../types.js";

function Speaker({ said }: { readonly said: Said }) {
  const { speaker } = said;
  if (!speaker) return <span class="unknown">source left unsaid</span>;
  return (
    <SourceName
      label={speaker.name ?? speaker.description}
      unnamed={speaker.name === null}
      href={speaker.name === null ? undefined : to.source(speaker.name)}
    />
  );
}

/** So many of a kind are listed. */
const most = 150;

function Statements({
  title,
  all,
  sign,
}: {
  readonly title: string;
  readonly all: readonly Said[];
  readonly sign: "added" | "dropped";
}) {
  if (all.length === 0) return null;
  return (
    <section class="section" aria-label={title}>
      <h2>{title}</h2>
      <ul class="lines changes">
        {all.slice(0, most).map((said) => (
          <li key={said.statement.id}>
            <div class="small">
              <Speaker said={said} />
            </div>
            <p>
              <WordsDiff words={[{ text: said.content, change: sign }]} />
            </p>
          </li>
        ))}
      </ul>
      {all.length > most && <p class="small">and {count(all.length - most, "more", "more")}</p>}
    </section>
  );
}

/** The view of what changed. */
export function Changes({ path }: ViewProps) {
  const { query } = usePlace();
  const reference = path.ref;
  const address = withQuery(`${api("articles", reference)}/changes`, {
    from: query.get("from"),
    to: query.get("to"),
  });
  const answer = useApi<ChangesView>(address);
  return (
    <Shown answer={answer} what="what changed">
      {({ from, to: later, added, dropped, reworded, same }) => (
        <>
          <Head
            label="What changed"
            title={`What changed: ${later.title ?? "without a title"}`}
            heading={
              <a href={to.article(later.ref)}>
                <Words text={later.title ?? "Without a title"} />
              </a>
            }
            json={address}
          >
            <p class="small">
              From version {from.version} (<When iso={from.published ?? from.added} />) to version{" "}
              {later.version} (
              <When iso={later.published ?? later.added} />
              ): {count(added.length, "statement")} added, {dropped.length} dropped, {reworded.length}{" "}
              reworded, {same} as they were.
            </p>
          </Head>
          {added.length + dropped.length + reworded.length === 0 && (
            <Empty title={from.key === later.key ? "There is one version only." : "No statement changed."}>
              <p>
                {from.key === later.key
                  ? "Another is kept when the article is added again with another text."
                  : "The texts differ elsewhere, or not in their words."}
              </p>
            </Empty>
          )}
          {reworded.length > 0 && (
            <section class="section" aria-label="Reworded">
              <h2>Reworded</h2>
              <ul class="lines changes">
                {reworded.slice(0, most).map(({ after, words }) => (
                  <li key={after.statement.id}>
                    <div class="small">
                      <Speaker said={after} />
                    </div>
                    <p>
                      <WordsDiff words={words} />
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Statements title="Added" all={added} sign="added" />
          <Statements title="Dropped" all={dropped} sign="dropped" />
        </>
      )}
    </Shown>
  );
}
