import { z } from "zod";
import { list } from "./basics.js";
import { Reason } from "./line.js";

export const LineageNode = z
  .object({
    id: z.string().meta({ description: "“source:”, “voice:”, “outlet:” or “article:” and a key." }),
    kind: z.enum(["source", "voice", "outlet", "article"]).meta({
      description:
        "“voice”: an origin that no source stands for, such as somebody left unsaid, or several outlets that have it from one unknown place.",
    }),
    key: z.string().meta({ description: "For what-if: key of the source or outlet, id of the article." }),
    label: z.string(),
    unnamed: z.boolean().meta({ description: "Whether nobody names it." }),
    ref: z.string().nullable().meta({
      description: "An article's ref, a named source's name; null where it has no view of its own.",
    }),
    outlet: z.string().nullable().meta({ description: "Articles: whose they are." }),
    time: z
      .string()
      .nullable()
      .meta({ description: "Articles: when published; others: of the first article after them. ISO 8601." }),
    column: z
      .int()
      .meta({ description: "From left: origins 0, relays after them, articles that nobody passed on last." }),
    claims: z.int().meta({ description: "How many of the claims drawn pass through it." }),
  })
  .meta({ id: "LineageNode", description: "A station of claims on their way to the reader." });
export type LineageNode = z.infer<typeof LineageNode>;

export const LineageEdge = z
  .object({
    from: z.string(),
    to: z.string(),
    kind: z.string().meta({ description: "The rule: attributed, passed on, copied, published, …" }),
    claims: list(z.string()).meta({ description: "Ids of the claims that go this way; 50 at most." }),
    count: z.int().meta({ description: "How many claims go this way." }),
    reasons: list(Reason).meta({
      description: "With the words it rests on; of several claims, three at most.",
    }),
  })
  .meta({ id: "LineageEdge", description: "Who handed it on to whom." });
export type LineageEdge = z.infer<typeof LineageEdge>;

export const LineageView = z
  .object({
    nodes: list(LineageNode),
    edges: list(LineageEdge).meta({ description: "May hold circles: outlets that cite each other." }),
    columns: z.int(),
    claims: z.int().meta({ description: "How many claims are drawn." }),
    leftOut: z.int().meta({ description: "How many nodes were left out, the least important." }),
    leftOutClaims: z.int().meta({ description: "How many claims were left out." }),
  })
  .meta({
    id: "LineageView",
    description: "The way of one claim, or of a story's claims, from origins to articles.",
  });
export type LineageView = z.infer<typeof LineageView>;
