import { csvText } from "../../exports/plain.js";
import { type ArticleRecord, wordsOf } from "../../record/index.js";
import { type Listed, recordCalled } from "../../store/index.js";
import { type Audit, type AuditedClaim, audit, dominatorsOf, RULES } from "../../story/index.js";
import type { AuditView, FindingView } from "../views/index.js";
import { articlesOfStory } from "./articles.js";
import { articleLine, goneLine } from "./lines.js";
import { type Paging, pageOf } from "./paging.js";
import { oneOutlet } from "./rests.js";
import type { Room } from "./room.js";
import { roomOf, storyRoom } from "./stories.js";

/** So many statements are looked through for the articles that have some words. */
const mostFound = 10_000;

/** What to audit: a story, an outlet, what a search finds; the whole store without any. */
export interface Audited {
  readonly story?: string | undefined;
  readonly outlet?: string | undefined;
  readonly q?: string | undefined;
}

function articlesOf(room: Room, { story, outlet, q }: Audited): readonly Pick<Listed, "key" | "reader">[] {
  if (story !== undefined) return articlesOfStory(room, story);
  if (outlet !== undefined) return room.store.list({ outlet });
  if (q?.trim()) {
    const { hits } = room.store.search({ words: q, limit: mostFound });
    return [...new Map(hits.map(({ article }) => [article.key, article])).values()];
  }
  return room.store.list();
}

/** An audit with the articles it is about. */
export interface Audits {
  readonly report: Audit;
  readonly records: ReadonlyMap<string, ArticleRecord>;
}

/** Goes through the articles that are meant and their claims. */
export function auditOf(room: Room, audited: Audited): Audits {
  room.heavy();
  return room.once(`audit ${JSON.stringify(audited)}`, () => {
    const { store, stories } = room;
    const { story } = audited;
    const versions = articlesOf(room, audited).filter(({ reader }) => reader !== null);
    const records = versions.flatMap(({ key }) => recordCalled(key, store, stories) ?? []);
    const { claims, scene, graphOf } =
      story === undefined
        ? roomOf(room, room.claims({ versions: versions.map(({ key }) => key) }))
        : storyRoom(room, story);
    const report = audit(
      records,
      claims.map((claim): AuditedClaim => {
        const single = dominatorsOf(graphOf(claim));
        return { claim, outlet: oneOutlet(claim, { single, context: scene }) };
      }),
      (article) => {
        const glimpse = room.named([article]).get(article);
        return glimpse?.outlet ?? glimpse?.title ?? null;
      },
    );
    return { report, records: new Map(records.map((record) => [record.id, record])) };
  });
}

function titleOf(room: Room, { story, outlet, q }: Audited): string {
  if (story !== undefined) return room.stories.story(story).title;
  if (outlet !== undefined) return outlet;
  return q?.trim() ? `“${q.trim()}”` : "everything in the store";
}

/** A page of an audit's findings, with all its figures. */
export function auditView(
  room: Room,
  { rule, limit, cursor, ...audited }: Audited & Paging & { readonly rule?: string | undefined },
): AuditView {
  const { report, records } = auditOf(room, audited);
  const { findings, ...figures } = report;
  const { items, next } = pageOf(
    rule === undefined ? findings : findings.filter((one) => one.rule === rule),
    {
      limit,
      cursor,
    },
  );
  const glimpses = room.named(items.map(({ article }) => article));
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return {
    of: {
      story: audited.story ?? null,
      outlet: audited.outlet ?? null,
      q: audited.q ?? null,
      title: titleOf(room, audited),
    },
    ...figures,
    rules: Object.values(RULES).map(({ name, title, standards }) => ({
      name,
      title,
      standards,
      found: counts.get(name) ?? 0,
    })),
    findings: items.map(({ rule: name, article, spans, note, claim }): FindingView => {
      const glimpse = glimpses.get(article);
      return {
        rule: name,
        article: glimpse ? articleLine(glimpse) : goneLine(article),
        spans,
        words: wordsOf(records.get(article)?.text ?? "", spans),
        note,
        claim,
      };
    }),
    next,
  };
}

const columns = [
  "rule",
  "standards",
  "article",
  "outlet",
  "published",
  "start",
  "end",
  "words",
  "note",
  "claim",
];

/** A value as a cell of CSV; what there is none of is an empty cell. */
export function csvCell(value: string | number): string {
  return value === "" ? "" : csvText(String(value));
}

/** All findings as the rows of a table, its head first. */
export function auditTable({ report, records }: Audits): readonly (readonly (string | number)[])[] {
  const rows = report.findings.map(({ rule, standards, article, spans, note, claim }) => {
    const record = records.get(article);
    return [
      rule,
      standards.join("; "),
      article,
      record?.outlet ?? "",
      record?.published ?? "",
      spans[0]?.start ?? "",
      spans.at(-1)?.end ?? "",
      record ? wordsOf(record.text, spans).replace(/\s+/g, " ") : "",
      note,
      claim ?? "",
    ];
  });
  return [columns, ...rows];
}

/** The same as CSV. */
export function auditCsv(audits: Audits): string {
  return auditTable(audits)
    .map((row) => `${row.map(csvCell).join(",")}\r\n`)
    .join("");
}
