import { z } from "zod";

/** Which page of a list. */
export const paging = (usual: number) => ({
  limit: z.coerce.number().int().min(1).max(200).default(usual).meta({ description: "How many to give." }),
  cursor: z.string().max(40).optional().meta({ description: "`next` of the page before." }),
});

export const flag = (description: string) =>
  z
    .enum(["0", "1", "false", "true"])
    .optional()
    .transform((value) => value === "1" || value === "true")
    .meta({ description });

const day = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
export const since = day.optional().meta({ description: "First day: YYYY, YYYY-MM or YYYY-MM-DD." });
export const until = day.optional().meta({ description: "Last day, likewise." });

export const words = (description: string) => z.string().min(1).max(500).optional().meta({ description });
export const whole = (description: string) =>
  z.coerce.number().int().min(1).max(1e9).optional().meta({ description });

/** A name in the path. */
export const named = <Name extends string>(name: Name, description: string) =>
  z.object({ [name]: z.string().min(1).max(2048).meta({ description }) } as Record<Name, z.ZodString>);
