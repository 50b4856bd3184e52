import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Stance } from "../../record/index.js";
import { type Prose, proseFrom, type StoryKeys, type Utterance } from "../../story/index.js";
import { packSpans, unpackSpans } from "../packing.js";

/*
 * What linking needs of an article, as few bytes: so that who compares with it need not read its text again. No article's
 * name is in it: names may come later.
 */

/** Written and read often, and kept beside the article: the fastest level will do. */
const level = 1;

const voices = ["attributed", "own"] as const;

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

type PackedUtterances = readonly [
  day: number | null,
  sentences: number,
  words: readonly string[],
  around: readonly PackedSentence[],
  utterances: readonly PackedUtterance[],
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
  const json: PackedUtterances = [day, sentences, [...places.keys()], around, packed];
  return deflateRawSync(JSON.stringify(json), { level });
}

/** What {@link packUtterances} packed, as utterances of an article of that name. */
export function unpackUtterances(bytes: Buffer, article: string): readonly Utterance[] {
  const [day, sentences, all, sentencesAround, packed] = JSON.parse(
    inflateRawSync(bytes).toString("utf8"),
  ) as PackedUtterances;
  const around = sentencesAround.map(([words, quoted]) => ({ words: words.map((at) => all[at]), quoted }));
  return packed.map((fields, place): Utterance => {
    const [statement, content, text, voice, headline, speaker, subject, stance, hedged, negated] = fields;
    const [, , , , , , , , , , sentence, words, quoted, capitals, spread, within] = fields;
    return {
      article,
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
      words: words.map((at) => all[at]),
      quoted,
      capitals,
      spread,
      around: around[within].words,
      aroundQuoted: around[within].quoted,
    };
  });
}

/*
 * Prose: how many different words it has, in four bytes; their numbers, four bytes each; then of each word of
 * the text its place among these, how far it begins behind the one before, and its length, as numbers of as many bytes as they need.
 */

/** An article's own prose. */
export function packProse({ words, starts, ends, length }: Prose): Buffer {
  const places = new Map<number, number>();
  const numbers: number[] = [];
  for (let at = 0; at < length; at++) {
    let place = places.get(words[at]);
    if (place === undefined) {
      place = places.size;
      places.set(words[at], place);
    }
    numbers.push(place, starts[at] - (at > 0 ? ends[at - 1] : 0), ends[at] - starts[at]);
  }
  const distinct = Uint32Array.of(places.size, ...places.keys());
  return deflateRawSync(Buffer.concat([Buffer.from(distinct.buffer), packNumbers(numbers)]), { level });
}

/** What {@link packProse} packed, as the prose of an article of that name. */
export function unpackProse(bytes: Buffer, article: string): Prose {
  const all = inflateRawSync(bytes);
  const count = all.readUInt32LE(0);
  const numbers = unpackNumbers(all.subarray(4 * (count + 1)));
  const length = numbers.length / 3;
  const [words, starts, ends] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  let end = 0;
  for (let at = 0; at < length; at++) {
    words[at] = all.readUInt32LE(4 * (numbers[3 * at] + 1));
    starts[at] = end + numbers[3 * at + 1];
    end = starts[at] + numbers[3 * at + 2];
    ends[at] = end;
  }
  return proseFrom({ article, words, starts, ends });
}

/** Numbers from 0 on, seven bits a byte, the lowest first; the eighth says that there are more. */
function packNumbers(numbers: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const byte of bytes) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers.push(number);
    [number, shift] = [0, 0];
  }
  return numbers;
}

/** What an article is about: how many terms, the weights as they are, eight bytes each, then the day and the terms as JSON. */
export function packTopic({ day, terms }: StoryKeys): Buffer {
  const weights = Float64Array.from(terms, ({ weight }) => weight);
  const json = JSON.stringify([day, ...terms.map(({ term }) => term)]);
  return Buffer.concat([Buffer.of(terms.length), Buffer.from(weights.buffer), Buffer.from(json, "utf8")]);
}

/** What {@link packTopic} packed, as the topic of an article of that name. */
export function unpackTopic(bytes: Buffer, article: string): StoryKeys {
  const count = bytes[0];
  const [day, ...terms] = JSON.parse(bytes.toString("utf8", 1 + 8 * count)) as [number | null, ...string[]];
  return {
    article,
    terms: terms.map((term, at) => ({ term, weight: bytes.readDoubleLE(1 + 8 * at) })),
    day,
  };
}
