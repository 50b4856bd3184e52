/** What one pass over the bytes of a file tells about it. */
export interface ByteCounts {
  /** Well-formed UTF-8 sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes that belong to no well-formed UTF-8 sequence. */
  readonly malformed: number;
  /** Control bytes that no text needs: 00–08, 0E–1A, 1C–1F, 7F. (1B begins an ISO-2022 shift.) */
  readonly controls: number;
  /** NUL bytes at even and at odd places: UTF-16 has nearly all of them on one side. */
  readonly evenNuls: number;
  readonly oddNuls: number;
}

/** Counts in one pass, in time proportional to the length. */
export function countBytes(bytes: Uint8Array): ByteCounts {
  let sequences = 0;
  let malformed = 0;
  let controls = 0;
  const nuls = [0, 0];
  const { length } = bytes;
  for (let i = 0; i < length; ) {
    const byte = bytes[i];
    if (byte < 0x80) {
      if (byte < 0x20 || byte === 0x7f) {
        if (byte === 0) nuls[i & 1]++;
        if (!(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
      }
      i++;
      continue;
    }
    const size = sequenceLength(bytes, i);
    if (size > 0) {
      sequences++;
      i += size;
    } else {
      malformed++;
      i++;
    }
  }
  return { sequences, malformed, controls, evenNuls: nuls[0], oddNuls: nuls[1] };
}

/** Length of the well-formed sequence at `i` (Unicode Standard, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i];
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[i + 1] ?? 0;
  // Overlong forms, surrogates and what lies past U+10FFFF are ruled out by the second byte.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let k = 2; k < size; k++) {
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return size;
}
