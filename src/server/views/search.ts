import { z } from "zod";
import { list, page, Span } from "./basics.js";
import { ArticleLine } from "./line.js";
import { Source, SourceKind, Statement } from "./record.js";

export const Excerpt = z
  .object({
    start: z.int().meta({ description: "Where it begins in the article's text." }),
    text: z.string(),
    cutBefore: z.boolean(),
    cutAfter: z.boolean(),
    marks: list(Span).meta({ description: "What was found, as offsets into the article's text." }),
  })
  .meta({ id: "Excerpt", description: "A stretch of an article's text around what was found." });
export type Excerpt = z.infer<typeof Excerpt>;

export const Hit = z
  .object({
    article: ArticleLine,
    statement: Statement,
    speaker: Source.nullable(),
    via: list(Source),
    words: z.object({ source: z.string(), cue: z.string(), content: z.string() }),
    context: Excerpt,
  })
  .meta({ id: "Hit", description: "A statement that was found." });
export type Hit = z.infer<typeof Hit>;

export const SearchView = page(Hit)
  .extend({
    total: z
      .int()
      .meta({ description: "How many statements there are in all; at most `counted` are counted." }),
    counted: z.int().meta({ description: "A total of this many means “this many or more”." }),
    unread: list(z.object({ article: ArticleLine, context: Excerpt })).meta({
      description: "Articles in languages that no reader knows, which have the words.",
    }),
  })
  .meta({ id: "SearchView" });
export type SearchView = z.infer<typeof SearchView>;

export const VoiceView = z
  .object({
    name: z.string(),
    kind: SourceKind.meta({ description: "What kind it mostly is." }),
    statements: z.int().meta({ description: "How many statements are its own." }),
    relays: z.int().meta({ description: "How many statements of others it relays." }),
    articles: z.int(),
    outlets: list(z.object({ outlet: z.string().nullable(), statements: z.int() })),
    roles: list(z.string()),
  })
  .meta({ id: "VoiceView", description: "A source across articles: everyone of that name." });
export type VoiceView = z.infer<typeof VoiceView>;

export const SourcePage = page(VoiceView).meta({ id: "SourcePage" });
export type SourcePage = z.infer<typeof SourcePage>;

export const SourceView = z
  .object({
    voice: VoiceView,
    firstHand: z
      .int()
      .meta({ description: "Of its statements shown here, how many came through nobody; see `counted`." }),
    through: z.int().meta({ description: "How many came through others." }),
    counted: z.int().meta({ description: "Over how many statements these two were counted." }),
    statements: page(Hit).meta({ description: "By time, latest first." }),
  })
  .meta({ id: "SourceView", description: "Everything a person or organisation is reported to have said." });
export type SourceView = z.infer<typeof SourceView>;
