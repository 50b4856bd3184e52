import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { HearsayError } from "../../record/index.js";
import type { Store } from "../../store/index.js";
import type { Delivered, Keeping } from "../../store/keeping.js";
import type { Said } from "./scribe-thread.js";

/** Who writes into the store. */
export interface Scribe {
  /**
   * Writes everything in one transaction, after all that it was given before.
   *
   * @throws HearsayError when the store cannot be written to; then nothing of it is there
   */
  write(keeping: Keeping): Promise<readonly Delivered[]>;
  /** Ends its thread, if it has one, when what it was given is written. */
  end(): Promise<void>;
}

/** A run that adds more than so many articles has a thread for writing: starting it takes as long as reading some ten. */
const fewArticles = 300;

/**
 * Writes in this thread while there is little to write, and in one of its own when it turns out to be much: while
 * the disk is waited for, this thread hands out work to those who read.
 */
export function createScribe(store: Store, few = fewArticles): Scribe {
  let articles = 0;
  let hired: Scribe | null = null;
  return {
    async write(keeping) {
      articles += keeping.parcels.length;
      if (articles > few) hired ??= hireScribe(store.file);
      return hired ? hired.write(keeping) : store.keep(keeping);
    },
    async end() {
      await hired?.end();
    },
  };
}

function hireScribe(file: string): Scribe {
  const worker = new Worker(new URL("./scribe-thread.js", import.meta.url), {
    workerData: file,
    // What it is handed lives for a moment. Left to itself, Node would let it pile up before it is cleared away.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  interface Waiting {
    readonly resolve: (delivered: readonly Delivered[]) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  // It answers in the order in which it is asked.
  worker.on("message", (said: Said) => {
    const { resolve, reject } = waiting.shift()!;
    if ("delivered" in said) resolve(said.delivered);
    else reject(said.code ? new HearsayError(said.code, said.message, said.place) : new Error(said.message));
  });
  let gone: Error | null = null;
  const fail = (error: Error): void => {
    gone ??= error;
    for (const { reject } of waiting.splice(0)) reject(gone);
  };
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`the thread that writes into the store ended (${code})`)));
  return {
    write(keeping) {
      return new Promise((resolve, reject) => {
        if (gone) {
          reject(gone);
          return;
        }
        waiting.push({ resolve, reject });
        worker.postMessage(
          keeping,
          keeping.parcels.map(({ bytes }) => bytes.buffer),
        );
      });
    },
    async end() {
      if (gone) return;
      const ended = once(worker, "exit");
      worker.postMessage(null, []);
      await ended;
    },
  };
}
