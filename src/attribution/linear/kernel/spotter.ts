import { EMISSIONS, labelProbabilities, PROBABILITIES, sumForward } from "./chain";
import { Chain, SPOTTING, Table } from "./chains";
import { MARGIN } from "./constants";
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
  for (let t = 0; t < length; t++) {
    out = writeSpotting(t + MARGIN, length, out);
    Batch.end(t, out);
  }
  Table.locate(chain, FEATURES, out);
  let row = EMISSIONS;
  let first = FEATURES;
  for (let t = 0; t < length; t++, row += 32) {
    const last = Batch.endOf(t);
    Table.emit(chain, Table.sum(first, last, Types.sum(t + MARGIN)), row);
    first = last;
  }
  sumForward(SPOTTING, length);
  labelProbabilities(SPOTTING, length, PROBABILITIES);
}

/** Writes all features of the token at a place into FEATURES, as the trainer wants them; returns how many. */
export function spottingFeatures(at: i32, length: i32): i32 {
  const last = writeTypes(at, writeSpotting(at, length, FEATURES));
  return <i32>(last - FEATURES) >> 2;
}
