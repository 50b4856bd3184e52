import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HearsayError } from "../../record/index.js";
import { referenceOf } from "../asking/index.js";
import { Correction, CorrectionInput, CorrectionPage } from "../views/index.js";
import { json, notFound, problems, reading, unreadable } from "./answers.js";
import { paging, words } from "./parameters.js";
import { type ApiTools, asked, given, viewOf } from "./tools.js";
import { writing } from "./writing.js";

const tags = ["Corrections"];

const list = createRoute({
  method: "get",
  path: "/corrections",
  operationId: "listCorrections",
  summary: "What people have corrected, latest first",
  tags,
  request: { query: z.object({ article: words("Only those that concern this article."), ...paging(50) }) },
  responses: { 200: json(CorrectionPage, "A page of corrections."), ...reading, ...notFound },
});

const add = createRoute({
  method: "post",
  path: "/corrections",
  operationId: "correct",
  summary: "Corrects a statement or a claim",
  description:
    "A correction is kept apart from what was read, and wins over it: in the article's view, in search, and in what stories and claims are made of. It is bound to the place and the words of the statement, so that it outlives reading the article anew and a new version of its text. Merging and splitting holds for the views of claims.",
  tags,
  request: { body: { required: true, content: { "application/json": { schema: CorrectionInput } } } },
  responses: { 201: json(Correction, "It is kept."), ...problems, ...notFound, ...unreadable },
});

const training = createRoute({
  method: "get",
  path: "/corrections/export",
  operationId: "exportCorrections",
  summary: "Corrected articles as training data (JSON Lines)",
  description:
    "One row an article, in the form of the attribution corpora: text, attributions as lists of [start, end), and who is behind them; `checked` names the attributions that a person has corrected, `removed` tells what is none. Then one row for each claims that were merged or split: `same`, and the two `wordings` with their articles and places.",
  tags,
  responses: {
    200: { description: "The rows.", content: { "application/x-ndjson": { schema: z.string() } } },
    ...reading,
  },
});

const remove = createRoute({
  method: "delete",
  path: "/corrections/{id}",
  operationId: "takeBackCorrection",
  summary: "Takes a correction back",
  tags,
  request: {
    params: z.object({ id: z.coerce.number().int().min(1).meta({ description: "The correction." }) }),
  },
  responses: { 204: { description: "It is taken back." }, ...problems, ...notFound },
});

/** Corrections. */
export function correctionRoutes(app: OpenAPIHono, tools: ApiTools): void {
  /** What rests on corrected statements is worked out afterwards. */
  const linkLater = (): void => {
    void tools.writer?.link().then(
      () => tools.news.wrote(),
      () => {},
    );
  };
  app.openapi(training, async (context) => {
    const rows = await tools.desk.ask("training", {}, tools.news.written);
    return given(context, rows, "application/x-ndjson; charset=utf-8", {
      "Content-Disposition": 'attachment; filename="corrections.jsonl"',
    });
  });
  app.openapi(list, (context) => asked(context, tools, "corrections", context.req.valid("query")));
  app.openapi(add, async (context) => {
    const { writer } = writing(tools);
    const input = context.req.valid("json");
    const key = await writer.correct(
      "article" in input ? { ...input, article: referenceOf(input.article) } : input,
    );
    tools.news.wrote();
    const { items } = (await viewOf(tools, "corrections", { limit: 200 })) as CorrectionPage;
    const made = items.find(({ id }) => id === key);
    if (!made) throw new HearsayError("store-no-article", "its article is gone meanwhile");
    linkLater();
    context.header("Location", `/api/corrections/${key}`);
    return context.json(made, 201);
  });
  app.openapi(remove, async (context) => {
    const { id } = context.req.valid("param");
    if (!(await writing(tools).writer.uncorrect(id)))
      throw new HearsayError("store-no-article", `there is no correction ${id}`);
    tools.news.wrote();
    linkLater();
    return context.body(null, 204);
  });
}
