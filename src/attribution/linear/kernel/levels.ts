import { PROBABILITIES } from "./chain";
import { MARGIN, MAX_PASSAGE } from "./constants";
import { Four } from "./four";

const SIZE: i32 = MAX_PASSAGE + 2 * MARGIN;

/**
 * What the spotter says of each token, in levels: three columns, one a role, of how likely the token is
 * part of one, and three of how likely it begins one.
 */
export const INSIDE: usize = memory.data(SIZE * 3, 16);
export const BEGINS: usize = memory.data(SIZE * 3, 16);

export const SOURCE: usize = 0;
export const CUE: usize = 1;
export const CONTENT: usize = 2;

export class Levels {
  @inline static inside(role: usize, at: usize): i32 {
    return load<u8>(INSIDE + role * SIZE + at);
  }
  @inline static begins(role: usize, at: usize): i32 {
    return load<u8>(BEGINS + role * SIZE + at);
  }
  /** Those of a place and of the three after it. */
  @inline static insides(role: usize, at: usize): v128 {
    return Four.bytes(INSIDE, role * SIZE + at);
  }
  @inline static fourBegins(role: usize, at: usize): v128 {
    return Four.bytes(BEGINS, role * SIZE + at);
  }
  /** Whether the spotter sees a chance of any role at the passage's token `t`. */
  @inline static anything(t: i32): bool {
    const at = <usize>(t + MARGIN);
    return (Levels.inside(SOURCE, at) | Levels.inside(CUE, at) | Levels.inside(CONTENT, at)) !== 0;
  }
}

/** A probability in seven steps, finer towards the ends. */
export function level(probability: f64): i32 {
  return (
    i32(probability >= 0.03) +
    i32(probability >= 0.1) +
    i32(probability >= 0.25) +
    i32(probability >= 0.5) +
    i32(probability >= 0.75) +
    i32(probability >= 0.93)
  );
}

export function fillLevels(length: i32): void {
  const end = <usize>length + MARGIN;
  for (let role: usize = 0; role < 3; role++) {
    const inside = INSIDE + role * SIZE;
    const begins = BEGINS + role * SIZE;
    let row = PROBABILITIES + 4 + (role << 3);
    for (let at: usize = MARGIN; at < end; at++, row += 32) {
      const begin: f64 = load<f32>(row);
      store<u8>(inside + at, level(begin + <f64>load<f32>(row, 4)));
      store<u8>(begins + at, level(begin));
    }
    for (let k = 0; k < MARGIN; k++) {
      store<u8>(inside + k, 0);
      store<u8>(begins + k, 0);
      store<u8>(inside + end + k, 0);
      store<u8>(begins + end + k, 0);
    }
  }
}
