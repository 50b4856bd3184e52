import type { ReadTask } from "./task.js";

/** Other threads that read. */
export interface Workers {
  readonly read: ReadTask;
  end(): Promise<void>;
}

/** Who there is to do the reading. Each is called once at most, when it is first needed. */
export interface Hands {
  /** How many threads may read. */
  readonly jobs: number;
  /** Gets this thread ready to read. */
  readonly here: () => Promise<ReadTask>;
  readonly workers: () => Promise<Workers>;
}

// Starting workers takes about as long as reading this much. Below it they are not worth it.
const fewArticles = 8;
const fewBytes = 256 * 2 ** 10;

/**
 * Reads in this thread while there is little to read, so that one article shows at once; hands over
 * to workers when it turns out to be much. A single long article goes to a worker too, which leaves
 * this thread free to show progress.
 *
 * `read` rejects only when the reader cannot be got ready at all, its model missing, say.
 */
export function createCrew({ jobs, here, workers }: Hands): Workers {
  let articles = 0;
  let bytes = 0;
  let reading: Promise<ReadTask> | null = null;
  let hired: Promise<Workers> | null = null;
  return {
    async read(task) {
      articles += 1;
      bytes += task.bytes.length;
      if (jobs > 1 && (articles > fewArticles || bytes > fewBytes)) {
        hired ??= workers();
        return (await hired).read(task);
      }
      reading ??= here();
      return (await reading)(task);
    },
    async end() {
      if (hired) await (await hired).end();
    },
  };
}
