import { Worker } from "node:worker_threads";
import type { AskName } from "../asking/index.js";
import { arrived } from "../carrying.js";
import type { Answer, Desk } from "./desk.js";
import type { Reply } from "./thread.js";

/** A question on its way to a thread. */
export interface Question {
  readonly id: number;
  readonly name: AskName;
  readonly question: unknown;
  readonly written: number;
}

/** Questions that take long whatever they are about. */
const HEAVY: ReadonlySet<AskName> = new Set<AskName>(["audit", "auditCsv", "export", "lineage", "whatIf"]);

/** So many questions may wait for a thread. */
const mostWaiting = 500;

/** Told where too many questions wait. */
export class Busy extends Error {
  constructor() {
    super("too many questions are waiting; ask again in a moment");
  }
}

interface Waiting {
  readonly resolve: (answer: Answer | "heavier") => void;
  readonly reject: (error: Error) => void;
}

/** One thread, which is started again where it breaks. */
class Hand {
  readonly #data: { readonly file: string; readonly light: boolean };
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #number = 0;
  #closed = false;

  constructor(file: string, light: boolean) {
    this.#data = { file, light };
  }

  ask(name: AskName, question: unknown, written: number): Promise<Answer | "heavier"> {
    if (this.#waiting.size >= mostWaiting) return Promise.reject(new Busy());
    this.#worker ??= this.#start();
    const id = ++this.#number;
    const asked: Question = { id, name, question, written };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#worker!.postMessage(asked);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./thread.js", import.meta.url), { workerData: this.#data });
    worker.on("message", (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ("answer" in reply) waiting?.resolve(reply.answer);
      else if ("heavier" in reply) waiting?.resolve("heavier");
      else waiting?.reject(arrived(reply.error));
    });
    const broke = (error: Error): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on("error", broke);
    worker.on("exit", () => {
      if (!this.#closed) broke(new Error("the thread that answers has ended"));
    });
    return worker;
  }
}

/**
 * A desk of two threads: one for what is quick, one for what takes long, so that nobody waits for another's audit. What many ask at
 * the same time is answered once.
 */
export function deskOfThreads(file: string): Desk {
  const light = new Hand(file, true);
  const heavy = new Hand(file, false);
  const asking = new Map<string, Promise<Answer>>();
  const ask = async (name: AskName, question: unknown, written: number): Promise<Answer> => {
    if (!HEAVY.has(name)) {
      const answer = await light.ask(name, question, written);
      if (answer !== "heavier") return answer;
    }
    return (await heavy.ask(name, question, written)) as Answer;
  };
  return {
    ask(name, question, written = 0) {
      // Who must know the newest may not share an answer that was begun before.
      const key = `${written} ${name} ${JSON.stringify(question)}`;
      const same = asking.get(key);
      if (same) return same;
      const answer = ask(name, question, written).finally(() => asking.delete(key));
      asking.set(key, answer);
      return answer;
    },
    async close() {
      await Promise.all([light.close(), heavy.close()]);
    },
  };
}
