import { MEETING_NOUNS, MESSAGE_NOUNS } from "../../lexicon/audiences.js";
import type { Span } from "../../record/index.js";
import { listed, readingOf } from "./forms.js";
import type { CueHead } from "./head.js";
import { isAudience, nounPhraseAt, type Phrase } from "./noun-phrase.js";
import type { CueReason } from "./reason.js";
import { type CueView, within } from "./view.js";
import { AUXILIARIES, BE, DETERMINERS, isCapital } from "./words.js";

const setOf = (words: string): ReadonlySet<string> => new Set(listed(words));

/** Verbs whose object hears: "told reporters". */
const TELLING =
  setOf(`tell ask warn urge inform remind assure advise notify email e-mail text persuade convince
  instruct encourage beg implore caution counsel reassure admonish exhort entreat beseech retell`);
/** The same, where the object is a person; else it is the matter: "addressed the crowd", "addressed the issue". */
const ADDRESSING =
  setOf(`address brief order question press challenge promise command invite lecture lobby query
  answer confront quiz grill phone call petition pressure interview update coax persuade`);
/** Phrases whose object hears. */
const PHRASES = setOf("call-on call-upon plead-with");
/** Verbs and nouns that say to somebody. */
const SAYING_TO =
  setOf(`say write speak talk admit confess confirm explain complain disclose reveal suggest announce
  declare describe swear testify mention insist promise repeat report indicate hint joke propose recommend whisper
  shout text tweet apologize apologise lie boast brag vent respond reply confide concede acknowledge appeal
  express convey read relate recount break add remark state stress signal deny leak warning message
  advice pledge apology explanation reminder testimony statement complaint speech call sing yell preach lament vow pitch
  plea response email letter note remarks comment go on demand present deliver issue send give make release offer
  defend justify outline relay pray scream cry deliver`);
/** Objects that are the matter and not the hearer: "urged caution", "told the truth". */
const MATTERS =
  setOf(`caution restraint calm patience action truth story stories lie lies question questions help
  permission forgiveness time reform unity peace joke jokes tale tales leniency clemency mercy moderation vigilance
  advice guidance support money more`);
const MESSAGES = setOf(MESSAGE_NOUNS);
const MEETINGS = setOf(MEETING_NOUNS);
/** Words of a sentence looked at on either side of the cue. */
const REACH = 22;

/** To whom it was said. Adds a reason for each span found. */
export function addressees(view: CueView, head: CueHead, reasons: CueReason[] | null): readonly Span[] {
  if (view.to === 0) return [];
  const found: Phrase[] = [];
  const told = passiveSubject(view, head) ?? object(view, head) ?? afterTo(view, head);
  if (told) found.push(told);
  else if (head.stance !== "believes" && head.kind !== "adjective") found.push(...sentTo(view));
  const { starts, ends } = view.text.analysis.tokens;
  const spans: Span[] = [];
  for (const { from, to } of found) {
    const span = { start: starts[from], end: ends[to - 1] };
    spans.push(span);
    reasons?.push({ decides: "addressee", span, rule: rule(view, from) });
  }
  return spans;
}

/** The word before a phrase: "told", "to", "with"; what made it an addressee. */
function rule(view: CueView, from: number): string {
  return `after ${view.text.plain(from - 1) || "nothing"}`;
}

/** "Told reporters", "urged | Congress to act": the object of a verb of telling. */
function object(view: CueView, head: CueHead): Phrase | null {
  const { text, spans } = view;
  const direct = head.kind === "verb" && TELLING.has(head.lemma);
  const personal = head.kind === "verb" && ADDRESSING.has(head.lemma);
  const phrasal = head.kind === "phrase" && PHRASES.has(head.lemma.replace(" ", "-"));
  if (!direct && !personal && !phrasal) return null;
  let at = view.tokens[head.to - 1] + 1;
  for (let skipped = 0; skipped < 2; skipped++) {
    const word = text.plain(at);
    if (word.length > 4 && word.endsWith("ly") && !DETERMINERS.has(word) && word !== "family") at++;
  }
  if (at >= text.length) return null;
  const inContent = within(spans.content, text.start(at));
  const phrase = nounPhraseAt(text, at, inContent ? spans.source : [...spans.content, ...spans.source]);
  if (!phrase || MATTERS.has(text.plain(phrase.to - 1)) || MATTERS.has(text.plain(phrase.from))) return null;
  const next = text.plain(phrase.to);
  const after = text.plain(phrase.to + 1);
  const asked = (next === "to" && !DETERMINERS.has(after)) || (next === "not" && after === "to");
  if (inContent) {
    // "Urged | Congress to act": whom is part of what.
    if (asked) return phrase;
    return direct && (next === "that" || next === "whether") ? phrase : null;
  }
  return direct || asked || isAudience(text, phrase) ? phrase : null;
}

/** "Said to the crowd", "wrote last week to shareholders": after the verb, outside the content. */
function afterTo(view: CueView, head: CueHead): Phrase | null {
  const { text, spans } = view;
  const { starts, length } = text.analysis.tokens;
  const space = head.lemma.indexOf(" ");
  if (!SAYING_TO.has(head.lemma) && (space < 0 || !SAYING_TO.has(head.lemma.slice(0, space)))) return null;
  if (head.kind === "phrase" && head.lemma.endsWith(" to")) return null;
  const from = view.tokens[head.to - 1] + 1;
  const mayLead = text.vocabulary.flags(looksLikeLeader);
  for (let at = from; at < length && at < from + 12; at++) {
    if (within(spans.content, starts[at])) return null;
    if (ENDING[text.shown(at).charCodeAt(0)] === 1) return null;
    if (mayLead[text.numbers[at]] === 0) {
      // Another verb begins its own clause.
      if (at > from && text.shown(at).endsWith("ing") && readingOf(text.plain(at))?.verb) return null;
      continue;
    }
    const word = text.plain(at);
    const withThem = word === "with" && (head.lemma === "speak" || head.lemma === "talk");
    const beforeThem = word === "before" && (head.lemma === "testify" || head.lemma === "speak");
    if (word !== "to" && !withThem && !beforeThem) continue;
    const before = text.plain(at - 1);
    if (MESSAGES.has(before) && at > from) return null;
    const phrase = nounPhraseAt(text, at + 1, [...spans.content, ...spans.source]);
    if (phrase && isAudience(text, phrase) && !beginsWithVerb(view, phrase)) return phrase;
  }
  return null;
}

/** Whether "to" leads to a verb rather than a noun: "a letter to | urge members to vote". */
function beginsWithVerb({ text }: CueView, { from, to }: Phrase): boolean {
  const word = text.plain(from);
  if (to - from < 2 || DETERMINERS.has(word) || isCapital(text, from)) return false;
  const reading = readingOf(word);
  return (reading !== undefined && reading.verb !== null && reading.lemma === word) || DOING.has(word);
}

/** Frequent verbs that attribute nothing. */
const DOING = setOf(
  "help protect win reach attract serve save fill feed buy sell cut stop build visit join rejoin replace",
);

/** Words before those to whom something was sent or said. */
const LEADERS = setOf("to with before addressing telling");
/** By the code unit a word begins with, a bit for each length it may have. */
const LENGTHS = new Uint16Array(0x80);
for (const word of LEADERS) {
  LENGTHS[word.charCodeAt(0)] |= 1 << word.length;
  LENGTHS[word.toUpperCase().charCodeAt(0)] |= 1 << word.length;
}

/** Whether it begins like one of {@link LEADERS} and is as long: "talking" is passed over like "telling". */
const looksLikeLeader = (shown: string): boolean =>
  shown.length < 16 && ((LENGTHS[shown.charCodeAt(0)] ?? 0) & (1 << shown.length)) !== 0;

const isLeader = (_: string, __: string, plain: string): boolean => LEADERS.has(plain);

/** Marks that end a clause. */
const ENDING = new Uint8Array(0x80);
for (const mark of ".;,?!") ENDING[mark.charCodeAt(0)] = 1;

/** Participles with an audience: "speaking to reporters in Oslo, she said". */
const SPEAKING = setOf("speaking talking writing testifying addressing telling briefing replying responding");

/**
 * In the same sentence, outside source and content, what was sent, held or spoken:
 *
 * ```text
 * In a letter to Congress, Lee said     Speaking to reporters, he said     said in an interview with NBC
 *             ^^ ^^^^^^^^                        ^^ ^^^^^^^^^                             ^^^^ ^^^
 * ```
 */
function sentTo(view: CueView): readonly Phrase[] {
  const { text, spans } = view;
  const { starts } = text.analysis.tokens;
  const cue = view.tokens[view.from] ?? view.tokens[0];
  const last = view.tokens[view.to - 1];
  const { sentences } = text.analysis;
  const sentence = text.sentence(cue);
  const first = Math.max(sentences[sentence] ?? 0, cue - REACH);
  const end = Math.min(sentences[sentence + 1] ?? text.length, last + REACH);
  const leads = text.vocabulary.flags(isLeader);
  for (let at = first; at < end; at++) {
    if (leads[text.numbers[at]] === 0) continue;
    const word = text.plain(at);
    const inCue = within(spans.cue, starts[at]);
    if (!inCue && (within(spans.content, starts[at]) || within(spans.source, starts[at]))) continue;
    const before = text.plain(at - 1);
    // After the cue, "telling her" begins another statement.
    if (at > last && (word === "addressing" || word === "telling" || SPEAKING.has(before))) continue;
    const fits =
      word === "addressing" || word === "telling"
        ? true
        : word === "to"
          ? MESSAGES.has(before) || SPEAKING.has(before) || (SENT.has(before) && messageBefore(view, at - 1))
          : word === "with"
            ? MEETINGS.has(before) || before === "speaking" || before === "talking"
            : before === "testifying" || before === "speaking" || before === "testimony";
    if (!fits) continue;
    const outside = [...spans.content, ...spans.source, ...(inCue ? [] : spans.cue)];
    const phrase = nounPhraseAt(text, at + 1, outside);
    if (!phrase || beginsWithVerb(view, phrase)) continue;
    const needsPerson =
      word === "addressing" || word === "before" || SPEAKING.has(before) || LOOSE.has(before);
    if (needsPerson && !isAudience(text, phrase)) continue;
    if (word === "to" && !DETERMINERS.has(text.plain(at + 1)) && !isAudience(text, phrase)) continue;
    return [phrase];
  }
  return [];
}

/** After these, "to" may lead to a matter: "a response to the report". */
const LOOSE = setOf("response reply answer call talk appeal testimony comments");
const SENT = setOf("sent addressed written given delivered read posted issued emailed");

function messageBefore(view: CueView, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--)
    if (MESSAGES.has(view.text.plain(before))) return true;
  return false;
}

/** Words at which a subject begins, going back. */
const BREAKS = setOf(
  "that and but when while if whether after before because as who which , . ; : said says",
);

/** "Residents were told by police": the subject of a passive verb of telling. */
function passiveSubject(view: CueView, head: CueHead): Phrase | null {
  const { text, words, spans } = view;
  if (head.kind !== "verb") return null;
  if (!TELLING.has(head.lemma) && !PASSIVE_TOO.has(head.lemma)) return null;
  const form = words[head.at];
  if (form === head.lemma || form.endsWith("ing") || form.endsWith("s")) return null;
  let be = -1;
  for (let at = head.at - 1; at >= 0 && at >= head.at - 4; at--) if (BE.has(words[at])) be = at;
  if (be < 0) return null;
  let first = be;
  while (first > 0 && (AUXILIARIES.has(words[first - 1]) || words[first - 1] === "not")) first--;
  const end = view.tokens[first];
  const { starts, ends } = text.analysis.tokens;
  // A source right before the verb is the one who was told.
  for (const span of spans.source) {
    if (end > 0 && ends[end - 1] <= span.end && starts[end - 1] >= span.start) {
      let from = end - 1;
      while (from > 0 && starts[from - 1] >= span.start) from--;
      return { from, to: end };
    }
  }
  let from = end;
  while (from > 0 && end - from < 8) {
    const word = text.plain(from - 1);
    if (BREAKS.has(word) || !/^[a-z0-9'’&]/i.test(word) || AUXILIARIES.has(word)) break;
    const reading = readingOf(word);
    if (reading?.verb && reading.noun === null && !reading.shape && word.endsWith("ed")) break;
    if (within(spans.content, starts[from - 1])) break;
    from--;
  }
  // Without leading adverbs: "Last week residents were told".
  return from < end ? { from, to: end } : null;
}

const PASSIVE_TOO = setOf("brief order promise press question challenge invite");
