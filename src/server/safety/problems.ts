import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ErrorCode, HearsayError } from "../../record/index.js";
import { Busy } from "../desk/index.js";
import type { Problem } from "../views/index.js";

/** What stands for each kind of problem, in a few words. */
const titles: Readonly<Record<number, string>> = {
  400: "The request makes no sense",
  401: "A token is needed",
  403: "Not allowed from here",
  404: "Not found",
  405: "This cannot be done here",
  409: "It does not fit what is there",
  413: "Too large",
  415: "Not in this form",
  421: "This server does not answer to that name",
  422: "It cannot be read",
  429: "Too many requests",
  500: "Hearsay itself failed",
  501: "Not made yet",
  503: "Busy",
};

/** The status that tells of an error of ours. */
const statuses: Partial<Record<ErrorCode, number>> = {
  usage: 400,
  "bad-row": 400,
  "not-json": 400,
  address: 400,
  "store-no-article": 404,
  "store-missing": 404,
  "not-found": 404,
  "too-large": 413,
  "store-busy": 503,
  "store-full": 503,
  "store-read-only": 403,
  model: 503,
};

/** An error that HTTP has a status for, and Hearsay no code. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** An error as a problem. What is no error of ours is not told in its own words, which may name files of this machine. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return problem(error.status, error.message);
  if (error instanceof HTTPException) {
    const isJson = /json/i.test(error.message);
    return problem(error.status, isJson ? "the body is not JSON" : error.message, isJson ? "not-json" : null);
  }
  if (error instanceof Busy) return problem(503, error.message);
  if (error instanceof HearsayError) {
    const { code, message, place } = error;
    // Codes of documents that cannot be read: the request was right, what it brought is not.
    return problem(statuses[code] ?? (code.startsWith("store") ? 500 : 422), forPages(message), code, place);
  }
  if (process.env.HEARSAY_DEBUG) console.error(error);
  return problem(500, "an error that nobody expected; set HEARSAY_DEBUG=1 to see it where the server runs");
}

/** Messages name commands for those at a terminal. */
function forPages(message: string): string {
  return message.replace(
    /[;:,]? hearsay (?:list|stories|claims|failures) shows? (?:them|what is|those that were)/,
    "",
  );
}

export function problem(status: number, detail: string, code: string | null = null, place = ""): Problem {
  return {
    type: "about:blank",
    title: titles[status] ?? "An error",
    status,
    detail,
    code,
    place: place === "" ? null : place,
  };
}

/** A problem as it is answered. */
export function problemAnswer(context: Context, error: unknown): Response {
  const told = problemOf(error);
  for (const [name, value] of Object.entries(error instanceof Refusal ? error.headers : {}))
    context.header(name, value);
  if (told.status === 503) context.header("Retry-After", "1");
  context.header("Cache-Control", "no-store");
  return context.body(JSON.stringify(told), told.status as ContentfulStatusCode, {
    "Content-Type": "application/problem+json",
  });
}
