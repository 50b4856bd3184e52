import { EMISSIONS, labelProbabilities, PROBABILITIES, sumForward } from "./chain";
import { Chain, SPOTTING, Table } from "./chains";
import { MARGIN } from "./constants";
import { firstOfFour } from "./four";
import { Batch, FEATURES } from "./hash";
import { fillLandmarks } from "./landmarks";
import { writeSpotting } from "./spotting";
import { learnTypes, Types, writeTypes } from "./types";

/** The first look at the passage: PROBABILITIES of the labels of its tokens. */
export function spot(length: i32): void {
  const chain = changetype<Chain>(SPOTTING);
  fillLandmarks(length);
  learnTypes(0, <usize>length + 2 * MARGIN);
  let out = FEATURES;
  for (let t = 0; t < length; t += 4) {
    out = writeSpotting(t + MARGIN, length, out);
    Batch.end(t, out);
  }
  Table.locate(chain, FEATURES, out);
  let first = FEATURES;
  for (let t = 0; t < length; t += 4) {
    const last = Batch.endOf(t);
    Table.emitFour(
      chain,
      first,
      last,
      wordsAt(t, length),
      wordsAt(t + 1, length),
      wordsAt(t + 2, length),
      wordsAt(t + 3, length),
      EMISSIONS + (t << 5),
    );
    first = last;
  }
  sumForward(SPOTTING, length);
  labelProbabilities(SPOTTING, length, PROBABILITIES);
}

/** What the words around the token `t` say; the last four tokens may reach beyond the passage. */
function wordsAt(t: i32, length: i32): v128 {
  return Types.sum(min<i32>(t, length - 1) + MARGIN);
}

/** Writes all features of the token at a place into FEATURES, as the trainer wants them; returns how many. */
export function spottingFeatures(at: i32, length: i32): i32 {
  const last = writeTypes(at, firstOfFour(writeSpotting(at, length, FEATURES)));
  return <i32>(last - FEATURES) >> 2;
}
