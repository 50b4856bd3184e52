/**
 * Turns UTF-16 offsets of a text into code points: what Python, brat and the Web Annotation model count. A
 * lone half of a surrogate pair counts as one, as the U+FFFD that UTF-8 makes of it does.
 */
export function codePointCounter(text: string): (offset: number) => number {
  // Offset of every pair's second half. Texts have few, so a list and a search are enough.
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
