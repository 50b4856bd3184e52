import { HearsayError } from "../../record/index.js";
import type { Page } from "../views/index.js";

/** Which page of a list. */
export interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The number in a cursor that {@link cursorAt} made; 0 without one. */
export function placeIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const found = /^c([0-9a-z]{1,10})$/.exec(cursor)?.[1];
  if (found === undefined)
    throw new HearsayError("usage", "take the cursor from the answer before, or leave it out", "cursor");
  return Number.parseInt(found, 36);
}

export const cursorAt = (place: number): string => `c${place.toString(36)}`;

/** The page of a list that is there whole. */
export function pageOf<Item>(all: readonly Item[], { limit, cursor }: Paging): Page<Item> {
  const from = placeIn(cursor);
  const to = from + limit;
  return { items: all.slice(from, to), next: to < all.length ? cursorAt(to) : null };
}

/** The page of a list that gives, from its beginning, as many as are asked for. */
export function pageFrom<Item>(
  upTo: (most: number) => readonly Item[],
  { limit, cursor }: Paging,
): Page<Item> {
  const from = placeIn(cursor);
  const found = upTo(from + limit + 1);
  return {
    items: found.slice(from, from + limit),
    next: found.length > from + limit ? cursorAt(from + limit) : null,
  };
}
