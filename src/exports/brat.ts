import {
  type ArticleRecord,
  CHANNELS,
  type Source,
  type Span,
  STANCES,
  type Statement,
} from "../record/index.js";
import { codePointCounter } from "./code-points.js";

/**
 * The standoff format of the brat annotation tool: text.txt beside text.ann.
 * https://brat.nlplab.org/standoff.html
 *
 *     T1 <tab> Source 0 5 <tab> Smith                  a span: number, type, offsets, words
 *     T2 <tab> Content 6 9;12 15 <tab> one two         in pieces: offsets parted by ";", words by spaces
 *     R1 <tab> HasSource Arg1:T3 Arg2:T1               a relation, from cue to source and content
 *     A1 <tab> Negated T3                              an attribute, with or without a value
 *     A2 <tab> Stance T3 denies
 *     #1 <tab> AnnotatorNotes T2 <tab> t1: …           a remark
 *
 * brat is written in Python: its offsets count code points, where ours count UTF-16 code units. It
 * reads .ann files line by line as Python does, so no piece may hold what Python takes for the end
 * of a line; a span with line breaks is cut into pieces around them.
 */

/** What ends a line for Python's `str.splitlines`. */
// oxlint-disable-next-line no-control-regex -- U+001C to U+001E are line ends to Python, odd as that is
const lineEnds = /[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g;

/** The span's pieces between line ends, blank ones left out. */
function pieces(text: string, { start, end }: Span): Span[] {
  const result: Span[] = [];
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    if (words.trim()) result.push({ start: from + lead, end: from + words.trimEnd().length });
  };
  let from = start;
  for (const match of text.slice(start, end).matchAll(lineEnds)) {
    add(from, start + match.index);
    from = start + match.index + match[0].length;
  }
  add(from, end);
  return result;
}

/** Words of the article on the one line that a remark is. */
const online = (words: string): string => words.replace(lineEnds, " ").replace(/\s+/g, " ").trim();

/** Values of attributes have no blanks. */
const oneWord = (words: string): string => words.replaceAll(" ", "-");

/** "s3 Jane Roe", "s4 an official (unnamed)": the source of an id in words. */
function sourceNames(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(
    sources.map(({ id, name, description }) => [
      id,
      `${id} ${name === null ? `${online(description)} (unnamed)` : online(name)}`,
    ]),
  );
}

/** "t4: mixed, confidence 0.91; speaker s3 Jane Roe; via s2 The Gazette" */
function remark(statement: Statement, names: ReadonlyMap<string, string>): string {
  const { id, type, confidence, parent, speaker, via } = statement;
  const within = parent === null ? "" : `, in ${parent}`;
  const parts = [`${id}: ${type}${within}, confidence ${confidence.toFixed(2)}`];
  if (speaker !== null) parts.push(`speaker ${names.get(speaker) ?? speaker}`);
  if (via.length > 0) parts.push(`via ${via.map((relay) => names.get(relay) ?? relay).join(", ")}`);
  return parts.join("; ");
}

/** The article's annotations as the lines of a .ann file, each with its line break; none where it has no statements. */
export function* bratAnnotations(record: ArticleRecord): Generator<string> {
  const count = codePointCounter(record.text);
  let spanNumber = 0;
  let relationNumber = 0;
  let noteNumber = 0;
  let attributeNumber = 0;
  const names = sourceNames(record.sources);
  let lines: string[] = [];

  const annotate = (type: string, spans: readonly Span[]): string | null => {
    const parts = spans.flatMap((span) => pieces(record.text, span));
    if (parts.length === 0) return null;
    const id = `T${++spanNumber}`;
    const offsets = parts.map(({ start, end }) => `${count(start)} ${count(end)}`).join(";");
    const words = parts.map(({ start, end }) => record.text.slice(start, end)).join(" ");
    lines.push(`${id}\t${type} ${offsets}\t${words}\n`);
    return id;
  };
  const relate = (type: string, from: string | null, to: string | null): void => {
    if (from && to) lines.push(`R${++relationNumber}\t${type} Arg1:${from} Arg2:${to}\n`);
  };

  const say = (attribute: string, of: string | null, value: string | null = null): void => {
    if (of) lines.push(`A${++attributeNumber}\t${attribute} ${of}${value === null ? "" : ` ${value}`}\n`);
  };

  for (const statement of record.statements) {
    const source = annotate("Source", statement.source);
    const cue = annotate("Cue", statement.cue);
    const content = annotate("Content", statement.content);
    const addressee = annotate("Addressee", statement.addressee);
    // A quotation that stands alone has no cue: its content holds the relations then.
    const centre = cue ?? content;
    relate("HasSource", centre, source);
    if (cue) relate("HasContent", cue, content);
    relate("HasAddressee", centre, addressee);
    say("Stance", centre, statement.stance);
    if (statement.hedged) say("Hedged", centre);
    if (statement.negated) say("Negated", centre);
    if (statement.channel !== "unstated") say("Channel", centre, oneWord(statement.channel));
    if (content) lines.push(`#${++noteNumber}\tAnnotatorNotes ${content}\t${remark(statement, names)}\n`);
    yield* lines;
    lines = [];
  }
}

/** The `annotation.conf` that tells brat of these types. */
export const bratConfiguration = `[entities]
Source
Cue
Content
Addressee

[relations]
HasSource\tArg1:Cue|Content, Arg2:Source
HasContent\tArg1:Cue, Arg2:Content
HasAddressee\tArg1:Cue|Content, Arg2:Addressee
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Stance\tArg:Cue|Content, Value:${STANCES.join("|")}
Hedged\tArg:Cue|Content
Negated\tArg:Cue|Content
Channel\tArg:Cue|Content, Value:${CHANNELS.filter((channel) => channel !== "unstated")
  .map(oneWord)
  .join("|")}
`;
