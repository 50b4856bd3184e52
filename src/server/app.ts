import { Hono } from "hono";
import { type ApiTools, api } from "./api/index.js";
import { type AgentTools, agentsDoor } from "./mcp/index.js";
import { pageAnswers } from "./page/index.js";
import { type GuardOptions, guard, problemAnswer } from "./safety/index.js";

/** What the whole server is made of. */
export interface AppOptions {
  readonly tools: ApiTools;
  /** Reads a text for agents. */
  readonly read: AgentTools["read"];
  readonly guard: GuardOptions;
  /** The folder of the built page. */
  readonly page: string;
}

/** The server without a socket: guard, API, agents' door, page. */
export function createApp({ tools, read, guard: rules, page }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, context) => problemAnswer(context, error));
  app.use("*", guard(rules));
  const give = pageAnswers(page);
  // The API's own page stands where its addresses begin.
  app.get("/api", give);
  app.route("/api", api(tools));
  const { desk, version, news } = tools;
  app.route("/mcp", agentsDoor({ desk, read, version, written: () => news.written }));
  app.all("*", give);
  return app;
}
