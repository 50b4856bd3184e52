import type { Source } from "../../record/index.js";
import { oneLine } from "./one-line.js";
import type { Run } from "./style.js";
import { cells, shorten } from "./width.js";

/** How the page calls a source: its name or its description, and what is said of it besides. */
export interface Calling {
  readonly called: string;
  /** ", Defence Minister", ", unnamed"; empty where there is nothing to add. */
  readonly besides: string;
  readonly named: boolean;
}

/** How each source of an article is called, by its id. */
export function callingsOf(sources: readonly Source[]): ReadonlyMap<string, Calling> {
  return new Map(sources.map((source) => [source.id, callingOf(source)]));
}

function callingOf({ name, description, role }: Source): Calling {
  if (name === null) return { called: oneLine(description), besides: ", unnamed", named: false };
  const said = role === null ? "" : oneLine(role);
  return { called: oneLine(name), besides: said && `, ${said}`, named: true };
}

/**
 * The calling in at most `room` cells. A role is cut where it does not fit; that a source is unnamed
 * stays to be read, and its description gives way.
 */
export function fitted({ called, besides, named }: Calling, room: number): Run {
  const role = named ? "source" : "unnamed";
  const kept = named ? 0 : cells(besides);
  if (kept === 0 || room < kept * 2) return { text: shorten(called + besides, room), role };
  return { text: shorten(called, room - kept) + besides, role };
}
