import type { Statement } from "../../record/index.js";

/** Where a statement stands in the list. */
export interface Entry {
  /** Its place among the record's statements. */
  readonly index: number;
  /** How many statements it lies in, one within the other. */
  readonly depth: number;
}

/**
 * The statements in the order of the list: that of the text, but each directly followed by those that
 * lie in its content.
 */
export function outline(statements: readonly Statement[]): readonly Entry[] {
  const places = new Map(statements.map(({ id }, index) => [id, index]));
  const inside = new Map<number, number[]>();
  const waiting: Entry[] = [];
  for (const [index, { parent }] of statements.entries()) {
    const outer = parent === null ? undefined : places.get(parent);
    // What holds a statement begins no later, so it stands before it; anything else would be no tree.
    if (outer === undefined || outer >= index) waiting.push({ index, depth: 0 });
    else {
      const siblings = inside.get(outer);
      if (siblings) siblings.push(index);
      else inside.set(outer, [index]);
    }
  }
  // A stack rather than recursion: nothing says how deep statements lie in each other.
  waiting.reverse();
  const entries: Entry[] = [];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    entries.push(entry);
    const { index, depth } = entry;
    for (const inner of (inside.get(index) ?? []).toReversed())
      waiting.push({ index: inner, depth: depth + 1 });
  }
  return entries;
}
