import type { Span } from "../../record/index.js";
import { type TextAnalysis, tokenAt } from "../../text/index.js";
import type { Stretch } from "./labels.js";
import type { Pieces } from "./pieces.js";

/**
 * Stretches of the model's words as spans of the text. The model parts words at every mark, the text's
 * tokens do not ("U.S.", an accent written apart): a span takes in the whole of each token that it touches,
 * but for tokens that an earlier list has touched.
 *
 * @param lists stretches of one role each, in order; the first list has the first choice
 */
export function spansOf(
  lists: readonly (readonly Stretch[])[],
  { wordStarts, wordEnds }: Pieces,
  analysis: TextAnalysis,
): readonly Span[][] {
  const { starts, ends } = analysis.tokens;
  const taken: Stretch[] = [];
  return lists.map((stretches) => {
    const wanted = stretches.map(({ from, to }) => ({
      from: tokenAt(analysis, wordStarts[from]),
      to: tokenAt(analysis, wordEnds[to - 1] - 1) + 1,
    }));
    const own: Stretch[] = [];
    for (const one of wanted) for (const free of without(one, [...taken, ...own])) own.push(free);
    taken.push(...own);
    return own.map(({ from, to }) => ({ start: starts[from], end: ends[to - 1] }));
  });
}

/** What is left of a stretch when others are cut out, in order. */
function without(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  return others.reduce<readonly Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((one) =>
        [
          { from: one.from, to: Math.min(one.to, from) },
          { from: Math.max(one.from, to), to: one.to },
        ].filter((part) => part.from < part.to),
      ),
    [stretch],
  );
}
