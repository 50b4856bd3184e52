/** What a station or a way answers when it is pointed at: the words it rests on. */
import type { ComponentChildren } from "preact";
import { Outlet, Title } from "../parts/article-line.js";
import { count } from "../parts/count.js";
import { SourceName } from "../parts/source-mark.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import { kindWords, wayWords } from "./marks.js";
import type { Station, Way } from "./model.js";
import { quotedOf } from "./quoted.js";

/** So many quotations, claims and articles are shown at once. */
const mostQuotes = 6;
const mostClaims = 4;
const mostArticles = 30;
const mostWays = 3;

/** A station's name. */
export function StationName({ station }: { readonly station: Station }) {
  const { kind, label, outlet, folded, unnamed } = station;
  if (kind !== "article") return <SourceName label={label} unnamed={unnamed} />;
  if (folded.length > 0)
    return (
      <>
        <Outlet name={outlet} />, {count(folded.length, "article")}
      </>
    );
  return (
    <>
      <Outlet name={outlet} /> {label !== outlet && <Words text={label} />}
    </>
  );
}

/** The words that a way rests on. */
export function WayWords({ way, most = mostQuotes }: { readonly way: Way; readonly most?: number }) {
  let left = most;
  return (
    <>
      {way.reasons.map(({ note, quotes }, i) => {
        const all = quotedOf(quotes);
        const shown = all.slice(0, Math.max(0, left));
        left -= all.length;
        if (i > 0 && shown.length === 0 && quotes.length > 0) return null;
        return (
          <div class="because" key={i}>
            <p class="small">
              <Words text={note} />
            </p>
            {shown.map((quote) => (
              <blockquote key={quote.article.ref}>
                <p>
                  <Words text={quote.text} />
                </p>
                <footer class="small">
                  <a href={to.article(quote.article.ref)}>
                    <Outlet name={quote.article.outlet} />
                  </a>
                  {quote.article.published && (
                    <>
                      , <When iso={quote.article.published} />
                    </>
                  )}
                </footer>
              </blockquote>
            ))}
          </div>
        );
      })}
    </>
  );
}

function Claims({
  ids,
  all,
  gists,
}: {
  readonly ids: readonly string[];
  readonly all: number;
  readonly gists: ReadonlyMap<string, string>;
}) {
  const known = ids.filter((id) => gists.has(id));
  if (known.length === 0) return null;
  return (
    <ul class="going">
      {known.slice(0, mostClaims).map((id) => (
        <li key={id}>
          <a href={to.claim(id)}>
            <Words text={gists.get(id)!} />
          </a>
        </li>
      ))}
      {all > Math.min(known.length, mostClaims) && (
        <li class="small">and {count(all - Math.min(known.length, mostClaims), "claim")} more</li>
      )}
    </ul>
  );
}

/** What a way answers. */
export function WayAnswer({
  way,
  from,
  to: end,
  gists,
}: {
  readonly way: Way;
  readonly from: Station;
  readonly to: Station;
  readonly gists: ReadonlyMap<string, string>;
}) {
  return (
    <>
      <h3>
        <StationName station={from} /> <span class="small">{wayWords[way.kind]?.[0] ?? way.kind}</span>{" "}
        <StationName station={end} />
      </h3>
      {gists.size > 1 && (
        <>
          <p class="small">{count(way.count, "claim")} this way</p>
          <Claims ids={way.claims} all={way.count} gists={gists} />
        </>
      )}
      <WayWords way={way} />
    </>
  );
}

/** What a station answers. */
export function StationAnswer({
  station,
  inward,
  outward,
  named,
  children,
}: {
  readonly station: Station;
  /** The ways that lead to it, and away from it. */
  readonly inward: readonly Way[];
  readonly outward: readonly Way[];
  /** The station of an id. */
  readonly named: (id: string) => Station;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}) {
  const { kind, ref, time, claims, folded } = station;
  const isOrigin = inward.length === 0 && kind !== "article";
  return (
    <>
      <p class="label">{isOrigin && kind === "outlet" ? "outlet, in its own voice" : kindWords(station)}</p>
      <h3>
        {ref === null ? (
          <StationName station={station} />
        ) : (
          <a href={kind === "article" ? to.article(ref) : to.source(ref)}>
            <StationName station={station} />
          </a>
        )}
      </h3>
      <p class="small facts">
        {kind === "article" && folded.length === 0 && <When iso={time} />}
        <span>
          {count(claims, "claim")} {kind === "article" ? "in it" : isOrigin ? "from it" : "through it"}
        </span>
        {outward.length > 0 && <span>on {count(outward.length, "way")}</span>}
      </p>
      {folded.length > 0 && (
        <ul class="going">
          {folded.slice(0, mostArticles).map((article) => (
            <li key={article.id}>
              {article.ref === null ? (
                <Words text={article.label} />
              ) : (
                <a href={to.article(article.ref)}>
                  <Title title={article.label === article.outlet ? null : article.label} />
                </a>
              )}{" "}
              <span class="small">
                <When iso={article.time} />
              </span>
            </li>
          ))}
          {folded.length > mostArticles && (
            <li class="small">and {count(folded.length - mostArticles, "article")} more</li>
          )}
        </ul>
      )}
      {folded.length === 0 &&
        (inward.length > 0 ? inward : outward).slice(0, mostWays).map((way) => (
          <div class="one-way" key={`${way.from} ${way.to}`}>
            <p class="small">
              {inward.length > 0 ? (
                <>
                  {wayWords[way.kind]?.[1] ?? way.kind}: <StationName station={named(way.from)} />
                </>
              ) : (
                <>
                  {wayWords[way.kind]?.[1] ?? way.kind}, in <StationName station={named(way.to)} />
                </>
              )}
            </p>
            {quotedOf(way.reasons[0]?.quotes ?? [])
              .slice(0, 1)
              .map(({ text }) => (
                <blockquote key={text}>
                  <Words text={text} />
                </blockquote>
              ))}
          </div>
        ))}
      {children}
    </>
  );
}
