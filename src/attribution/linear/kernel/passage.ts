import {
  At,
  BREAKS,
  COMMAS,
  CUES,
  DASHES,
  MARKS,
  QUOTE_LENGTH,
  QUOTE_MARKS,
  QUOTED,
  SENTENCE,
  SINCE_OPEN,
  STARTS,
  TAGS,
  UNTIL_CLOSE,
  VERBS,
} from "./columns";
import { MARGIN, Mark, OUTSIDE_TAG, TagGroup } from "./constants";
import { tagSentence } from "./tagger";
import { spreadWords } from "./words";

/** Empties the columns that TypeScript fills in here and there: where sentences and paragraphs begin, and quotations. */
export function clearPassage(length: i32): void {
  memory.fill(STARTS + MARGIN, 0, length);
  memory.fill(BREAKS + MARGIN, 0, length);
  memory.fill(QUOTED + MARGIN, 0, length);
  memory.fill(SINCE_OPEN + MARGIN, 0, length);
  memory.fill(UNTIL_CLOSE + MARGIN, 0, length);
  memory.fill(QUOTE_LENGTH + MARGIN, 0, length);
}

/** Fills in what follows from the columns that TypeScript has filled: types, sentences, paragraphs and quotations. */
export function preparePassage(length: i32): void {
  const end = <usize>length + MARGIN;
  spreadWords(length);
  for (let k = 0; k < MARGIN; k++) {
    emptyMargin(k);
    emptyMargin(end + k);
  }
  let from: usize = MARGIN;
  let sentence: u16 = 0;
  while (from < end) {
    let to = from;
    do {
      store<u16>(SENTENCE + (to << 1), sentence);
      to++;
    } while (to < end && At.starts(to) === 0);
    tagSentence(from, to);
    from = to;
    sentence++;
  }
  count(end);
}

function emptyMargin(at: usize): void {
  store<u8>(TAGS + at, OUTSIDE_TAG);
  store<u8>(CUES + at, 31);
  store<u8>(MARKS + at, 0);
  store<u8>(QUOTED + at, 0);
  store<u8>(SINCE_OPEN + at, 0);
  store<u8>(UNTIL_CLOSE + at, 0);
  store<u8>(QUOTE_LENGTH + at, 0);
  store<u8>(BREAKS + at, 0);
  store<u8>(STARTS + at, 1);
}

/** Running counts of marks and verbs. */
function count(end: usize): void {
  let comma: u16 = 0;
  let quote: u16 = 0;
  let dash: u16 = 0;
  let verb: u16 = 0;
  for (let at: usize = MARGIN; at <= end; at++) {
    const place = at << 1;
    store<u16>(COMMAS + place, comma);
    store<u16>(QUOTE_MARKS + place, quote);
    store<u16>(DASHES + place, dash);
    store<u16>(VERBS + place, verb);
    const mark = At.mark(at);
    if (mark === Mark.Comma) comma++;
    else if (mark === Mark.Quote) quote++;
    else if (mark === Mark.Dash || mark === Mark.Colon) dash++;
    else if (At.group(at) === TagGroup.Verb) verb++;
  }
}
