/** A story's articles, in the order of time. */
import { api, usePages, withQuery } from "../api.js";
import { useLineKeys } from "../lists.js";
import { ArticleLine, Outlet } from "../parts/article-line.js";
import { count, number } from "../parts/count.js";
import { More } from "../parts/more.js";
import type { ArticlePage, Listed, StoryView } from "../types.js";

/** The list of a story's articles, and how many each outlet has. */
export function StoryArticles({ story }: { readonly story: StoryView }) {
  const pages = usePages<Listed, ArticlePage>(withQuery(api("articles"), { story: story.info.id }));
  const items = pages.items.length > 0 ? pages.items : story.articles.items;
  useLineKeys();
  const most = story.outlets[0]?.articles ?? 1;
  return (
    <div class="columns">
      <aside class="aside" aria-labelledby="by-outlet">
        <h2 class="label" id="by-outlet">
          Articles by outlet
        </h2>
        <ul class="bars small">
          {story.outlets.slice(0, 24).map(({ outlet, articles }) => (
            <li key={outlet ?? ""}>
              <span class="name">
                <Outlet name={outlet} />
              </span>
              <span class="bar" aria-hidden="true">
                <span style={{ width: `${(100 * articles) / most}%` }} />
              </span>
              <span class="number">{number(articles)}</span>
            </li>
          ))}
        </ul>
        {story.outlets.length > 24 && (
          <p class="small">and {count(story.outlets.length - 24, "outlet")} more</p>
        )}
      </aside>
      <div>
        <ol class="lines">
          {items.map((article) => (
            <li key={article.key}>
              <ArticleLine article={article}>
                <div class="small">
                  {article.read ? (
                    count(article.statements, "statement")
                  ) : (
                    <span class="unknown">unread: nobody here knows its language</span>
                  )}
                </div>
              </ArticleLine>
            </li>
          ))}
        </ol>
        <More pages={pages} one="article" total={story.info.articles} />
      </div>
    </div>
  );
}
