import { HearsayError } from "../record/index.js";

/**
 * What may be spent on waiting for one server. The time in which the caller is busy with what has come
 * does not count, so a slow reader does not make a server look slow.
 */
export interface Patience {
  /**
   * Waits for a promise as long as the limits allow.
   *
   * @throws HearsayError `"timeout"`, or the signal's reason
   */
  wait<T>(promise: Promise<T>): Promise<T>;
}

/** Limits in seconds. */
export interface TimeLimits {
  /** For one step: to connect and get the answer's head, or to get the next bytes. */
  readonly step: number;
  /** For all steps together; it ends a server that sends a byte now and then, for ever. */
  readonly total: number;
}

/** @param signal ends all waiting */
export function createPatience({ step, total }: TimeLimits, signal: AbortSignal | undefined): Patience {
  let left = total * 1000;
  return {
    async wait(promise) {
      const begun = performance.now();
      let timer: NodeJS.Timeout | undefined;
      let stop: (() => void) | undefined;
      const limit = new Promise<never>((_, reject) => {
        const tired = left < step * 1000 ? total : step;
        const words =
          tired === total ? `took longer than ${total} seconds in all` : `was silent for ${step} seconds`;
        timer = setTimeout(
          () => reject(new HearsayError("timeout", `the server ${words}; try again later`)),
          Math.min(left, step * 1000),
        );
        stop = () => reject(signal?.reason);
        signal?.addEventListener("abort", stop);
        if (signal?.aborted) stop();
      });
      try {
        return await Promise.race([promise, limit]);
      } finally {
        clearTimeout(timer);
        if (stop) signal?.removeEventListener("abort", stop);
        left -= performance.now() - begun;
      }
    },
  };
}
