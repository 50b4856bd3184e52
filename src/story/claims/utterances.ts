import type { ArticleRecord, Source, Span, Statement } from "../../record/index.js";
import { analyze, type TextAnalysis, tokenAt } from "../../text/index.js";
import { ArticleWords } from "./article-words.js";
import { clausesOf } from "./clauses.js";
import { contestedAlong } from "./contest.js";
import { headlineEnd } from "./headlines.js";
import { sentencesOf } from "./sentence-spans.js";
import { Stems } from "./stems.js";
import type { Utterance, UtteranceSpeaker } from "./utterance.js";

/** Statements that say nothing that could be told again. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["declines"]);
/** Of so many words at least is a sentence in the article's own voice that may state a claim. */
const FEWEST_WORDS = 4;
/** What stands in quotation marks was said by somebody, so fewer words may tell. */
const FEWEST_QUOTED = 2;
/** Of so many words at least a quotation within the article's own words is told by itself. */
const FEWEST_APART = 4;
/** A content of fewer words is told with the verb that brings it, if that stands at most so many characters before. */
const SHORT = 7;
const NEAR = 24;
/** Verbs that say no more than that it was said. */
const PLAIN: ReadonlySet<string> = new Set(
  "said says say saying told tells added adds according to wrote writes noted notes reported reports".split(
    " ",
  ),
);
/** A statement inside another stands for it where it holds so much of its words. */
const MOST_OF = 0.6;

/**
 * What an article says, piece by piece, in text order: each sentence of what a statement reports, and each
 * sentence in which nothing is reported. Goes once through the text.
 *
 * @param analysis of the record's text, where it is at hand
 */
export function utterancesOf(
  record: ArticleRecord,
  analysis: TextAnalysis = analyze(record.text),
): readonly Utterance[] {
  const words = new ArticleWords(analysis);
  const sentences = sentencesOf(analysis);
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const headline = headlineEnd(record);
  const published = record.published === null ? Number.NaN : Date.parse(record.published);
  const day = Number.isNaN(published) ? null : Math.floor(published / 86_400_000);
  const statements = record.statements.filter(({ stance }) => !SAYS_NOTHING.has(stance));
  const reach = reachOf(statements);
  const mentions = new Set(
    record.sources.flatMap((source) => source.mentions.map(({ start, end }) => `${start} ${end}`)),
  );
  const isNamed = ([span, ...more]: readonly Span[]): boolean =>
    more.length === 0 && mentions.has(`${span.start} ${span.end}`);
  const utterances: Omit<Utterance, "spread" | "place">[] = [];
  let from = 0;
  sentences.forEach((sentence, number) => {
    while (from < statements.length && reach[from] <= sentence.start) from++;
    const pieces: Piece[] = [];
    for (let at = from; at < statements.length && firstOf(statements[at]) < sentence.end; at++) {
      const content = within(statements[at].content, sentence, record.text);
      const count = words.count(content);
      if (count > 0) pieces.push({ statement: statements[at], content, count });
    }
    const kept = pieces.filter((piece) => !pieces.some((other) => standsFor(other, piece)));
    const before = utterances.length;
    const whole = words.of([sentence]);
    const common = {
      article: record.id,
      headline: sentence.start < headline,
      day,
      sentence: number,
      sentences: sentences.length,
      around: whole.words,
      aroundQuoted: whole.quoted,
    };
    const tell = (content: readonly Span[]): void => {
      const read = words.of(content);
      const least = read.quoted.includes("q") ? FEWEST_QUOTED : FEWEST_WORDS;
      if (read.words.length < least) return;
      utterances.push({
        ...common,
        ...read,
        statement: null,
        content,
        text: textOf(content),
        voice: isQuotation(read.quoted) ? "attributed" : "own",
        speaker: null,
        subject: describe(subjectOf(record.sources, sentence)),
        stance: "asserts",
        hedged: false,
        negated: false,
      });
    };
    const own = restOf(sentence, pieces, statements.slice(from)).flatMap((span) =>
      words.apart(span, FEWEST_APART).map((part) => within([part], sentence, record.text)),
    );
    for (const content of own.flatMap((spans) => parted(spans)))
      if (pieces.length === 0 || !(isAside(words.of(content)) || isNamed(content))) tell(content);
    for (const { statement, content } of kept) {
      const speaker = statement.speaker === null ? null : (sources.get(statement.speaker) ?? null);
      const tellOf = (part: readonly Span[], by: Partial<Utterance>): number =>
        utterances.push({
          ...common,
          ...words.of(part),
          statement: statement.id,
          content: part,
          text: textOf(part),
          voice: "attributed",
          speaker: describe(speaker),
          subject: null,
          stance: statement.stance,
          hedged: statement.hedged,
          negated: statement.negated,
          ...by,
        });
      const along = toldAlong(content, sentence, whole.words);
      if (along === null) for (const part of parted(withDeed(statement, content, sentence))) tellOf(part, {});
      else {
        tellOf(along.answer, { stance: "denies" });
        const [{ start, end }] = along.said;
        const isReported = kept.some(
          (other) => other.statement !== statement && firstOf(other) >= start && firstOf(other) < end,
        );
        for (const part of isReported ? [] : parted(along.said))
          tellOf(part, { statement: null, speaker: null, stance: "asserts", hedged: false, negated: false });
      }
    }
    // What is reported was too little to be told, and so was the rest: the sentence tells it as a whole.
    if (utterances.length === before && pieces.length > 0) tell(within([sentence], sentence, record.text));
  });
  utterances.sort((a, b) => a.content[0].start - b.content[0].start);
  const spread = new Map<string, number>();
  const known = new Stems();
  const stems = utterances.map(({ words: list }) => list.map((word) => known.of(word)));
  for (const list of stems) for (const one of new Set(list)) spread.set(one, (spread.get(one) ?? 0) + 1);
  return utterances.map((utterance, place) => ({
    ...utterance,
    place,
    spread: stems[place].map((one) => spread.get(one) ?? 1),
  }));

  function textOf(spans: readonly Span[]): string {
    return spans.map(({ start, end }) => record.text.slice(start, end).replace(/\s+/g, " ")).join(" … ");
  }

  /**
   * A short content in a headline with what is done by saying it: the deed is most of what is told.
   *
   * ```text
   * Mayor vows to stay
   * ^
   * ```
   */
  function withDeed({ source, cue }: Statement, content: readonly Span[], sentence: Span): readonly Span[] {
    const [first, ...rest] = content;
    if (sentence.start >= headline || cue.length === 0 || words.count(content) >= SHORT) return content;
    const { start } = source.length > 0 && source[0].start < cue[0].start ? source[0] : cue[0];
    if (start < sentence.start || start >= first.start || first.start - cue[cue.length - 1].end > NEAR)
      return content;
    if (PLAIN.has(record.text.slice(cue[0].start, cue[0].end).toLowerCase())) return content;
    return [{ start, end: first.end }, ...rest];
  }

  /**
   * A content that tells along what somebody contests, in two: the answer with its verb, and what others say.
   *
   * ```text
   * Voss rejected claims that the harbour had been sold
   *      ^               ^
   * ```
   */
  function toldAlong(
    content: readonly Span[],
    sentence: Span,
    around: readonly string[],
  ): { readonly answer: readonly Span[]; readonly said: readonly Span[] } | null {
    const along = contestedAlong(around);
    if (along === null) return null;
    const starts = words.startsIn(sentence);
    const [verb, at] = [starts[along.verb], starts[along.said]];
    const first = content[0].start;
    const cut = content.findIndex(({ start, end }) => start < at && at < end);
    if (cut < 0 || (verb < first && first - verb > NEAR)) return null;
    const parts = within([{ start: Math.min(verb, first), end: at }], sentence, record.text);
    return { answer: parts, said: [{ start: at, end: content[cut].end }, ...content.slice(cut + 1)] };
  }

  /** The clauses of a content, each with the stretches too short to be told alone that stand before it. */
  function parted(content: readonly Span[]): Span[][] {
    const parts: Span[][] = [];
    let waiting: Span[] = [];
    for (const span of content)
      for (const clause of clausesOf(span, analysis, tokenAt(analysis, span.start))) {
        const inside = within([clause], clause, record.text);
        if (isLeadIn(words.of(inside).words)) continue;
        waiting.push(...inside);
        if (words.count(waiting) < FEWEST_WORDS) continue;
        parts.push(waiting);
        waiting = [];
      }
    if (waiting.length > 0 && parts.length > 0) parts[parts.length - 1].push(...waiting);
    else if (waiting.length > 0) parts.push(waiting);
    return parts;
  }
}

/** The stretches of a sentence outside of what is reported in it, by whom and with which words. */
function restOf(sentence: Span, pieces: readonly Piece[], near: readonly Statement[]): Span[] {
  if (pieces.length === 0) return [sentence];
  const taken: Span[] = [];
  for (const { source, cue, content, addressee } of near) {
    if (content[0].start >= sentence.end && (source[0]?.start ?? sentence.end) >= sentence.end) break;
    taken.push(...source, ...cue, ...addressee, ...content);
  }
  taken.sort((a, b) => a.start - b.start);
  const rest: Span[] = [];
  let at = sentence.start;
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    if (start > at) rest.push({ start: at, end: Math.min(start, sentence.end) });
    at = Math.max(at, end);
    if (at >= sentence.end) break;
  }
  return rest;
}

/** Whether a stretch is somebody's words, though nobody is led in with them: nearly all of it stands between marks. */
function isQuotation(quoted: string): boolean {
  let count = 0;
  for (const letter of quoted) if (letter !== ".") count++;
  return count >= FEWEST_APART && count >= 0.8 * quoted.length;
}

/**
 * Whether what is left of a sentence says only where or to whom something was said, or names somebody: "in an interview
 * with the Courier", "reporters on Friday".
 */
function isAside({ words, quoted }: Pick<Utterance, "words" | "quoted">): boolean {
  if (words.length >= LONG_ENOUGH || quoted.includes("q")) return false;
  if (OCCASIONS.has(words[0])) return true;
  return LEADS.has(words[0]) && words.some((word) => OCCASIONS.has(word));
}
/** Whether a stretch only leads a quotation in: "the official as saying", of "…,” it quoted the official as saying". */
function isLeadIn(words: readonly string[]): boolean {
  return words.length < LONG_ENOUGH && words.at(-1) === "saying" && words.at(-2) === "as";
}
const LONG_ENOUGH = 9;
const LEADS: ReadonlySet<string> = new Set("in during at on to from by via a an the".split(" "));
const OCCASIONS: ReadonlySet<string> = new Set(
  "interview reporters citing statement speech briefing conference email tweet appearance testimony".split(
    " ",
  ),
);

interface Piece {
  readonly statement: Statement;
  readonly content: readonly Span[];
  readonly count: number;
}

/** Whether a piece inside another tells most of it, so that the outer one need not be told. */
function standsFor(inner: Piece, outer: Piece): boolean {
  if (inner === outer || inner.statement.parent === null) return false;
  const first = inner.content[0].start;
  const last = inner.content[inner.content.length - 1].end;
  return (
    inner.count >= MOST_OF * outer.count &&
    first >= outer.content[0].start &&
    last <= outer.content[outer.content.length - 1].end &&
    (inner.count < outer.count || inner.statement.parent === outer.statement.id)
  );
}

function firstOf({ content }: Pick<Statement, "content">): number {
  return content[0].start;
}

/** How far the contents of a statement and of all before it reach. */
function reachOf(statements: readonly Statement[]): number[] {
  let reach = 0;
  return statements.map(({ content }) => {
    reach = Math.max(reach, content[content.length - 1].end);
    return reach;
  });
}

/** The parts of spans inside a sentence, without quotation marks, stops and white space at their ends. */
function within(spans: readonly Span[], sentence: Span, text: string): Span[] {
  const inside: Span[] = [];
  for (const span of spans) {
    let start = Math.max(span.start, sentence.start);
    let end = Math.min(span.end, sentence.end);
    while (start < end && EDGE.has(text[start])) start++;
    while (start < end && (EDGE.has(text[end - 1]) || text[end - 1] === ".")) end--;
    if (start < end) inside.push({ start, end });
  }
  return inside;
}

const EDGE: ReadonlySet<string> = new Set("\"“”'‘’«»,;: \n\r\t\u00a0");

/** The source of whom a sentence tells: the first mentioned, where it stands at the sentence's beginning. */
function subjectOf(sources: readonly Source[], { start, end }: Span): Source | null {
  let found: Source | null = null;
  let first = Math.min(end, start + FAR_FROM_START);
  for (const source of sources)
    for (const mention of source.mentions)
      if (mention.start >= start && mention.start < first) {
        first = mention.start;
        found = source;
      }
  return found;
}

/** A subject begins at most so many characters after its sentence: "On Friday, President …". */
const FAR_FROM_START = 40;

function describe(source: Source | null): UtteranceSpeaker | null {
  if (source === null) return null;
  const role = [source.role, source.affiliation, source.name === null ? source.description : null];
  return {
    source: source.id,
    kind: source.kind,
    name: source.name?.toLowerCase() ?? null,
    role: role
      .filter((part) => part !== null)
      .join(" ")
      .toLowerCase(),
  };
}
