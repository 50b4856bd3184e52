import { MAX_PASSAGE, MOST_FEATURES } from "./constants";

/*
 * Hashes that name features. Weights are looked up by hash instead of through a dictionary of
 * features (the "hashing trick", Weinberger et al. 2009), which keeps the model small and reading fast.
 */

/**
 * Room for the hashed features of a batch of tokens: at most so many each. A whole passage's features are
 * made before any weight is looked up, and then all are looked up in a short loop. So the processor has
 * many look-ups under way at once, where it would wait for one after the other.
 */
export const FEATURES: usize = memory.data(MAX_PASSAGE * MOST_FEATURES * 4, 16);

/** Where each token's features end. */
const ENDS: usize = memory.data(MAX_PASSAGE * 4, 16);

export class Batch {
  @inline static end(token: i32, place: usize): void {
    store<u32>(ENDS + (token << 2), place);
  }
  @inline static endOf(token: i32): usize {
    return load<u32>(ENDS + (token << 2));
  }
}

export class Hash {
  /** Mixes a template's number with up to three values into 32 well-spread bits (after MurmurHash3's finaliser). */
  @inline static mix(template: u32, a: u32, b: u32, c: u32): u32 {
    let hash: u32 = ((template + 1) * 0x9e3779b1) ^ ((a + 0x7f4a) * 0x85ebca6b);
    hash = ((hash ^ (hash >>> 15)) * 0x2c1b3c6d) ^ ((b + 0x51) * 0xc2b2ae35);
    hash = ((hash ^ (hash >>> 13)) * 0x297a2d39) ^ ((c + 0x33) * 0x165667b1);
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    return hash ^ (hash >>> 14);
  }

  /** Writes a feature's hash to `out`; returns the place after it. */
  @inline static put(out: usize, template: u32, a: u32, b: u32 = 0, c: u32 = 0): usize {
    store<u32>(out, Hash.mix(template, a, b, c));
    return out + 4;
  }
}

export class Small {
  @inline static atMost(value: i32, limit: i32): i32 {
    return value < limit ? value : limit;
  }
}

/** {@link Hash.mix} for those outside. */
export function mix(template: u32, a: u32, b: u32, c: u32): u32 {
  return Hash.mix(template, a, b, c);
}
