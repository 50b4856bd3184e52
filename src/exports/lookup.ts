import type { ArticleRecord, Source, Statement } from "../record/index.js";
import type { Claim, Member } from "../story/index.js";
import type { Extract } from "./extract.js";
import { inWords } from "./words.js";

/** An article with what of it is given out. */
export interface Part {
  readonly record: ArticleRecord;
  /** 1, 2, … by its place in the extract: makes names that need only hold within one file. */
  readonly number: number;
  /** Whether all of its statements are given out. */
  readonly whole: boolean;
  readonly statements: readonly Statement[];
  /** The sources of these statements; all where the article is given out whole. */
  readonly sources: readonly Source[];
  source(id: string | null): Source | null;
  /** Whether it gives out the statement of that id. */
  gives(statement: string): boolean;
}

/** Finds in an extract what one thing in it says of another. */
export class Lookup {
  readonly parts: readonly Part[];
  private readonly partOf: ReadonlyMap<string, Part>;
  private readonly records = new Map<string, ArticleRecord>();
  private readonly statements = new Map<string, ReadonlyMap<string, Statement>>();
  private readonly claims = new Map<string, Claim>();
  private readonly stated = new Map<string, Claim[]>();

  constructor(readonly extract: Extract) {
    this.parts = extract.articles.map(({ record, statements }, i) => partOf(record, statements, i + 1));
    this.partOf = new Map(this.parts.map((part) => [part.record.id, part]));
    for (const record of [...extract.others.records, ...extract.articles.map((one) => one.record)])
      this.records.set(record.id, record);
    for (const claim of [...extract.others.claims, ...extract.claims]) this.claims.set(claim.id, claim);
    for (const claim of extract.claims)
      for (const { article, statement } of claim.statements) {
        if (statement === null) continue;
        const key = `${article} ${statement}`;
        const known = this.stated.get(key);
        if (!known) this.stated.set(key, [claim]);
        // A statement may state a claim in two of its parts.
        else if (!known.includes(claim)) known.push(claim);
      }
  }

  /** The article of that id as it is given out; null for one that is only referred to. */
  part(article: string): Part | null {
    return this.partOf.get(article) ?? null;
  }

  record(article: string): ArticleRecord | null {
    return this.records.get(article) ?? null;
  }

  /** Whether a statement is given out itself. */
  gives(article: string, statement: string): boolean {
    return this.part(article)?.gives(statement) ?? false;
  }

  /** A statement of any article in the extract or beside it. */
  statement(article: string, id: string): Statement | null {
    let known = this.statements.get(article);
    if (!known) {
      known = new Map(this.record(article)?.statements.map((one) => [one.id, one]));
      this.statements.set(article, known);
    }
    return known.get(id) ?? null;
  }

  claim(id: string): Claim | null {
    return this.claims.get(id) ?? null;
  }

  /** The claims of the extract that a statement states. */
  claimsOf(article: string, statement: string): readonly Claim[] {
    return this.stated.get(`${article} ${statement}`) ?? [];
  }

  /** A wording as it stands in its article; null where the article is not at hand. */
  wording({ article, content }: Pick<Member, "article" | "content">): string | null {
    const record = this.record(article);
    return record && inWords(record.text, content);
  }
}

function partOf(record: ArticleRecord, chosen: ReadonlySet<string> | null, number: number): Part {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const statements =
    chosen === null ? record.statements : record.statements.filter(({ id }) => chosen.has(id));
  const given = new Set(statements.map(({ id }) => id));
  const used = new Set(
    statements.flatMap(({ speaker, via }) => (speaker === null ? via : [speaker, ...via])),
  );
  return {
    record,
    number,
    whole: chosen === null,
    statements,
    sources: chosen === null ? record.sources : record.sources.filter(({ id }) => used.has(id)),
    gives: (id) => given.has(id),
    source: (id) => (id === null ? null : (sources.get(id) ?? null)),
  };
}
