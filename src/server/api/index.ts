import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { largestJson, problem, problemAnswer, Refusal } from "../safety/index.js";
import { articleRoutes } from "./articles.js";
import { correctionRoutes } from "./corrections.js";
import { exportRoutes } from "./exports.js";
import { jobRoutes } from "./jobs.js";
import { searchRoutes } from "./search.js";
import { storyRoutes } from "./stories.js";
import type { ApiTools } from "./tools.js";

export { type ApiTools, given, News } from "./tools.js";

const about = `Hearsay reads news and shows what it rests on: who said what, to whom, through whom it reached the page, how many
independent origins a claim really has, who disputes it, and how its wording changed on the way. It passes no verdict on truth.

Offsets count UTF-16 code units of an article's text, as JavaScript strings do. Lists come in pages: give \`next\` as \`cursor\` to have
the next one. Answers to GET carry an ETag: send it as If-None-Match, and what has not changed is answered with 304. Errors are
problem+json (RFC 9457).

Writing needs the token (Authorization: Bearer …) where the server has one; else the header Origin with the server's own address, which
the page's own requests have anyway and other sites' pages cannot have.`;

/** The API, to be mounted at /api. */
export function api(tools: ApiTools): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const place = issue.path.join(".");
      const told = problem(
        400,
        `${place || result.target}: ${issue.message}`,
        "usage",
        place || result.target,
      );
      return context.body(JSON.stringify(told), 400, { "Content-Type": "application/problem+json" });
    },
  });
  app.use("*", async (context, next) => {
    if (context.req.path === "/api/jobs") return next();
    return bodyLimit({
      maxSize: largestJson,
      onError: () => {
        throw new Refusal(413, `it is larger than ${largestJson / 2 ** 20} MB`);
      },
    })(context, next);
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "Where the server was started with --token.",
  });
  articleRoutes(app, tools);
  storyRoutes(app, tools);
  searchRoutes(app, tools);
  jobRoutes(app, tools);
  correctionRoutes(app, tools);
  exportRoutes(app, tools);
  const document = () =>
    app.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "Hearsay",
        version: tools.version,
        description: about,
        license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
      },
      servers: [{ url: "/api" }],
      security: [{}, { token: [] }],
      tags: [
        { name: "Articles", description: "Articles with what was read in them." },
        { name: "Stories", description: "Articles about one course of events." },
        { name: "Claims", description: "What several statements say alike, with its origins." },
        { name: "Search", description: "Statements by words and by who says them." },
        { name: "Sources", description: "People and organisations across articles." },
        { name: "Audit", description: "What to look at by newsrooms' own rules." },
        { name: "Adding", description: "Taking in articles, and what went wrong." },
        { name: "Corrections", description: "What people have corrected." },
        { name: "Exports", description: "Articles, stories and searches as files in the forms of others." },
        { name: "Store", description: "How the store stands." },
      ],
    });
  let text: string | null = null;
  app.get("/openapi.json", (context) => {
    text ??= JSON.stringify(document(), null, 2);
    return context.body(text, 200, { "Content-Type": "application/json; charset=utf-8" });
  });
  app.onError((error, context) => problemAnswer(context, error));
  const known = app.routes.filter(({ method }) => method !== "ALL");
  app.all("/*", (context) => {
    const { path, method } = context.req;
    const allowed = known.filter((route) => fits(route.path, path)).map((route) => route.method);
    const refusal =
      allowed.length > 0
        ? new Refusal(405, `${method} is not done here`, { Allow: [...new Set(allowed)].join(", ") })
        : new Refusal(404, "the API has no such address; /api/openapi.json tells which it has");
    return problemAnswer(context, refusal);
  });
  return app;
}

/** Whether a path is one of a route ("/articles/:ref"). */
function fits(route: string, path: string): boolean {
  const parts = route.split("/");
  const given = path.replace(/^\/api/, "").split("/");
  return parts.length === given.length && parts.every((part, i) => part.startsWith(":") || part === given[i]);
}
