import { Piscina } from "piscina";
import type { Workers } from "./crew.js";
import type { Answer, Order, Task } from "./task.js";

/** A worker that stopped half-way, in words. It takes no other article with it. */
function stopped(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "it takes more memory to read than Node.js gives; split it up, or set NODE_OPTIONS=--max-old-space-size=8192"
    : `the worker that read it stopped (${error instanceof Error ? error.message : String(error)}); please report it`;
}

/**
 * Starts threads that read. A thread that crashes is replaced, and its article answered as a failure.
 *
 * @param file the worker's module, whose default export reads one task
 */
export function startWorkers(jobs: number, order: Order, file: URL): Workers {
  const pool = new Piscina<Task, Answer>({
    filename: file.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: order,
  });
  // A thread that crashes between two articles: the pool has replaced it, and nothing was lost.
  pool.on("error", () => {});
  return {
    async read(task) {
      try {
        return await pool.run(task, { transferList: [task.bytes.buffer] });
      } catch (error) {
        return { place: task.place, message: stopped(error) };
      }
    },
    end: () => pool.destroy(),
  };
}
