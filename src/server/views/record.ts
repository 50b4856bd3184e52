import { z } from "zod";
import { CHANNELS, SOURCE_KINDS, STANCES } from "../../record/index.js";
import { list, Span } from "./basics.js";

export const SourceKind = z.enum(SOURCE_KINDS).meta({ id: "SourceKind" });
export type SourceKind = z.infer<typeof SourceKind>;
export const Channel = z
  .enum(CHANNELS)
  .meta({ id: "Channel", description: "Where or how it was said, so far as the article tells." });
export type Channel = z.infer<typeof Channel>;
export const Stance = z
  .enum(STANCES)
  .meta({ id: "Stance", description: "What the source does with the content." });
export type Stance = z.infer<typeof Stance>;

export const Source = z
  .object({
    id: z.string().meta({ description: "s1, s2, … in the order of first mention." }),
    kind: SourceKind,
    name: z
      .string()
      .nullable()
      .meta({ description: "The fullest name the article gives; null when it names nobody. Never guessed." }),
    description: z.string().meta({ description: "The fullest words the article uses for it." }),
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    count: z.int().nullable().meta({ description: "How many people, when the text says so." }),
    anonymity: z
      .string()
      .nullable()
      .meta({ description: "Unnamed people only: the reason the article gives, or “unexplained”." }),
    mentions: list(Span),
  })
  .meta({ id: "Source", description: "Whom statements come from, resolved within one article." });
export type Source = z.infer<typeof Source>;

export const Statement = z
  .object({
    id: z.string().meta({ description: "t1, t2, … in the order in which they begin in the text." }),
    type: z.enum(["direct", "indirect", "mixed"]),
    source: list(Span).meta({ description: "The source as written here; empty when left out." }),
    cue: list(Span).meta({ description: "The words that attribute; empty when a quotation stands alone." }),
    content: list(Span).meta({ description: "What is attributed, with its quotation marks. Never empty." }),
    addressee: list(Span),
    parent: z.string().nullable().meta({ description: "The statement whose content holds this one." }),
    speaker: z
      .string()
      .nullable()
      .meta({ description: "Id of the source behind it; null when the article leaves it unsaid." }),
    via: list(z.string()).meta({
      description: "Ids of the relays between speaker and page, nearest the speaker first.",
    }),
    channel: Channel,
    stance: Stance,
    hedged: z.boolean(),
    negated: z.boolean().meta({ description: "Whether the attribution itself is denied: “did not say”." }),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: "Calibrated: of statements at 0.9, nine in ten are right." }),
  })
  .meta({
    id: "Statement",
    description: "One attribution: who (source), by which words (cue), says what (content).",
  });
export type Statement = z.infer<typeof Statement>;

const fields = {
  id: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  credit: z.string().nullable().meta({ description: "The news agency whose copy it is." }),
  published: z
    .string()
    .nullable()
    .meta({ description: "ISO 8601, as precise as the document says (a date, or date and time)." }),
  language: z.string().meta({ description: "BCP 47; “und” where the text is too short to tell." }),
  text: z.string().meta({ description: "The words themselves; paragraphs are parted by line breaks." }),
};

export const Article = z.object(fields).meta({ id: "Article", description: "One published text." });
export type Article = z.infer<typeof Article>;

export const ArticleRecord = z
  .object({ schema: z.literal(1), ...fields, sources: list(Source), statements: list(Statement) })
  .meta({ id: "ArticleRecord", description: "The record of one article: Hearsay's contract, schema 1." });
export type ArticleRecord = z.infer<typeof ArticleRecord>;
