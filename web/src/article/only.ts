import type { ArticleRecord, Source, Statement } from "../types.js";

/** Which statements of an article are shown: one choice, as the address has it. */
export type Only =
  | { readonly by: "all" }
  | { readonly by: "unnamed" }
  | { readonly by: "relayed" }
  | { readonly by: "direct" }
  | { readonly by: "source"; readonly source: string };

/** The choice that `?only=` makes; what is none shows all. */
export function onlyOf(value: string | null): Only {
  if (value === "unnamed" || value === "relayed" || value === "direct") return { by: value };
  if (value?.startsWith("source:")) return { by: "source", source: value.slice(7) };
  return { by: "all" };
}

/** Whether the article names nobody for a source: people and others whom it only describes. */
export function isUnnamed(source: Source): boolean {
  return source.name === null;
}

/** The statements that a choice shows. */
export function chosen(record: ArticleRecord, only: Only): readonly Statement[] {
  const unnamed = new Set(record.sources.filter(isUnnamed).map(({ id }) => id));
  switch (only.by) {
    case "all":
      return record.statements;
    case "unnamed":
      return record.statements.filter(({ speaker }) => speaker !== null && unnamed.has(speaker));
    case "relayed":
      return record.statements.filter(({ via }) => via.length > 0);
    case "direct":
      return record.statements.filter(({ type }) => type !== "indirect");
    case "source":
      return record.statements.filter(
        ({ speaker, via }) => speaker === only.source || via.includes(only.source),
      );
    default:
      return record.statements;
  }
}

/** A source of an article, with what it says there. */
export interface Entry {
  readonly source: Source;
  /** How many statements are its own. */
  readonly statements: number;
  /** How many of these came through others. */
  readonly through: number;
  /** How many are quoted, in whole or in part. */
  readonly direct: number;
  /** How many statements of others it relays. */
  readonly relays: number;
}

/** The sources of an article that speak or relay, those that say most first. */
export function ledgerOf({ sources, statements }: ArticleRecord): readonly Entry[] {
  const tallies = new Map(
    sources.map((source) => [source.id, { source, statements: 0, through: 0, direct: 0, relays: 0 }]),
  );
  for (const { speaker, via, type } of statements) {
    const own = speaker === null ? undefined : tallies.get(speaker);
    if (own) {
      own.statements += 1;
      if (via.length > 0) own.through += 1;
      if (type !== "indirect") own.direct += 1;
    }
    for (const relay of via) {
      const tally = tallies.get(relay);
      if (tally) tally.relays += 1;
    }
  }
  // The sort is stable: of those that say as much, the one that is mentioned first comes first.
  return [...tallies.values()]
    .filter((entry) => entry.statements + entry.relays > 0)
    .toSorted((a, b) => b.statements - a.statements || b.relays - a.relays);
}
