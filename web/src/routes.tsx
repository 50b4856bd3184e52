/** The views, by their addresses. */
import { lazy, type ViewProps } from "./lazy.js";
import { Empty } from "./parts/empty.js";
import { Head } from "./parts/view.js";
import { match, usePlace } from "./router.js";

const routes = [
  ["/", lazy(() => import("./home/home.js").then((m) => m.Home))],
  ["/stories", lazy(() => import("./home/home.js").then((m) => m.Home))],
  ["/add", lazy(() => import("./add/add.js").then((m) => m.Add))],
  ["/articles", lazy(() => import("./articles/articles.js").then((m) => m.Articles))],
  ["/article/:ref", lazy(() => import("./article/article.js").then((m) => m.Article))],
  ["/article/:ref/changes", lazy(() => import("./article/changes.js").then((m) => m.Changes))],
  ["/story/:id/:tab?", lazy(() => import("./story/story.js").then((m) => m.Story))],
  ["/claim/:id", lazy(() => import("./claim/claim.js").then((m) => m.Claim))],
  ["/audit", lazy(() => import("./audit/audit.js").then((m) => m.Audit))],
  ["/sources", lazy(() => import("./sources/sources.js").then((m) => m.Sources))],
  ["/source/:name", lazy(() => import("./source/source.js").then((m) => m.Source))],
  ["/search", lazy(() => import("./search/search.js").then((m) => m.Search))],
  ["/failures", lazy(() => import("./failures/failures.js").then((m) => m.Failures))],
  ["/api", lazy(() => import("./try/try.js").then((m) => m.Try))],
  ["/corrections", lazy(() => import("./corrections/corrections.js").then((m) => m.Corrections))],
] as const;

function Nowhere() {
  return (
    <>
      <Head title="Nothing is at this address" />
      <Empty title="The address leads to no view.">
        <p>
          Begin at <a href="/">the first page</a>, or look through <a href="/articles">all articles</a>.
        </p>
      </Empty>
    </>
  );
}

/** The view at the present address. */
export function Routes() {
  const { path } = usePlace();
  for (const [pattern, View] of routes) {
    const found = match(pattern, path);
    // Another article or story is another view: nothing of the one before stays in it.
    if (found) return <View path={found} key={pattern + JSON.stringify(found)} />;
  }
  return <Nowhere />;
}

export type { ViewProps };
