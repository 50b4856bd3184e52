import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { EXPORT_FORMATS, FORMATS, TABLE_NAMES } from "../../exports/index.js";
import type { Asked } from "../asking/index.js";
import { notFound, reading, unreadable } from "./answers.js";
import { named } from "./parameters.js";
import { searchQuery } from "./search.js";
import { type ApiTools, given } from "./tools.js";

const tags = ["Exports"];

const how = {
  format: z.enum(EXPORT_FORMATS).meta({
    description:
      "web-annotation: W3C Web Annotation; schema-org: NewsArticle, Quotation, Claim; prov: PROV-O; all three JSON-LD. html: a page that shows it without a server.",
  }),
  table: z
    .enum(TABLE_NAMES)
    .default("statements")
    .meta({ description: "Which table, for csv and parquet, whose files hold one." }),
};

const files = {
  200: {
    description: "The file.",
    content: Object.fromEntries(
      Object.values(FORMATS).map(({ mediaType }) => [mediaType.split(";")[0], { schema: z.string() }]),
    ),
  },
  ...reading,
  ...notFound,
  ...unreadable,
};

const one = createRoute({
  method: "get",
  path: "/export/article/{ref}",
  operationId: "exportArticle",
  summary: "An article in a form of others",
  tags,
  request: { params: named("ref", "The article: its `ref`."), query: z.object(how) },
  responses: files,
});

const story = createRoute({
  method: "get",
  path: "/export/story/{id}",
  operationId: "exportStory",
  summary: "A story in a form of others",
  tags,
  request: { params: named("id", "The story: its id."), query: z.object(how) },
  responses: files,
});

const search = createRoute({
  method: "get",
  path: "/export/search",
  operationId: "exportSearch",
  summary: "What a search finds, in a form of others",
  description: "10,000 statements at most.",
  tags,
  request: { query: searchQuery.omit({ limit: true, cursor: true }).extend(how) },
  responses: files,
});

/** A name that every system takes. */
const fileName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80) || "export";

/** Exports. */
export function exportRoutes(app: OpenAPIHono, tools: ApiTools): void {
  const file = async (context: Context, name: string, question: Asked<"export">): Promise<Response> => {
    const base = `${new URL(context.req.url).origin}/`;
    const answer = await tools.desk.ask("export", { ...question, base }, tools.news.written);
    const { mediaType, extension } = FORMATS[question.format];
    // Never shown as a page of this server's own.
    return given(context, answer, mediaType, {
      "Content-Disposition": `attachment; filename="${fileName(name)}${extension}"`,
    });
  };
  app.openapi(one, (context) => {
    const { ref } = context.req.valid("param");
    return file(context, `article-${ref}`, { what: "article", ref, ...context.req.valid("query") });
  });
  app.openapi(story, (context) => {
    const { id } = context.req.valid("param");
    return file(context, id, { what: "story", ref: id, ...context.req.valid("query") });
  });
  app.openapi(search, (context) => {
    const { format, table, ...query } = context.req.valid("query");
    return file(context, `search-${query.words ?? ""}`, { what: "search", query, format, table });
  });
}
