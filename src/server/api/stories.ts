import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { referenceOf } from "../asking/index.js";
import {
  ClaimPage,
  ClaimView,
  DisputesView,
  LineageView,
  StoryInfo,
  StoryInput,
  StoryPage,
  StoryView,
  TimelineView,
  WhatIfInput,
  WhatIfView,
  WordingPage,
} from "../views/index.js";
import { json, notFound, problems, reading } from "./answers.js";
import { flag, named, paging, words } from "./parameters.js";
import { type ApiTools, asked, viewOf } from "./tools.js";
import { writing } from "./writing.js";

const stories = ["Stories"];
const claims = ["Claims"];
const id = named("id", "The story: its id, the beginning of it (4 characters), or an article in it.");
const claimId = named("id", "The claim: its id or the beginning of it.");

const list = createRoute({
  method: "get",
  path: "/stories",
  operationId: "listStories",
  summary: "Stories, those with the latest articles first",
  tags: stories,
  request: {
    query: z.object({
      least: z.coerce
        .number()
        .int()
        .min(1)
        .max(1000)
        .default(2)
        .meta({ description: "Of at least so many articles." }),
      ...paging(30),
    }),
  },
  responses: { 200: json(StoryPage, "A page of stories."), ...reading },
});

const one = createRoute({
  method: "get",
  path: "/stories/{id}",
  operationId: "showStory",
  summary: "A story with its first articles and claims",
  tags: stories,
  request: { params: id },
  responses: { 200: json(StoryView, "The story."), ...reading, ...notFound },
});

const make = createRoute({
  method: "post",
  path: "/stories",
  operationId: "makeStory",
  summary: "Makes a story of articles, whatever they would be put into otherwise",
  tags: stories,
  request: { body: { required: true, content: { "application/json": { schema: StoryInput } } } },
  responses: { 201: json(StoryInfo, "The story."), ...problems, ...notFound },
});

const unmake = createRoute({
  method: "delete",
  path: "/stories/{id}",
  operationId: "unmakeStory",
  summary: "Undoes a story that a person made: its articles go where they would be put otherwise",
  tags: stories,
  request: { params: id },
  responses: { 204: { description: "It is undone." }, ...problems, ...notFound },
});

const lineage = createRoute({
  method: "get",
  path: "/stories/{id}/lineage",
  operationId: "showStoryLineage",
  summary: "The ways of a story's claims, from origins to articles",
  tags: stories,
  request: {
    params: id,
    query: z.object({
      claims: z
        .string()
        .max(4000)
        .optional()
        .transform((value) => value?.split(",").filter(Boolean))
        .meta({
          description: "Ids of claims, parted by commas; the 60 that most articles state, if not given.",
        }),
      most: z.coerce
        .number()
        .int()
        .min(10)
        .max(800)
        .default(150)
        .meta({ description: "So many nodes at most." }),
    }),
  },
  responses: { 200: json(LineageView, "The graph."), ...reading, ...notFound },
});

const timeline = createRoute({
  method: "get",
  path: "/stories/{id}/timeline",
  operationId: "showTimeline",
  summary: "A story in time: its articles, and which of them took up which claim",
  tags: stories,
  request: { params: id },
  responses: { 200: json(TimelineView, "The timeline."), ...reading, ...notFound },
});

const disputes = createRoute({
  method: "get",
  path: "/stories/{id}/disputes",
  operationId: "listDisputes",
  summary: "What is disputed in a story, each dispute once, side by side",
  tags: stories,
  request: { params: id, query: z.object(paging(20)) },
  responses: { 200: json(DisputesView, "A page of disputes."), ...reading, ...notFound },
});

const claimList = createRoute({
  method: "get",
  path: "/claims",
  operationId: "listClaims",
  summary: "Claims, those that most articles state first",
  tags: claims,
  request: {
    query: z.object({
      story: words("Only those of this story."),
      article: words("Only those that this article states."),
      q: words("Only those that have these words in one of their statements."),
      disputed: flag("Only those that are disputed."),
      changed: flag("Only those whose wordings differ in a way that matters."),
      alone: flag("Also what one statement alone says; with `story` or `article`."),
      ...paging(50),
    }),
  },
  responses: { 200: json(ClaimPage, "A page of claims."), ...reading, ...notFound },
});

const claim = createRoute({
  method: "get",
  path: "/claims/{id}",
  operationId: "showClaim",
  summary: "All that is known of one claim",
  tags: claims,
  request: { params: claimId },
  responses: { 200: json(ClaimView, "The claim."), ...reading, ...notFound },
});

const wordings = createRoute({
  method: "get",
  path: "/claims/{id}/wordings",
  operationId: "listWordings",
  summary: "The wordings of a claim, in the order of time",
  tags: claims,
  request: { params: claimId, query: z.object(paging(50)) },
  responses: { 200: json(WordingPage, "A page of wordings."), ...reading, ...notFound },
});

const whatIf = createRoute({
  method: "post",
  path: "/what-if",
  operationId: "whatIf",
  summary: "Which claims lose support without some sources, outlets and articles",
  description: "Writes nothing. Without `story` and `claims` it looks at all claims of the store.",
  tags: claims,
  request: { body: { required: true, content: { "application/json": { schema: WhatIfInput } } } },
  responses: {
    200: json(WhatIfView, "What becomes of the claims that are struck."),
    ...problems,
    ...notFound,
  },
});

/** Stories and claims. */
export function storyRoutes(app: OpenAPIHono, tools: ApiTools): void {
  app.openapi(list, (context) => asked(context, tools, "stories", context.req.valid("query")));
  app.openapi(lineage, (context) =>
    asked(context, tools, "lineage", { ...context.req.valid("param"), ...context.req.valid("query") }),
  );
  app.openapi(timeline, (context) => asked(context, tools, "timeline", context.req.valid("param")));
  app.openapi(disputes, (context) =>
    asked(context, tools, "disputes", { ...context.req.valid("param"), ...context.req.valid("query") }),
  );
  app.openapi(one, (context) => asked(context, tools, "story", context.req.valid("param")));
  app.openapi(make, async (context) => {
    const { writer } = writing(tools);
    const { title = null, articles, follows } = context.req.valid("json");
    const made = await writer.make({ title, articles: articles.map(referenceOf), follows });
    tools.news.wrote();
    const { info } = (await viewOf(tools, "story", { id: made })) as StoryView;
    context.header("Location", `/api/stories/${encodeURIComponent(made)}`);
    return context.json(info, 201);
  });
  app.openapi(unmake, async (context) => {
    await writing(tools).writer.unmake(context.req.valid("param").id);
    tools.news.wrote();
    return context.body(null, 204);
  });
  app.openapi(claimList, (context) => asked(context, tools, "claims", context.req.valid("query")));
  app.openapi(wordings, (context) =>
    asked(context, tools, "wordings", { ...context.req.valid("param"), ...context.req.valid("query") }),
  );
  app.openapi(claim, (context) => asked(context, tools, "claim", context.req.valid("param")));
  // The desk answers in JSON already, which the types of a route do not know.
  app.openapi(
    whatIf,
    (context) => asked(context, tools, "whatIf", context.req.valid("json")) as Promise<never>,
  );
}
