/** One article: the text as published, who says what in it, and where it has it from. */
import type { ComponentChild } from "preact";
import { useMemo } from "preact/hooks";
import { api, useApi, withQuery } from "../api.js";
import type { ViewProps } from "../lazy.js";
import { Outlet, Title } from "../parts/article-line.js";
import { count } from "../parts/count.js";
import { ExportMenu } from "../parts/export-menu.js";
import { Head, Shown } from "../parts/view.js";
import { When } from "../parts/when.js";
import { Outside, outside, Words } from "../parts/words.js";
import { to, usePlace } from "../router.js";
import type { ArticleRecord, ArticleView } from "../types.js";
import { Copies } from "./copies.js";
import { Correct, Gone } from "./correct.js";
import { choosing, Ledger, Legend } from "./ledger.js";
import { useLighting } from "./lighting.js";
import { chosen, isUnnamed, onlyOf } from "./only.js";
import { Prose } from "./prose.js";
import { readingOf } from "./reading.js";
import { Versions } from "./versions.js";

/** The view of an article. */
export function Article({ path }: ViewProps) {
  const { query } = usePlace();
  const reference = path.ref;
  const address = withQuery(api("articles", reference), { version: query.get("version") });
  const answer = useApi<ArticleView>(address);
  return (
    <Shown answer={answer} what="the article">
      {(view) => <Loaded view={view} address={address} again={answer.again} />}
    </Shown>
  );
}

function Loaded({
  view,
  address,
  again,
}: {
  readonly view: ArticleView;
  readonly address: string;
  readonly again: () => void;
}) {
  const { query } = usePlace();
  const [asked, pinned, copy] = [query.get("only"), query.get("statement"), query.get("copy")];
  const only = onlyOf(asked);
  const reading = useMemo(() => {
    const passages = view.copies.find(({ other }) => other.ref === copy)?.passages ?? [];
    return readingOf(
      view,
      onlyOf(asked),
      passages.map(({ here }) => here),
    );
  }, [view, asked, copy]);
  const kept = pinned !== null && reading.statements.has(pinned) ? pinned : null;
  const root = useLighting(reading, kept);
  const { article, record, listed, story } = view;
  // Corrections are made to the latest version; an old one is only shown.
  const isLatest = listed.version === listed.versions;
  const more = (id: string): ComponentChild =>
    id === kept && isLatest ? (
      <Correct
        reading={reading}
        article={listed.ref}
        id={id}
        corrections={view.corrections.filter((correction) => correction.statement === id)}
        done={again}
      />
    ) : null;
  return (
    <article class="article">
      <Head
        title={article.title ?? "Without a title"}
        heading={<Title title={article.title} />}
        json={address}
        actions={<ExportMenu of="article" reference={listed.ref} />}
        label={<Outlet name={article.outlet} />}
      >
        <div class="small facts">
          <When iso={article.published} />
          {article.byline !== null && (
            <span>
              by <Words text={article.byline} />
            </span>
          )}
          {article.credit !== null && (
            <span>
              copy of <Words text={article.credit} />
            </span>
          )}
          {outside(article.url) !== null && (
            <span>
              <Outside href={article.url}>as published</Outside>
            </span>
          )}
          {listed.versions > 1 && (
            <span>
              version {listed.version} of {listed.versions}, <a href={to.changes(listed.ref)}>what changed</a>
            </span>
          )}
          {story && (
            <span>
              in the story{" "}
              <a href={to.story(story.id)}>
                <Words text={story.title} />
              </a>{" "}
              ({count(story.articles, "article")})
            </span>
          )}
        </div>
      </Head>
      {record ? (
        <>
          <Filters record={record} asked={asked} />
          <Legend reading={reading} only={only} />
        </>
      ) : (
        <p class="unread small">
          Nobody here reads its language ({article.language}): the text is kept, and what is said in it is
          unknown.
        </p>
      )}
      <div ref={root} class={asked === null ? "" : "filtered"}>
        <Prose reading={reading} needed={kept} more={more} key={listed.key} />
        {record && reading.shown.length === 0 && (
          <p class="small unknown">
            {record.statements.length === 0
              ? "No statement was found in it."
              : "No statement is of this kind."}
          </p>
        )}
      </div>
      <Gone corrections={view.corrections} statements={reading.statements} done={again} />
      <Ledger reading={reading} />
      <Copies copies={view.copies} marked={copy} />
      <Versions versions={view.versions} shown={listed} reader={view.reader} />
    </article>
  );
}

/** How many statements there are of each kind, each a way to see only these. */
function Filters({ record, asked }: { readonly record: ArticleRecord; readonly asked: string | null }) {
  const speaking = new Set(record.statements.map(({ speaker }) => speaker));
  const sources = record.sources.filter(({ id }) => speaking.has(id));
  const unnamed = sources.filter(isUnnamed).length;
  const kinds = [
    [null, "All", record.statements.length],
    ["unnamed", "Unnamed sources", chosen(record, { by: "unnamed" }).length],
    ["relayed", "Through others", chosen(record, { by: "relayed" }).length],
    ["direct", "Quoted", chosen(record, { by: "direct" }).length],
  ] as const;
  return (
    <div class="choice">
      <p>
        {count(record.statements.length, "statement")} of {count(sources.length, "source")}
        {unnamed > 0 && <>, {unnamed === sources.length ? "all" : unnamed} of them unnamed</>}
      </p>
      <nav class="screen" aria-label="Which statements are shown">
        <ul>
          {kinds.map(([key, name, n]) => (
            <li key={name}>
              {n === 0 && key !== null ? (
                <span class="none">
                  {name} <span class="number">0</span>
                </span>
              ) : (
                <a href={choosing(key)} {...(asked === key ? { "aria-current": "true" } : {})}>
                  {name} <span class="number">{n}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
