/** Two wordings compared word by word. */
import type { Stretch } from "../types.js";

/** A word with the white space after it. */
const pieces = /\S+\s*/g;

/** So many words are compared; longer ones are too unlike a quotation to be worth it. */
const most = 240;

/** A word as it is compared: without its case and the marks around it. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** What both have, what only the later has, what only the earlier had, in the order of reading; and how alike they are. */
export function compared(
  before: string,
  after: string,
): { readonly words: readonly Stretch[]; readonly alike: number } {
  const a = (before.match(pieces) ?? []).slice(0, most);
  const b = (after.match(pieces) ?? []).slice(0, most);
  const [x, y] = [a.map(bare), b.map(bare)];
  // The longest run of words that both have in their order, counted from the end.
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i][j] = x[i] === y[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
  const words: { text: string; change: Stretch["change"] }[] = [];
  const put = (text: string, change: Stretch["change"]): void => {
    const last = words.at(-1);
    if (last?.change === change) last.text += text;
    else words.push({ text, change });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) {
      put(b[j++], "same");
      i++;
    } else if (i < a.length && (j === b.length || table[i + 1][j] >= table[i][j + 1])) put(a[i++], "dropped");
    else put(b[j++], "added");
  }
  // A dropped last word has no space after it: what follows would run into it.
  for (const [at, stretch] of words.entries())
    if (at < words.length - 1 && !/\s$/.test(stretch.text)) stretch.text += " ";
  return { words, alike: a.length + b.length === 0 ? 1 : (2 * table[0][0]) / (a.length + b.length) };
}
