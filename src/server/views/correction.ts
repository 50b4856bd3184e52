import { z } from "zod";
import { list, page, Span } from "./basics.js";
import { SourceKind } from "./record.js";

const spans = list(Span);

export const Anchor = z
  .object({
    article: z.int().meta({ description: "Key of the article (of all its versions)." }),
    content: spans,
    cue: spans,
    words: z
      .string()
      .meta({ description: "The content's own words, by which it is found again in another version." }),
  })
  .meta({
    id: "Anchor",
    description: "A statement by where it stands, so that a correction outlives reading it anew.",
  });
export type Anchor = z.infer<typeof Anchor>;

export const CorrectedSpeaker = z
  .object({
    name: z.string().nullable().meta({ description: "Who speaks; null where the article names nobody." }),
    description: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "In the article's words; the name, if not given." }),
    kind: SourceKind.optional(),
    source: z.string().optional().meta({ description: "Id of a source of the record, in place of a name." }),
  })
  .meta({ id: "CorrectedSpeaker" });
export type CorrectedSpeaker = z.infer<typeof CorrectedSpeaker>;

export const CorrectedSpans = z
  .object({ source: spans.optional(), cue: spans.optional(), content: spans.optional() })
  .meta({ id: "CorrectedSpans", description: "What is not given stays as it is." });
export type CorrectedSpans = z.infer<typeof CorrectedSpans>;

export const Correction = z
  .object({
    id: z.int(),
    kind: z.enum(["wrong", "speaker", "spans", "merge", "split"]).meta({
      description:
        "It is no statement; somebody else speaks; it stands elsewhere; two wordings are one claim; two wordings are not one claim.",
    }),
    at: Anchor,
    speaker: CorrectedSpeaker.nullable().meta({ description: "Of “speaker”." }),
    spans: CorrectedSpans.nullable().meta({ description: "Of “spans”." }),
    other: Anchor.nullable().meta({ description: "Of “merge” and “split”: the other wording." }),
    article: z
      .object({ ref: z.string(), title: z.string().nullable(), outlet: z.string().nullable() })
      .meta({ description: "The article, for showing." }),
    statement: z
      .string()
      .nullable()
      .meta({ description: "Id of the statement it now applies to; null where it finds none any more." }),
    made: z.string().meta({ description: "ISO 8601, UTC." }),
  })
  .meta({
    id: "Correction",
    description: "What a person has corrected. Kept apart from what was read, and wins over it.",
  });
export type Correction = z.infer<typeof Correction>;

const where = {
  article: z.string().meta({ description: "The article: its ref." }),
  statement: z.string().meta({ description: "Id of the statement, as the article's view shows it." }),
};

export const CorrectionInput = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("wrong"), ...where }),
    z.object({ kind: z.literal("speaker"), ...where, speaker: CorrectedSpeaker }),
    z.object({ kind: z.literal("spans"), ...where, spans: CorrectedSpans }),
    z.object({
      kind: z.literal("merge"),
      claims: z.tuple([z.string(), z.string()]).readonly().meta({ description: "Two claims that are one." }),
    }),
    z.object({
      kind: z.literal("split"),
      claim: z.string(),
      wording: z
        .int()
        .min(0)
        .meta({ description: "Place of the wording that does not belong to the claim." }),
    }),
  ])
  .meta({ id: "CorrectionInput" });
export type CorrectionInput = z.infer<typeof CorrectionInput>;

export const CorrectionPage = page(Correction).meta({ id: "CorrectionPage" });
export type CorrectionPage = z.infer<typeof CorrectionPage>;
