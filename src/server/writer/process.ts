/** What runs in the process that writes. */
import { type Carried, carried } from "../carrying.js";
import type { Call, Onward } from "./beside.js";
import type { Linking, WriterOptions } from "./writer.js";
import { Writing } from "./writing.js";

/** What comes back for a call. */
export type Returned =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Carried }
  /** It goes on when it is told to. `took`: milliseconds. */
  | { readonly id: number; readonly step: Linking; readonly took: number };

const options = JSON.parse(process.argv[2]) as WriterOptions;
let writing: Writing | null = null;
/** Called when linking may go on. */
let goOn: () => void = () => {};

function send(returned: Returned): void {
  // The server may go just now: then nobody minds that it cannot be told.
  if (process.connected) process.send!(returned, () => {});
}

async function done({ id, method, args }: Call): Promise<unknown> {
  writing ??= new Writing(options);
  if (method !== "link") return (writing[method] as (...args: unknown[]) => Promise<unknown>)(...args);
  let begun = performance.now();
  for await (const step of writing.link()) {
    const onward = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    send({ id, step, took: performance.now() - begun });
    await onward;
    begun = performance.now();
  }
  return null;
}

// One after the other, but for linking: between two of its steps others may write.
let last: Promise<unknown> = Promise.resolve();

process.on("message", (call: Call | Onward) => {
  if ("onward" in call) {
    goOn();
    return;
  }
  const run = (): Promise<void> =>
    done(call).then(
      (value) => send({ id: call.id, value: value ?? null }),
      (error: unknown) => send({ id: call.id, error: carried(error) }),
    );
  if (call.method === "link") void run();
  else last = last.then(run);
});

// It ends when the server goes, and only then: Ctrl-C reaches both, and the server may still have something to be written.
process.on("disconnect", () => {
  writing?.close();
  process.exit(0);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
