/** How stations and ways are marked: by shape and pattern first, and by hue only for the origins that most claims rest on. */
import { hues } from "../parts/source-mark.js";
import type { Model, Station, Way } from "./model.js";

/** The hue of each origin: 1 to 8 for those that most claims rest on, 0 for all others. */
export function huesOf({ stations, ways }: Model): ReadonlyMap<string, number> {
  const entered = new Set(ways.map(({ to }) => to));
  const origins = stations
    .filter(({ id, kind }) => kind !== "article" && !entered.has(id))
    .toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return new Map(origins.map(({ id }, i) => [id, i < hues ? i + 1 : 0]));
}

/** What a way is, in words: the first reads on from its beginning, the second stands alone. */
export const wayWords: Readonly<Record<string, readonly [phrase: string, name: string]>> = {
  said: ["is given as a source of it in", "said"],
  "passed on": ["passed it on to", "passed on"],
  published: ["was published by", "published"],
  copied: ["was copied by", "copied"],
};

/** The pattern of a way: known ones have their own. */
export function patternOf({ kind }: Pick<Way, "kind">): "said" | "passed-on" | "published" | "copied" {
  if (kind === "copied" || kind === "published") return kind;
  return kind === "passed on" ? "passed-on" : "said";
}

/** What a station is, in words. */
export function kindWords({ kind, unnamed, folded }: Station): string {
  if (folded.length > 0) return "articles";
  if (kind === "source") return unnamed ? "unnamed source" : "source";
  if (kind === "voice") return "somebody left unsaid";
  return kind === "outlet" ? "outlet that others cite" : "article";
}

/** How large a station is drawn: half its width. */
export function sizeOf({ claims, kind }: Station): number {
  return (kind === "article" ? 2.6 : 3.4) + Math.min(3.5, Math.sqrt(claims) * 0.7);
}

/** A station's shape around a place. */
export function shapeOf(station: Station, x: number, y: number): string {
  const r = Math.round(sizeOf(station) * 10) / 10;
  if (station.kind === "outlet") return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  const round = (radius: number): string =>
    `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0z`;
  // Folded articles: a ring around the dot.
  return station.folded.length > 0 ? round(r) + round(r + 3) : round(r);
}
