import type { MessagePort } from "node:worker_threads";
import type { ClaimModel } from "../../story/index.js";
import type { Outcomes, Task } from "./workbench.js";

/** What a thread is started with. */
export interface CrewOrder {
  /** The store. */
  readonly file: string;
  readonly model: Omit<ClaimModel, "profiles" | "words">;
  readonly port: MessagePort;
  /** {@link rings} and {@link ended}. */
  readonly bell: Int32Array<SharedArrayBuffer>;
}

/** What a thread is told: a task with its number; or to forget what is at hand; or to end. */
export type Told =
  | { readonly number: number; readonly task: Task }
  | { readonly number: null; readonly order: "forget" | "end" };

/** What a thread answers. */
export type Answer =
  | { readonly number: number; readonly outcome: Outcomes[Task["what"]] }
  | { readonly number: number; readonly error: unknown };

/** Where in the memory that all share it is counted how often a thread had something to say: who waits is woken by it. */
export const rings = 0;

/** Where it is counted how many threads have ended. */
export const ended = 1;
