import { At } from "./columns";
import { MARGIN, MAX_PASSAGE, Mark, TagGroup } from "./constants";

/*
 * What stands further off than the spotter's window: for each token the likeliest cue of its
 * sentence, the nearest verbs and names, and what could begin a content. Columns as in columns.ts.
 */

const SIZE: i32 = MAX_PASSAGE + 2 * MARGIN;

/** Place of the sentence's likeliest cue, by how often its lemma is one; −1 where no word of it ever was. */
export const PEAK: usize = memory.data(SIZE * 4, 16);
/** Distance to the next verb of the sentence, at most FAR. */
export const NEXT_VERB: usize = memory.data(SIZE, 16);
/** Distance to the verb before, likewise. */
export const LAST_VERB: usize = memory.data(SIZE, 16);
/** Group of the nearest noun, name or pronoun before, times 8, and the distance to it. */
export const LAST_NOUN: usize = memory.data(SIZE, 16);
/** The first word ahead that may begin a content, times 8, and the distance to it. */
export const OPENER: usize = memory.data(SIZE, 16);
/** Whether the sentence has a quotation, times 4, and how long it is in four steps. */
export const SENTENCE_KIND: usize = memory.data(SIZE, 16);

/** Tags by their index in ../tags.ts. */
const TO: i32 = 14;
const PREPOSITION: i32 = 1;

/** How far ahead and back landmarks are told apart, in tokens. */
const FAR: i32 = 7;

/** What may begin a content. */
enum Opener {
  None = 0,
  Quote = 1,
  Colon = 2,
  To = 3,
  Wh = 4,
  Preposition = 5,
}

export function fillLandmarks(length: i32): void {
  const end = <usize>length + MARGIN;
  let from: usize = MARGIN;
  while (from < end) {
    let to = from + 1;
    while (to < end && At.starts(to) === 0) to++;
    fillSentence(from, to);
    from = to;
  }
}

function fillSentence(from: usize, to: usize): void {
  let peak: i32 = -1;
  let highest = 3; // buckets 1 to 3 are words that are hardly ever a cue
  let verb = FAR;
  let noun = FAR;
  let group = 0;
  let quote = 0;
  for (let at = from; at < to; at++) {
    store<u8>(LAST_VERB + at, verb);
    store<u8>(LAST_NOUN + at, group * 8 + noun);
    const own = At.group(at);
    verb = own === TagGroup.Verb ? 1 : verb < FAR ? verb + 1 : FAR;
    noun = noun < FAR ? noun + 1 : FAR;
    if (own === TagGroup.Noun || own === TagGroup.Name || own === TagGroup.Pronoun || own === TagGroup.Wh) {
      noun = 1;
      group = own;
    }
    if (At.quoted(at) === 1) quote = 4;
    if (At.cue(at) > highest) {
      highest = At.cue(at);
      peak = <i32>at;
    }
  }
  const tokens = to - from;
  const size = tokens < 8 ? 0 : tokens < 20 ? 1 : tokens < 40 ? 2 : 3;
  verb = FAR;
  let opener: i32 = Opener.None;
  let ahead = FAR;
  for (let at = to - 1; at >= from; at--) {
    store<u8>(NEXT_VERB + at, verb);
    store<u8>(OPENER + at, opener * 8 + ahead);
    store<i32>(PEAK + (at << 2), peak);
    store<u8>(SENTENCE_KIND + at, quote + size);
    verb = At.group(at) === TagGroup.Verb ? 1 : verb < FAR ? verb + 1 : FAR;
    const own = openerAt(at);
    ahead = own !== Opener.None ? 1 : ahead < FAR ? ahead + 1 : FAR;
    if (own !== Opener.None) opener = own;
    else if (ahead === FAR) opener = Opener.None;
  }
}

function openerAt(at: usize): i32 {
  const mark = At.mark(at);
  if (mark === Mark.Quote) return Opener.Quote;
  if (mark === Mark.Colon) return Opener.Colon;
  const tag = At.tag(at);
  if (tag === TO) return Opener.To;
  if (tag === PREPOSITION) return Opener.Preposition;
  return At.group(at) === TagGroup.Wh ? Opener.Wh : Opener.None;
}
