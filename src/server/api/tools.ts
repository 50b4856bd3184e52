import type { Context } from "hono";
import type { Asked, AskName } from "../asking/index.js";
import type { Answer, Desk } from "../desk/index.js";
import type { Jobs } from "../jobs/index.js";
import type { Linking, Writer } from "../writer/index.js";

/** What the routes work with. */
export interface ApiTools {
  readonly desk: Desk;
  /** Null where the store may only be looked at. */
  readonly writer: Writer | null;
  readonly jobs: Jobs | null;
  readonly version: string;
  /** Name of the reader that reads what is added. */
  readonly reader: string;
  /** What was written on behalf of somebody: answers must know of it. */
  readonly news: News;
}

/** Counts what was written on behalf of somebody. */
export class News {
  #written = 0;

  /** How often something was written until now. */
  get written(): number {
    return this.#written;
  }

  wrote(): void {
    this.#written += 1;
  }
}

export function linkingOf(tools: ApiTools): Linking | null {
  return tools.writer?.linking ?? null;
}

/** Whether the client has this very answer. */
function hasIt(context: Context, etag: string): boolean {
  const known = context.req.header("if-none-match");
  if (known === undefined) return false;
  return (
    known.trim() === "*" ||
    known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""))
  );
}

/** Gives an answer, or says that the client has it. */
export function given(
  context: Context,
  { body, etag }: Answer,
  type = "application/json; charset=utf-8",
  more: Readonly<Record<string, string>> = {},
): Response {
  context.header("ETag", etag);
  context.header("Cache-Control", "no-cache");
  context.header("Vary", "Authorization, Cookie");
  if (hasIt(context, etag)) return context.body(null, 304);
  for (const [name, value] of Object.entries(more)) context.header(name, value);
  context.header("Content-Type", type);
  return context.body(body, 200);
}

/** Asks the desk and gives what it answers. */
export async function asked<Name extends AskName>(
  context: Context,
  tools: ApiTools,
  name: Name,
  question: Asked<Name>,
): Promise<Response> {
  return given(context, await tools.desk.ask(name, question, tools.news.written));
}

/** Asks and gives the view itself. */
export async function viewOf<Name extends AskName>(
  tools: ApiTools,
  name: Name,
  question: Asked<Name>,
): Promise<unknown> {
  return JSON.parse((await tools.desk.ask(name, question, tools.news.written)).body as string);
}
