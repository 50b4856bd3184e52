import { z } from "zod";
import { list, page } from "./basics.js";

export const FailureView = z
  .object({
    place: z.string().meta({ description: "The input and where in it." }),
    input: z.string().meta({ description: "What to add to try again: the file or address." }),
    code: z.string(),
    message: z.string().meta({ description: "What is wrong; what to do." }),
    tries: z.int(),
    at: z.string().meta({ description: "When it last failed: ISO 8601, UTC." }),
  })
  .meta({ id: "FailureView", description: "What could not be read." });
export type FailureView = z.infer<typeof FailureView>;

export const FailurePage = page(FailureView).meta({ id: "FailurePage" });
export type FailurePage = z.infer<typeof FailurePage>;

export const Job = z
  .object({
    id: z.string(),
    kind: z.enum(["addresses", "text", "files", "sample", "retry"]),
    title: z.string().meta({ description: "What is being added, in a few words." }),
    state: z.enum(["running", "linking", "done", "failed", "stopped"]).meta({
      description:
        "linking: all is added, and what the articles have to do with each other is being worked out.",
    }),
    added: z.int().meta({ description: "New articles." }),
    versions: z.int().meta({ description: "New versions of articles that were there." }),
    same: z.int().meta({ description: "Articles that were there as they are." }),
    failed: z.int(),
    rate: z.number().nullable().meta({ description: "Articles a second." }),
    left: z.number().nullable().meta({ description: "Seconds left, while somebody can know it." }),
    linking: z.object({ done: z.int(), total: z.int() }).nullable(),
    begun: z.string().meta({ description: "ISO 8601, UTC." }),
    ended: z.string().nullable(),
    articles: list(
      z.object({ ref: z.string(), title: z.string().nullable(), outlet: z.string().nullable() }),
    ).meta({
      description: "What was added; the first 100.",
    }),
    failures: list(z.object({ place: z.string(), code: z.string().nullable(), message: z.string() })).meta({
      description: "What could not be read; the first 100.",
    }),
    error: z.string().nullable().meta({ description: "Why it failed as a whole." }),
  })
  .meta({ id: "Job", description: "Adding, as far as it has come." });
export type Job = z.infer<typeof Job>;

export const JobInput = z
  .union([
    z.object({
      addresses: z
        .array(z.string().min(1).max(2048))
        .min(1)
        .max(1000)
        .readonly()
        .meta({ description: "http and https addresses." }),
    }),
    z.object({
      text: z.string().min(1).meta({ description: "The article's words, or a page's HTML." }),
      title: z.string().nullish(),
      outlet: z.string().nullish(),
      url: z.string().nullish(),
      published: z.string().nullish(),
    }),
    z.object({ sample: z.literal(true).meta({ description: "The story that comes with Hearsay." }) }),
  ])
  .meta({ id: "JobInput", description: "What to add. Files come as multipart/form-data." });
export type JobInput = z.infer<typeof JobInput>;

export const StatusView = z
  .object({
    version: z.string().meta({ description: "Hearsay's version." }),
    counts: z.object({
      articles: z.int(),
      versions: z.int(),
      unread: z.int(),
      statements: z.int(),
      sources: z.int(),
      failures: z.int(),
      bytes: z.int().meta({ description: "Size of the store on disk." }),
    }),
    stories: z.int().meta({ description: "Stories of two articles or more." }),
    stale: z.int().meta({
      description: "Articles that are still to be linked: stories and claims do not know of them yet.",
    }),
    linking: z.object({ done: z.int(), total: z.int() }).nullable(),
    jobs: list(Job).meta({ description: "Those that run, and the last ones that ended." }),
    reader: z
      .string()
      .meta({ description: "What finds the statements of articles added here: auto, linear or neural." }),
    writable: z.boolean().meta({ description: "False where the store may only be looked at." }),
    corrections: z.int(),
  })
  .meta({ id: "StatusView", description: "How the store stands." });
export type StatusView = z.infer<typeof StatusView>;
