import { z } from "zod";
import { Interval, list, Span } from "./basics.js";

export const ArticleLine = z
  .object({
    key: z.int().meta({ description: "Key of the version in the store; never given twice." }),
    ref: z.string().meta({
      description: "What to put in addresses (/article/{ref}, /api/articles/{ref}): means just this article.",
    }),
    id: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    url: z
      .string()
      .nullable()
      .meta({ description: "As the document gives it: link it only where it is http(s)." }),
    statements: z.int().min(0),
    read: z
      .boolean()
      .meta({ description: "False where no reader knows the language: it is kept, and unread." }),
  })
  .meta({ id: "ArticleLine", description: "An article on one line of a list." });
export type ArticleLine = z.infer<typeof ArticleLine>;

export const Listed = ArticleLine.extend({
  article: z.int().meta({ description: "Key of the article: the same for all its versions." }),
  version: z.int().min(1),
  versions: z.int().min(1).meta({ description: "How many versions the article has." }),
  language: z.string(),
  reader: z
    .string()
    .nullable()
    .meta({ description: "Who read it: linear, neural, …; null while it is unread." }),
  origin: z.string().meta({ description: "The file or address it came from." }),
  added: z.string().meta({ description: "When it was added: ISO 8601, UTC." }),
  readAt: z.string().nullable().meta({ description: "When it was read: ISO 8601, UTC." }),
  length: z.int().meta({ description: "Length of its text in UTF-16 code units." }),
  sources: z.int(),
}).meta({ id: "Listed", description: "One version of an article, without its text." });
export type Listed = z.infer<typeof Listed>;

export const Label = z
  .object({
    key: z.string().meta({ description: "What names it within the claim or story, and to what-if." }),
    label: z.string().meta({ description: "Its name; where nobody names it, how it is described." }),
    name: z.string().nullable().meta({ description: "For /source/{name}; null where nobody names it." }),
    unnamed: z.boolean(),
  })
  .meta({ id: "Label", description: "A source, shown in a few words." });
export type Label = z.infer<typeof Label>;

export const ChangeKind = z
  .enum(["quote-altered", "quote-cut", "hedge-lost", "attribution-lost", "number-changed", "count-grown"])
  .meta({ id: "ChangeKind", description: "What changed from one wording of a claim to another." });
export type ChangeKind = z.infer<typeof ChangeKind>;
export const DisputeKind = z.enum(["denial", "number", "polarity"]).meta({ id: "DisputeKind" });
export type DisputeKind = z.infer<typeof DisputeKind>;

export const ClaimLine = z
  .object({
    id: z.string(),
    gist: z.string().meta({ description: "Its words at their plainest: one of its wordings." }),
    origins: Interval,
    articles: z.int().meta({ description: "How many articles state it." }),
    outlets: z.int().meta({ description: "How many outlets these are of." }),
    statements: z.int().meta({ description: "How many wordings it has." }),
    voices: z.object({ attributed: z.int(), own: z.int() }).meta({
      description: "How many wordings name a source, and how many stand in the article's own voice.",
    }),
    speakers: list(Label).meta({
      description: "Who is said to have said it, the origins first; six at most.",
    }),
    moreSpeakers: z.int().meta({ description: "How many speakers are not among these." }),
    changes: list(ChangeKind).meta({ description: "Each kind once." }),
    disputes: list(DisputeKind).meta({ description: "Each kind once." }),
    first: z
      .string()
      .nullable()
      .meta({ description: "When the earliest dated article that states it was published." }),
    last: z.string().nullable(),
    confidence: z.number().meta({ description: "How likely all of it says the same, 0 to 1, calibrated." }),
    question: z
      .boolean()
      .meta({ description: "Whether it should be shown with a question (confidence under 0.9)." }),
    alone: z.boolean().meta({ description: "What one statement alone says: it has no view of its own." }),
  })
  .meta({ id: "ClaimLine", description: "A claim on one line of a list." });
export type ClaimLine = z.infer<typeof ClaimLine>;

export const Quote = z
  .object({
    article: ArticleLine,
    start: z.int(),
    end: z.int(),
    text: z.string().meta({ description: "The article's own words at these offsets." }),
  })
  .meta({ id: "Quote", description: "Exact words, with where they stand." });
export type Quote = z.infer<typeof Quote>;

export const Reason = z
  .object({
    rule: z.string().meta({ description: "The rule as docs/origins.md and docs/claims.md name it." }),
    note: z.string(),
    quotes: list(Quote).meta({
      description: "The words it rests on; empty where it rests on facts about the articles.",
    }),
  })
  .meta({
    id: "Reason",
    description: "Why two things were linked, counted as one, or set against each other.",
  });
export type Reason = z.infer<typeof Reason>;

export const Wording = z
  .object({
    place: z
      .int()
      .meta({ description: "Its place among the claim's wordings, from 0, in the order of time." }),
    article: ArticleLine,
    statement: z
      .string()
      .nullable()
      .meta({ description: "Id of the statement there; null in the article's own voice." }),
    content: list(Span),
    text: z.string().meta({ description: "The words that state the claim; “ … ” between stretches." }),
    before: z.string().meta({ description: "Some words before them." }),
    after: z.string().meta({ description: "Some words after them." }),
    voice: z.enum(["attributed", "own"]),
    speaker: Label.nullable(),
    via: list(Label).meta({ description: "Relays, nearest the speaker first." }),
    doubtful: z
      .boolean()
      .meta({ description: "It may belong to another claim: it is shown, and adds no origin." }),
  })
  .meta({
    id: "Wording",
    description: "One wording of a claim: a statement of an article, or a part of one.",
  });
export type Wording = z.infer<typeof Wording>;
