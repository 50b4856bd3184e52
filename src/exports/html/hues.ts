import type { Source } from "../../record/index.js";
import type { Lookup } from "../lookup.js";

/** So many sources can be told apart by hue and underline; the rest share one. */
const most = 8;

/** Gives each source the class of its mark: `h1` to `h8` for those who say most, `h0` for other names, `hu` for the unnamed. */
export function huesOf({ parts }: Lookup): (source: Source | null) => string {
  const said = new Map<string, number>();
  for (const part of parts)
    for (const { speaker } of part.statements) {
      const name = part.source(speaker)?.name ?? null;
      if (name !== null) said.set(name, (said.get(name) ?? 0) + 1);
    }
  const ranked = [...said].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
  const hues = new Map(ranked.map(([name], i) => [name, `h${i + 1}`]));
  return (source) => {
    if (source === null || source.name === null) return "hu";
    return hues.get(source.name) ?? "h0";
  };
}
