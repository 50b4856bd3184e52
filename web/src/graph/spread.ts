/**
 * Places as near as can be to where they are wanted, in the order given, none nearer than `gap` to the one before and
 * none before `least`. Neighbours that would be too near share the shift (pool adjacent violators).
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  least = Number.NEGATIVE_INFINITY,
): readonly number[] {
  interface Block {
    sum: number;
    n: number;
  }
  const blocks: Block[] = [];
  for (const [i, place] of wanted.entries()) {
    let block: Block = { sum: place - i * gap, n: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.n > block.sum / block.n; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, n: last.n + block.n };
    }
    blocks.push(block);
  }
  let i = 0;
  return blocks.flatMap(({ sum, n }) => {
    const at = Math.max(least, sum / n);
    return Array.from({ length: n }, () => at + gap * i++);
  });
}
