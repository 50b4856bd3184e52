import type { Attribution } from "../attribution/index.js";
import type { Span } from "../record/index.js";
import type { SourceDraft } from "./draft.js";
import { type FoundSpeaker, ledTo, nobody, spanOf } from "./found.js";
import { type Phrase, parsePhrase, parseTokens } from "./phrase.js";
import { refer } from "./refer.js";
import type { Scene } from "./scene.js";

/**
 * Who is behind each statement of one article, in the order given, which is that of the text: whatever
 * stands as its source is taken apart, and led back to a name or to an earlier mention by rules that can
 * be shown. Nothing is looked up outside the article, and an unnamed source stays unnamed.
 */
export function findSpeakers(scene: Scene, statements: readonly Attribution[]): readonly FoundSpeaker[] {
  const found: FoundSpeaker[] = [];
  for (let i = 0; i < statements.length; i++) found.push(speakerOf(scene, statements, i, found));
  return found.map((one, i) => namedLater(scene, one, statements[i]));
}

/** The source that a span names or describes, for relays and the like. */
export function sourceOf(scene: Scene, span: Span): SourceDraft | null {
  const phrase = parsePhrase(scene.words, scene.index, [span]);
  return phrase ? refer(scene, phrase).source : null;
}

function speakerOf(
  scene: Scene,
  statements: readonly Attribution[],
  i: number,
  before: readonly FoundSpeaker[],
): FoundSpeaker {
  const { words, index, antecedents } = scene;
  const statement = statements[i];
  const phrase = parsePhrase(words, index, statement.source);
  const quoted = phrase && quotedIn(scene, statement, phrase);
  const found =
    quoted ?? (phrase ? refer(scene, phrase, statement) : withoutSource(scene, statements, i, before));
  const { source } = found;
  const token = words.at(
    (source ? (statement.source[0] ?? statement.content[0]) : statement.content[0]).start,
  );
  antecedents.said(source, token);
  if (source) {
    if (!quoted) source.mentions.push(...statement.source);
    source.last = token;
  }
  return found;
}

/** Who is meant where a statement has no words for its source. */
function withoutSource(
  { words }: Scene,
  statements: readonly Attribution[],
  i: number,
  before: readonly FoundSpeaker[],
): FoundSpeaker {
  const { cue, content } = statements[i];
  const last = before[i - 1]?.source ?? null;
  const previous = statements[i - 1];
  if (!last || !previous) return nobody("unsaid", true);
  const mention = previous.source[0] ?? previous.content[0];
  if (cue.length === 0) {
    // A quotation with no cue carries on from the one before, if that is near.
    const there = words.at(previous.content[previous.content.length - 1].end - 1);
    const apart = words.paragraph(words.at(content[0].start)) - words.paragraph(there);
    return apart > 1 ? nobody("unsaid", true) : ledTo(last, "carries on", mention);
  }
  const at = words.at(cue[0].start);
  const other = words.at((previous.cue[0] ?? previous.content[0]).start);
  // "…, adding that": the participle has the subject of the verb before it.
  const follows =
    words.lower(at).endsWith("ing") || words.lower(at - 1) === "and" || words.lower(at - 1) === "but";
  return follows && words.sentence(at) === words.sentence(other)
    ? ledTo(last, "same subject", mention)
    : nobody("unsaid", true);
}

/** Words between "quoted" and "as saying" are at most so many. */
const LONGEST = 12;

/** Forms of "quote" and "cite". */
const QUOTING = new Set("quote quotes quoted quoting cite cites cited citing".split(" "));

/** "Politico quoted the official as saying": the official speaks, and Politico is how we know. */
function quotedIn(scene: Scene, statement: Attribution, phrase: Phrase): FoundSpeaker | null {
  const { words, index } = scene;
  if (statement.cue.length === 0) return null;
  const at = words.at(statement.cue[0].start);
  if (!QUOTING.has(words.lower(at))) return null;
  if (/^(?:was|were|is|are|been|being)$/.test(words.lower(at - 1))) return null;
  let as = at + 1;
  while (as < at + LONGEST && words.lower(as) !== "as" && words.isWord(as)) as++;
  if (as === at + 1 || words.lower(as) !== "as") return null;
  if (!/^(?:saying|telling|writing|stating|having)$/.test(words.lower(as + 1))) return null;
  const inner = parseTokens(words, index, at + 1, as);
  const speaker = inner && refer(scene, inner, statement).source;
  const { source } = refer(scene, phrase, statement);
  if (!inner || !speaker || !source) return null;
  const span = spanOf(words, inner.from, inner.to);
  speaker.mentions.push(span);
  source.mentions.push(...statement.source);
  const { reason } = ledTo(speaker, "quoted by another", span);
  return { source: speaker, reason, quotedBy: { source, span: statement.source[0] } };
}

/** A writing that the headline or the lead leaves unnamed is the one that is named soon after. */
function namedLater({ words, writings }: Scene, found: FoundSpeaker, statement: Attribution): FoundSpeaker {
  if (found.source?.kind !== "document") return found;
  const at = words.at((statement.source[0] ?? statement.content[0]).start);
  const later = writings.namedLater(found.source, at);
  if (!later) return found;
  later.source.mentions.push(...statement.source);
  return ledTo(later.source, "named later", later.span, false);
}
