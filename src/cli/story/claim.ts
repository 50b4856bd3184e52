import { singleOrigins } from "../../server/shared.js";
import type { StoryStore } from "../../store/index.js";
import { byTime, type Change, type Claim, type Member } from "../../story/index.js";
import { jsonLine } from "../output/json.js";
import { counted, type Printer } from "../store/printer.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { cells, shorten } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { claimJson } from "./claim-json.js";
import { inARow, nodeRun } from "./claim-lines.js";
import type { StorySettings } from "./claims.js";
import { type Rests, restsOf } from "./context.js";
import { withStories } from "./linking.js";
import { shownMoment, shownOrigins, shownOutlet, sideBySide, wholeWords } from "./words.js";

/** So many wordings are shown; a claim may have ten thousand. */
const mostWordings = 40;
/** So many reasons why the statements are one claim are shown. */
const mostReasons = 12;

/** One article that states the claim: when, whose, from whom, in which words. */
export interface Taking {
  readonly article: string;
  readonly outlet: string;
  readonly published: string | null;
  /** From whom it has it, as the lineage tells it. */
  readonly from: readonly string[];
  readonly places: readonly number[];
}

/** Who took a claim up, in the order of their times. */
export function takingsOf(claim: Claim, { context, graph }: Rests): readonly Taking[] {
  const places = new Map<string, number[]>();
  for (const [place, { article }] of claim.statements.entries()) {
    const there = places.get(article);
    if (there) there.push(place);
    else places.set(article, [place]);
  }
  const labels = new Map(
    graph.nodes.map(({ id, kind, label, key }) => [
      id,
      kind === "article" ? shownOutlet(context.records.get(key), key) : oneLine(label),
    ]),
  );
  const into = new Map<string, string[]>();
  for (const { from, to } of graph.edges) into.set(to, [...(into.get(to) ?? []), labels.get(from) ?? from]);
  return [...places]
    .map(([article, own]) => ({
      article,
      outlet: shownOutlet(context.records.get(article), article),
      published: context.records.get(article)?.published ?? null,
      from: [...new Set(into.get(`article:${article}`) ?? [])],
      places: own,
    }))
    .toSorted((a, b) =>
      byTime({ id: a.article, published: a.published }, { id: b.article, published: b.published }),
    );
}

async function showTimeline(claim: Claim, rests: Rests, printer: Printer): Promise<void> {
  const takings = takingsOf(claim, rests);
  const doubtful = new Set(claim.doubtful);
  let shown = 0;
  for (const [i, { article, outlet, published, from, places }] of takings.entries()) {
    if (shown >= mostWordings) {
      await printer.line({ text: `and ${counted(takings.length - i, "more article")}`, role: "faint" });
      return;
    }
    const record = rests.context.records.get(article);
    const when = shownMoment(published).padEnd(16);
    const words = from.length > 0 ? ` from ${from.join(", ")}` : "";
    await printer.line(
      { text: `${when}  `, role: "faint" },
      { text: outlet, role: "title" },
      {
        text: shorten(
          `${words}${i === 0 ? " · first" : ""}`,
          Math.max(10, printer.width - 18 - cells(outlet)),
        ),
        role: "faint",
      },
    );
    for (const place of places) {
      shown += 1;
      const { content, voice } = claim.statements[place];
      const sign = `${" ".repeat(18)}${place + 1}  `;
      const own: Run[] = voice === "own" ? [{ text: " in its own voice", role: "unnamed" }] : [];
      const unsure: Run[] = doubtful.has(place)
        ? [{ text: " may belong to another claim", role: "faint" }]
        : [];
      await printer.wrapped(
        [{ text: wholeWords(content, record), role: "content" }, ...own, ...unsure],
        sign,
      );
    }
  }
}

/** Two wordings side by side. */
async function showBoth(one: Run[], other: Run[], printer: Printer): Promise<void> {
  for (const line of sideBySide(one, other, printer.width - 2))
    await printer.line({ text: "  ", role: null }, ...line);
}

function wording(member: Member | undefined, { context }: Rests): Run[] {
  if (!member) return [];
  const record = context.records.get(member.article);
  return [
    { text: `${shownOutlet(record, member.article)}: `, role: "faint" },
    { text: wholeWords(member.content, record), role: "content" },
  ];
}

async function showChange(
  { kind, from, to, note }: Change,
  claim: Claim,
  rests: Rests,
  printer: Printer,
): Promise<void> {
  await printer.line(
    { text: kind.replace("-", " "), role: "unnamed" },
    { text: `  ${shorten(oneLine(note), printer.width - kind.length - 2)}`, role: "faint" },
  );
  await showBoth(wording(claim.statements[from], rests), wording(claim.statements[to], rests), printer);
}

async function showDisputes(
  claim: Claim,
  rests: Rests,
  stories: StoryStore,
  printer: Printer,
): Promise<void> {
  for (const { claim: id, kind, reason } of claim.disputes) {
    await printer.line(
      { text: kind, role: "unnamed" },
      { text: `  ${shorten(oneLine(reason), printer.width - kind.length - 2)}`, role: "faint" },
    );
    const other = stories.claim(id);
    await showBoth(
      wording(claim.statements[0], rests),
      [...wording(other.statements[0], restsOf(other, stories)), { text: ` (claim ${id})`, role: "faint" }],
      printer,
    );
  }
}

async function heading(printer: Printer, text: string): Promise<void> {
  await printer.line();
  await printer.line({ text, role: "title" });
}

/** The whole of a claim on a page. */
export async function showClaim(claim: Claim, stories: StoryStore, printer: Printer): Promise<void> {
  const rests = restsOf(claim, stories);
  for (const line of wrap([{ text: harmless(claim.gist), role: "content" }], printer.width))
    await printer.line(...line);
  const articles = new Set(claim.statements.map(({ article }) => article)).size;
  const sure = claim.confidence < 0.9 ? "uncertain that all of it says the same" : "all of it says the same";
  const facts = [
    claim.id,
    counted(articles, "article"),
    counted(claim.statements.length, "statement"),
    `${sure} (${claim.confidence.toFixed(2)})`,
  ];
  await printer.wrapped([{ text: oneLine(facts.join(" · ")), role: "faint" }]);
  await heading(printer, `Independent origins ${shownOrigins(claim.origins)}`);
  for (const reason of claim.origins.reasons)
    await printer.wrapped([{ text: harmless(reason), role: null }], "· ");
  const single = singleOrigins(rests);
  if (single.length > 0)
    await printer.line(
      { text: "All of it goes through ", role: null },
      ...inARow(single.map(nodeRun), 6, " → "),
    );
  if (rests.cut.size > 1)
    await printer.line({
      text: `${rests.cut.size} of these would have to fall for it to lose all support`,
      role: null,
    });
  await heading(printer, "As it went");
  await showTimeline(claim, rests, printer);
  if (claim.changes.length > 0) await heading(printer, "What changed on the way");
  for (const change of claim.changes.slice(0, mostWordings)) await showChange(change, claim, rests, printer);
  if (claim.disputes.length > 0) await heading(printer, "Disputed");
  await showDisputes(claim, rests, stories, printer);
  if (claim.reasons.length > 0) await heading(printer, "Why these are one claim");
  const told = new Map<string, number>();
  for (const { rule, note } of claim.reasons) {
    const text = note === rule ? note : `${rule}: ${note}`;
    told.set(text, (told.get(text) ?? 0) + 1);
  }
  for (const [text, times] of [...told].slice(0, mostReasons))
    await printer.wrapped(
      [{ text: harmless(times > 1 ? `${text} (${times} times)` : text), role: "faint" }],
      "· ",
    );
}

/** `hearsay claim ID`: all that is known of one claim. */
export function claimCommand(reference: string, settings: StorySettings): Promise<number> {
  return withStories(settings, async ({ stories, printer }) => {
    const claim = stories.claim(reference);
    if (settings.jsonl) await printer.text(jsonLine(claimJson(claim)));
    else if (settings.json) {
      const rests = restsOf(claim, stories);
      const { nodes, edges } = rests.graph;
      await printer.json({
        ...claimJson(claim),
        timeline: takingsOf(claim, rests),
        lineage: { nodes, edges },
        single: singleOrigins(rests),
        cut: rests.cut.size,
      });
    } else await showClaim(claim, stories, printer);
    return 0;
  });
}
