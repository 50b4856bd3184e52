import type { z } from "zod";
import { Problem } from "../views/index.js";

/** What an operation answers where all goes well. */
export const json = (schema: z.ZodType, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

const told = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** What every operation may answer. */
export const problems = {
  400: told("A parameter or the body makes no sense; `detail` says what to give instead."),
  401: told("The server wants a token."),
  403: told("Another site's page asked, or writing without the token or the page's origin."),
  413: told("The body is too large."),
  421: told("The server does not answer to this Host."),
  429: told("Too many requests; Retry-After says when to ask again."),
  503: told("The store is busy, or the disk is full."),
} as const;

/** What reading may answer besides. */
export const reading = {
  ...problems,
  304: { description: "The answer is the one whose ETag came as If-None-Match." },
} as const;

export const notFound = { 404: told("There is nothing of that name in the store.") } as const;
export const unreadable = { 422: told("What came cannot be read as an article.") } as const;
