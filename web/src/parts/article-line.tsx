import type { ComponentChildren } from "preact";
import { to } from "../router.js";
import type { ArticleLine as Line } from "../types.js";
import { When } from "./when.js";
import { Words } from "./words.js";

/** An outlet's name, as it names itself. */
export function Outlet({ name }: { readonly name: string | null }) {
  if (name === null) return <span class="unknown">outlet unknown</span>;
  return (
    <span class="outlet">
      <Words text={name} />
    </span>
  );
}

/** An article's title, or that it has none. */
export function Title({ title }: { readonly title: string | null }) {
  if (title === null) return <span class="unknown">Without a title</span>;
  return <Words text={title} />;
}

/** An article in a list: its outlet and day, and its headline as a link. */
export function ArticleLine({
  article,
  statement,
  children,
}: {
  readonly article: Pick<Line, "ref" | "outlet" | "title" | "published">;
  /** The statement at which it is opened. */
  readonly statement?: string | null;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="article-line">
      <div class="small facts">
        <Outlet name={article.outlet} />
        <When iso={article.published} />
      </div>
      <div class="title">
        <a href={to.article(article.ref, statement)}>
          <Title title={article.title} />
        </a>
      </div>
      {children}
    </div>
  );
}
