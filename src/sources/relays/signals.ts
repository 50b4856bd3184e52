import type { Channel } from "../../record/index.js";
import type { Words } from "../words.js";
import type { DirectRelay } from "./direct-relays.js";
import { distance, headlineEnd, holds, type Place } from "./places.js";
import { findQuotedTokens } from "./quoted-tokens.js";
import type { WordSign } from "./word-signs.js";

/** Something that speaks for or against a channel, and where it stands. */
export interface Signal {
  /** As in the table of weights: "cue noun", "same near". */
  readonly name: string;
  /** The channel it speaks for; null for what only tells whether the text gives any. */
  readonly channel: Channel | null;
  /** The words, where it is words. */
  readonly from: number;
  readonly to: number;
  /** The statement, where it is one. */
  readonly statement: number | null;
}

/**
 * What the clearer word settles: an interview stays one on the air ("in an interview airing Sunday on
 * NBC"), and what is written in a tweet or a statement is no document.
 */
function settled(found: Signal[]): Signal[] {
  let isInterview = false;
  let isNote = false;
  for (const { name, channel } of found) {
    if (!INSIDE.has(name)) continue;
    if (channel === "interview") isInterview = true;
    else if (channel === "social media" || channel === "statement") isNote = true;
  }
  if (!isInterview && !isNote) return found;
  return found.filter(({ channel, name }) => {
    if (isInterview && channel === "broadcast") return AROUND.test(name);
    return !(isNote && channel === "document" && /^(?:cue|near|front|far) verb$/.test(name));
  });
}

/** Signals of a place or means close to a statement: "in an interview". */
const INSIDE = new Set(["cue in", "near in", "front in", "far in"]);

/** Signals of what stands around a statement rather than in its own words. */
const AROUND = /^(?:prev|next|before|after|content|other)/;

/** What an outlet does that is itself the source: it reports, or it speaks otherwise; null where none is the source. */
export type SourceOutlet = "reports" | "outlet" | null;

/** The channel that each way of relaying goes with. */
const RELAY_CHANNELS: Readonly<Record<DirectRelay["rule"], Channel>> = {
  told: "interview",
  meeting: "interview",
  scene: "interview",
  sent: "statement",
  "on air": "broadcast",
  written: "document",
  by: "document",
  report: "document",
  journalist: "document",
  host: "broadcast",
  citing: "document",
};

const RELAY_NAMES = Object.fromEntries(
  Object.keys(RELAY_CHANNELS).map((rule) => [rule, `relay ${rule}`]),
) as Readonly<Record<DirectRelay["rule"], string>>;

const SOURCE_NAMES = { reports: "source reports", outlet: "source outlet" } as const;

/** Signals of a source that is a pronoun. */
const PRONOUN_NAMES: ReadonlyMap<string, string> = new Map(
  "he she they it i we who".split(" ").map((word) => [word, `by ${word === "she" ? "he" : word}`]),
);

const cueWordName = (_: string, lower: string): string => `word ${lower}`;

/** Adds a signal, unless there is one of its name and channel. */
function add(found: Signal[], name: string, channel: Channel | null, from = -1, to = -1): void {
  for (const other of found) if (other.name === name && other.channel === channel) return;
  found.push({ name, channel, from, to, statement: null });
}

/** So many words of a channel, and an article is about it. */
const MASS = 4;

/** Finds the signals of the statements of one text. */
export class SignalFinder {
  /** For each word sign its sort where it stands: "in" for a noun after "at"; empty where it is none after all. */
  private readonly forms: readonly string[];
  private readonly bareFrame: readonly Signal[];
  private readonly frames = new Map<string, readonly Signal[]>();
  /** The sentences in which somebody says something. */
  private readonly said = new Set<number>();
  /** For each token 1 where a statement's content holds it. */
  private readonly inContent: Uint8Array;
  private readonly ownSigns: readonly (readonly Signal[])[];

  constructor(
    private readonly words: Words,
    places: readonly Place[],
    private readonly signs: readonly WordSign[],
    private readonly direct: readonly (readonly DirectRelay[])[],
    private readonly outlets: readonly SourceOutlet[],
  ) {
    this.inContent = new Uint8Array(words.length);
    for (const { content, parent } of places)
      if (parent === null) for (const { from, to } of content) this.inContent.fill(1, from, to);
    this.forms = signs.map(({ sign, from }) => formOf(words, sign.sort, from, sign.channel));
    this.bareFrame = [...this.frame(), ...this.mass()];
    for (const { sentence } of places) this.said.add(sentence);
    this.ownSigns = places.map((place) => this.own(place));
  }

  /** What stands in and around the statement itself. */
  ofWords(index: number): readonly Signal[] {
    return this.ownSigns[index];
  }

  /**
   * The frame of the article: its headline, its first paragraphs, and what it mostly speaks of.
   *
   * @param mark " main" for the main speaker, then " +" for a statement whose own words tell a channel
   */
  ofFrame(mark: string): readonly Signal[] {
    let frame = this.frames.get(mark);
    if (frame === undefined) {
      frame = this.bareFrame.map(({ name, channel, from, to, statement }) => ({
        name: name + mark,
        channel,
        from,
        to,
        statement,
      }));
      this.frames.set(mark, frame);
    }
    return frame;
  }

  private own(place: Place): Signal[] {
    const { signs, forms } = this;
    const found: Signal[] = [];
    const cue = place.cue.length > 0 ? place.cue : place.source;
    for (let i = firstFrom(signs, place.start); i < signs.length && signs[i].from < place.end; i++) {
      const { from, to, sign } = signs[i];
      const { channel, sort } = sign;
      if (channel === null) continue;
      const zone = this.zone(place, cue, from);
      if (zone === "source") {
        // Who speaks is a report or an advertisement; voters and debaters are people.
        const isThing =
          channel === "document" || channel === "broadcast" || (channel === "statement" && sort === "noun");
        if (isThing) add(found, nameOf(zone, sort), channel, from, to);
      } else if (forms[i] !== "") add(found, nameOf(zone, forms[i]), channel, from, to);
    }
    const outlet = this.outlets[place.index];
    if (outlet !== null)
      add(found, SOURCE_NAMES[outlet], "document", place.source[0].from, place.source[0].to);
    this.addScene(place, found);
    for (const { hit, rule } of this.direct[place.index]) {
      add(found, RELAY_NAMES[rule], RELAY_CHANNELS[rule], Math.min(hit.from, hit.mention.from), hit.to);
      if (rule === "meeting" && hit.mention.kind === "programme")
        add(found, "relay programme", "broadcast", hit.from, hit.to);
    }
    this.addShape(place, found);
    return settled(found);
  }

  /** Where a word stands as the statement sees it. */
  private zone(place: Place, cue: Place["cue"], token: number): string {
    if (holds(place.cue, token)) return "cue";
    if (holds(place.source, token)) return "source";
    if (holds(place.content, token)) return "content";
    if (this.inContent[token] === 1) return "other";
    const far = distance(cue.length > 0 ? cue : place.content, token);
    if (far <= 7) return "near";
    return token < place.from && token - place.start <= 12 ? "front" : "far";
  }

  /** The sentences on both sides, where they belong to no content. */
  private addScene(place: Place, found: Signal[]): void {
    // What another statement's sentence tells is that statement's own occasion first of all.
    const before = place.sentence - 1;
    const after = place.sentence + 1;
    if (before >= 0) this.addSentence(before, this.said.has(before) ? "before" : "prev", found);
    this.addSentence(after, this.said.has(after) ? "after" : "next", found);
  }

  private addSentence(sentence: number, zone: string, found: Signal[]): void {
    const { words, signs, inContent, forms } = this;
    const to = words.firstOf(sentence + 1);
    for (let i = firstFrom(signs, words.firstOf(sentence)); i < signs.length && signs[i].from < to; i++) {
      const { channel, sort } = signs[i].sign;
      if (channel === null || sort === "weak" || forms[i] === "" || inContent[signs[i].from] === 1) continue;
      add(found, nameOf(zone, forms[i]), channel, signs[i].from, signs[i].to);
    }
  }

  /** What the statement looks like. */
  private addShape(place: Place, found: Signal[]): void {
    const { words } = this;
    const cueWords = words.vocabulary.table(cueWordName);
    for (const { from, to } of place.cue) {
      for (let t = from; t < to && t < from + 8; t++) {
        const word = words.lower(t);
        add(found, cueWords[words.numbers[t]], null, t, t + 1);
        if (word === "has" || word === "have" || word === "had") add(found, "perfect", null, t, t + 1);
      }
    }
    if (place.cue.length === 0) add(found, "no cue", null);
    if (place.source.length === 0) add(found, "no source", null);
    else if (place.source.every(({ from, to }) => to - from === 1)) {
      const word = words.lower(place.source[0].from);
      const name = PRONOUN_NAMES.get(word);
      if (name !== undefined) add(found, name, null);
      else add(found, "by one word", null);
    } else if (!place.source.some(({ from, to }) => hasCapital(words, from, to)))
      add(found, "by no name", null);
    if (findQuotedTokens(words, place.content)) add(found, "quoted", null);
    if (place.isHeadline) add(found, "headline", null);
    else if (place.paragraph <= 2) add(found, "lead", null);
  }

  /** The channel that the article itself speaks of most, outside of what it quotes. */
  private mass(): Signal[] {
    const counts = new Map<Channel, WordSign[]>();
    for (const one of this.signs) {
      const { channel, sort } = one.sign;
      if (channel === null || (sort !== "noun" && sort !== "hearer") || this.inContent[one.from] === 1)
        continue;
      const listed = counts.get(channel);
      if (listed) listed.push(one);
      else counts.set(channel, [one]);
    }
    const [most] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
    if (most === undefined || most[1].length < MASS) return [];
    return [{ name: "mostly", channel: most[0], from: most[1][0].from, to: most[1][0].to, statement: null }];
  }

  /** Signs of the headline and of the first paragraphs. */
  private frame(): Signal[] {
    const { words, signs, inContent, forms } = this;
    const { paragraphs } = words.analysis;
    const headline = headlineEnd(words);
    if (headline === 0) return [];
    const end = paragraphs[Math.min(OPENING, paragraphs.length - 1)];
    const found: Signal[] = [];
    for (let i = 0; i < signs.length && signs[i].from < end; i++) {
      const { from, to, sign } = signs[i];
      const { channel, sort } = sign;
      if (channel === null || (sort !== "noun" && sort !== "hearer") || forms[i] === "") continue;
      const inTitle = from < headline;
      if (!inTitle && inContent[from] === 1) continue;
      add(found, nameOf(inTitle ? "title" : "opening", forms[i]), channel, from, to);
    }
    return found;
  }
}

/** The first paragraphs, the headline among them. */
const OPENING = 4;

/** "near in", "front noun": a zone and a form, put together once. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  "cue source content other near front far prev next before after title opening"
    .split(" ")
    .map((zone) => [
      zone,
      new Map(
        ["in", "noun", "thing", "soft", "in soft", "verb", "hearer", "weak"].map((form) => [
          form,
          `${zone} ${form}`,
        ]),
      ),
    ]),
);

function nameOf(zone: string, form: string): string {
  return NAMES.get(zone)?.get(form) ?? `${zone} ${form}`;
}

/** The sort of a sign where it stands; empty for hearers whom nobody addresses. */
function formOf(words: Words, sort: string, token: number, channel: Channel | null): string {
  if (channel === null) return "";
  if (sort === "hearer" && channel !== "document") return isHeard(words, token) ? sort : "";
  return sortAt(words, sort, token);
}

/** A noun after a preposition ("at a rally") is the place or the means, and counts for more. */
function sortAt(words: Words, sort: string, token: number): string {
  if (sort === "noun" || sort === "thing") return isInside(words, token) ? "in" : "noun";
  return sort === "soft" && isInside(words, token) ? "in soft" : sort;
}

const HEARD_AFTER = new Set(
  "told tells telling tell addressed addressing urged urging reminded to before with assured warned warning asked".split(
    " ",
  ),
);

/** Whether a word is made of letters, figures, apostrophes and hyphens. */
const isWordly = (_: string, lower: string): boolean => /^[\p{L}\p{N}’'-]+$/u.test(lower);

/** Whether somebody is told or spoken to: "told a cheering crowd", "speaking to reporters". */
function isHeard(words: Words, token: number): boolean {
  const wordly = words.vocabulary.flags(isWordly);
  for (let t = token - 1; t >= Math.max(0, token - 6); t--) {
    const word = words.lower(t);
    if (HEARD_AFTER.has(word)) return true;
    if (wordly[words.numbers[t]] === 0 || /^(?:of|by|for|that|who|and)$/.test(word)) return false;
  }
  return false;
}

const PREPOSITIONS = new Set(
  "in at during on to from via through by into after before with over of".split(" "),
);
const OCCASION = new Set("in at during on via through from by to".split(" "));

/** Whether a preposition makes the word the place or the means: "at a campaign rally", "in a statement". */
function isInside(words: Words, token: number): boolean {
  const wordly = words.vocabulary.flags(isWordly);
  for (let t = token - 1; t >= Math.max(0, token - 5); t--) {
    const word = words.lower(t);
    if (PREPOSITIONS.has(word)) return OCCASION.has(word);
    if (wordly[words.numbers[t]] === 0) return false;
  }
  return false;
}

function hasCapital(words: Words, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (/^\p{Lu}/u.test(words.shown(t)) && t > from) return true;
  return (
    /^\p{Lu}/u.test(words.shown(from)) &&
    !/^(?:the|a|an|some|many|most|several|two|three|four|five)$/.test(words.lower(from))
  );
}

/** Index of the first sign at or after a token. */
export function firstFrom(signs: readonly WordSign[], token: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (signs[middle].from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
