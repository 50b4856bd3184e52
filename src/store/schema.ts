import type { Generated } from "kysely";

/**
 * The tables, as Kysely types. What is kept for good stands in `article`, `version` and `body`; `statement`,
 * `source`, `voice` and the full-text indexes follow from it and can be built anew. So do the tables about what articles have to
 * do with each other (story/), which are asked in SQL as it is and do not stand here.
 *
 * Moments are milliseconds since 1970. Truth is 0 or 1.
 */
export interface Tables {
  article: ArticleTable;
  version: VersionTable;
  body: BodyTable;
  source: SourceTable;
  statement: StatementTable;
  voice: VoiceTable;
  failure: FailureTable;
  done: DoneTable;
  visit: VisitTable;
  spoken: SpokenTable;
  unread: UnreadTable;
}

/** One article, whatever its text is now. */
export interface ArticleTable {
  key: Generated<number>;
  /** What tells articles apart: 16 bytes made of the address, or of outlet and text. See identity.ts. */
  identity: Buffer;
}

/** One text of an article. The columns are copies of what `body` holds, for asking. */
export interface VersionTable {
  /** Never given twice, so that "all since key N" leaves nothing out. */
  key: Generated<number>;
  article: number;
  /** 1, 2, … within the article. */
  number: number;
  /** Whether it is the article's newest text: the only one that is searched. */
  latest: number;
  /** Hash of the text, 16 bytes. */
  hash: Buffer;
  id: string;
  url: string | null;
  outlet: string | null;
  title: string | null;
  published: string | null;
  language: string;
  /** Null: kept unread. */
  reader: string | null;
  origin: string;
  added: number;
  read: number | null;
  /** UTF-16 code units of the text. */
  length: number;
  statements: number;
  sources: number;
}

/** Article and record, packed. Apart from `version`, so that going through versions reads little. */
export interface BodyTable {
  version: number;
  packed: Buffer;
}

/** A source of a version that is searched. */
export interface SourceTable {
  version: number;
  /** Its place among the record's sources, from 0. */
  number: number;
  kind: string;
  /** Null where the article names nobody. */
  voice: number | null;
  role: string | null;
  statements: number;
  relays: number;
}

/** A statement of a version that is searched. */
export interface StatementTable {
  /** The row in `spoken`, too. */
  key: Generated<number>;
  version: number;
  /** Its place among the record's statements, from 0. */
  number: number;
  /** The source's number; null where the article leaves it unsaid. */
  speaker: number | null;
  /** UTF-16 code units of the content. */
  length: number;
  /** 0 to 100. */
  confidence: number;
}

/** A name under which sources of any article speak. */
export interface VoiceTable {
  key: Generated<number>;
  /** The name as names are compared: see names.ts. */
  folded: string;
  /** As it was first written. */
  name: string;
}

export interface FailureTable {
  place: string;
  input: string;
  code: string;
  message: string;
  tries: number;
  at: number;
}

export interface DoneTable {
  origin: string;
  at: number;
}

export interface VisitTable {
  url: string;
  etag: string | null;
  modified: string | null;
  at: number;
}

/** The full-text index of statements; its words are those of the view `spoken_words`. */
export interface SpokenTable {
  rowid: number;
  spoken: string;
}

/** The full-text index of articles kept unread; its words are those of the view `unread_words`. */
export interface UnreadTable {
  rowid: number;
  unread: string;
}
