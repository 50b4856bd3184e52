import { z } from "zod";
import { Interval, list, page, Stretch } from "./basics.js";
import { ChangeKind, ClaimLine, DisputeKind, Label, Reason, Wording } from "./line.js";
import { LineageView } from "./lineage.js";

export const NodeName = z
  .object({ id: z.string(), kind: z.enum(["source", "voice", "outlet", "article"]), label: z.string() })
  .meta({ id: "NodeName", description: "A node of the lineage, named." });
export type NodeName = z.infer<typeof NodeName>;

export const DisputeView = z
  .object({
    kind: DisputeKind,
    reason: z.string(),
    claim: ClaimLine.meta({ description: "The claim on the other side." }),
    ours: Wording,
    theirs: Wording,
  })
  .meta({
    id: "DisputeView",
    description: "Two claims that cannot both hold as stated, or a claim and its denial.",
  });
export type DisputeView = z.infer<typeof DisputeView>;

export const ClaimView = z
  .object({
    claim: ClaimLine,
    story: z
      .object({ id: z.string(), title: z.string() })
      .nullable()
      .meta({ description: "The story that most of it is in." }),
    wordings: list(Wording).meta({
      description:
        "The first 200 in the order of time, and those that changes name; claim.statements tells how many there are, and /wordings has all.",
    }),
    origins: Interval.extend({
      who: list(Label).meta({ description: "As counted for `high`." }),
      reasons: list(z.string()).meta({
        description: "What was merged and why, so that a person can count again.",
      }),
    }),
    lineage: LineageView,
    single: list(NodeName).meta({
      description: "Through whom all of it goes, from the origin on; empty where there is nobody.",
    }),
    cut: z
      .object({ size: z.int(), nodes: list(NodeName) })
      .meta({ description: "How few would have to fall for it to lose all support, and one such set." }),
    changes: list(
      z.object({
        kind: ChangeKind,
        from: z.int().meta({ description: "Place of the fuller or more careful wording." }),
        to: z.int(),
        note: z.string(),
        words: list(Stretch).meta({ description: "The two wordings, word by word." }),
      }),
    ),
    disputes: list(DisputeView),
    confidence: z.number(),
    reasons: list(Reason).meta({ description: "Why these are one claim, link by link; 24 at most." }),
  })
  .meta({ id: "ClaimView", description: "All that is known of one claim." });
export type ClaimView = z.infer<typeof ClaimView>;

export const WordingPage = page(Wording).meta({ id: "WordingPage" });
export type WordingPage = z.infer<typeof WordingPage>;
export const ClaimPage = page(ClaimLine).meta({ id: "ClaimPage" });
export type ClaimPage = z.infer<typeof ClaimPage>;
