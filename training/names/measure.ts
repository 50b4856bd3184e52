import { findNames, type Name, type NameKind, type NameModel } from "../../src/sources/names/index.js";
import { Label } from "../../src/sources/names/label.js";
import { analyze, type TextAnalysis } from "../../src/text/index.js";
import type { CorpusArticle } from "../corpus.js";
import { hasSilver, silverLabels } from "./silver.js";

/** Found, expected, and both; with their shares. */
export class Tally {
  found = 0;
  expected = 0;
  both = 0;

  get precision(): number {
    return this.found === 0 ? 0 : this.both / this.found;
  }
  get recall(): number {
    return this.expected === 0 ? 0 : this.both / this.expected;
  }
  get f1(): number {
    return this.both === 0 ? 0 : (2 * this.both) / (this.found + this.expected);
  }
}

/** How names agree with CoreNLP's tags. */
export interface Agreement {
  /** Spans alone, of people, organisations and places, whatever their label. */
  readonly spans: Tally;
  readonly person: Tally;
  readonly organization: Tally;
  readonly place: Tally;
}

/** A stretch of text that is a name, with what CoreNLP tells apart. */
interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly tag: "person" | "organization" | "place" | null;
}

const TAGS = [null, "person", "organization", "place", null] as const;

/**
 * The names that CoreNLP's tags make: runs of the same tag, without "the".
 *
 * @param mended Whether lone surnames that it takes for persons elsewhere in the article count as persons
 *   throughout: it missed every other "Trump".
 */
export function silverNames(article: CorpusArticle, mended = false): Tagged[] {
  const analysis = analyze(article.text);
  const { tokens, text } = analysis;
  const labels = silverLabels(article, analysis);
  if (mended) mend(analysis, labels);
  const names: Tagged[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && labels[to] === labels[from]) to++;
    const tag = TAGS[labels[from]];
    let first = from;
    if (tag !== null && text.slice(tokens.starts[first], tokens.ends[first]).toLowerCase() === "the") first++;
    if (tag !== null && first < to)
      names.push({ start: tokens.starts[first], end: tokens.ends[to - 1], tag });
    from = to;
  }
  return names;
}

function mend({ text, tokens }: TextAnalysis, labels: Uint8Array): void {
  const word = (i: number): string => text.slice(tokens.starts[i], tokens.ends[i]);
  const persons = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++)
    if (labels[i] === Label.Person && labels[i + 1] !== Label.Person)
      persons.set(word(i), (persons.get(word(i)) ?? 0) + 1);
  const isCapital = (i: number): boolean => i >= 0 && i < tokens.length && /^\p{Lu}/u.test(word(i));
  for (let i = 0; i < tokens.length; i++)
    if (
      labels[i] !== Label.Person &&
      (persons.get(word(i)) ?? 0) > 1 &&
      !isCapital(i - 1) &&
      !isCapital(i + 1)
    )
      labels[i] = Label.Person;
}

/** What CoreNLP would call a name of some kind. */
export function tagOf(kind: NameKind): Tagged["tag"] {
  if (kind === "person" || kind === "place") return kind;
  return kind === "document" || kind === "other" ? null : "organization";
}

/** Compares the names of articles with CoreNLP's; `differ` is told of each that only one of them has. */
export function measureNames(
  articles: readonly CorpusArticle[],
  model: NameModel,
  mended: boolean,
  differ: (
    article: CorpusArticle,
    side: "found" | "silver",
    start: number,
    end: number,
    tag: string,
  ) => void = () => {},
): Agreement {
  const agreement: Agreement = {
    spans: new Tally(),
    person: new Tally(),
    organization: new Tally(),
    place: new Tally(),
  };
  for (const article of articles) {
    if (!hasSilver(article)) continue;
    const found = findNames(analyze(article.text), model)
      .map(({ start, end, kind }: Name) => ({ start, end, tag: tagOf(kind) }))
      .filter(({ tag }) => tag !== null);
    const silver = silverNames(article, mended);
    const key = ({ start, end }: Tagged): string => `${start}-${end}`;
    const silverBy = new Map(silver.map((name) => [key(name), name.tag]));
    const foundBy = new Map(found.map((name) => [key(name), name.tag]));
    for (const name of found) {
      const other = silverBy.get(key(name));
      agreement.spans.found++;
      agreement[name.tag!].found++;
      if (other !== undefined) agreement.spans.both++;
      if (other === name.tag) agreement[name.tag!].both++;
      else differ(article, "found", name.start, name.end, `${name.tag} for ${other ?? "none"}`);
    }
    for (const name of silver) {
      agreement.spans.expected++;
      agreement[name.tag!].expected++;
      if (!foundBy.has(key(name))) differ(article, "silver", name.start, name.end, name.tag!);
    }
  }
  return agreement;
}
