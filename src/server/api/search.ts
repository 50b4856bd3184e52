import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  AuditView,
  Channel,
  RuleName,
  SearchView,
  SourceKind,
  SourcePage,
  SourceView,
} from "../views/index.js";
import { json, notFound, reading } from "./answers.js";
import { flag, named, paging, since, until, words } from "./parameters.js";
import { type ApiTools, asked, given } from "./tools.js";

/** What statements can be searched by. */
export const searchQuery = z.object({
  words: words("Words that must all stand in it; “in quotation marks” a phrase; vaccin* what begins so."),
  speaker: words("Words of the speaker's name, or of its description where it has no name."),
  name: words("The speaker's whole name."),
  outlet: words("Words of the outlet's name."),
  kind: SourceKind.optional().meta({ description: "What kind of source speaks." }),
  unnamed: flag("Only statements whose source the article does not name."),
  via: z
    .string()
    .max(500)
    .optional()
    .meta({ description: "Words of a relay's name; empty: through any relay." }),
  channel: Channel.optional(),
  since,
  until,
  ...paging(20),
});

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "searchStatements",
  summary: "Statements, best first",
  tags: ["Search"],
  request: { query: searchQuery },
  responses: { 200: json(SearchView, "A page of statements."), ...reading },
});

const sources = createRoute({
  method: "get",
  path: "/sources",
  operationId: "listSources",
  summary: "Who speaks, most statements first",
  tags: ["Sources"],
  request: {
    query: z.object({
      name: words("Words of the name."),
      kind: SourceKind.optional(),
      outlet: words("Words of the name of an outlet in which it speaks."),
      ...paging(50),
    }),
  },
  responses: { 200: json(SourcePage, "A page of sources."), ...reading },
});

const source = createRoute({
  method: "get",
  path: "/sources/{name}",
  operationId: "showSource",
  summary: "Everything that everyone of a name is reported to have said, latest first",
  tags: ["Sources"],
  request: {
    params: named("name", "The whole name; case and accents do not matter."),
    query: z.object({ outlet: words("Only what these outlets report."), ...paging(50) }),
  },
  responses: { 200: json(SourceView, "The source with a page of its statements."), ...reading, ...notFound },
});

const audited = {
  story: words("The articles of this story."),
  outlet: words("Those of the outlets that have these words in their names."),
  q: words("Those with statements that have these words."),
};

const audit = createRoute({
  method: "get",
  path: "/audit",
  operationId: "audit",
  summary: "What an editor should look at, by newsrooms' own rules",
  description: "Of the whole store, if nothing is named. With format=csv a file with all findings.",
  tags: ["Audit"],
  request: {
    query: z.object({
      ...audited,
      rule: RuleName.optional().meta({ description: "Only findings of this rule." }),
      format: z.enum(["json", "csv"]).default("json"),
      ...paging(100),
    }),
  },
  responses: {
    200: {
      description: "The audit with a page of its findings.",
      content: {
        "application/json": { schema: AuditView },
        "text/csv": { schema: z.string() },
      },
    },
    ...reading,
    ...notFound,
  },
});

/** Search, sources and the audit. */
export function searchRoutes(app: OpenAPIHono, tools: ApiTools): void {
  app.openapi(search, (context) => asked(context, tools, "search", context.req.valid("query")));
  app.openapi(sources, (context) => asked(context, tools, "sources", context.req.valid("query")));
  app.openapi(source, (context) =>
    asked(context, tools, "source", { ...context.req.valid("param"), ...context.req.valid("query") }),
  );
  app.openapi(audit, async (context) => {
    const { format, ...question } = context.req.valid("query");
    if (format === "json") return asked(context, tools, "audit", question);
    const { story, outlet, q } = question;
    const csv = await tools.desk.ask("auditCsv", { story, outlet, q }, tools.news.written);
    return given(context, csv, "text/csv; charset=utf-8", {
      "Content-Disposition": 'attachment; filename="audit.csv"',
    });
  });
}
