import type { Failure } from "../failure.js";

/** What a run tells the program that started it. */
export type Told =
  | {
      readonly what: "failed";
      readonly place: string;
      /** Null where the fault is Hearsay's own. */
      readonly code: string | null;
      readonly message: string;
    }
  | {
      readonly what: "progress";
      /** Seconds; null while nobody can know it. */
      readonly left: number | null;
    };

/** Who started the run, if it listens. */
export interface Listener {
  failed(failure: Failure): void;
  /** Waits until all is told. */
  end(): Promise<void>;
}

/** It is told so often how much time is left, in milliseconds. */
const often = 500;

/** From this share on it can be said how long the rest will take. */
const enough = 0.01;

/**
 * How long the rest takes, if it goes on as it went so far.
 *
 * @param share how much is done, 0 to 1; null where that is not known
 * @param milliseconds how long that took
 * @returns seconds; null where nobody can know it
 */
export function timeLeft(share: number | null, milliseconds: number): number | null {
  if (share === null || share <= enough || share > 1) return null;
  return (milliseconds / 1000 / share) * (1 - share);
}

/** Sends something on, and calls back when it is on its way. */
export type Send = (told: Told, sent: () => void) => void;

/**
 * Tells the program that started this one, over the channel between the two (Node's IPC), what goes wrong and how far it has come.
 * Whoever started it without such a channel is told on standard error alone.
 *
 * @param share how much is done, 0 to 1; null where that is not known
 * @param send the channel; undefined where there is none
 */
export function listenerOf(
  share: () => number | null,
  send: Send | undefined = process.send && ((told, sent) => void process.send!(told, () => sent())),
): Listener {
  if (!send) return { failed() {}, async end() {} };
  let under = Promise.resolve();
  const tell = (told: Told): void => {
    const sent = new Promise<void>((resolve) => send(told, resolve));
    under = under.then(() => sent);
  };
  const began = performance.now();
  const timer = setInterval(
    () => tell({ what: "progress", left: timeLeft(share(), performance.now() - began) }),
    often,
  );
  timer.unref();
  return {
    failed: ({ place, code, message }) => tell({ what: "failed", place, code: code ?? null, message }),
    async end() {
      clearInterval(timer);
      await under;
    },
  };
}
