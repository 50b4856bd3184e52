/**
 * The values of a source, and "pause" between them whenever so much time has passed: so that what waits
 * to be written does not wait for a source that is slow. It ends with the source, or at once when the
 * signal says so; a value that is still under way is then left.
 *
 * @param every milliseconds from one pause to the next
 */
export async function* orPauses<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
  every: number,
): AsyncGenerator<T | "pause"> {
  const values = source[Symbol.asyncIterator]();
  // One that is woken, in place of Promise.race: a promise that is raced a million times holds on to a
  // million racers.
  let wake: ((event: "pause" | "stop") => void) | null = null;
  const stop = (): void => wake?.("stop");
  const timer = setInterval(() => wake?.("pause"), every);
  signal.addEventListener("abort", stop);
  try {
    let next = values.next();
    while (!signal.aborted) {
      const event = await new Promise<IteratorResult<T> | "pause" | "stop">((resolve, reject) => {
        wake = resolve;
        next.then(resolve, reject);
      });
      if (event === "stop") return;
      if (event === "pause") yield event;
      else if (event.done) return;
      else {
        yield event.value;
        next = values.next();
      }
    }
  } finally {
    clearInterval(timer);
    signal.removeEventListener("abort", stop);
    // Not awaited: a source that waits for a server would keep us waiting with it.
    void values.return?.()?.catch(() => {});
  }
}
