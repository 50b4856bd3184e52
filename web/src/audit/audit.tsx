/** An audit: what an editor should look at, by newsrooms' own rules, as a report that can be printed. */
import { api, usePages, withQuery } from "../api.js";
import { useLineKeys } from "../lists.js";
import { ArticleLine } from "../parts/article-line.js";
import { count, number, percent } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Field } from "../parts/query-field.js";
import { Head } from "../parts/view.js";
import { Words } from "../parts/words.js";
import { setQuery, to, usePlace } from "../router.js";
import type { AuditView } from "../types.js";
import { byArticle, byRule } from "./by-article.js";

/** The view of an audit. */
export function Audit() {
  const { query } = usePlace();
  const asked = { story: query.get("story"), outlet: query.get("outlet"), q: query.get("q") };
  const rule = query.get("rule");
  const address = withQuery(api("audit"), { ...asked, rule });
  const pages = usePages<AuditView["findings"][number], AuditView>(address, ({ findings, next }) => ({
    items: findings,
    next,
  }));
  const view = pages.first;
  useLineKeys();
  if (pages.error && !view)
    return (
      <>
        <Head title="Audit" />
        <Failed error={pages.error} again={pages.again} />
      </>
    );
  if (!view)
    return (
      <>
        <Head title="Audit" />
        <Loading what="Going through the articles" />
      </>
    );
  const { of, rules } = view;
  const chosen = rules.find(({ name }) => name === rule);
  const total = chosen ? chosen.found : rules.reduce((sum, { found }) => sum + found, 0);
  const title = of.title;
  return (
    <div class="audit">
      <Head
        label="Audit"
        title={`Audit: ${title}`}
        heading={<Words text={title} />}
        json={address}
        actions={
          <span>
            <a href={withQuery(api("audit"), { ...asked, rule, format: "csv" })} download>
              CSV
            </a>
          </span>
        }
      >
        <p class="small facts">
          {of.story !== null && (
            <span>
              <a href={to.story(of.story)}>the story</a>
            </span>
          )}
          <span>{count(view.articles, "article")}</span>
          <span>{count(view.statements, "statement")}</span>
          <span>{count(view.claims, "claim")}</span>
          <span class="screen">
            <button type="button" class="plain" onClick={() => print()}>
              Print
            </button>
          </span>
        </p>
      </Head>
      {of.story === null && (
        <search class="filters" aria-label="What is audited">
          <Field name="outlet" label="Outlet, as it names itself" />
          <Field name="q" label="Articles with these words" type="search" />
        </search>
      )}
      <section aria-labelledby="figures-title">
        <h2 id="figures-title" class="unseen">
          In figures
        </h2>
        <dl class="audit-figures">
          <Share n={view.unnamed} of={view.statements} what="statements from sources that are not named" />
          <Share
            n={view.unexplained}
            of={view.unnamed}
            what="of these without the reason why"
            none="no unnamed source"
          />
          <Share n={view.takenOver} of={view.statements} what="statements taken over from other outlets" />
          <Share
            n={view.oneSource}
            of={view.claims}
            what="claims that may rest on a single source"
            none="no claim"
          />
          <Share
            n={view.oneOutlet}
            of={view.claims}
            what="claims that all outlets have from one"
            none="no claim"
          />
        </dl>
        {view.mostQuoted.length > 0 && (
          <p class="small">
            Most quoted:{" "}
            {view.mostQuoted.slice(0, 6).map(({ name, statements, articles }, i) => (
              <span key={name}>
                {i > 0 && "; "}
                <a href={to.source(name)}>
                  <Words text={name} />
                </a>
                , {count(statements, "statement")} in {count(articles, "article")}
              </span>
            ))}
            .
          </p>
        )}
      </section>

      <section class="section" aria-labelledby="rules-title">
        <h2 id="rules-title">The rules, and how often each found something</h2>
        <div class="table-wrap">
          <table class="rules">
            <thead>
              <tr>
                <th scope="col" class="number">
                  Found
                </th>
                <th scope="col">Rule</th>
                <th scope="col">Asked for by</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ name, title: words, standards, found }) => (
                <tr key={name} class={found === 0 ? "nothing" : ""}>
                  <td class="number">{found === 0 ? "none" : number(found)}</td>
                  <th scope="row">
                    {found === 0 ? (
                      words
                    ) : (
                      <a
                        href={withQuery("/audit", { ...asked, rule: name === rule ? null : name })}
                        {...(name === rule ? { "aria-current": "true" } : {})}
                      >
                        {words}
                      </a>
                    )}
                  </th>
                  <td class="small">{standards.join("; ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>

      <section class="section" aria-labelledby="findings-title">
        <h2 id="findings-title">
          {chosen ? `Found: ${chosen.title}` : "What was found, article by article"}{" "}
          <span class="small">{count(total, "finding")}</span>
        </h2>
        {chosen && (
          <p class="screen small">
            <button type="button" onClick={() => setQuery({ rule: null })}>
              Show what all rules found
            </button>
          </p>
        )}
        {pages.items.length === 0 && !pages.loading && (
          <Empty title="The rules found nothing.">
            <p>
              That is no proof that all is well: they look at who is said to say it, not at whether it is
              true.
            </p>
          </Empty>
        )}
        <ol class="lines findings">
          {byArticle(pages.items).map(({ article, findings }) => (
            <li key={article.key}>
              <ArticleLine article={article}>
                <ul class="of-article">
                  {byRule(findings).map(({ rule: kind, notes }) => (
                    <li key={kind}>
                      {!chosen && <div class="label">{rules.find(({ name }) => name === kind)?.title}</div>}
                      {notes.map((noted, i) => (
                        <Found key={i} {...noted} />
                      ))}
                    </li>
                  ))}
                </ul>
              </ArticleLine>
            </li>
          ))}
        </ol>
        <More pages={pages} one="finding" total={total} />
        {pages.hasMore && (
          <p class="printed small">
            The first {number(pages.items.length)} of {count(total, "finding")}.
          </p>
        )}
      </section>
    </div>
  );
}

function Found({
  words,
  note,
  claim,
}: {
  readonly words: readonly string[];
  readonly note: string;
  readonly claim: string | null;
}) {
  return (
    <div class="found-words">
      <p class="quoted">
        {words.map((one, i) => (
          <span key={i}>
            {i > 0 && <span class="unknown"> · </span>}
            <Words text={one} />
          </span>
        ))}
      </p>
      <p class="small facts">
        <span>
          <Words text={note} />
        </span>
        {claim !== null && (
          <span>
            <a href={to.claim(claim)}>See the claim</a>
          </span>
        )}
      </p>
    </div>
  );
}

/** A part of a whole, as a number with what it counts and a bar. */
function Share({
  n,
  of,
  what,
  none = "no statement",
}: {
  readonly n: number;
  readonly of: number;
  readonly what: string;
  readonly none?: string;
}) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        <span class="big number">{number(n)}</span>{" "}
        <span class="small">
          {of === 0 ? <span class="unknown">of {none}</span> : `of ${number(of)}, ${percent(n / of)}`}
        </span>
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${of === 0 ? 0 : (100 * n) / of}%` }} />
        </span>
      </dd>
    </div>
  );
}
