import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Stance } from "../../record/index.js";
import type { Utterance } from "../../story/index.js";
import { packSpans, unpackSpans } from "../packing.js";
import { LEVEL } from "./extracts.js";

/*
 * The utterances of an article, as few bytes, deflated. A line of JSON says when the article was published and how many sentences and
 * lines of sentences it has; one holds all its words; then come the sentences around utterances, a line each; then the utterances,
 * a line each. So one of them can be read without the rest. No article's name is in it: names may come later.
 */

const voices = ["attributed", "own"] as const;

type PackedHead = readonly [day: number | null, sentences: number, lines: number];

type PackedSpeaker = readonly [source: string, kind: string, name: string | null, role: string];

/** A sentence, of which several utterances may be parts: its words by their places in the list of all, and which are quoted. */
type PackedSentence = readonly [words: readonly number[], quoted: string];

type PackedUtterance = readonly [
  statement: string | null,
  content: readonly number[],
  text: string,
  voice: number,
  headline: number,
  speaker: PackedSpeaker | null,
  subject: PackedSpeaker | null,
  stance: Stance,
  hedged: Utterance["hedged"],
  negated: Utterance["negated"],
  sentence: number,
  words: readonly number[],
  quoted: string,
  capitals: string,
  spread: readonly number[],
  around: number,
];

function packSpeaker(speaker: Utterance["speaker"]): PackedSpeaker | null {
  return speaker && [speaker.source, speaker.kind, speaker.name, speaker.role];
}

function unpackSpeaker(packed: PackedSpeaker | null): Utterance["speaker"] {
  if (packed === null) return null;
  const [source, kind, name, role] = packed;
  return { source, kind, name, role };
}

/** The utterances of one article. */
export function packUtterances(utterances: readonly Utterance[]): Buffer {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    let place = places.get(word);
    if (place === undefined) {
      place = places.size;
      places.set(word, place);
    }
    return place;
  };
  const around: PackedSentence[] = [];
  let last: readonly string[] | null = null;
  const packed = utterances.map((utterance): PackedUtterance => {
    if (utterance.around !== last) {
      last = utterance.around;
      around.push([last.map(placeOf), utterance.aroundQuoted]);
    }
    return [
      utterance.statement,
      packSpans(utterance.content),
      utterance.text,
      voices.indexOf(utterance.voice),
      Number(utterance.headline),
      packSpeaker(utterance.speaker),
      packSpeaker(utterance.subject),
      utterance.stance,
      utterance.hedged,
      utterance.negated,
      utterance.sentence,
      utterance.words.map(placeOf),
      utterance.quoted,
      utterance.capitals,
      utterance.spread,
      around.length - 1,
    ];
  });
  const { day, sentences } = utterances[0] ?? { day: null, sentences: 0 };
  const head: PackedHead = [day, sentences, around.length];
  const lines = [head, [...places.keys()], ...around, ...packed].map((line) => JSON.stringify(line));
  return deflateRawSync(lines.join("\n"), { level: LEVEL });
}

/** Utterances of one article, by their places: each is unpacked when it is first asked for, since of most articles few are. */
export class PackedUtterances {
  /** How many there are. */
  readonly length: number;
  readonly #article: string;
  readonly #head: PackedHead;
  readonly #lines: readonly string[];
  readonly #sentences: { readonly words: readonly string[]; readonly quoted: string }[] = [];
  readonly #unpacked: Utterance[] = [];
  #words: readonly string[] | null = null;

  /**
   * @param bytes what {@link packUtterances} made
   * @param article the name of the article
   */
  constructor(bytes: Buffer, article: string) {
    const [head, ...lines] = inflateRawSync(bytes).toString("utf8").split("\n");
    this.#article = article;
    this.#head = JSON.parse(head) as PackedHead;
    this.#lines = lines;
    this.length = lines.length - 1 - this.#head[2];
  }

  /** The utterance at a place, the same object whenever it is asked for. */
  at(place: number): Utterance {
    this.#unpacked[place] ??= this.#unpack(place);
    return this.#unpacked[place];
  }

  /** All of them, in order. */
  all(): readonly Utterance[] {
    return Array.from({ length: this.length }, (_, place) => this.at(place));
  }

  #unpack(place: number): Utterance {
    const [day, sentences, lines] = this.#head;
    const fields = JSON.parse(this.#lines[1 + lines + place]) as PackedUtterance;
    const [statement, content, text, voice, headline, speaker, subject, stance, hedged, negated] = fields;
    const [, , , , , , , , , , sentence, words, quoted, capitals, spread, within] = fields;
    const around = this.#sentence(within);
    return {
      article: this.#article,
      statement,
      place,
      content: unpackSpans(content),
      text,
      voice: voices[voice],
      headline: headline === 1,
      speaker: unpackSpeaker(speaker),
      subject: unpackSpeaker(subject),
      stance,
      hedged,
      negated,
      day,
      sentence,
      sentences,
      words: this.#wordsAt(words),
      quoted,
      capitals,
      spread,
      around: around.words,
      aroundQuoted: around.quoted,
    };
  }

  #sentence(at: number): { readonly words: readonly string[]; readonly quoted: string } {
    let sentence = this.#sentences[at];
    if (sentence === undefined) {
      const [words, quoted] = JSON.parse(this.#lines[1 + at]) as PackedSentence;
      sentence = { words: this.#wordsAt(words), quoted };
      this.#sentences[at] = sentence;
    }
    return sentence;
  }

  #wordsAt(places: readonly number[]): readonly string[] {
    this.#words ??= JSON.parse(this.#lines[0]) as readonly string[];
    const all = this.#words;
    return places.map((place) => all[place]);
  }
}
