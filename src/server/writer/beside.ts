import { type ChildProcess, fork } from "node:child_process";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { arrived } from "../carrying.js";
import { LinkRuns } from "./link-runs.js";
import type { Returned } from "./process.js";
import type { Linking, Writer, WriterCalls, WriterOptions } from "./writer.js";

/** A call on its way to the process. */
export interface Call {
  readonly id: number;
  readonly method: keyof WriterCalls | "link";
  readonly args: readonly unknown[];
}

/** Tells the process that linking may go on. */
export interface Onward {
  readonly onward: true;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly tell?: (step: Linking) => void;
}

/** Linking takes what those who read leave (0 is the usual, 19 the least). */
const modest = 10;

/** While many read, linking rests so many times as long as it worked, but no longer than so many milliseconds. */
const restful = 2;
const longestRest = 4000;

/** It has so long to end what it has begun, in milliseconds. */
const patience = 10_000;

/** Has a process give way to others, where the system lets us. */
export function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, modest);
  } catch {
    // Then it competes with the others.
  }
}

/** The process with what waits for it; started again where it breaks. */
class Hand {
  readonly #options: WriterOptions;
  readonly #isAsked: () => boolean;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | null = null;
  #number = 0;
  #closed = false;

  constructor(options: WriterOptions, isAsked: () => boolean) {
    this.#options = options;
    this.#isAsked = isAsked;
  }

  call(method: Call["method"], args: readonly unknown[], tell?: (step: Linking) => void): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error("the writer has ended"));
    this.#child ??= this.#start();
    const id = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, ...(tell ? { tell } : {}) });
      this.#child!.send({ id, method, args } satisfies Call);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#child;
    this.#fail(new Error("the writer has ended"));
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.connected) child.disconnect();
    const late = setTimeout(() => child.kill("SIGKILL"), patience);
    await ended;
    clearTimeout(late);
  }

  #fail(error: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }

  #start(): ChildProcess {
    // Standard output may be somebody's protocol.
    const child = fork(
      fileURLToPath(new URL("./process.js", import.meta.url)),
      [JSON.stringify(this.#options)],
      {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        serialization: "advanced",
      },
    );
    giveWay(child.pid);
    child.on("message", (returned: Returned) => {
      const waiting = this.#waiting.get(returned.id);
      if ("step" in returned) {
        waiting?.tell?.(returned.step);
        const onward = (): void => {
          if (child.connected) child.send({ onward: true } satisfies Onward);
        };
        if (this.#isAsked()) setTimeout(onward, Math.min(longestRest, restful * returned.took)).unref();
        else onward();
        return;
      }
      this.#waiting.delete(returned.id);
      if ("value" in returned) waiting?.resolve(returned.value);
      else waiting?.reject(arrived(returned.error));
    });
    const broke = (error: Error): void => {
      if (this.#child !== child || this.#closed) return;
      this.#child = null;
      this.#fail(error);
    };
    child.on("error", broke);
    child.on("exit", () => broke(new Error("the process that writes has ended")));
    return child;
  }
}

/**
 * A writer in a process of its own, which gives way to those who read.
 *
 * @param isAsked whether many read at the moment: linking rests between its steps then
 */
export function writerBeside(options: WriterOptions, isAsked: () => boolean = () => false): Writer {
  const hand = new Hand(options, isAsked);
  const runs = new LinkRuns(async (tell) => {
    await hand.call("link", [], tell);
  });
  const call =
    <Method extends keyof WriterCalls>(method: Method) =>
    (...args: Parameters<WriterCalls[Method]>) =>
      hand.call(method, args) as ReturnType<WriterCalls[Method]>;
  return {
    add: call("add"),
    addText: call("addText"),
    addSample: call("addSample"),
    remove: call("remove"),
    make: call("make"),
    unmake: call("unmake"),
    forgive: call("forgive"),
    forgiveIn: call("forgiveIn"),
    correct: call("correct"),
    uncorrect: call("uncorrect"),
    read: call("read"),
    link: () => runs.link(),
    get linking() {
      return runs.step;
    },
    close: () => hand.close(),
  };
}
