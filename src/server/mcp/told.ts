import type { z } from "zod";
import { counted } from "../../exports/plain.js";
import type {
  ArticleLine,
  AuditView,
  DisputesView,
  Interval,
  SearchView,
  StoryPage,
  Wording,
} from "../views/index.js";
import type { ReadTextView, ShownArticle, TracedClaim } from "./views.js";

/** What agents read beside the data: the same in lines, each with its exact words and where they stand. */

const cut = (text: string, most = 600): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most)} …` : line;
};

/** Exact words in quotation marks: their own, where they have some. */
const inMarks = (text: string, most?: number): string => {
  const words = cut(text, most);
  return /^[“"‘«„]/.test(words) ? words : `“${words}”`;
};

export const origins = ({ low, high }: Interval): string =>
  low === high ? counted(low, "independent origin") : `${low} to ${high} independent origins`;

/** Where an article is: outlet, time, ref, its own address. */
function at({ outlet, published, ref, url }: ArticleLine): string {
  return [outlet ?? "unknown outlet", published?.slice(0, 16).replace("T", " "), `article ${ref}`, url]
    .filter(Boolean)
    .join(" · ");
}

const place = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map(({ start, end }) => `${start}–${end}`).join(", ");

type QuotedStatement = z.infer<typeof ReadTextView>["statements"][number];

function statementLine({ statement, content, speaker, via }: QuotedStatement): string {
  const who = speaker === null ? "nobody named" : (speaker.name ?? `${speaker.description} (unnamed)`);
  const through = via.length > 0 ? ` via ${via.map((one) => one.name ?? one.description).join(" → ")}` : "";
  const sure = statement.confidence < 0.7 ? `, confidence ${statement.confidence.toFixed(2)}` : "";
  return `- ${statement.id} ${who}${through} ${statement.stance}: ${inMarks(content)} (${statement.type}, offsets ${place(statement.content)}${sure})`;
}

export function toldText({ statements, reader }: z.infer<typeof ReadTextView>): string {
  return [
    `${counted(statements.length, "statement")}, read by the ${reader} reader. Offsets are UTF-16 code units of the text.`,
    ...statements.map(statementLine),
  ].join("\n");
}

export function toldSearch({ items, total, counted: most, next }: SearchView): string {
  const all = total >= most ? `${total} or more statements` : counted(total, "statement");
  return [
    `${all}${next ? `; for more, give cursor ${next}` : ""}.`,
    ...items.map(({ article, statement, speaker, via, words }) =>
      [statementLine({ statement, speaker, via, ...words }), `  ${at(article)}`].join("\n"),
    ),
  ].join("\n");
}

const wordingLine = ({
  article,
  statement,
  content,
  text,
  voice,
  speaker,
  via,
  doubtful,
}: Wording): string => {
  const who =
    voice === "own"
      ? "in its own voice"
      : (speaker?.label ?? "nobody named") + (speaker?.unnamed ? " (unnamed)" : "");
  const through = via.length > 0 ? ` via ${via.map(({ label }) => label).join(" → ")}` : "";
  return `- ${inMarks(text)} — ${who}${through}${doubtful ? ", may belong to another claim" : ""}\n  ${at(article)}${statement ? ` · statement ${statement}` : ""}, offsets ${place(content)}`;
};

export function toldClaim(view: z.infer<typeof TracedClaim>): string {
  const { claim, wordings, single, cut: least, changes, disputes, ways, address } = view;
  const lines = [
    inMarks(claim.gist),
    `Claim ${claim.id}: ${origins(claim.origins)}, ${counted(claim.articles, "article")}, ${counted(claim.statements, "statement")}${claim.question ? `; uncertain that all of it says the same (${claim.confidence.toFixed(2)})` : ""}.`,
    ...(address ? [`To look at: ${address}`] : []),
    ...view.origins.reasons.map((reason) => `Why: ${reason}`),
  ];
  if (single.length > 0)
    lines.push(`All of it goes through ${single.map(({ label }) => label).join(" → ")}.`);
  if (least.size > 1) lines.push(`${least.size} would have to fall for it to lose all support.`);
  lines.push("Wordings, in the order of time:", ...wordings.slice(0, 30).map(wordingLine));
  if (wordings.length > 30) lines.push(`… and ${claim.statements - 30} more`);
  if (ways.length > 0)
    lines.push("Its way:", ...ways.slice(0, 30).map(({ from, to, how }) => `- ${from} → ${to} (${how})`));
  for (const { kind, note, from, to } of changes)
    lines.push(`Changed: ${kind}, from wording ${from + 1} to ${to + 1}: ${note}`);
  for (const { kind, reason, claim: other, theirs } of disputes)
    lines.push(`Disputed (${kind}: ${reason}) by claim ${other.id}:`, wordingLine(theirs));
  return lines.join("\n");
}

export function toldDisputes({ items, next }: DisputesView): string {
  if (items.length === 0) return "Nothing is disputed in this story, so far as its articles tell.";
  return [
    ...items.flatMap(({ kind, reason, one, other }) => [
      `${kind}: ${reason}`,
      `Claim ${one.claim.id}, ${origins(one.claim.origins)}:`,
      wordingLine(one.wording),
      `against claim ${other.claim.id}, ${origins(other.claim.origins)}:`,
      wordingLine(other.wording),
      "",
    ]),
    ...(next ? [`For more, give cursor ${next}.`] : []),
  ].join("\n");
}

export function toldStories({ items, next }: StoryPage): string {
  if (items.length === 0) return "There is no story yet: two articles about one course of events make one.";
  return [
    ...items.map(
      ({ id, title, articles, outlets, first, last, claims }) =>
        `- ${title} (story ${id}): ${counted(articles, "article")} of ${outlets.slice(0, 5).join(", ")}${outlets.length > 5 ? " and others" : ""}, ${first?.slice(0, 10) ?? "undated"} to ${last?.slice(0, 10) ?? "undated"}, ${counted(claims, "claim")}`,
    ),
    ...(next ? [`For more, give cursor ${next}.`] : []),
  ].join("\n");
}

export function toldArticle({
  listed,
  address,
  statements,
  claims,
  copies,
  text,
}: z.infer<typeof ShownArticle>): string {
  return [
    `${listed.title ?? "Untitled"}\n${at(listed)}`,
    ...(address ? [`To look at: ${address}`] : []),
    ...copies.map(
      ({ other, outlet, direction, ofThis }) =>
        `${Math.round(100 * ofThis)} % of its prose stands in ${outlet ?? "an unknown outlet"} (article ${other}); direction: ${direction}`,
    ),
    `${counted(statements.length, "statement")}:`,
    ...statements.map(statementLine),
    ...(claims.length > 0 ? ["Claims that other articles state, too:"] : []),
    ...claims
      .filter(({ claim }, i) => claims.findIndex((one) => one.claim === claim) === i)
      .map(
        ({ claim, gist, articles }) => `- ${claim}: ${inMarks(gist, 200)} in ${counted(articles, "article")}`,
      ),
    ...(text === null ? [] : ["", text]),
  ].join("\n");
}

export function toldAudit(view: AuditView): string {
  const {
    of,
    articles,
    statements,
    unnamed,
    unexplained,
    takenOver,
    claims,
    oneSource,
    oneOutlet,
    rules,
    findings,
    next,
  } = view;
  return [
    `Audit of ${of.title}: ${counted(articles, "article")}, ${counted(statements, "statement")}, ${counted(claims, "claim")}.`,
    `${unnamed} from sources that are not named, ${unexplained} of these without a reason; ${takenOver} taken over from other outlets.`,
    `${oneSource} claims may rest on one source; ${oneOutlet} come from one outlet alone.`,
    ...rules.filter(({ found }) => found > 0).map(({ name, title, found }) => `${found} × ${name}: ${title}`),
    "Findings (places to look at; whether a standard was broken only an editor can say):",
    ...findings.map(
      ({ rule, article, spans, words, note }) =>
        `- ${rule}: ${cut(note, 300)} ${inMarks(words, 300)}\n  ${at(article)}, offsets ${place(spans)}`,
    ),
    ...(next ? [`For more findings, give cursor ${next}.`] : []),
  ].join("\n");
}
