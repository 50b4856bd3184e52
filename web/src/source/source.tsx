/** Everything that one person or organisation is reported to have said. */
import { api, type Pages, usePages, withQuery } from "../api.js";
import type { ViewProps } from "../lazy.js";
import { useLineKeys } from "../lists.js";
import { count, number, percent } from "../parts/count.js";
import { Failed } from "../parts/failed.js";
import { Hit } from "../parts/hit.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Head } from "../parts/view.js";
import { written } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { to, usePlace } from "../router.js";
import type { Hit as Found, SourceView } from "../types.js";

/** The view of one source. */
export function Source({ path }: ViewProps) {
  const { query } = usePlace();
  const address = withQuery(api("sources", path.name), { outlet: query.get("outlet") });
  const pages = usePages<Found, SourceView>(address, statementsOf);
  if (pages.first) return <Loaded view={pages.first} pages={pages} address={address} />;
  if (!pages.error) return <Loading what="Loading the source" />;
  return (
    <>
      <Head title={path.name} />
      <Failed error={pages.error} again={pages.again} />
    </>
  );
}

const statementsOf = ({ statements }: SourceView): SourceView["statements"] => statements;

/** Statements by the day of their articles, in the order in which they come. */
export function byDay(
  hits: readonly Found[],
): readonly (readonly [day: string | null, hits: readonly Found[]])[] {
  const days = new Map<string | null, Found[]>();
  for (const hit of hits) {
    const day = hit.article.published?.slice(0, 10) ?? null;
    days.set(day, [...(days.get(day) ?? []), hit]);
  }
  return [...days];
}

function Loaded({
  view,
  pages,
  address,
}: {
  readonly view: SourceView;
  readonly pages: Pages<Found, SourceView>;
  readonly address: string;
}) {
  const { voice, firstHand, through, counted } = view;
  useLineKeys(".lines .facts a");
  const chosen = usePlace().query.get("outlet");
  const most = Math.max(...voice.outlets.map(({ statements }) => statements), 1);
  return (
    <>
      <Head title={voice.name} heading={<Words text={voice.name} />} label={voice.kind} json={address}>
        {voice.roles.length > 0 && (
          <p>
            <Words text={voice.roles.join(", ")} />
          </p>
        )}
        <p class="small">
          {count(voice.statements, "statement")} in {count(voice.articles, "article")}
          {voice.relays > 0 && <>; relays {count(voice.relays, "statement")} of others</>}. Everyone of this
          name: whether all are one and the same is not known.
        </p>
      </Head>
      <div class="columns">
        <aside class="aside" aria-label="How it came">
          <h2 class="label">First hand or not</h2>
          <Share part={firstHand} whole={counted} what="came to the article at first hand" />
          <Share part={through} whole={counted} what="came through others" />
          {counted < voice.statements && <p class="small">Of the {number(counted)} latest.</p>}
          <h2 class="label">By outlet</h2>
          <ul class="bars small">
            {voice.outlets.slice(0, 15).map(({ outlet, statements }) => (
              <li key={outlet ?? ""}>
                <span class="name">
                  {outlet === null ? (
                    <span class="unknown">outlet unknown</span>
                  ) : (
                    <a
                      href={withQuery(to.source(voice.name), { outlet: outlet === chosen ? null : outlet })}
                      {...(outlet === chosen ? { "aria-current": "true" } : {})}
                    >
                      <Words text={outlet} />
                    </a>
                  )}
                </span>
                <span class="bar" aria-hidden="true">
                  <span style={{ width: `${(100 * statements) / most}%` }} />
                </span>
                <span class="number">{number(statements)}</span>
              </li>
            ))}
          </ul>
          {voice.outlets.length > 15 && (
            <p class="small">and {count(voice.outlets.length - 15, "outlet")} more</p>
          )}
        </aside>
        <div>
          {chosen !== null && (
            <p class="small chosen-outlet">
              Only in <Words text={chosen} />. <a href={to.source(voice.name)}>Show all</a>
            </p>
          )}
          {byDay(pages.items).map(([day, list]) => (
            <section key={day} class="day" aria-label={day === null ? "undated" : written(day)}>
              <h2 class="label">{day === null ? "undated" : written(day)}</h2>
              <ol class="lines hits">
                {list.map((hit) => (
                  <li key={`${hit.article.key} ${hit.statement.id}`}>
                    <Hit hit={hit} speaker={false} />
                  </li>
                ))}
              </ol>
            </section>
          ))}
          <More pages={pages} one="statement" />
        </div>
      </div>
    </>
  );
}

function Share({
  part,
  whole,
  what,
}: {
  readonly part: number;
  readonly whole: number;
  readonly what: string;
}) {
  return (
    <p class="share">
      <span class="number">{number(part)}</span>{" "}
      <span class="small">
        {what}
        {whole > 0 && ` (${percent(part / whole)})`}
      </span>
    </p>
  );
}
