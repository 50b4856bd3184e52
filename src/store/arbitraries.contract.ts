import * as fc from "fast-check";
import type { Article, ArticleRecord, Source, Span, Statement } from "../record/index.js";

/** Random articles and records as the types allow them, for tests. */

// Whatever a string may hold: halves of surrogate pairs, NULs, quotation marks, scripts without spaces.
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "The ", "said ", "bridge ", " ", "\n", "“", "”", ".") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "é",
      "他",
      "東",
      "😀",
      "\ud83d",
      "\udc00",
      "\0",
      "\u0002",
      "\ufeff",
      '"',
      "\uf8a0",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);
const words = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(""));
const someWords = words.map((text) => text || "x");
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

export const articles: fc.Arbitrary<Article> = fc.record({
  id: someWords,
  url: orNull(fc.oneof(fc.webUrl(), someWords)),
  outlet: orNull(someWords),
  title: orNull(words),
  byline: orNull(words),
  credit: orNull(words),
  published: orNull(
    fc.constantFrom("2024", "2024-03", "2024-03-15", "0000-01-01", "9999-12-31T23:59:59Z", "soon"),
  ),
  language: fc.constantFrom("en", "de", "und"),
  text: fc.array(unit, { minLength: 1, maxLength: 80 }).map((parts) => parts.join("")),
});

/** Spans in order, not empty, inside a text of that length. */
function spans(length: number, most: number, least = 0): fc.Arbitrary<Span[]> {
  return fc.uniqueArray(fc.nat(length), { minLength: least * 2, maxLength: most * 2 }).map((offsets) => {
    const ordered = offsets.toSorted((a, b) => a - b);
    return Array.from({ length: Math.floor(ordered.length / 2) }, (_, i) => ({
      start: ordered[2 * i],
      end: ordered[2 * i + 1],
    }));
  });
}

function source(number: number, length: number): fc.Arbitrary<Source> {
  return fc.record({
    id: fc.constant(`s${number + 1}`),
    kind: fc.constantFrom("person", "group", "organization", "government", "outlet", "document", "other"),
    name: orNull(fc.oneof(fc.constantFrom("Ann Lee", "ANN LEE", "José Pérez", "…"), someWords)),
    description: words,
    role: orNull(words),
    affiliation: orNull(words),
    count: orNull(fc.nat(100)),
    anonymity: orNull(words),
    mentions: spans(length, 3),
  });
}

function statement(number: number, sources: number, length: number): fc.Arbitrary<Statement> {
  const speaker =
    sources === 0 ? fc.constant(null) : orNull(fc.integer({ min: 1, max: sources }).map((n) => `s${n}`));
  const relays =
    sources === 0
      ? fc.constant([])
      : fc.array(
          fc.integer({ min: 1, max: sources }).map((n) => `s${n}`),
          { maxLength: 2 },
        );
  return fc.record({
    id: fc.constant(`t${number + 1}`),
    type: fc.constantFrom("direct", "indirect", "mixed"),
    source: spans(length, 2),
    cue: spans(length, 2),
    content: spans(length, 3, 1),
    addressee: spans(length, 1),
    parent:
      number === 0 ? fc.constant(null) : orNull(fc.integer({ min: 1, max: number }).map((n) => `t${n}`)),
    speaker,
    via: relays,
    channel: fc.constantFrom("interview", "speech", "document", "unstated"),
    stance: fc.constantFrom("asserts", "denies", "asks"),
    hedged: fc.boolean(),
    negated: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value || 0),
  });
}

/** The record of an article. */
export function recordsOf(article: Article): fc.Arbitrary<ArticleRecord> {
  const { length } = article.text;
  return fc.tuple(fc.nat(3), fc.nat(4)).chain(([sources, statements]) =>
    fc
      .record({
        sources: fc.tuple(...Array.from({ length: sources }, (_, i) => source(i, length))),
        statements: fc.tuple(...Array.from({ length: statements }, (_, i) => statement(i, sources, length))),
      })
      .map((read) => ({ schema: 1, ...article, ...read })),
  );
}

/** An article with its record, or one kept unread. */
export const kept: fc.Arbitrary<{ readonly article: Article; readonly record: ArticleRecord | null }> =
  articles.chain((article) => orNull(recordsOf(article)).map((record) => ({ article, record })));
