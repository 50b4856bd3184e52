import { isAbsolute, resolve } from "node:path";

/**
 * Something that bytes come from: a file, an address, standard input. Lists (feeds, sitemaps) lead to
 * others, which stand below them.
 */
export interface Origin {
  /** As the user named it, or as the list that leads to it does: what error lines show. */
  readonly shown: string;
  /** What to give to `hearsay add` to have it again, from any folder: what the store keeps. */
  readonly input: string;
  /** The list that leads to it; null for what was named by the user. */
  readonly parent: Origin | null;
  /**
   * Whether something in it could not be read. Then it is not marked as taken in, so that the same command
   * tries again. What it leads to is not meant: a feed with a page that is always refused would be fetched
   * whole for ever.
   */
  failed: boolean;
}

/** The origin of a file. A name relative to this folder would mean nothing in another one. */
export function fileOrigin(shown: string): Origin {
  return { shown, input: isAbsolute(shown) ? shown : resolve(shown), parent: null, failed: false };
}

/** The origin of an address. */
export function addressOrigin(address: string, parent: Origin | null): Origin {
  return { shown: address, input: address, parent, failed: false };
}

/** The origin that cannot be had again. */
export function standardInput(): Origin {
  return { shown: "standard input", input: "-", parent: null, failed: false };
}

/** How many lists lead here. */
export function depthOf(origin: Origin): number {
  let depth = 0;
  for (let at = origin.parent; at; at = at.parent) depth += 1;
  return depth;
}

/** Whether the address is that of a list that leads here: following it would go round in a circle. */
export function isCircle(address: string, origin: Origin): boolean {
  for (let at: Origin | null = origin; at; at = at.parent) if (at.input === address) return true;
  return false;
}

/** A place in an origin ("news.jsonl:3") as the store keeps it ("/home/ann/news.jsonl:3"). */
export function keptPlace(origin: Origin, place: string): string {
  if (origin.input === "-" || !place.startsWith(origin.shown)) return place;
  return origin.input + place.slice(origin.shown.length);
}
