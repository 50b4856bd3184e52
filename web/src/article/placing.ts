/** A note that wants to stand at a height, in pixels from the top of the text. */
export interface Wish {
  readonly top: number;
  readonly height: number;
}

/**
 * Where notes stand: each at the height of what it is about, or as near below it as the notes before it leave room.
 * None overlaps another.
 *
 * @param wishes in the order of the text
 * @param gap the least space between two, in pixels
 */
export function placed(wishes: readonly Wish[], gap: number): readonly number[] {
  let free = Number.NEGATIVE_INFINITY;
  return wishes.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height + gap;
    return at;
  });
}
