import { type ArticleRecord, type Source, type Span, type Statement, wordsOf } from "../record/index.js";
import { excerptOf, inText } from "./excerpts.js";
import { listedAt, outletsNamed } from "./listing.js";
import { Marker } from "./marker.js";
import { type Match, matchOf } from "./match.js";
import { foldedName, nameTokens } from "./names.js";
import { recordOf, unpack } from "./packing.js";
import type { Found, Hit, Query, UnreadHit } from "./query.js";
import type { Sqlite } from "./sqlite.js";
import type { Listed } from "./store.js";
import { piecesOf, seamed, spokenTokens, unreadTokens } from "./words.js";

/** So many are given where nobody says how many. */
const usual = 20;

/**
 * Of statements that match equally strictly, so many are compared for their rank, the latest added.
 * Comparing all would take a second where a word stands in every second of a million statements; with
 * so many it is some milliseconds.
 */
const compared = 2000;

/** Up to here statements are counted; that many are counted in a few milliseconds. */
const counted = 10_000;

/** Articles kept unread of which so many are looked at, and so many shown. */
const unreadLooked = 200;

/** Length of content at which a statement counts half as much as a short one, in UTF-16 code units. */
const long = 240;

/**
 * How well a statement fits, among those that match equally strictly: what is short holds little but the
 * words; what is sure is worth more.
 */
const fitness = `statement.confidence / (1 + statement.length / ${long}.0)`;

/** Restricts to one voice: by rows, as names of different sources share words. */
const ofVoice =
  "join source on source.version = statement.version and source.number = statement.speaker and source.voice = ";

/** What a search goes through: the index where it has words or filters, else all statements. */
interface Ground {
  readonly from: string;
  readonly values: readonly (string | number)[];
  /** The column that holds the statements' keys. */
  readonly order: string;
}

function groundOf(expression: string | undefined, voice: number | null): Ground {
  const join = voice === null ? "" : ` ${ofVoice}?`;
  const voices = voice === null ? [] : [voice];
  if (expression === undefined) return { from: `statement${join}`, values: voices, order: "statement.key" };
  return {
    from: `spoken cross join statement on statement.key = spoken.rowid${join} where spoken match ?`,
    values: [...voices, expression],
    order: "spoken.rowid",
  };
}

/** At most `limit` statements, the latest added first. */
function latest(
  db: Sqlite,
  expression: string | undefined,
  voice: number | null,
  limit: number,
): readonly number[] {
  const { from, values, order } = groundOf(expression, voice);
  return db
    .prepare<{ key: number }>(`select statement.key as key from ${from} order by ${order} desc limit ?`)
    .all(...values, limit)
    .map(({ key }) => key);
}

/** Of the latest `most` that match, the `limit` that fit best; and how many of these there were. */
function fittest(
  db: Sqlite,
  expression: string,
  { voice, most, limit }: { readonly voice: number | null; readonly most: number; readonly limit: number },
): { readonly keys: readonly number[]; readonly found: number } {
  const { from, values, order } = groundOf(expression, voice);
  // SQLite compares them: to hand over thousands of rows for some twenty would take longer than to find them.
  const rows = db
    .prepare<{ key: number; found: number }>(
      `select key, count(*) over () as found
       from (select statement.key as key, ${fitness} as fitness from ${from} order by ${order} desc limit ?)
       order by fitness desc, key desc limit ?`,
    )
    .all(...values, most, limit);
  return { keys: rows.map(({ key }) => key), found: rows[0]?.found ?? 0 };
}

function count(db: Sqlite, expression: string | undefined, voice: number | null): number {
  if (expression === undefined && voice === null)
    return db
      .prepare<{ n: number }>("select count(*) as n from (select 1 from statement limit ?)")
      .get(counted)!.n;
  const { from, values } =
    voice === null
      ? { from: "spoken where spoken match ?", values: [expression!] }
      : groundOf(expression, voice);
  return db
    .prepare<{ n: number }>(`select count(*) as n from (select 1 from ${from} limit ?)`)
    .get(...values, counted)!.n;
}

/** The statements to show. */
interface Ranking {
  /** Their keys, best first. */
  readonly keys: readonly number[];
  /** How many there are in all; null where that was not seen by the way. */
  readonly total: number | null;
}

function ranked(db: Sqlite, match: Match, voice: number | null, offset: number, limit: number): Ranking {
  const wanted = offset + limit;
  // Without words nothing fits better than another: the latest come first.
  if (match.words === null) {
    const found = latest(db, match.tiers[0], voice, wanted);
    return { keys: found.slice(offset), total: found.length < wanted ? found.length : null };
  }
  const ranking = new Set<number>();
  let total: number | null = null;
  for (const tier of match.tiers) {
    if (ranking.size >= wanted) break;
    const most = Math.max(compared, wanted) + ranking.size;
    const { keys, found } = fittest(db, tier, { voice, most, limit: wanted });
    // The last tier finds all that there is.
    if (tier === match.tiers.at(-1) && found < most) total = found;
    for (const key of keys) ranking.add(key);
  }
  return { keys: [...ranking].slice(offset, wanted), total };
}

/** Years in which anything was published, each found from the one before: as many look-ups as years. */
function yearsOf(db: Sqlite): readonly string[] {
  const next = db.prepare<{ published: string | null }>(
    "select min(published) as published from version where published >= ?",
  );
  const years: string[] = [];
  for (let from = "0000"; ; ) {
    const published = next.get(from)?.published;
    if (!published) return years;
    const year = published.slice(0, 4);
    if (/^\d{4}$/.test(year)) years.push(year);
    from = `${year}~`;
  }
}

/** Opens articles, each once. */
class Shelf {
  readonly #records = new Map<number, { readonly record: ArticleRecord; readonly article: Listed } | null>();

  constructor(private readonly db: Sqlite) {}

  open(version: number): { readonly record: ArticleRecord; readonly article: Listed } | null {
    let found = this.#records.get(version);
    if (found === undefined) {
      const row = this.db
        .prepare<{ packed: Buffer }>("select packed from body where version = ?")
        .get(version);
      const record = row ? recordOf(unpack(row.packed)) : null;
      const article = listedAt(this.db, version);
      found = record && article ? { record, article } : null;
      this.#records.set(version, found);
    }
    return found;
  }
}

function regionOf({ source, cue, content }: Statement): Span {
  const spans = [...source, ...cue, ...content];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** A statement that is to be shown. */
interface Shown {
  readonly statement: Statement;
  readonly record: ArticleRecord;
  readonly article: Listed;
}

function shownOf(db: Sqlite, shelf: Shelf, key: number): Shown | null {
  const place = db
    .prepare<{ version: number; number: number }>("select version, number from statement where key = ?")
    .get(key);
  const opened = place && shelf.open(place.version);
  const statement = opened?.record.statements[place!.number];
  return opened && statement ? { ...opened, statement } : null;
}

/** What of each statement's words was found, as offsets into its article's text. */
function marksOf(shown: readonly Shown[], words: string | null): readonly (readonly Span[])[] {
  if (words === null || shown.length === 0) return shown.map(() => []);
  const marker = new Marker(["content", "source", "speaker"], spokenTokens);
  try {
    const texts = shown.map(({ record: { text, sources }, statement: { content, source, speaker } }) => {
      const who = sources.find(({ id }) => id === speaker);
      return {
        content: piecesOf(text, content),
        source: piecesOf(text, source),
        speaker: who ? nameTokens(who.name ?? who.description).join(" ") : "",
      };
    });
    return marker.marks(texts, words, ["content", "source"]).map(([content, source], i) => {
      const { statement } = shown[i];
      return [...inText(content, statement.content), ...inText(source, statement.source)];
    });
  } finally {
    marker.close();
  }
}

function hitOf({ statement, record, article }: Shown, marks: readonly Span[]): Hit {
  const sourceOf = (id: string): Source | undefined => record.sources.find((source) => source.id === id);
  return {
    article,
    statement,
    speaker: statement.speaker === null ? null : (sourceOf(statement.speaker) ?? null),
    via: statement.via.map(sourceOf).filter((source) => source !== undefined),
    words: {
      source: wordsOf(record.text, statement.source),
      cue: wordsOf(record.text, statement.cue),
      content: wordsOf(record.text, statement.content),
    },
    context: excerptOf(record.text, regionOf(statement), marks),
  };
}

/** Articles kept unread that have the words, the latest added first. */
function unreadHits(db: Sqlite, expression: string, query: Query, limit: number): UnreadHit[] {
  const rows = db
    .prepare<{ key: number }>(
      "select rowid as key from unread where unread match ? order by rowid desc limit ?",
    )
    .all(expression, unreadLooked);
  const outlets = query.outlet === undefined ? null : new Set(outletsNamed(db, query.outlet));
  const found: { readonly article: Listed; readonly text: string }[] = [];
  for (const { key } of rows) {
    if (found.length === limit) break;
    const article = listedAt(db, key);
    if (!article || (outlets && !outlets.has(article.outlet ?? ""))) continue;
    const published = article.published ?? "";
    if (query.since !== undefined && published < query.since) continue;
    if (query.until !== undefined && (published === "" || published >= `${query.until}~`)) continue;
    const packed = db
      .prepare<{ packed: Buffer }>("select packed from body where version = ?")
      .get(key)!.packed;
    found.push({ article, text: unpack(packed).article.text });
  }
  if (found.length === 0) return [];
  const marker = new Marker(["title", "text"], unreadTokens);
  try {
    const texts = found.map(({ text, article: { title } }) => ({
      title: seamed(title ?? ""),
      text: seamed(text),
    }));
    return marker.marks(texts, expression, ["text"]).map(([marks], i) => {
      const { article, text } = found[i];
      return { article, context: excerptOf(text, marks[0] ?? { start: 0, end: 0 }, marks) };
    });
  } finally {
    marker.close();
  }
}

/** Statements that a query asks for, best first. */
export function search(db: Sqlite, query: Query): Found {
  const nothing: Found = { hits: [], total: 0, counted, unread: [] };
  const match = matchOf(query, () => yearsOf(db));
  if (!match) return nothing;
  let voice: number | null = null;
  if (query.name !== undefined) {
    const found = db
      .prepare<{ key: number }>("select key from voice where folded = ?")
      .get(foldedName(query.name));
    if (!found) return nothing;
    voice = found.key;
  }
  const limit = query.limit ?? usual;
  const shelf = new Shelf(db);
  const { keys, total } = ranked(db, match, voice, query.offset ?? 0, limit);
  const shown = keys.map((key) => shownOf(db, shelf, key)).filter((one) => one !== null);
  const marks = marksOf(shown, match.words);
  return {
    hits: shown.map((one, i) => hitOf(one, marks[i])),
    total: Math.min(counted, total ?? count(db, match.tiers.at(-1), voice)),
    counted,
    unread: match.unread === null || query.offset ? [] : unreadHits(db, match.unread, query, limit),
  };
}
