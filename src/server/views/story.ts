import { z } from "zod";
import { Interval, list, page } from "./basics.js";
import { ClaimPage } from "./claim.js";
import { ArticleLine, ClaimLine, DisputeKind, Listed, Wording } from "./line.js";

export const StoryInfo = z
  .object({
    id: z.string(),
    title: z.string(),
    made: z.boolean().meta({ description: "Whether a person made it." }),
    articles: z.int(),
    outlets: list(z.string()).meta({ description: "Those with most articles first." }),
    first: z.string().nullable().meta({ description: "When its first dated article was published." }),
    last: z.string().nullable(),
    claims: z
      .int()
      .meta({ description: "How many claims stand in two of its articles or more, or are disputed." }),
  })
  .meta({ id: "StoryInfo", description: "A story, without its articles." });
export type StoryInfo = z.infer<typeof StoryInfo>;

export const ArticlePage = page(Listed).meta({ id: "ArticlePage" });
export type ArticlePage = z.infer<typeof ArticlePage>;
export const StoryPage = page(StoryInfo).meta({ id: "StoryPage" });
export type StoryPage = z.infer<typeof StoryPage>;

export const StoryView = z
  .object({
    info: StoryInfo,
    articles: ArticlePage.meta({
      description: "The first page, in the order of time; /api/articles?story= has all.",
    }),
    claims: ClaimPage.meta({
      description: "The first page, most articles first; /api/claims?story= has all.",
    }),
    counts: z.object({
      claims: z.int(),
      disputed: z.int().meta({ description: "Claims that are disputed." }),
      disputes: z.int().meta({ description: "Disputes: two claims that cannot both hold as stated." }),
      changed: z.int().meta({ description: "Claims whose wordings differ in a way that matters." }),
      oneOrigin: z.int().meta({ description: "Claims that may rest on one origin (low = 1)." }),
      surelyOne: z.int().meta({ description: "Claims that do rest on one origin (high = 1)." }),
      unnamed: z.int().meta({ description: "Claims for which nobody named vouches." }),
      statements: z.int().meta({ description: "Statements of its articles." }),
    }),
    people: list(z.string()).meta({
      description: "Full names of people who are sources of it, those of most articles first; eight at most.",
    }),
    places: list(z.string()).meta({
      description: "Countries, regions and cities it names, those of most articles first; six at most.",
    }),
    outlets: list(z.object({ outlet: z.string().nullable(), articles: z.int() })).meta({
      description: "Most first.",
    }),
    leftOut: list(z.object({ what: z.string(), count: z.int(), why: z.string() })).meta({
      description: "What was not compared, and why.",
    }),
  })
  .meta({ id: "StoryView", description: "A story: its articles and claims." });
export type StoryView = z.infer<typeof StoryView>;

export const TimelineView = z
  .object({
    articles: list(ArticleLine).meta({ description: "In the order of time, undated last; 2,000 at most." }),
    leftOut: z.int().meta({ description: "How many articles were left out." }),
    claims: list(
      z.object({
        id: z.string(),
        gist: z.string(),
        origins: Interval,
        disputes: list(DisputeKind),
        takenUp: list(
          z.object({
            article: z.int().meta({ description: "Place in `articles`." }),
            own: z.boolean().meta({ description: "Whether it says so in its own voice only." }),
          }),
        ),
      }),
    ).meta({ description: "The 60 claims that most articles state, and which article took each up." }),
  })
  .meta({ id: "TimelineView", description: "A story in time: its articles, and how claims were taken up." });
export type TimelineView = z.infer<typeof TimelineView>;

const Side = z.object({ claim: ClaimLine, wording: Wording });

export const DisputesView = page(
  z.object({ kind: DisputeKind, reason: z.string(), one: Side, other: Side }),
).meta({ id: "DisputesView", description: "What is disputed in a story, each dispute once, side by side." });
export type DisputesView = z.infer<typeof DisputesView>;

export const StoryInput = z
  .object({
    title: z.string().min(1).max(300).nullish(),
    articles: list(z.string()).meta({ description: "Refs of the articles." }),
    follows: z
      .boolean()
      .default(false)
      .meta({ description: "Whether later articles that belong with these join it." }),
  })
  .meta({ id: "StoryInput" });
export type StoryInput = z.infer<typeof StoryInput>;

export const WhatIfInput = z
  .object({
    story: z.string().optional().meta({ description: "All claims of a story." }),
    claims: list(z.string()).optional().meta({ description: "Or just these." }),
    without: z
      .object({
        sources: list(z.string()).default([]).meta({ description: "Keys of sources, or their names." }),
        outlets: list(z.string()).default([]).meta({ description: "Names or keys of outlets." }),
        articles: list(z.string()).default([]).meta({ description: "Refs of articles." }),
      })
      .meta({ description: "Who and what is thought away." }),
  })
  .meta({ id: "WhatIfInput" });
export type WhatIfInput = z.input<typeof WhatIfInput>;

export const WhatIfView = z
  .object({
    claims: list(
      z.object({
        id: z.string(),
        gist: z.string(),
        before: Interval,
        after: Interval.nullable().meta({ description: "Null where it is lost." }),
        fallen: z.int().meta({ description: "How many of its statements fall." }),
        statements: z.int(),
        lost: z.boolean(),
      }),
    ).meta({ description: "Those that are struck, lost ones first." }),
    lost: z.int(),
    weakened: z.int(),
    of: z.int().meta({ description: "How many claims were looked at." }),
  })
  .meta({
    id: "WhatIfView",
    description: "Which claims lose support without some sources, outlets and articles.",
  });
export type WhatIfView = z.infer<typeof WhatIfView>;
