/** How much may be under way at once. */
export interface Bounds<T> {
  /** Most inputs taken in and not yet given out. */
  readonly count: number;
  /** Nothing more is taken in while the weights of those together reach this. */
  readonly weight: number;
  readonly weigh: (input: T) => number;
}

/**
 * Works on many inputs at once and gives the results in the order of the inputs, whatever order
 * they finish in. A result goes out as soon as its turn comes, even while the source is waiting for
 * its next input. When nobody takes results, no more than the bounds allow is taken in, so memory
 * stays flat on an endless source.
 *
 * `work` answers a failure as a result; if it rejects, the whole run ends with that error.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (input: T) => Promise<R>,
  bounds: Bounds<T>,
): AsyncGenerator<R> {
  const inputs = source[Symbol.asyncIterator]();
  // Results under way, in the order of their inputs, and how heavy those are together.
  const underWay: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let load = 0;
  let arriving: Promise<{ readonly input: IteratorResult<T> }> | null = null;
  let ended = false;

  const start = (input: T): void => {
    const weight = bounds.weigh(input);
    const result = work(input);
    // Its turn to be awaited may come much later; until then a rejection is not "unhandled".
    result.catch(() => {});
    underWay.push({ result, weight });
    load += weight;
  };

  try {
    while (true) {
      const hasRoom = underWay.length < bounds.count && load < bounds.weight;
      if (!ended && hasRoom) arriving ??= inputs.next().then((input) => ({ input }));
      const first = underWay[0];
      if (!first && !arriving) return;

      const event = await Promise.race([
        ...(first ? [first.result.then((result) => ({ result }))] : []),
        ...(arriving ? [arriving] : []),
      ]);
      if ("result" in event) {
        underWay.shift();
        load -= first.weight;
        yield event.result;
      } else {
        arriving = null;
        if (event.input.done) ended = true;
        else start(event.input.value);
      }
    }
  } finally {
    // Not awaited: a source that waits for its own input would keep us waiting with it.
    void inputs.return?.()?.catch(() => {});
  }
}
