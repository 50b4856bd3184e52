import {
  type ArticleRecord,
  type Source,
  type SourceKind,
  type Span,
  type Statement,
  wordsOf,
} from "../record/index.js";

/** A statement by where it stands, so that it is found again in another reading or another version. */
export interface Anchor {
  /** Key of the article (of all its versions). */
  readonly article: number;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** The content's own words. */
  readonly words: string;
}

/** Who speaks, as a person says. */
export interface CorrectedSpeaker {
  /** Null where the article names nobody. */
  readonly name: string | null;
  /** In the article's words; null together with the name: nobody is said to have said it. */
  readonly description: string | null;
  readonly kind: SourceKind;
}

/** Where a statement stands, as a person says; what is not given stays as it is. */
export interface CorrectedSpans {
  readonly source?: readonly Span[] | undefined;
  readonly cue?: readonly Span[] | undefined;
  readonly content?: readonly Span[] | undefined;
}

/** What a person corrects. */
export type Corrected =
  /** It is no statement. */
  | { readonly kind: "wrong"; readonly at: Anchor }
  | { readonly kind: "speaker"; readonly at: Anchor; readonly speaker: CorrectedSpeaker }
  | { readonly kind: "spans"; readonly at: Anchor; readonly spans: CorrectedSpans }
  /** Two wordings are one claim; two are not. */
  | { readonly kind: "merge" | "split"; readonly at: Anchor; readonly other: Anchor };

/** Of two contents, so much at least must be the same for one to be the other, read anew (Dice's measure). */
const alike = 0.5;

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How many code units two lists of spans share. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

/** How much two lists of spans cover each other, 0 to 1. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const all = lengthOf(a) + lengthOf(b);
  return all === 0 ? 0 : (2 * shared(a, b)) / all;
}

/** The anchor's spans in a text that may be another version's; null where its words do not stand there any more. */
export function placeIn(
  text: string,
  { content, words }: Pick<Anchor, "content" | "words">,
): readonly Span[] | null {
  if (wordsOf(text, content) === words) return content;
  // Its stretches one after the other, the first one where it is nearest to where it was.
  const found: Span[] = [];
  let from = 0;
  for (const [i, piece] of words.split(" … ").entries()) {
    if (piece === "") continue;
    const at = i === 0 ? nearest(text, piece, content[0]?.start ?? 0) : text.indexOf(piece, from);
    if (at < 0) return null;
    from = at + piece.length;
    found.push({ start: at, end: from });
  }
  return found.length > 0 ? found : null;
}

/** Where a piece stands in a text, as near as can be to a place; -1 where it does not. */
function nearest(text: string, piece: string, place: number): number {
  let best = -1;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) best = at;
  return best;
}

/** The statement that an anchor means; null where there is none any more. */
export function statementAt(record: ArticleRecord, anchor: Anchor): Statement | null {
  const place = placeIn(record.text, anchor);
  if (!place) return null;
  let best: Statement | null = null;
  let most = alike;
  for (const statement of record.statements) {
    const value =
      likeness(statement.content, place) +
      // Of a statement and the one that stands in it, the one with that cue.
      (shared(statement.cue, anchor.cue) > 0 ? 0.001 : 0);
    if (value >= most) {
      best = statement;
      most = value;
    }
  }
  return best;
}

/** A record with corrections applied, one after the other. What finds no statement any more changes nothing. */
export function applied(record: ArticleRecord, corrections: readonly Corrected[]): ArticleRecord {
  let now = record;
  for (const correction of corrections) {
    const statement =
      correction.kind === "merge" || correction.kind === "split" ? null : statementAt(now, correction.at);
    if (!statement) continue;
    if (correction.kind === "wrong") now = without(now, statement);
    else if (correction.kind === "speaker") now = spokenBy(now, statement, correction.speaker);
    else if (correction.kind === "spans") now = standing(now, statement, correction.spans);
  }
  return now;
}

function without(record: ArticleRecord, { id, parent }: Statement): ArticleRecord {
  return {
    ...record,
    statements: record.statements
      .filter((one) => one.id !== id)
      .map((one) => (one.parent === id ? { ...one, parent } : one)),
  };
}

function replaced(record: ArticleRecord, statement: Statement): ArticleRecord {
  return {
    ...record,
    statements: record.statements.map((one) => (one.id === statement.id ? statement : one)),
  };
}

function spokenBy(record: ArticleRecord, statement: Statement, speaker: CorrectedSpeaker): ArticleRecord {
  if (speaker.name === null && speaker.description === null)
    return replaced(record, { ...statement, speaker: null, confidence: 1 });
  const known = record.sources.find((source) => isSame(source, speaker));
  const source = known ?? newSource(record, speaker);
  const via = statement.via.filter((id) => id !== source.id);
  const whole = known ? record : { ...record, sources: [...record.sources, source] };
  return replaced(whole, { ...statement, speaker: source.id, via, confidence: 1 });
}

const plain = (words: string | null): string => (words ?? "").trim().toLowerCase().replace(/\s+/g, " ");

function isSame(source: Source, { name, description }: CorrectedSpeaker): boolean {
  if (name !== null) return source.name !== null && plain(source.name) === plain(name);
  return source.name === null && plain(source.description) === plain(description);
}

function newSource({ sources, text }: ArticleRecord, { name, description, kind }: CorrectedSpeaker): Source {
  const numbers = sources.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
  const words = description ?? name!;
  const at = text.indexOf(words);
  return {
    id: `s${Math.max(0, ...numbers) + 1}`,
    kind,
    name,
    description: words,
    role: null,
    affiliation: null,
    count: null,
    anonymity: name === null && (kind === "person" || kind === "group") ? "unexplained" : null,
    mentions: at < 0 ? [] : [{ start: at, end: at + words.length }],
  };
}

function standing(record: ArticleRecord, statement: Statement, spans: CorrectedSpans): ArticleRecord {
  const inside = (list: readonly Span[] | undefined, before: readonly Span[]): readonly Span[] =>
    list === undefined || list.some(({ end }) => end > record.text.length)
      ? before
      : list.toSorted((a, b) => a.start - b.start);
  const content = inside(spans.content, statement.content);
  return replaced(record, {
    ...statement,
    source: inside(spans.source, statement.source),
    cue: inside(spans.cue, statement.cue),
    content: content.length > 0 ? content : statement.content,
    confidence: 1,
  });
}
