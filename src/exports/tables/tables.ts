import type { Source, Span, Statement } from "../../record/index.js";
import { momentOf } from "../../story/index.js";
import type { Lookup, Part } from "../lookup.js";
import { inWords } from "../words.js";

/** What stands in a column. `time` is in milliseconds since 1970, UTC; `spans` are UTF-16 offsets. */
export type ColumnType = "text" | "count" | "number" | "flag" | "time" | "texts" | "spans";

/** One column of a table. Every column may be empty (null). */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** What stands in a cell; null where nothing is known. */
export type Value = string | number | boolean | readonly string[] | readonly Span[] | null;

/** A row: a value for every column by its name. */
export type Row = Readonly<Record<string, Value>>;

/** A table of an extract. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /** Made one at a time: an extract may have a hundred thousand. */
  rows(lookup: Lookup): Iterable<Row>;
}

/** The tables, in the order in which they are told. */
export const TABLE_NAMES = [
  "articles",
  "statements",
  "sources",
  "claims",
  "wordings",
  "origins",
  "changes",
  "disputes",
  "copies",
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** "name:type" as columns; text where no type is said. */
function columns(words: string): readonly Column[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [name, type = "text"] = word.split(":");
      return { name, type: type as ColumnType };
    });
}

const wordsOf = (text: string, spans: readonly Span[]): string | null =>
  spans.length === 0 ? null : inWords(text, spans);

const plainSpans = (spans: readonly Span[]): readonly Span[] =>
  spans.map(({ start, end }) => ({ start, end }));

const articles: Table = {
  name: "articles",
  columns: columns(`article url outlet title byline credit published published_at:time language
    length:count statements:count sources:count text`),
  *rows({ parts }) {
    for (const { record, statements, sources } of parts)
      yield {
        article: record.id,
        url: record.url,
        outlet: record.outlet,
        title: record.title,
        byline: record.byline,
        credit: record.credit,
        published: record.published,
        published_at: momentOf(record.published),
        language: record.language,
        length: record.text.length,
        statements: statements.length,
        sources: sources.length,
        text: record.text,
      };
  },
};

const statements: Table = {
  name: "statements",
  columns: columns(`article statement type parent source cue content addressee
    speaker speaker_name speaker_description speaker_kind speaker_unnamed:flag via:texts via_names:texts
    channel stance hedged:flag negated:flag confidence:number claims:texts
    source_spans:spans cue_spans:spans content_spans:spans addressee_spans:spans`),
  *rows(lookup) {
    for (const part of lookup.parts)
      for (const statement of part.statements) yield statementRow(statement, part, lookup);
  },
};

function statementRow(statement: Statement, part: Part, lookup: Lookup): Row {
  const { id: article, text } = part.record;
  const speaker = part.source(statement.speaker);
  return {
    article,
    statement: statement.id,
    type: statement.type,
    parent: statement.parent,
    source: wordsOf(text, statement.source),
    cue: wordsOf(text, statement.cue),
    content: wordsOf(text, statement.content),
    addressee: wordsOf(text, statement.addressee),
    speaker: statement.speaker,
    speaker_name: speaker?.name ?? null,
    speaker_description: speaker?.description ?? null,
    speaker_kind: speaker?.kind ?? null,
    speaker_unnamed: speaker ? speaker.name === null : null,
    via: statement.via,
    via_names: statement.via.map((id) => nameOf(part.source(id), id)),
    channel: statement.channel,
    stance: statement.stance,
    hedged: statement.hedged,
    negated: statement.negated,
    confidence: statement.confidence,
    claims: lookup.claimsOf(article, statement.id).map(({ id }) => id),
    source_spans: plainSpans(statement.source),
    cue_spans: plainSpans(statement.cue),
    content_spans: plainSpans(statement.content),
    addressee_spans: plainSpans(statement.addressee),
  };
}

const nameOf = (source: Source | null, id: string): string => source?.name ?? source?.description ?? id;

const sources: Table = {
  name: "sources",
  columns: columns(`article source kind name description unnamed:flag role affiliation count:count anonymity
    statements:count mentions:spans`),
  *rows({ parts }) {
    for (const { record, sources: all, statements: said } of parts) {
      const own = new Map<string | null, number>();
      for (const { speaker } of said) own.set(speaker, (own.get(speaker) ?? 0) + 1);
      for (const { id, kind, name, description, role, affiliation, count, anonymity, mentions } of all)
        yield {
          article: record.id,
          source: id,
          kind,
          name,
          description,
          unnamed: name === null,
          role,
          affiliation,
          count,
          anonymity,
          statements: own.get(id) ?? 0,
          mentions: plainSpans(mentions),
        };
    }
  },
};

const claims: Table = {
  name: "claims",
  columns: columns(`claim gist origins_low:count origins_high:count origins:texts articles:count outlets:count
    wordings:count doubtful:count changes:count disputes:count confidence:number reasons:texts`),
  *rows(lookup) {
    for (const claim of lookup.extract.claims) {
      const inArticles = new Set(claim.statements.map(({ article }) => article));
      const outlets = new Set([...inArticles].map((id) => lookup.record(id)?.outlet ?? `#${id}`));
      yield {
        claim: claim.id,
        gist: claim.gist,
        origins_low: claim.origins.low,
        origins_high: claim.origins.high,
        origins: claim.origins.who,
        articles: inArticles.size,
        outlets: outlets.size,
        wordings: claim.statements.length,
        doubtful: claim.doubtful.length,
        changes: claim.changes.length,
        disputes: claim.disputes.length,
        confidence: claim.confidence,
        reasons: claim.origins.reasons,
      };
    }
  },
};

const wordings: Table = {
  name: "wordings",
  columns: columns(`claim wording:count article outlet published statement voice speaker speaker_name
    speaker_description via:texts doubtful:flag words spans:spans`),
  *rows(lookup) {
    for (const { id, statements: members, speakers, doubtful } of lookup.extract.claims) {
      const known = new Map(speakers.map((speaker) => [speaker.key, speaker]));
      const unsure = new Set(doubtful);
      for (const [place, member] of members.entries()) {
        const record = lookup.record(member.article);
        const speaker = member.speaker === null ? undefined : known.get(member.speaker);
        yield {
          claim: id,
          wording: place,
          article: member.article,
          outlet: record?.outlet ?? null,
          published: record?.published ?? null,
          statement: member.statement,
          voice: member.voice,
          speaker: member.speaker,
          speaker_name: speaker?.name ?? null,
          speaker_description: speaker?.description ?? null,
          via: member.via,
          doubtful: unsure.has(place),
          words: lookup.wording(member),
          spans: plainSpans(member.content),
        };
      }
    }
  },
};

const origins: Table = {
  name: "origins",
  columns: columns("claim speaker name description kind unnamed:flag articles:texts"),
  *rows({ extract }) {
    for (const { id, origins: counted, speakers } of extract.claims)
      for (const key of counted.who) {
        const speaker = speakers.find((one) => one.key === key);
        yield {
          claim: id,
          speaker: key,
          name: speaker?.name ?? null,
          description: speaker?.description ?? null,
          kind: speaker?.kind ?? null,
          unnamed: speaker ? speaker.name === null : null,
          articles: speaker ? [...new Set(speaker.parts.map(({ article }) => article))] : [],
        };
      }
  },
};

const changes: Table = {
  name: "changes",
  columns: columns("claim kind from:count to:count from_article to_article from_words to_words note"),
  *rows(lookup) {
    for (const { id, changes: all, statements: members } of lookup.extract.claims)
      for (const { kind, from, to, note } of all)
        yield {
          claim: id,
          kind,
          from,
          to,
          from_article: members[from]?.article ?? null,
          to_article: members[to]?.article ?? null,
          from_words: members[from] ? lookup.wording(members[from]) : null,
          to_words: members[to] ? lookup.wording(members[to]) : null,
          note,
        };
  },
};

const disputes: Table = {
  name: "disputes",
  columns: columns("claim other kind gist other_gist reason"),
  *rows(lookup) {
    for (const { id, gist, disputes: all } of lookup.extract.claims)
      for (const { claim, kind, reason } of all)
        yield { claim: id, other: claim, kind, gist, other_gist: lookup.claim(claim)?.gist ?? null, reason };
  },
};

const copies: Table = {
  name: "copies",
  columns: columns(`a b direction common of_a:number of_b:number words:count a_spans:spans b_spans:spans
    reasons:texts`),
  *rows({ extract }) {
    for (const { a, b, direction, common, ofA, ofB, passages, reasons } of extract.copies)
      yield {
        a,
        b,
        direction,
        common,
        of_a: ofA,
        of_b: ofB,
        words: passages.reduce((sum, { words }) => sum + words, 0),
        a_spans: plainSpans(passages.map((passage) => passage.a)),
        b_spans: plainSpans(passages.map((passage) => passage.b)),
        reasons: reasons.map(({ note }) => note),
      };
  },
};

/** The tables by name. Their columns are a contract: new ones go to the end. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  articles,
  statements,
  sources,
  claims,
  wordings,
  origins,
  changes,
  disputes,
  copies,
};
