/** What runs in each worker: the same reading as in the main thread, loaded once. */
import { workerData } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import { failureOf } from "../failure.js";
import { createReading } from "./reading.js";
import type { Answer, Order, ReadTask, Task } from "./task.js";

let reading: Promise<ReadTask> | undefined;

/** Makes an answer that hands its chunks over to the main thread, where a plain one has them copied. */
function handedOver(answer: Answer): object {
  if (!("chunks" in answer)) return answer;
  return move({ [valueSymbol]: answer, [transferableSymbol]: answer.chunks.map(({ buffer }) => buffer) });
}

/** Reads one task; an {@link Answer} by the time it arrives in the main thread. */
export default async function work(task: Task): Promise<object> {
  reading ??= createReading(workerData as Order);
  try {
    return handedOver(await (await reading)(task));
  } catch (error) {
    // The reader itself could not be loaded.
    return failureOf(error, task.place);
  }
}
