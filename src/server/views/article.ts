import { z } from "zod";
import { Interval, list, Span, Stretch } from "./basics.js";
import { Correction } from "./correction.js";
import { ArticleLine, Listed, Reason } from "./line.js";
import { Article, ArticleRecord, Source, Statement } from "./record.js";

export const CopyView = z
  .object({
    other: ArticleLine,
    direction: z
      .enum(["from", "to", "common", "unknown"])
      .meta({ description: "This one has it from the other; the other from this one; both from a third." }),
    common: z.string().nullable().meta({ description: "Name of that third, where it is known." }),
    ofThis: z
      .number()
      .meta({ description: "Share of this article's prose that stands in the other, 0 to 1." }),
    ofOther: z.number(),
    passages: list(
      z.object({
        here: Span,
        there: Span,
        words: z.int().meta({ description: "How many words the two have in common, in order." }),
      }),
    ),
    reasons: list(Reason).meta({ description: "What decided the direction." }),
  })
  .meta({ id: "CopyView", description: "Prose that this article shares with another." });
export type CopyView = z.infer<typeof CopyView>;

export const ClaimMark = z
  .object({
    statement: z
      .string()
      .nullable()
      .meta({ description: "Id of the statement; null in the article's own voice." }),
    content: list(Span),
    claim: z.string(),
    gist: z.string(),
    origins: Interval,
    articles: z.int().meta({ description: "How many articles state it." }),
    disputed: z.boolean(),
    confidence: z.number(),
  })
  .meta({ id: "ClaimMark", description: "Which claim a stretch of this article states." });
export type ClaimMark = z.infer<typeof ClaimMark>;

export const ArticleView = z
  .object({
    listed: Listed.meta({ description: "The version that is shown." }),
    versions: list(Listed).meta({ description: "Oldest first." }),
    article: Article,
    record: ArticleRecord.nullable().meta({
      description: "What was read in it, with corrections applied; null while it is unread.",
    }),
    reader: z.string().nullable(),
    corrections: list(Correction).meta({ description: "Those that concern this article." }),
    copies: list(CopyView).meta({ description: "Most shared first." }),
    claims: list(ClaimMark).meta({ description: "In text order." }),
    story: z
      .object({ id: z.string(), title: z.string(), articles: z.int() })
      .nullable()
      .meta({ description: "The story it is in; null while it is not linked, or alone." }),
  })
  .meta({ id: "ArticleView", description: "An article with all that is known of it." });
export type ArticleView = z.infer<typeof ArticleView>;

export const Said = z
  .object({
    statement: Statement,
    speaker: Source.nullable(),
    source: z.string(),
    cue: z.string(),
    content: z.string(),
  })
  .meta({ id: "Said", description: "A statement of one version, in words." });
export type Said = z.infer<typeof Said>;

export const ChangesView = z
  .object({
    from: Listed,
    to: Listed,
    added: list(Said),
    dropped: list(Said),
    reworded: list(
      z.object({
        before: Said,
        after: Said,
        words: list(Stretch).meta({ description: "Source, cue and content in a row, word by word." }),
      }),
    ),
    same: z.int().meta({ description: "How many statements stand in both as they are." }),
  })
  .meta({
    id: "ChangesView",
    description: "What became of an article's statements from one version to another.",
  });
export type ChangesView = z.infer<typeof ChangesView>;

export const ArticleInput = z
  .object({
    text: z.string().min(1),
    id: z.string().optional(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    outlet: z.string().nullish(),
    byline: z.string().nullish(),
    published: z.string().nullish(),
  })
  .meta({
    id: "ArticleInput",
    description: "One article as a row of JSON Lines has it; only `text` is needed.",
  });
export type ArticleInput = z.infer<typeof ArticleInput>;
