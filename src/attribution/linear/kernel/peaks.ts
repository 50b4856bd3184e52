import { At } from "./columns";
import { Small } from "./hash";
import { PEAK } from "./landmarks";

/*
 * The likeliest cue of a sentence, its peak, as each of four tokens sees it: numbers of four bytes, side by
 * side. Those of a token whose sentence has none mean nothing.
 */

/** All ones for a token whose sentence has a peak. */
export const PEAKED: usize = memory.data(16, 16);
/** Distance with its sign, in eleven steps that widen. */
export const NEAR: usize = memory.data(16, 16);
/** 0 at it, 1 before, 2 after. */
export const SIDE: usize = memory.data(16, 16);
/** How surely it is a cue, and its lemma. */
export const STRENGTH: usize = memory.data(16, 16);
export const PEAK_LEMMA: usize = memory.data(16, 16);
/** What lies between: commas, at most 3, times 16; quotation marks, at most 2, times 4; dashes. */
export const BETWEEN: usize = memory.data(16, 16);
/** Its tag, and tag and mark of the token after it. */
export const PEAK_TAG: usize = memory.data(16, 16);
export const TAG_AFTER: usize = memory.data(16, 16);
export const MARK_AFTER: usize = memory.data(16, 16);

/** Looks for the peaks of the token at a place and of the three after it. */
export function seePeaks(at: usize): void {
  for (let lane: usize = 0; lane < 16; lane += 4) seePeak(at + (lane >> 2), lane);
}

function seePeak(at: usize, lane: usize): void {
  const found = load<i32>(PEAK + (at << 2));
  store<i32>(PEAKED + lane, found < 0 ? 0 : -1);
  if (found < 0) return;
  const peak = <usize>found;
  store<i32>(NEAR + lane, step(<i32>at - found));
  store<i32>(SIDE + lane, at < peak ? 1 : at > peak ? 2 : 0);
  store<i32>(STRENGTH + lane, At.cue(peak) >> 2);
  store<u32>(PEAK_LEMMA + lane, At.lemma(peak));
  store<i32>(BETWEEN + lane, between(at, peak));
  store<i32>(PEAK_TAG + lane, At.tag(peak));
  store<i32>(TAG_AFTER + lane, At.tag(peak + 1));
  store<i32>(MARK_AFTER + lane, At.mark(peak + 1));
}

function step(distance: i32): i32 {
  const size = distance < 0 ? -distance : distance;
  const wide = size <= 3 ? size : size <= 6 ? 4 : size <= 12 ? 5 : 6;
  return distance < 0 ? -wide : wide;
}

function between(at: usize, peak: usize): i32 {
  if (at === peak) return 0;
  const low = at < peak ? at + 1 : peak + 1;
  const high = at < peak ? peak : at;
  return (
    Small.atMost(At.commas(high) - At.commas(low), 3) * 16 +
    Small.atMost(At.quoteMarks(high) - At.quoteMarks(low), 2) * 4 +
    Small.atMost(At.dashes(high) - At.dashes(low), 2)
  );
}
