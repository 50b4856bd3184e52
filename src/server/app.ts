import { Hono } from "hono";
import { type ApiTools, api } from "./api/index.js";
import { pageAnswers } from "./page/index.js";
import { type GuardOptions, guard, problemAnswer } from "./safety/index.js";

/** What the whole server is made of. */
export interface AppOptions {
  readonly tools: ApiTools;
  readonly guard: GuardOptions;
  /** The folder of the built page. */
  readonly page: string;
}

/** The server without a socket: guard, API, page. */
export function createApp({ tools, guard: rules, page }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, context) => problemAnswer(context, error));
  app.use("*", guard(rules));
  app.route("/api", api(tools));
  const give = pageAnswers(page);
  app.all("*", give);
  return app;
}
