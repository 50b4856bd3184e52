/** What runs in the thread that writes. */
import { parentPort, workerData } from "node:worker_threads";
import { type Carried, carried } from "../carrying.js";
import type { Call } from "./threads.js";
import type { Linking, WriterOptions } from "./writer.js";
import { Writing } from "./writing.js";

/** What comes back for a call. */
export type Returned =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Carried }
  | { readonly id: number; readonly step: Linking };

let writing: Writing | null = null;

async function done({ id, method, args }: Call): Promise<unknown> {
  writing ??= new Writing(workerData as WriterOptions);
  if (method !== "link") return (writing[method] as (...args: unknown[]) => Promise<unknown>)(...args);
  for await (const step of writing.link()) parentPort!.postMessage({ id, step } satisfies Returned);
  return null;
}

// One after the other, but for linking: between two of its steps others may write.
let last: Promise<unknown> = Promise.resolve();

parentPort!.on("message", (call: Call) => {
  const run = (): Promise<void> =>
    done(call).then(
      (value) => parentPort!.postMessage({ id: call.id, value } satisfies Returned),
      (error: unknown) => parentPort!.postMessage({ id: call.id, error: carried(error) } satisfies Returned),
    );
  if (call.method === "link") void run();
  else last = last.then(run);
});
