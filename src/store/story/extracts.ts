import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Prose, proseFrom, type StoryKeys } from "../../story/index.js";

/*
 * What linking needs of an article besides its utterances (packed-utterances.ts), as few bytes: so that who compares with it need
 * not read its text again. No article's name is in it: names may come later.
 */

/** Written and read often, and kept beside the article: the fastest level will do. */
export const LEVEL = 1;

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
  return deflateRawSync(Buffer.concat([Buffer.from(distinct.buffer), packNumbers(numbers)]), {
    level: LEVEL,
  });
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
