/** Whose turn it is to ask a host: one request at a time, with a pause after each. */
export interface Turns {
  /**
   * Waits until nobody is asking the host and the pause after the last request is over.
   *
   * @returns what ends the turn, with the pause in seconds that the host is owed; only the first call counts
   */
  take(host: string, signal?: AbortSignal): Promise<(pause: number) => void>;
}

const sleep = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
    if (signal?.aborted) done();
  });

/**
 * Turns at hosts. Different hosts do not wait for each other. A host is forgotten as soon as nobody
 * waits for it and its pause is over, so that memory does not grow with the hosts that were visited.
 */
export function createTurns(now: () => number = () => performance.now()): Turns {
  /** For each host, when the last turn taken will be over, and from when on the next may ask. */
  const hosts = new Map<string, Promise<number>>();
  const forget = (host: string, mine: Promise<number>): void => {
    if (hosts.get(host) === mine) hosts.delete(host);
  };
  const waited = async (before: Promise<number>, signal: AbortSignal | undefined): Promise<void> => {
    const wait = (await before) - now();
    // A caller who has given up waits no longer, and will ask nothing.
    if (wait > 0) await sleep(wait, signal);
  };
  return {
    take(host, signal) {
      const before = hosts.get(host) ?? Promise.resolve(0);
      return new Promise((given) => {
        const mine: Promise<number> = new Promise((over) => {
          void waited(before, signal).then(() =>
            given((pause) => {
              over(now() + pause * 1000);
              setTimeout(() => forget(host, mine), pause * 1000).unref();
            }),
          );
        });
        hosts.set(host, mine);
      });
    },
  };
}
