import type { ArticleRecord } from "../../record/index.js";
import { type Audits, auditTable, csvCell, oneOutlet } from "../../server/shared.js";
import { type Listed, recordCalled, type Store, type StoryStore } from "../../store/index.js";
import { type Audit, type AuditedClaim, audit, type Finding, RULES } from "../../story/index.js";
import { jsonLine } from "../output/json.js";
import { counted, type Printer } from "../store/printer.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine, wordsOf } from "../terminal/one-line.js";
import { shorten } from "../terminal/width.js";
import { storyMeant } from "./choosing.js";
import type { StorySettings } from "./claims.js";
import { restsOf } from "./context.js";
import { type Room, withStories } from "./linking.js";
import { shownMoment, shownOutlet } from "./words.js";

/** How the audit may be told to print. */
export interface AuditSettings extends StorySettings {
  readonly csv?: boolean | undefined;
}

/** So many findings of one rule are shown on a page. */
const fewFindings = 8;
const mostFound = 10_000;

/** The articles that some words mean: a story, an outlet, or a search; all without words. */
function chosen(store: Store, stories: StoryStore, words: readonly string[]): readonly Listed[] {
  if (words.length === 0) return store.list();
  const story = storyMeant(stories, words);
  if (story) return story.versions;
  const ofOutlet = store.list({ outlet: words.join(" ") });
  if (ofOutlet.length > 0) return ofOutlet;
  const { hits } = store.search({ words: words.join(" "), limit: mostFound });
  return [...new Map(hits.map(({ article }) => [article.key, article])).values()];
}

/** `hearsay audit [STORY|OUTLET|QUERY]`: what an editor should look at, by newsrooms' own rules. */
export function auditCommand(words: readonly string[], settings: AuditSettings): Promise<number> {
  return withStories(settings, async (room) => {
    const { store, stories, printer } = room;
    const versions = chosen(store, stories, words).filter(({ reader }) => reader !== null);
    const records = versions.flatMap(({ key }) => recordCalled(key, store, stories) ?? []);
    const claims = stories.claims({ versions: versions.map(({ key }) => key) });
    const report = audit(
      records,
      claims.map((claim): AuditedClaim => ({ claim, outlet: oneOutlet(claim, restsOf(claim, stories)) })),
      (article) => {
        const record = stories.record(article);
        return record?.outlet ?? record?.title ?? null;
      },
    );
    const byId = new Map(records.map((record) => [record.id, record]));
    if (settings.csv) await showCsv({ report, records: byId }, printer);
    else if (settings.jsonl) for (const finding of report.findings) await printer.text(jsonLine(finding));
    else if (settings.json) await printer.json(report);
    else await showAudit(report, byId, room);
    return 0;
  });
}

async function showCsv(audits: Audits, printer: Printer): Promise<void> {
  for (const row of auditTable(audits))
    await printer.text(`${row.map((value) => harmless(csvCell(value))).join(",")}\r\n`);
}

const share = (part: number, all: number): string =>
  all === 0 ? "none" : `${Math.round((100 * part) / all)} %`;

async function showAudit(
  report: Audit,
  records: ReadonlyMap<string, ArticleRecord>,
  { printer }: Room,
): Promise<void> {
  const {
    articles,
    statements,
    unnamed,
    unexplained,
    takenOver,
    claims,
    oneSource,
    oneOutlet: outlets,
    mostQuoted,
    findings,
  } = report;
  const figures: readonly (readonly [string, string])[] = [
    [
      share(unnamed, statements),
      `of ${counted(statements, "statement")} in ${counted(articles, "article")} are from sources that are not named`,
    ],
    [share(unexplained, unnamed), `of these are without a reason for it`],
    [share(takenOver, statements), `of the statements are other outlets', or came through them`],
    [
      share(oneSource, claims),
      `of ${counted(claims, "claim")} in two articles or more may rest on one source`,
    ],
    [share(outlets, claims), `of the claims come from one outlet alone`],
  ];
  for (const [figure, what] of figures)
    await printer.line(
      { text: figure.padStart(6), role: "title" },
      { text: `  ${shorten(what, printer.width - 8)}`, role: null },
    );
  await printer.line();
  if (mostQuoted.length > 0) {
    await printer.line({ text: "Most quoted", role: "title" });
    for (const { name, statements: said, articles: inArticles } of mostQuoted)
      await printer.line(
        { text: `${String(said).padStart(6)}  `, role: "number" },
        { text: oneLine(name), role: "source" },
        { text: ` in ${counted(inArticles, "article")}`, role: "faint" },
      );
    await printer.line();
  }
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  for (const { name, title, standards } of Object.values(RULES)) {
    const found = byRule.get(name) ?? [];
    if (found.length === 0) continue;
    await printer.line(
      { text: `${counted(found.length, "time")}: `, role: "title" },
      { text: shorten(title, printer.width - 12), role: "title" },
    );
    await printer.wrapped([{ text: standards.join(" · "), role: "faint" }]);
    for (const { article, spans, note } of found.slice(0, fewFindings))
      await showFinding(article, spans, note, records.get(article), printer);
    if (found.length > fewFindings)
      await printer.line({
        text: `  and ${found.length - fewFindings} more; --json and --csv have all`,
        role: "faint",
      });
    await printer.line();
  }
  await printer.line({ text: counted(findings.length, "finding"), role: "title" });
}

async function showFinding(
  article: string,
  spans: Finding["spans"],
  note: string,
  record: ArticleRecord | undefined,
  printer: Printer,
): Promise<void> {
  const where = [shownOutlet(record, article), shownMoment(record?.published ?? null), oneLine(article)]
    .filter(Boolean)
    .join(" · ");
  await printer.line({ text: "  ", role: null }, { text: shorten(where, printer.width - 2), role: "relay" });
  await printer.wrapped([{ text: harmless(note), role: null }], "    ");
  const words = record ? wordsOf(record.text, spans) : "";
  if (words && !note.includes(words))
    await printer.line(
      { text: "    ", role: null },
      { text: shorten(words, printer.width - 4), role: "content" },
    );
}
