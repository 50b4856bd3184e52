import { z } from "zod";
import {
  AuditView,
  ClaimLine,
  ClaimView,
  DisputesView,
  Listed,
  list,
  page,
  SearchView,
  Source,
  Statement,
  StoryPage,
} from "../views/index.js";

/** A statement in words, as agents have it: with the exact quotation and where it stands. */
export const Quoted = z
  .object({
    statement: Statement.meta({ description: "With its spans: offsets into the article's text." }),
    content: z.string().meta({ description: "The article's own words that state it." }),
    source: z.string().meta({ description: "The words that name the source; empty when left out." }),
    cue: z.string(),
    speaker: Source.nullable(),
    via: list(Source),
  })
  .meta({ id: "Quoted" });

export const ReadTextView = z.object({
  reader: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  language: z.string(),
  text: z.string().meta({ description: "The text to which all offsets refer." }),
  statements: list(Quoted),
});

export const ShownArticle = z.object({
  listed: Listed,
  address: z.string().nullable().meta({ description: "Where a person can look at it." }),
  text: z.string().nullable().meta({ description: "The whole text, where it was asked for." }),
  statements: list(Quoted),
  claims: list(
    z.object({ statement: z.string().nullable(), claim: z.string(), gist: z.string(), articles: z.int() }),
  ).meta({ description: "Claims that several articles state: trace_claim tells more." }),
  copies: list(
    z.object({ other: z.string(), outlet: z.string().nullable(), direction: z.string(), ofThis: z.number() }),
  ),
});

export const TracedClaim = ClaimView.omit({ lineage: true, reasons: true }).extend({
  address: z.string().nullable().meta({ description: "Where a person can look at it." }),
  ways: list(z.object({ from: z.string(), to: z.string(), how: z.string() })).meta({
    description: "Who handed it on to whom, so far as the articles tell.",
  }),
});

export const FoundClaims = page(ClaimLine);

// A tool's schema is an object itself, and no reference to one: without the name under which the API knows it.
export const FoundStatements = SearchView.extend({});
export const FoundDisputes = DisputesView.extend({});
export const FoundStories = StoryPage.extend({});
export const FoundFaults = AuditView.extend({});
