import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { referenceOf } from "../asking/index.js";
import { ArticleInput, ArticlePage, ArticleView, ChangesView } from "../views/index.js";
import { json, notFound, problems, reading, unreadable } from "./answers.js";
import { flag, named, paging, since, until, whole, words } from "./parameters.js";
import { type ApiTools, asked, viewOf } from "./tools.js";
import { writing } from "./writing.js";

const tags = ["Articles"];
const ref = named(
  "ref",
  "The article: its `ref`; or its id, the beginning of it (4 characters), or its address.",
);

const list = createRoute({
  method: "get",
  path: "/articles",
  operationId: "listArticles",
  summary: "Articles, latest added first; those of a story in the order of time",
  tags,
  request: {
    query: z.object({
      outlet: words("Words of the outlet's name."),
      since,
      until,
      unread: flag("Only those kept unread."),
      q: words("Words of the title, one after the other."),
      story: words("Only those of this story."),
      ...paging(50),
    }),
  },
  responses: { 200: json(ArticlePage, "A page of articles."), ...reading, ...notFound },
});

const one = createRoute({
  method: "get",
  path: "/articles/{ref}",
  operationId: "showArticle",
  summary: "An article with all that is known of it",
  tags,
  request: { params: ref, query: z.object({ version: whole("Which version; the latest, if not given.") }) },
  responses: { 200: json(ArticleView, "The article."), ...reading, ...notFound },
});

const changes = createRoute({
  method: "get",
  path: "/articles/{ref}/changes",
  operationId: "showChanges",
  summary: "Which statements were added, dropped or reworded between two versions",
  tags,
  request: {
    params: ref,
    query: z.object({
      from: whole("The earlier version; the one before `to`, if not given."),
      to: whole("The later version; the latest, if not given."),
    }),
  },
  responses: { 200: json(ChangesView, "The changes."), ...reading, ...notFound, ...unreadable },
});

const add = createRoute({
  method: "post",
  path: "/articles",
  operationId: "addArticle",
  summary: "Reads one article and keeps it",
  description:
    "Waits until it is read. What it has to do with other articles is worked out afterwards. A text that is there already is answered with 200.",
  tags,
  request: { body: { required: true, content: { "application/json": { schema: ArticleInput } } } },
  responses: {
    201: json(ArticleView, "It is kept now."),
    200: json(ArticleView, "It was there as it is."),
    ...problems,
    ...unreadable,
  },
});

const remove = createRoute({
  method: "delete",
  path: "/articles/{ref}",
  operationId: "removeArticle",
  summary: "Removes an article with all its versions",
  tags,
  request: { params: ref },
  responses: { 204: { description: "It is gone." }, ...problems, ...notFound },
});

/** Articles. */
export function articleRoutes(app: OpenAPIHono, tools: ApiTools): void {
  app.openapi(list, (context) => asked(context, tools, "articles", context.req.valid("query")));
  app.openapi(changes, (context) => {
    const { ref: article } = context.req.valid("param");
    return asked(context, tools, "changes", { ref: article, ...context.req.valid("query") });
  });
  app.openapi(one, (context) => {
    const { ref: article } = context.req.valid("param");
    return asked(context, tools, "article", { ref: article, ...context.req.valid("query") });
  });
  app.openapi(add, async (context) => {
    const { writer } = writing(tools);
    const { outcome, article } = await writer.add(context.req.valid("json"));
    tools.news.wrote();
    // Linking takes its time: nobody need wait for it.
    if (outcome !== "same")
      void writer.link().then(
        () => tools.news.wrote(),
        () => {},
      );
    const view = (await viewOf(tools, "article", { ref: `key-${article}` })) as ArticleView;
    context.header("Location", `/api/articles/${encodeURIComponent(view.listed.ref)}`);
    return context.json(view, outcome === "same" ? 200 : 201);
  });
  app.openapi(remove, async (context) => {
    const { writer } = writing(tools);
    await writer.remove(referenceOf(context.req.valid("param").ref));
    tools.news.wrote();
    void writer.link().then(
      () => tools.news.wrote(),
      () => {},
    );
    return context.body(null, 204);
  });
}
