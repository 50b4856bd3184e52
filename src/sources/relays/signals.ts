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
  const isIn = (channel: Channel): boolean =>
    found.some((signal) => signal.channel === channel && /^(?:cue|near|front|far) in$/.test(signal.name));
  const isInterview = isIn("interview");
  const isNote = isIn("social media") || isIn("statement");
  if (!isInterview && !isNote) return found;
  return found.filter(({ channel, name }) => {
    if (isInterview && channel === "broadcast") return AROUND.test(name);
    return !(isNote && channel === "document" && /^(?:cue|near|front|far) verb$/.test(name));
  });
}

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

/** So many words of a channel, and an article is about it. */
const MASS = 4;

/** Finds the signals of the statements of one text. */
export class SignalFinder {
  /** For each word sign its sort where it stands: "in" for a noun after "at"; empty where it is none after all. */
  private readonly forms: readonly string[];
  private readonly frames: ReadonlyMap<string, readonly Signal[]>;
  /** The sentences in which somebody says something. */
  private readonly said = new Set<number>();
  /** For each token the statement whose content holds it outermost; −1 outside. */
  private readonly contentOf: Int32Array;
  private readonly ownSigns: readonly (readonly Signal[])[];

  constructor(
    private readonly words: Words,
    places: readonly Place[],
    private readonly signs: readonly WordSign[],
    private readonly direct: readonly (readonly DirectRelay[])[],
    private readonly outlets: readonly SourceOutlet[],
  ) {
    this.contentOf = new Int32Array(words.length).fill(-1);
    for (const { content, index, parent } of places)
      if (parent === null) for (const { from, to } of content) this.contentOf.fill(index, from, to);
    this.forms = signs.map(({ sign, from }) => formOf(words, sign.sort, from, sign.channel));
    const frame = [...this.frame(), ...this.mass()];
    this.frames = new Map(
      ["", " +", " main", " main +"].map((mark) => [
        mark,
        frame.map((signal) => ({ ...signal, name: signal.name + mark })),
      ]),
    );
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
    return this.frames.get(mark) ?? [];
  }

  private own(place: Place): Signal[] {
    const { signs, forms } = this;
    const found: Signal[] = [];
    const add = (name: string, channel: Channel | null, from = -1, to = -1): void => {
      if (!found.some((other) => other.name === name && other.channel === channel))
        found.push({ name, channel, from, to, statement: null });
    };
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
        if (isThing) add(nameOf(zone, sort), channel, from, to);
      } else if (forms[i] !== "") add(nameOf(zone, forms[i]), channel, from, to);
    }
    const outlet = this.outlets[place.index];
    if (outlet !== null) add(`source ${outlet}`, "document", place.source[0].from, place.source[0].to);
    this.addScene(place, add);
    for (const { hit, rule } of this.direct[place.index]) {
      add(RELAY_NAMES[rule], RELAY_CHANNELS[rule], Math.min(hit.from, hit.mention.from), hit.to);
      if (rule === "meeting" && hit.mention.kind === "programme")
        add("relay programme", "broadcast", hit.from, hit.to);
    }
    this.addShape(place, add);
    return settled(found);
  }

  /** Where a word stands as the statement sees it. */
  private zone(place: Place, cue: Place["cue"], token: number): string {
    if (holds(place.cue, token)) return "cue";
    if (holds(place.source, token)) return "source";
    if (holds(place.content, token)) return "content";
    const other = this.contentOf[token];
    if (other >= 0) return "other";
    const far = distance(cue.length > 0 ? cue : place.content, token);
    if (far <= 7) return "near";
    return token < place.from && token - place.start <= 12 ? "front" : "far";
  }

  /** The sentences on both sides, where they belong to no content. */
  private addScene(
    place: Place,
    add: (name: string, channel: Channel | null, from: number, to: number) => void,
  ): void {
    const { words, signs, contentOf, forms } = this;
    const scan = (sentence: number, zone: string): void => {
      if (sentence < 0) return;
      const to = words.firstOf(sentence + 1);
      for (let i = firstFrom(signs, words.firstOf(sentence)); i < signs.length && signs[i].from < to; i++) {
        const { channel, sort } = signs[i].sign;
        if (channel === null || sort === "weak" || forms[i] === "" || contentOf[signs[i].from] >= 0) continue;
        add(nameOf(zone, forms[i]), channel, signs[i].from, signs[i].to);
      }
    };
    // What another statement's sentence tells is that statement's own occasion first of all.
    const before = place.sentence - 1;
    const after = place.sentence + 1;
    scan(before, this.said.has(before) ? "before" : "prev");
    scan(after, this.said.has(after) ? "after" : "next");
  }

  /** What the statement looks like. */
  private addShape(
    place: Place,
    add: (name: string, channel: null, from?: number, to?: number) => void,
  ): void {
    const { words } = this;
    for (const { from, to } of place.cue) {
      for (let t = from; t < to && t < from + 8; t++) {
        const word = words.lower(t);
        add(`word ${word}`, null, t, t + 1);
        if (word === "has" || word === "have" || word === "had") add("perfect", null, t, t + 1);
      }
    }
    if (place.cue.length === 0) add("no cue", null);
    if (place.source.length === 0) add("no source", null);
    else if (place.source.every(({ from, to }) => to - from === 1)) {
      const word = words.lower(place.source[0].from);
      if (/^(?:he|she|they|it|i|we|who)$/.test(word)) add(`by ${word === "she" ? "he" : word}`, null);
      else add("by one word", null);
    } else if (!place.source.some(({ from, to }) => hasCapital(words, from, to))) add("by no name", null);
    if (findQuotedTokens(words, place.content)) add("quoted", null);
    if (place.isHeadline) add("headline", null);
    else if (place.paragraph <= 2) add("lead", null);
  }

  /** The channel that the article itself speaks of most, outside of what it quotes. */
  private mass(): Signal[] {
    const counts = new Map<Channel, WordSign[]>();
    for (const one of this.signs) {
      const { channel, sort } = one.sign;
      if (channel === null || (sort !== "noun" && sort !== "hearer") || this.contentOf[one.from] >= 0)
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
    const { words, signs, contentOf, forms } = this;
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
      if (!inTitle && contentOf[from] >= 0) continue;
      const name = nameOf(inTitle ? "title" : "opening", forms[i]);
      if (!found.some((other) => other.name === name && other.channel === channel))
        found.push({ name, channel, from, to, statement: null });
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

/** Whether somebody is told or spoken to: "told a cheering crowd", "speaking to reporters". */
function isHeard(words: Words, token: number): boolean {
  for (let t = token - 1; t >= token - 6; t--) {
    const word = words.lower(t);
    if (
      /^(?:told|tells|telling|tell|addressed|addressing|urged|urging|reminded|to|before|with|assured|warned|warning|asked)$/.test(
        word,
      )
    )
      return true;
    if (!/^[\p{L}\p{N}’'-]+$/u.test(word) || /^(?:of|by|for|that|who|and)$/.test(word)) return false;
  }
  return false;
}

const PREPOSITIONS = new Set(
  "in at during on to from via through by into after before with over of".split(" "),
);
const OCCASION = new Set("in at during on via through from by to".split(" "));

/** Whether a preposition makes the word the place or the means: "at a campaign rally", "in a statement". */
function isInside(words: Words, token: number): boolean {
  for (let t = token - 1; t >= token - 5; t--) {
    const word = words.lower(t);
    if (PREPOSITIONS.has(word)) return OCCASION.has(word);
    if (!/^[\p{L}\p{N}’'-]+$/u.test(word)) return false;
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
