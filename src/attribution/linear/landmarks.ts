import { MARGIN, MAX_PASSAGE, type Passage } from "./passage.js";
import { GROUP_OF_TAG, TagGroup, tagIndex } from "./tags.js";
import { Mark } from "./vocabulary.js";

const SIZE = MAX_PASSAGE + 2 * MARGIN;
const TO = tagIndex("TO");
const PREPOSITION = tagIndex("IN");

/** How far ahead and back landmarks are told apart, in tokens. */
const FAR = 7;

/** What may begin a content, as {@link Landmarks.opener} tells it. */
const Opener = { None: 0, Quote: 1, Colon: 2, To: 3, Wh: 4, Preposition: 5 } as const;

/**
 * What stands further off than the spotter's window: for each token the likeliest cue of its
 * sentence, the nearest verbs and names, and what could begin a content. One object is filled anew
 * for each passage; columns are as in {@link Passage}.
 */
export class Landmarks {
  /** Column of the sentence's likeliest cue, by how often its lemma is one; −1 where no word of it ever was. */
  readonly peak = new Int32Array(SIZE);
  /** Distance to the next verb of the sentence, at most {@link FAR}. */
  readonly nextVerb = new Uint8Array(SIZE);
  /** Distance to the verb before, likewise. */
  readonly lastVerb = new Uint8Array(SIZE);
  /** Group of the nearest noun, name or pronoun before, times 8, and the distance to it. */
  readonly lastNoun = new Uint8Array(SIZE);
  /** The first word ahead that may begin a content, times 8, and the distance to it. */
  readonly opener = new Uint8Array(SIZE);
  /** Whether the sentence has a quotation, times 4, and how long it is in four steps. */
  readonly sentence = new Uint8Array(SIZE);

  fill(passage: Passage): void {
    const { starts, length } = passage;
    const end = length + MARGIN;
    let from = MARGIN;
    while (from < end) {
      let to = from + 1;
      while (to < end && starts[to] === 0) to++;
      this.fillSentence(passage, from, to);
      from = to;
    }
  }

  private fillSentence(passage: Passage, from: number, to: number): void {
    const { tags, cues, quoted } = passage;
    let peak = -1;
    let highest = 3; // buckets 1 to 3 are words that are hardly ever a cue
    let verb = FAR;
    let noun = FAR;
    let group = 0;
    let quote = 0;
    for (let at = from; at < to; at++) {
      this.lastVerb[at] = verb;
      this.lastNoun[at] = group * 8 + noun;
      const own = GROUP_OF_TAG[tags[at]];
      verb = own === TagGroup.Verb ? 1 : verb < FAR ? verb + 1 : FAR;
      noun = noun < FAR ? noun + 1 : FAR;
      if (own === TagGroup.Noun || own === TagGroup.Name || own === TagGroup.Pronoun || own === TagGroup.Wh) {
        noun = 1;
        group = own;
      }
      if (quoted[at] === 1) quote = 4;
      if (cues[at] > highest) {
        highest = cues[at];
        peak = at;
      }
    }
    const size = to - from < 8 ? 0 : to - from < 20 ? 1 : to - from < 40 ? 2 : 3;
    verb = FAR;
    let opener: number = Opener.None;
    let ahead = FAR;
    for (let at = to - 1; at >= from; at--) {
      this.nextVerb[at] = verb;
      this.opener[at] = opener * 8 + ahead;
      this.peak[at] = peak;
      this.sentence[at] = quote + size;
      verb = GROUP_OF_TAG[tags[at]] === TagGroup.Verb ? 1 : verb < FAR ? verb + 1 : FAR;
      const own = openerAt(passage, at);
      ahead = own !== Opener.None ? 1 : ahead < FAR ? ahead + 1 : FAR;
      if (own !== Opener.None) opener = own;
      else if (ahead === FAR) opener = Opener.None;
    }
  }
}

function openerAt({ tags, marks }: Passage, at: number): number {
  const mark = marks[at];
  if (mark === Mark.Quote) return Opener.Quote;
  if (mark === Mark.Colon) return Opener.Colon;
  const tag = tags[at];
  if (tag === TO) return Opener.To;
  if (tag === PREPOSITION) return Opener.Preposition;
  return GROUP_OF_TAG[tag] === TagGroup.Wh ? Opener.Wh : Opener.None;
}
