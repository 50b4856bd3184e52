import type { Frame } from "./frame.js";
import type { Stretch } from "./labels.js";

/**
 * Chooses among the frames of a text: of those whose cues share a word the surest stays, and one that is
 * nested in a surer one's content is left out, for the model has learnt only the outermost.
 *
 * @param frames in the order of their seeds
 * @param words how many words the text has
 * @returns them in the order of their cues
 */
export function chooseFrames(frames: readonly Frame[], words: number, reach: number): readonly Frame[] {
  const taken = new Uint8Array(words);
  const kept = frames
    .toSorted((a, b) => b.sureness - a.sureness)
    .filter(({ cue }) => {
      if (taken.subarray(cue.from, cue.to).includes(1)) return false;
      taken.fill(1, cue.from, cue.to);
      return true;
    })
    .toSorted((a, b) => a.cue.from - b.cue.from);
  const furthest = furthestEnds(kept);
  return kept.filter((inner, at) => {
    // What holds it begins its cue before, and reaches as far as this one's cue, …
    for (let i = at - 1; i >= 0 && furthest[i] > inner.cue.from; i--)
      if (isNested(inner, kept[i])) return false;
    // … or after, where no content lies further before its seed than a frame can see.
    for (let i = at + 1; i < kept.length && kept[i].cue.from < inner.cue.to + reach; i++)
      if (isNested(inner, kept[i])) return false;
    return true;
  });
}

/** How far the contents of all frames up to each one reach. */
function furthestEnds(frames: readonly Frame[]): Int32Array {
  let furthest = 0;
  return Int32Array.from(frames, ({ content }) => {
    furthest = Math.max(furthest, content[content.length - 1].to);
    return furthest;
  });
}

/** Whether a frame's cue stands in a surer one's content, and not the other way round as well. */
function isNested(inner: Frame, outer: Frame): boolean {
  return (
    inner.sureness <= outer.sureness &&
    outer.content.some((stretch) => meets(inner.cue, stretch)) &&
    !inner.content.some((stretch) => meets(outer.cue, stretch))
  );
}

function meets(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
