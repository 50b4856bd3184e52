import type { Source, Statement } from "../../record/index.js";
import type { Lookup, Part } from "../lookup.js";
import { mannerInWords, originsInWords } from "../telling.js";
import { webAddress } from "../words.js";
import { anchorOf } from "./anchors.js";
import { markedText, type Paragraph, type Stretch } from "./marked-text.js";
import { apart, attribute, html, type Markup, shown, trusted } from "./markup.js";
import { published } from "./when.js";

type Hue = (source: Source | null) => string;

/** Who speaks, with the mark that stands under the words in the text. */
function calledMarkup(source: Source | null, hue: Hue): Markup {
  if (source === null) return html`<u class="hu">not said by whom</u>`;
  const name = html`<u class=${attribute(hue(source))}>${apart(source.name ?? source.description)}</u>`;
  if (source.name === null)
    return html`<b>${name}</b>, unnamed${source.count !== null && source.count > 1 ? ` (${source.count} people)` : null}`;
  const office = [source.role, source.affiliation].filter((word) => word !== null).join(", ");
  return html`<b>${name}</b>${office ? html`, ${apart(office)}` : null}`;
}

/** The note of a statement: who, through whom, how, and what of it is claimed elsewhere. */
function noteOf(statement: Statement, part: Part, lookup: Lookup, hue: Hue): Markup {
  const relays = statement.via.flatMap((id) => part.source(id) ?? []);
  const speaker = part.source(statement.speaker);
  const claims = lookup
    .claimsOf(part.record.id, statement.id)
    .filter(({ statements }) => statements.length > 1);
  const isDoubtful = statement.confidence < 0.5;
  return html`${calledMarkup(speaker, hue)}${
    speaker?.name === null && speaker.anonymity !== null && speaker.anonymity !== "unexplained"
      ? html` (${apart(speaker.anonymity)})`
      : null
  }${relays.map((relay) => html`, through <b>${apart(relay.name ?? `${relay.description}, unnamed`)}</b>`)} · ${mannerInWords(
    statement,
  ).join(" · ")}${statement.parent === null ? null : " · told by another"}${
    isDoubtful ? ` · uncertain (${Math.round(statement.confidence * 100)} of 100 such are right)` : null
  }${claims.map((claim) => {
    const doubtful = new Set(claim.doubtful);
    const sure = claim.statements.filter((_, place) => !doubtful.has(place));
    const articles = new Set(sure.map(({ article }) => article)).size;
    const link = `${articles} ${articles === 1 ? "article says" : "articles say"} so, from ${originsInWords(claim.origins)}`;
    return html` · <a href=${attribute(`#${anchorOf("claim", claim.id)}`)} tabindex="-1">${link}</a>${claim.disputes.length > 0 ? ", disputed" : null}`;
  })}`;
}

const numberOf = (statement: Statement): string => statement.id.replace(/^t(?=\d+$)/, "");

function stretchMarkup(
  { start, end, content, nested, isSource, isCue, begins }: Stretch,
  part: Part,
  lookup: Lookup,
  hue: Hue,
): Markup {
  let inner = shown(part.record.text.slice(start, end));
  if (isCue) inner = html`<span class="cue">${inner}</span>`;
  if (isSource) inner = html`<span class="who">${inner}</span>`;
  if (content !== null)
    inner = html`<mark class=${attribute(`${hue(part.source(content.speaker))}${nested ? " in" : ""}`)}>${inner}</mark>`;
  // The note in the margin is for the eye; who listens hears the list under the paragraph.
  const notes = begins.map((statement) => {
    const number = numberOf(statement);
    const anchor = anchorOf("statement", `${part.record.id} ${statement.id}`);
    return html`<span class="note" aria-hidden="true">${number} ${noteOf(statement, part, lookup, hue)}</span><a class="n" id=${attribute(anchor)} href=${attribute(`#${anchor}-note`)} aria-label=${attribute(`Note ${number}`)}>${number}</a>`;
  });
  return html`${notes}${inner}`;
}

function paragraphMarkup(paragraph: Paragraph, part: Part, lookup: Lookup, hue: Hue): Markup {
  const begun = paragraph.stretches.flatMap(({ begins }) => begins);
  const notes = begun.map((statement) => {
    const anchor = anchorOf("statement", `${part.record.id} ${statement.id}`);
    const note = trusted(noteOf(statement, part, lookup, hue).text.replaceAll(' tabindex="-1"', ""));
    return html`<li id=${attribute(`${anchor}-note`)}><a href=${attribute(`#${anchor}`)} aria-label=${attribute(`Back to statement ${numberOf(statement)}`)}>${numberOf(statement)}</a> ${note}</li>`;
  });
  return html`<p dir="auto">${paragraph.stretches.map((stretch) => stretchMarkup(stretch, part, lookup, hue))}</p>
${notes.length > 0 ? html`<ul class="notes">${notes}</ul>\n` : null}`;
}

/** A paragraph is shown of an article that is given out in part where one of the statements stands in it. */
const isWanted = ({ stretches }: Paragraph): boolean =>
  stretches.some(({ content, isSource, isCue }) => content !== null || isSource || isCue);

function* paragraphs(part: Part, lookup: Lookup, hue: Hue): Generator<Markup> {
  let isGap = false;
  for (const paragraph of markedText(part.record.text, part.statements)) {
    if (!part.whole && !isWanted(paragraph)) {
      isGap = true;
      continue;
    }
    if (isGap) yield html`<p class="gap">[…]</p>\n`;
    isGap = false;
    yield paragraphMarkup(paragraph, part, lookup, hue);
  }
  if (isGap) yield html`<p class="gap">[…]</p>\n`;
}

/** What stands under an article's headline. */
function factsOf({ record }: Part): Markup {
  const url = webAddress(record.url);
  const facts = [
    record.outlet === null ? html`outlet unknown` : apart(record.outlet),
    html`${published(record.published)}`,
    ...(record.byline === null ? [] : [html`by ${apart(record.byline)}`]),
    ...(record.credit === null ? [] : [html`copy of ${apart(record.credit)}`]),
    ...(url === null
      ? record.url === null
        ? []
        : [apart(record.url)]
      : [html`<a href=${attribute(url)} rel="noreferrer noopener">${apart(url)}</a>`]),
  ];
  return html`<p class="facts">${facts.map((fact, i) => html`${i > 0 ? " · " : null}${fact}`)}</p>\n`;
}

/** Whose words an article has, and who has its. */
function copiesOf({ record }: Part, lookup: Lookup): Markup | null {
  const lines = lookup.extract.copies.flatMap(({ a, b, ofA, ofB, direction, common }) => {
    if (a !== record.id && b !== record.id) return [];
    const isA = a === record.id;
    const id = isA ? b : a;
    const other = lookup.record(id);
    const name = apart(other?.outlet ?? other?.title ?? id);
    const link =
      lookup.part(id) === null ? name : html`<a href=${attribute(`#${anchorOf("article", id)}`)}>${name}</a>`;
    const share = `${Math.round(100 * (isA ? ofA : ofB))} % of its prose`;
    if (direction === "unknown")
      return [html`<li>${share} also stands in ${link}; who has it from whom is not known</li>`];
    if (direction === "common")
      return [
        html`<li>${share} also stands in ${link}; both have it from ${apart(common ?? "a third")}</li>`,
      ];
    return (direction === "a from b") === isA
      ? [html`<li>${share} comes from ${link}</li>`]
      : [html`<li>${share} went into ${link}</li>`];
  });
  return lines.length === 0 ? null : html`<ul class="copies small">${lines}</ul>\n`;
}

/** An article with its statements marked and their notes in the margin, piece by piece. */
export function* articleMarkup(part: Part, lookup: Lookup, hue: Hue, heading: boolean): Generator<Markup> {
  const { record } = part;
  const title = apart(record.title ?? "Without a title");
  const anchor = anchorOf("article", record.id);
  yield html`<article class=${attribute(part.number > 1 ? "read next" : "read")} id=${attribute(anchor)}>\n`;
  if (heading) yield html`<h3>${title}</h3>\n`;
  yield factsOf(part);
  const copies = copiesOf(part, lookup);
  if (copies) yield copies;
  const { language } = record;
  const lang = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) && language !== "und" ? language : null;
  yield lang === null ? html`<div class="text">\n` : html`<div class="text" lang=${attribute(lang)}>\n`;
  yield* paragraphs(part, lookup, hue);
  yield html`</div>\n</article>\n`;
}
