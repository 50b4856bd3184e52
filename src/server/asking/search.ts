import { HearsayError, wordsOf } from "../../record/index.js";
import type { Glimpse, Query, Hit as StoredHit } from "../../store/index.js";
import type { Hit, SearchView, SourcePage, SourceView } from "../views/index.js";
import { articleLine } from "./lines.js";
import { cursorAt, type Paging, pageFrom, placeIn } from "./paging.js";
import type { Room } from "./room.js";

/** What is searched for, a page of it. */
export type SearchAsked = Omit<Query, "limit" | "offset"> & Paging;

function hitView({ article, statement, speaker, via, words, context }: StoredHit, glimpse: Glimpse): Hit {
  void article;
  return { article: articleLine(glimpse), statement, speaker, via, words, context };
}

/** Statements, best first. */
export function searchView(room: Room, { limit, cursor, ...query }: SearchAsked): SearchView {
  const offset = placeIn(cursor);
  const { hits, total, counted, unread } = room.store.search({ ...query, limit: limit + 1, offset });
  const glimpses = room.glance.at([...hits, ...unread].map(({ article }) => article.key));
  return {
    items: hits.slice(0, limit).flatMap((hit) => {
      const glimpse = glimpses.get(hit.article.key);
      return glimpse ? [hitView(hit, glimpse)] : [];
    }),
    next: hits.length > limit ? cursorAt(offset + limit) : null,
    total,
    counted,
    unread: unread.flatMap(({ article, context }) => {
      const glimpse = glimpses.get(article.key);
      return glimpse ? [{ article: articleLine(glimpse), context }] : [];
    }),
  };
}

/** Which sources to list. */
export interface SourcesAsked extends Paging {
  readonly name?: string | undefined;
  readonly kind?: Query["kind"];
  readonly outlet?: string | undefined;
}

/** Who speaks, most statements first. */
export function sourcesPage(room: Room, asked: SourcesAsked): SourcePage {
  const { limit, cursor, ...query } = asked;
  const key = `sources ${JSON.stringify(asked)}`;
  // Sums over all statements of the store.
  if (!room.has(key)) room.heavy();
  return room.once(key, () =>
    pageFrom((most) => room.store.voices({ ...query, limit: most }), { limit, cursor }),
  );
}

/** Some of the line around a statement. */
function contextOf(text: string, hit: Pick<Hit, "statement">): Hit["context"] {
  const { source, cue, content } = hit.statement;
  const spans = [...source, ...cue, ...content];
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const lineStart = text.lastIndexOf("\n", first - 1) + 1;
  const lineEnd = text.indexOf("\n", last) < 0 ? text.length : text.indexOf("\n", last);
  const start = Math.max(lineStart, first - 120);
  const end = Math.min(lineEnd, Math.max(last, first) + 120, first + 600);
  return {
    start,
    text: text.slice(start, end),
    cutBefore: start > lineStart,
    cutAfter: end < lineEnd,
    marks: [],
  };
}

/** Everything that everyone of a name is reported to have said, latest first. */
export function sourceView(
  room: Room,
  name: string,
  { outlet, limit, cursor }: Paging & { readonly outlet?: string | undefined },
): SourceView {
  const voice = room.once(`voice ${name}`, () => room.store.voices({ called: name, limit: 1 })[0] ?? null);
  if (!voice)
    throw new HearsayError("store-no-article", `nobody in the store speaks under the name "${name}"`);
  const offset = placeIn(cursor);
  const said = room.glance.said(name, {
    ...(outlet === undefined ? {} : { outlet }),
    offset,
    limit: limit + 1,
  });
  const shown = said.slice(0, limit);
  const glimpses = room.glance.at(shown.map(({ version }) => version));
  const records = new Map(
    [...new Set(shown.map(({ version }) => version))].map((key) => [
      key,
      room.store.kept(key)?.record ?? null,
    ]),
  );
  const items = shown.flatMap(({ version, number }): Hit[] => {
    const glimpse = glimpses.get(version);
    const record = records.get(version);
    const statement = record?.statements[number];
    if (!glimpse || !record || !statement) return [];
    const sourceAt = (id: string) => record.sources.find((one) => one.id === id);
    const { text } = record;
    return [
      {
        article: articleLine(glimpse),
        statement,
        speaker: statement.speaker === null ? null : (sourceAt(statement.speaker) ?? null),
        via: statement.via.flatMap((id) => sourceAt(id) ?? []),
        words: {
          source: wordsOf(text, statement.source),
          cue: wordsOf(text, statement.cue),
          content: wordsOf(text, statement.content),
        },
        context: contextOf(text, { statement }),
      },
    ];
  });
  const query = { name, ...(outlet === undefined ? {} : { outlet }), limit: 1 };
  const { total, through } = room.once(`said ${JSON.stringify(query)}`, () => ({
    total: room.store.search(query).total,
    through: room.store.search({ ...query, via: "" }).total,
  }));
  return {
    voice,
    firstHand: total - through,
    through,
    counted: total,
    statements: { items, next: said.length > limit ? cursorAt(offset + limit) : null },
  };
}
