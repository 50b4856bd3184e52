/** Search: statements by their words, their speaker and the like, as one types. */
import { useEffect, useRef } from "preact/hooks";
import { CHANNELS, SOURCE_KINDS } from "../../../src/record/index.js";
import { api, usePages, withQuery } from "../api.js";
import { useLineKeys } from "../lists.js";
import { ArticleLine } from "../parts/article-line.js";
import { number } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { ExportMenu } from "../parts/export-menu.js";
import { Failed } from "../parts/failed.js";
import { Hit, Marked } from "../parts/hit.js";
import { useMedia } from "../parts/media.js";
import { More } from "../parts/more.js";
import { Choice, Field, useQueryField } from "../parts/query-field.js";
import { Head } from "../parts/view.js";
import { setQuery, usePlace } from "../router.js";
import type { Hit as Found, SearchView } from "../types.js";

/** What can be asked for, besides words: the same names in the page's address and in the API. */
const names = ["speaker", "outlet", "kind", "unnamed", "via", "channel", "since", "until"] as const;

/** The view of a search. */
export function Search() {
  const { query } = usePlace();
  const asked = {
    words: query.get("q"),
    ...Object.fromEntries(names.map((name) => [name, query.get(name)])),
  };
  const isAsked = Object.values(asked).some((value) => value !== null);
  const address = withQuery(api("search"), asked);
  const pages = usePages<Found, SearchView>(isAsked ? address : null);
  const [words, write] = useQueryField("q");
  const field = useRef<HTMLInputElement>(null);
  useLineKeys(".lines .facts a");
  useEffect(() => field.current?.focus(), []);
  const hasRoom = useMedia("(min-width: 52rem)");
  const { items, first, loading, error } = pages;
  return (
    <>
      <Head
        title={asked.words === null ? "Search" : `Search: ${asked.words}`}
        heading="Search who said what"
        json={isAsked ? address : undefined}
        {...(isAsked
          ? {
              actions: <ExportMenu of="search" query={asked} />,
            }
          : {})}
      />
      <search aria-label="What is searched for">
        <label class="field words-field">
          <span class="unseen">Words</span>
          <input
            ref={field}
            type="search"
            value={words}
            placeholder="Words of a statement, its source or its speaker"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search-help"
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
        <p class="small" id="search-help">
          All words must stand in the statement. “In quotation marks”: a phrase. vaccin*: whatever begins so.
        </p>
      </search>
      <div class="columns">
        <search class="aside" aria-label="Which statements">
          <details
            class="narrower"
            open={hasRoom || Object.keys(asked).some((name) => name !== "words" && query.get(name) !== null)}
          >
            <summary class="label">Only those</summary>
            <Field name="speaker" label="Speaker" />
            <Field name="outlet" label="Outlet" />
            <Choice
              name="kind"
              label="Kind of speaker"
              options={[["", "any"], ...SOURCE_KINDS.map((kind) => [kind, kind] as const)]}
            />
            <Choice
              name="channel"
              label="Said where"
              options={[["", "anywhere"], ...CHANNELS.map((channel) => [channel, channel] as const)]}
            />
            <Field name="via" label="Through" />
            <Field name="since" label="From" type="date" />
            <Field name="until" label="To" type="date" />
            <label class="check">
              <input
                type="checkbox"
                checked={query.get("unnamed") !== null}
                onChange={({ currentTarget }) => setQuery({ unnamed: currentTarget.checked ? "1" : null })}
              />
              unnamed only
            </label>
          </details>
        </search>
        <div>
          <p class="small total" role="status">
            {isAsked && first && !error && (
              <>
                {number(first.total)}
                {first.total >= first.counted && first.counted > 0 && " or more"}{" "}
                {first.total === 1 ? "statement" : "statements"}
                {loading && " …"}
              </>
            )}
          </p>
          {!isAsked && (
            <Empty title="Write what to look for. Results come as you type.">
              <p>Or choose a speaker, an outlet, a day: everything given must hold.</p>
            </Empty>
          )}
          {error && <Failed error={error} again={pages.again} />}
          {isAsked && first && items.length === 0 && first.unread.length === 0 && !loading && !error && (
            <Empty title="No statement is like that.">
              <p>
                Try fewer words, or the beginning of one with a star: <code>inspect*</code>. Or{" "}
                <a href="/search">begin anew</a>.
              </p>
            </Empty>
          )}
          <ol class="lines hits">
            {items.map((hit) => (
              <li key={`${hit.article.key} ${hit.statement.id}`}>
                <Hit hit={hit} />
              </li>
            ))}
          </ol>
          {items.length > 0 && !error && <More pages={pages} one="statement" total={first?.total} />}
          {first && first.unread.length > 0 && (
            <section class="section" aria-labelledby="unread-title">
              <h2 id="unread-title">In articles that nobody here can read</h2>
              <ul class="lines">
                {first.unread.slice(0, 20).map(({ article, context }) => (
                  <li key={article.key}>
                    <ArticleLine article={article}>
                      <p class="small">
                        <Marked {...context} />
                      </p>
                    </ArticleLine>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  );
}
