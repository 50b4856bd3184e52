import type { ArticleRecord, Source, Span, Statement } from "../../record/index.js";
import type { Claim, Member } from "../claim.js";
import { byText, byTime } from "../order.js";
import { outletKey } from "../outlets.js";
import { RULES, type RuleName } from "./rules.js";

/** One thing that a rule found, with its place. */
export interface Finding {
  readonly rule: RuleName;
  readonly standards: readonly string[];
  /** Id of the article. */
  readonly article: string;
  /** The words it is about. */
  readonly spans: readonly Span[];
  readonly note: string;
  /** The claim it is about; null where it is about a statement alone. */
  readonly claim: string | null;
}

/** Somebody and how often they are quoted. */
export interface Quoted {
  readonly name: string;
  readonly statements: number;
  readonly articles: number;
}

/** What an audit found. */
export interface Audit {
  readonly articles: number;
  readonly statements: number;
  /** Statements whose source is known to the article, and is not named. */
  readonly unnamed: number;
  /** Of these, how many are without a reason for it. */
  readonly unexplained: number;
  /** Statements that came through another outlet, or are one's. */
  readonly takenOver: number;
  readonly claims: number;
  /** Claims that may rest on a single source. */
  readonly oneSource: number;
  /** Claims whose every way goes through one outlet. */
  readonly oneOutlet: number;
  /** Those quoted most, first. */
  readonly mostQuoted: readonly Quoted[];
  /** By article in the order of times, then by place. */
  readonly findings: readonly Finding[];
}

/** A claim with what the audit cannot see in it alone. */
export interface AuditedClaim {
  readonly claim: Claim;
  /** The outlet that all of it goes through, where several have it from there; null where there is none. */
  readonly outlet: string | null;
}

const people: ReadonlySet<string> = new Set(["person", "group"]);
const mostNamed = 10;

/** Whether a source is somebody who could have been named. */
function isUnnamed(source: Source | undefined): source is Source {
  return (
    source !== undefined && source.name === null && (people.has(source.kind) || source.anonymity !== null)
  );
}

/**
 * Goes through articles and their claims by the rules of newsrooms; see {@link RULES}.
 *
 * @param called what people call an article that is not among the records, such as its outlet; null where nothing is known
 */
export function audit(
  records: readonly ArticleRecord[],
  claims: readonly AuditedClaim[],
  called: (article: string) => string | null = () => null,
): Audit {
  const findings: Finding[] = [];
  const find = (
    rule: RuleName,
    article: string,
    spans: readonly Span[],
    note: string,
    claim: string | null = null,
  ): void => {
    findings.push({ rule, standards: RULES[rule].standards, article, spans, note, claim });
  };
  const sums = { statements: 0, unnamed: 0, unexplained: 0, takenOver: 0 };
  const quoted = new Map<string, { name: string; statements: number; articles: Set<string> }>();
  for (const record of records) auditArticle(record, sums, quoted, find);
  const byId = new Map(records.map((record) => [record.id, record]));
  const nameOf = (article: string): string | null => {
    const record = byId.get(article);
    return record ? (record.outlet ?? record.title) : called(article);
  };
  let oneSource = 0;
  let oneOutlet = 0;
  for (const { claim, outlet } of claims) {
    if (claim.origins.low === 1) oneSource += 1;
    if (outlet !== null) oneOutlet += 1;
    auditClaim(claim, outlet, { articles: byId, nameOf }, find);
  }
  const order = new Map([...records].toSorted(byTime).map(({ id }, place) => [id, place]));
  return {
    articles: records.length,
    ...sums,
    claims: claims.length,
    oneSource,
    oneOutlet,
    mostQuoted: [...quoted.values()]
      .map(({ name, statements, articles }) => ({ name, statements, articles: articles.size }))
      .toSorted((a, b) => b.statements - a.statements || byText(a.name, b.name))
      .slice(0, mostNamed),
    findings: findings.toSorted(
      (a, b) =>
        order.get(a.article)! - order.get(b.article)! ||
        (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
        byText(a.rule, b.rule),
    ),
  };
}

type Find = (
  rule: RuleName,
  article: string,
  spans: readonly Span[],
  note: string,
  claim?: string | null,
) => void;

function auditArticle(
  record: ArticleRecord,
  sums: { statements: number; unnamed: number; unexplained: number; takenOver: number },
  quoted: Map<string, { name: string; statements: number; articles: Set<string> }>,
  find: Find,
): void {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const own = new Set(
    [record.outlet, record.credit].flatMap((name) => (name === null ? [] : [outletKey(name)])),
  );
  for (const statement of record.statements) {
    const { speaker, content } = statement;
    const source = speaker === null ? undefined : sources.get(speaker);
    sums.statements += 1;
    if (source?.name != null && source.kind === "person") {
      const key = source.name.toLowerCase();
      const one = quoted.get(key) ?? { name: source.name, statements: 0, articles: new Set<string>() };
      one.statements += 1;
      one.articles.add(record.id);
      quoted.set(key, one);
    }
    if (isUnnamed(source)) {
      const explained = source.anonymity !== null && source.anonymity !== "unexplained";
      sums.unnamed += 1;
      if (!explained) sums.unexplained += 1;
      find(
        explained ? "unnamed-source" : "unexplained-anonymity",
        record.id,
        statement.source.length > 0 ? statement.source : content,
        explained
          ? `“${source.description}”: ${source.anonymity}`
          : `“${source.description}” is not named, and the article does not say why`,
      );
    }
    const from = otherOutlets(statement, sources, own);
    if (from.length === 0) continue;
    sums.takenOver += 1;
    find("taken-over", record.id, content, `from ${from.join(", ")}`);
  }
}

/** The names of other outlets that a statement is from, or came through. */
function otherOutlets(
  { speaker, via }: Statement,
  sources: ReadonlyMap<string, Source>,
  own: ReadonlySet<string>,
): readonly string[] {
  const names = [speaker, ...via].flatMap((id) => {
    const source = id === null ? undefined : sources.get(id);
    return source?.kind === "outlet" && source.name !== null ? [source.name] : [];
  });
  return [...new Set(names)].filter((name) => !own.has(outletKey(name)));
}

/** The articles that are gone through, and what people call these and others. */
interface Audited {
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly nameOf: (article: string) => string | null;
}

function auditClaim(claim: Claim, outlet: string | null, { articles, nameOf }: Audited, find: Find): void {
  const { statements, origins, changes, speakers, id } = claim;
  const here = (member: Member | undefined): member is Member =>
    member !== undefined && articles.has(member.article);
  const first = statements.find(here);
  const who = origins.who.map((key) => speakers.find((speaker) => speaker.key === key));
  // Nobody named vouches for it, and all who do may be one.
  const named = who.some((speaker) => speaker?.name != null);
  if (first && origins.low === 1 && !named && who.length > 0)
    find(
      "one-unnamed-source",
      first.article,
      first.content,
      `${shown(claim)}: nobody who says so is named, and they may all be one`,
      id,
    );
  if (first && outlet !== null)
    find(
      "one-outlet",
      first.article,
      first.content,
      `${shown(claim)}: every report of it goes back to ${outlet}`,
      id,
    );
  for (const { kind, from, to, note } of changes) {
    const member = statements[to];
    if (!here(member)) continue;
    const rule = kind === "attribution-lost" ? "uncredited" : kind === "count-grown" ? "plural-of-one" : null;
    if (!rule) continue;
    const before = nameOf(statements[from].article);
    const whole = before === null ? note : `${note} (first in ${before})`;
    find(rule, member.article, member.content, whole, id);
  }
}

const longest = 120;

function shown({ gist }: Claim): string {
  return `“${gist.length > longest ? `${gist.slice(0, longest).trimEnd()}…` : gist}”`;
}
