import { z } from "zod";

/** A list as views hold it: nobody changes it on its way. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** A page of a list: `next` is the `cursor` of the page after it, null on the last. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: list(item),
    next: z
      .string()
      .nullable()
      .meta({ description: "Give it as `cursor` to have the next page; null on the last page." }),
  });

/** A page of a list, as a type. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it as `cursor` to have the next page; null on the last page. */
  readonly next: string | null;
}

export const Span = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0).meta({ description: "The first code unit after the span." }),
  })
  .meta({
    id: "Span",
    description:
      "A stretch of an article's text: text.slice(start, end). Offsets count UTF-16 code units, as JavaScript strings do.",
  });
export type Span = z.infer<typeof Span>;

export const Interval = z
  .object({
    low: z.int().min(1).meta({ description: "All merged that may be the same." }),
    high: z.int().min(1).meta({ description: "Only that merged which must be the same." }),
  })
  .meta({
    id: "Interval",
    description: "How many independent first-hand sources a claim has: at least `low`, at most `high`.",
  });
export type Interval = z.infer<typeof Interval>;

export const Problem = z
  .object({
    type: z.string().meta({
      description: "Where the kind of problem is explained; about:blank where the status says all.",
    }),
    title: z.string().meta({ description: "The kind of problem in a few words." }),
    status: z.int().meta({ description: "The HTTP status." }),
    detail: z.string().meta({ description: "What is wrong here, and what to do." }),
    code: z
      .string()
      .nullable()
      .meta({ description: "Hearsay's stable name of the problem, such as store-no-article." }),
    place: z
      .string()
      .nullable()
      .meta({ description: "Which field, parameter, file or address it is about, where that is known." }),
  })
  .meta({ id: "Problem", description: "An error, as RFC 9457 has it (application/problem+json)." });
export type Problem = z.infer<typeof Problem>;

export const Stretch = z
  .object({
    text: z.string(),
    change: z
      .enum(["same", "added", "dropped"])
      .meta({ description: "In both wordings, only in the later, or only in the earlier." }),
  })
  .meta({ id: "Stretch", description: "A stretch of two wordings compared word by word." });
export type Stretch = z.infer<typeof Stretch>;
