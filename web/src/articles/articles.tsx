/** All articles, the latest added first. */
import { api, usePages, withQuery } from "../api.js";
import { useAfterJobs } from "../home/after-jobs.js";
import { useLineKeys } from "../lists.js";
import { ArticleLine } from "../parts/article-line.js";
import { count } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Field } from "../parts/query-field.js";
import { Head } from "../parts/view.js";
import { setQuery, usePlace } from "../router.js";
import type { ArticlePage, Listed } from "../types.js";

/** The view of all articles. */
export function Articles() {
  const { query } = usePlace();
  const asked = Object.fromEntries(
    ["q", "outlet", "since", "until", "unread"].map((name) => [name, query.get(name)]),
  );
  const address = withQuery(api("articles"), asked);
  const pages = usePages<Listed, ArticlePage>(address);
  useAfterJobs(pages.again);
  useLineKeys();
  const isFiltered = Object.values(asked).some((value) => value !== null);
  return (
    <>
      <Head title="Articles" label="All that was added, the latest first" json={address} />
      <search class="filters" aria-label="Which articles are listed">
        <Field name="q" label="Words of the title" type="search" />
        <Field name="outlet" label="Outlet" />
        <Field name="since" label="From" type="date" />
        <Field name="until" label="To" type="date" />
        <label class="check">
          <input
            type="checkbox"
            checked={query.get("unread") !== null}
            onChange={({ currentTarget }) => setQuery({ unread: currentTarget.checked ? "1" : null })}
          />
          unread only
        </label>
      </search>
      {pages.items.length === 0 &&
        (pages.error ? null : pages.loading ? (
          <Loading what="Loading the articles" />
        ) : isFiltered ? (
          <Empty title="No article is like that.">
            <p>
              <a href="/articles">Show all articles</a>
            </p>
          </Empty>
        ) : (
          <Empty title="No article has been added yet.">
            <p>
              <a href="/add">Add some</a>, or begin with <a href="/">the sample story</a>.
            </p>
          </Empty>
        ))}
      <ol class="lines">
        {pages.items.map((article) => (
          <li key={article.key}>
            <ArticleLine article={article}>
              <div class="small facts">
                {article.read ? (
                  <span>
                    {count(article.statements, "statement")} of {count(article.sources, "source")}
                  </span>
                ) : (
                  <span class="unknown">unread: nobody here reads its language ({article.language})</span>
                )}
                {article.versions > 1 && <span>{count(article.versions, "version")}</span>}
              </div>
            </ArticleLine>
          </li>
        ))}
      </ol>
      {pages.items.length === 0 && pages.error ? (
        <Failed error={pages.error} again={pages.again} />
      ) : (
        <More pages={pages} one="article" />
      )}
    </>
  );
}
