import { Worker } from "node:worker_threads";
import { arrived } from "../carrying.js";
import { LinkRuns } from "./link-runs.js";
import type { Returned } from "./thread.js";
import type { Linking, Writer, WriterCalls, WriterOptions } from "./writer.js";

/** A call on its way to the thread. */
export interface Call {
  readonly id: number;
  readonly method: keyof WriterCalls | "link";
  readonly args: readonly unknown[];
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly tell?: (step: Linking) => void;
}

/** The thread with what waits for it; started again where it breaks. */
class Hand {
  readonly #options: WriterOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #number = 0;
  #closed = false;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  call(method: Call["method"], args: readonly unknown[], tell?: (step: Linking) => void): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error("the writer has ended"));
    this.#worker ??= this.#start();
    const id = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, ...(tell ? { tell } : {}) });
      this.#worker!.postMessage({ id, method, args } satisfies Call);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
    this.#fail(new Error("the writer has ended"));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./thread.js", import.meta.url), { workerData: this.#options });
    worker.on("message", (returned: Returned) => {
      const waiting = this.#waiting.get(returned.id);
      if ("step" in returned) {
        waiting?.tell?.(returned.step);
        return;
      }
      this.#waiting.delete(returned.id);
      if ("value" in returned) waiting?.resolve(returned.value);
      else waiting?.reject(arrived(returned.error));
    });
    const broke = (error: Error): void => {
      if (this.#worker !== worker || this.#closed) return;
      this.#worker = null;
      this.#fail(error);
    };
    worker.on("error", broke);
    worker.on("exit", () => broke(new Error("the thread that writes has ended")));
    return worker;
  }
}

/** A writer in a thread of its own, so that nobody who reads waits for it. */
export function writerOfThread(options: WriterOptions): Writer {
  const hand = new Hand(options);
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
    read: call("read"),
    link: () => runs.link(),
    get linking() {
      return runs.step;
    },
    close: () => hand.close(),
  };
}
