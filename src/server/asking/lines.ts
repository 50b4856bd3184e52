import { type ArticleRecord, wordsOf } from "../../record/index.js";
import type { Glimpse } from "../../store/index.js";
import {
  byText,
  byTime,
  type Claim,
  type Member,
  type Speaker,
  type Reason as StoryReason,
} from "../../story/index.js";
import type { ArticleLine, ClaimLine, Label, Listed, Quote, Reason, Wording } from "../views/index.js";
import type { Room } from "./room.js";

/** So many speakers stand on a claim's line. */
const fewSpeakers = 6;
/** A wording is shown with so much of its text on each side, in UTF-16 code units. */
const around = 140;
/** So much of a quoted stretch is shown. */
const longestQuote = 400;
/** So many stretches are quoted of one place. */
const fewSpans = 3;

/** What stands for an article in addresses: its id where that means it alone and can stand there, else its key. */
export function refOf({ id, shared, article }: Pick<Glimpse, "id" | "shared" | "article">): string {
  const plain = /^[\w~@][\w.~:@-]{0,120}$/.test(id) && !/^key-\d+$/.test(id);
  return plain && !shared ? id : `key-${article}`;
}

/** What a ref is to the store. */
export function referenceOf(ref: string): string {
  const key = /^key-(\d{1,15})$/.exec(ref)?.[1];
  return key === undefined ? ref : `#${key}`;
}

export function articleLine(glimpse: Glimpse): ArticleLine {
  const { key, id, outlet, title, published, url, statements, reader } = glimpse;
  return { key, ref: refOf(glimpse), id, outlet, title, published, url, statements, read: reader !== null };
}

/** A line for an article that is gone since the claim was drawn. */
export function goneLine(name: string): ArticleLine {
  return {
    key: 0,
    ref: name,
    id: name,
    outlet: null,
    title: null,
    published: null,
    url: null,
    statements: 0,
    read: false,
  };
}

export function listedLine(glimpse: Glimpse): Listed {
  const { article, version, versions, language, reader, origin, added, read, length, sources } = glimpse;
  return {
    ...articleLine(glimpse),
    article,
    version,
    versions,
    language,
    reader,
    // The folder of an upload is gone, and its name tells nothing.
    origin: origin.replace(/^.*[\\/]hearsay-upload-\w+[\\/]/, ""),
    added,
    readAt: read,
    length,
    sources,
  };
}

export function label({ key, name, description }: Pick<Speaker, "key" | "name" | "description">): Label {
  return { key, label: name ?? description, name, unnamed: name === null };
}

/** The label of a speaker of a claim by its key. */
export function labelOf(key: string, speakers: readonly Speaker[]): Label {
  const found = speakers.find((one) => one.key === key);
  return found ? label(found) : { key, label: key, name: null, unnamed: true };
}

/** Whether a claim was drawn of one statement alone: then it is none of the store's claims. */
const isAlone = ({ statements }: Claim): boolean => statements.length === 1;

/** Claims as lines of a list. */
export function claimLines(claims: readonly Claim[], room: Room): readonly ClaimLine[] {
  const names = new Set<string>();
  for (const { statements } of claims) for (const { article } of statements) names.add(article);
  const glimpses = room.named(names);
  return claims.map((claim) => claimLine(claim, glimpses));
}

function claimLine(claim: Claim, glimpses: ReadonlyMap<string, Glimpse>): ClaimLine {
  const { id, gist, origins, statements, speakers, changes, disputes, confidence } = claim;
  const articles = new Set(statements.map(({ article }) => article));
  const outlets = new Set<string>();
  let first: { id: string; published: string | null } | null = null;
  let last: { id: string; published: string | null } | null = null;
  for (const name of articles) {
    const glimpse = glimpses.get(name);
    outlets.add(glimpse?.outlet?.toLowerCase() ?? `\0${name}`);
    const published = glimpse?.published ?? null;
    if (published === null) continue;
    const one = { id: name, published };
    if (first === null || byTime(one, first) < 0) first = one;
    if (last === null || byTime(one, last) > 0) last = one;
  }
  const attributed = statements.filter(({ voice }) => voice === "attributed").length;
  const origin = new Set(origins.who);
  const ordered = [
    ...origins.who.flatMap((key) => speakers.find((one) => one.key === key) ?? []),
    ...speakers.filter(({ key }) => !origin.has(key)),
  ];
  return {
    id,
    gist,
    origins: { low: origins.low, high: origins.high },
    articles: articles.size,
    outlets: outlets.size,
    statements: statements.length,
    voices: { attributed, own: statements.length - attributed },
    speakers: ordered.slice(0, fewSpeakers).map(label),
    moreSpeakers: Math.max(0, ordered.length - fewSpeakers),
    changes: [...new Set(changes.map(({ kind }) => kind))],
    disputes: [...new Set(disputes.map(({ kind }) => kind))],
    first: first?.published ?? null,
    last: last?.published ?? null,
    confidence,
    question: confidence < 0.9,
    alone: isAlone(claim),
  };
}

/** Cuts at the edge of a word, and at a line's end. */
function before(text: string, at: number): string {
  const from = Math.max(0, at - around);
  const line = text.slice(from, at).replace(/^.*[\n\r]/s, "");
  return from > 0 && line.length === at - from ? line.replace(/^\S*\s/, "… ") : line;
}

function after(text: string, at: number): string {
  const to = Math.min(text.length, at + around);
  const line = text.slice(at, to).replace(/[\n\r].*$/s, "");
  return to < text.length && line.length === to - at ? line.replace(/\s\S*$/, " …") : line;
}

/** Wordings of a claim. */
export function wordings(
  claim: Claim,
  places: readonly number[],
  room: Room,
  records: (name: string) => ArticleRecord | null = (name) => room.record(name),
): readonly Wording[] {
  const glimpses = room.named(places.map((place) => claim.statements[place].article));
  const doubtful = new Set(claim.doubtful ?? []);
  return places.map((place) => wordingOf(claim, place, { glimpses, records, doubtful: doubtful.has(place) }));
}

function wordingOf(
  { statements, speakers }: Claim,
  place: number,
  {
    glimpses,
    records,
    doubtful,
  }: {
    readonly glimpses: ReadonlyMap<string, Glimpse>;
    readonly records: (name: string) => ArticleRecord | null;
    readonly doubtful: boolean;
  },
): Wording {
  const member: Member = statements[place];
  const { article, statement, content, voice, speaker, via } = member;
  const glimpse = glimpses.get(article);
  const text = records(article)?.text ?? "";
  const fits = content.every(({ end }) => end <= text.length);
  return {
    place,
    article: glimpse ? articleLine(glimpse) : goneLine(article),
    statement,
    content,
    text: fits ? wordsOf(text, content) : "",
    before: fits ? before(text, content[0].start) : "",
    after: fits ? after(text, content.at(-1)!.end) : "",
    voice,
    speaker: speaker === null ? null : labelOf(speaker, speakers),
    via: via.map((key) => labelOf(key, speakers)),
    doubtful,
  };
}

/** Reasons with the words they rest on. */
export function reasonLines(
  reasons: readonly StoryReason[],
  room: Room,
  records: (name: string) => ArticleRecord | null = (name) => room.record(name),
): readonly Reason[] {
  const glimpses = room.named(reasons.flatMap(({ places }) => places.map(({ article }) => article)));
  return reasons.map(({ rule, note, places }) => ({
    rule,
    note,
    quotes: places.flatMap(({ article, spans }): Quote[] => {
      const glimpse = glimpses.get(article);
      const text = records(article)?.text ?? "";
      return spans.slice(0, fewSpans).map(({ start, end }) => ({
        article: glimpse ? articleLine(glimpse) : goneLine(article),
        start,
        end,
        text: text.slice(start, Math.min(end, start + longestQuote)),
      }));
    }),
  }));
}

/** Orders lines of articles by time, undated last. */
export function inTime<Line extends { readonly ref: string; readonly published: string | null }>(
  lines: readonly Line[],
): readonly Line[] {
  return lines
    .map((line) => ({ line, id: line.ref, published: line.published }))
    .toSorted((a, b) => byTime(a, b) || byText(a.id, b.id))
    .map(({ line }) => line);
}
