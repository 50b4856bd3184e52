import { z } from "zod";
import { list, Span } from "./basics.js";
import { ArticleLine } from "./line.js";

export const RuleName = z
  .enum([
    "unnamed-source",
    "unexplained-anonymity",
    "one-unnamed-source",
    "one-outlet",
    "taken-over",
    "uncredited",
    "plural-of-one",
  ])
  .meta({ id: "RuleName" });
export type RuleName = z.infer<typeof RuleName>;

export const FindingView = z
  .object({
    rule: RuleName,
    article: ArticleLine,
    spans: list(Span),
    words: z.string().meta({ description: "The article's own words there." }),
    note: z.string(),
    claim: z.string().nullable().meta({ description: "Id of the claim it is about." }),
  })
  .meta({ id: "FindingView", description: "One thing that a rule found, with its place." });
export type FindingView = z.infer<typeof FindingView>;

export const AuditView = z
  .object({
    of: z
      .object({
        story: z.string().nullable(),
        outlet: z.string().nullable(),
        q: z.string().nullable(),
        title: z.string(),
      })
      .meta({ description: "What was audited." }),
    articles: z.int(),
    statements: z.int(),
    unnamed: z
      .int()
      .meta({ description: "Statements whose source is known to the article, and is not named." }),
    unexplained: z.int().meta({ description: "Of these, how many are without a reason for it." }),
    takenOver: z.int().meta({ description: "Statements that came through another outlet, or are one's." }),
    claims: z.int(),
    oneSource: z.int().meta({ description: "Claims that may rest on a single source." }),
    oneOutlet: z.int().meta({ description: "Claims whose every way goes through one outlet." }),
    mostQuoted: list(z.object({ name: z.string(), statements: z.int(), articles: z.int() })),
    rules: list(
      z.object({
        name: RuleName,
        title: z.string(),
        standards: list(z.string()).meta({ description: "The published standards that ask for it." }),
        found: z.int(),
      }),
    ),
    findings: list(FindingView).meta({ description: "By article in the order of times, then by place." }),
    next: z.string().nullable().meta({ description: "`cursor` of the next findings." }),
  })
  .meta({ id: "AuditView", description: "What an editor should look at, by newsrooms' own rules." });
export type AuditView = z.infer<typeof AuditView>;
