/** How strongly a speaker's other statements pull on one: chosen on articles held out of training. */
const PULL = 6;

/** One statement's sums for each channel, as the signals give them. */
export interface ChannelSums {
  /** Only compared: null for a statement whose speaker is unsaid. */
  readonly speaker: string | null;
  readonly sums: ArrayLike<number>;
}

/**
 * Pulls the statements of each speaker together: whoever speaks at a rally in half of an article's
 * statements most likely does in the others, unless their own words tell otherwise. To each channel's sum
 * is added the mean probability that the speaker's other statements give it, times a constant.
 *
 * @param exempt the channel to which nothing is added: that of statements which tell none
 * @returns for each statement its new sums, and the other statement of its speaker that is surest of each
 *   channel; null where the speaker has no other
 */
export function poolBySpeaker(
  statements: readonly ChannelSums[],
  exempt: number,
): readonly ({ readonly sums: readonly number[]; readonly surest: readonly number[] } | null)[] {
  const bySpeaker = new Map<string, number[]>();
  statements.forEach(({ speaker }, i) => {
    if (speaker === null) return;
    const list = bySpeaker.get(speaker);
    if (list) list.push(i);
    else bySpeaker.set(speaker, [i]);
  });
  const pooled: ({ sums: readonly number[]; surest: readonly number[] } | null)[] = statements.map(
    () => null,
  );
  for (const list of bySpeaker.values()) {
    if (list.length < 2) continue;
    const chances = list.map((i) => chancesOf(statements[i].sums));
    const size = chances[0].length;
    const total = filled(size, 0);
    const best = filled(size, 0);
    const second = filled(size, 1);
    chances.forEach((row, k) => {
      for (let c = 0; c < size; c++) {
        total[c] += row[c];
        if (k === 0) continue;
        if (row[c] > chances[best[c]][c]) {
          second[c] = best[c];
          best[c] = k;
        } else if (k === 1 || row[c] > chances[second[c]][c]) second[c] = k;
      }
    });
    list.forEach((i, k) => {
      const sums = Array.from(statements[i].sums);
      const surest: number[] = [];
      for (let c = 0; c < size; c++) {
        if (c !== exempt) sums[c] += (PULL * (total[c] - chances[k][c])) / (list.length - 1);
        surest.push(list[best[c] === k ? second[c] : best[c]]);
      }
      pooled[i] = { sums, surest };
    });
  }
  return pooled;
}

/** A list of so many times the same number. */
function filled(size: number, number: number): number[] {
  return Array<number>(size).fill(number);
}

/** Sums as probabilities. */
function chancesOf(sums: ArrayLike<number>): readonly number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < sums.length; c++) most = Math.max(most, sums[c]);
  const chances: number[] = [];
  let whole = 0;
  for (let c = 0; c < sums.length; c++) {
    chances.push(Math.exp(sums[c] - most));
    whole += chances[c];
  }
  for (let c = 0; c < sums.length; c++) chances[c] /= whole;
  return chances;
}
