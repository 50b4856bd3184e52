import type { ArticleRecord, Source } from "../../record/index.js";

/** One way by which statements of a source came to the article. */
export interface Way {
  /** Ids of the relays, nearest the speaker first; none for what is first hand. */
  readonly via: readonly string[];
  readonly statements: number;
}

/** What one source gives to an article. */
export interface Share {
  readonly source: Source;
  /** How many statements it is the speaker of. */
  readonly statements: number;
  /** By which ways these came, the commonest first. */
  readonly ways: readonly Way[];
  /** How many statements of others came through it. */
  readonly relayed: number;
}

/** What an article stands on. */
export interface Tally {
  /** The sources with most statements first, then those that relay most, then in the order of their mention. */
  readonly shares: readonly Share[];
  readonly statements: number;
  /** Statements that the article gives to nobody. */
  readonly unsaid: number;
  /** Statements that came through others. */
  readonly throughOthers: number;
  readonly unnamed: number;
}

/** A share while it is counted. */
interface Count {
  readonly source: Source;
  statements: number;
  relayed: number;
  readonly ways: Map<string, { readonly via: readonly string[]; statements: number }>;
}

/** Counts who speaks in an article, how often and through whom; in one pass over its statements. */
export function tally({ sources, statements }: ArticleRecord): Tally {
  const counts = new Map<string, Count>(
    sources.map((source) => [source.id, { source, statements: 0, relayed: 0, ways: new Map() }]),
  );
  let unsaid = 0;
  let throughOthers = 0;
  for (const { speaker, via } of statements) {
    if (via.length > 0) throughOthers += 1;
    for (const relay of via) {
      const count = counts.get(relay);
      if (count) count.relayed += 1;
    }
    const count = speaker === null ? undefined : counts.get(speaker);
    if (!count) {
      unsaid += 1;
      continue;
    }
    count.statements += 1;
    const key = via.join(" ");
    const way = count.ways.get(key);
    if (way) way.statements += 1;
    else count.ways.set(key, { via, statements: 1 });
  }
  const shares = [...counts.values()]
    .map(
      ({ ways, ...count }): Share => ({
        ...count,
        ways: [...ways.values()].toSorted((a, b) => b.statements - a.statements),
      }),
    )
    .toSorted((a, b) => b.statements - a.statements || b.relayed - a.relayed);
  return {
    shares,
    statements: statements.length,
    unsaid,
    throughOthers,
    unnamed: sources.filter(({ name }) => name === null).length,
  };
}
