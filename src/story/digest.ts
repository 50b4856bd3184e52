/**
 * A number below 2^53 made of a text, the same everywhere: two multiplicative hashes of 32 bits side by side
 * (the mixing steps of MurmurHash3). Keys are kept as such numbers; two of a hundred million
 * different keys meet with a chance of one in two, and then only make one more pair to be judged.
 */
export function digest(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** The same as 14 hexadecimal digits. */
export function digestText(text: string): string {
  return digest(text).toString(16).padStart(14, "0");
}
