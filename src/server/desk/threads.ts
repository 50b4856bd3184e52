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

/** Questions that take long whatever they are about, and what follows from which is worth keeping at hand. */
const SLOW: ReadonlySet<AskName> = new Set<AskName>(["audit", "lineage", "ready", "whatIf"]);
/** Files, which take seconds and are asked for now and then. */
const FILES: ReadonlySet<AskName> = new Set<AskName>(["auditCsv", "export", "training"]);

/** The thread that makes files ends when none was asked for so long, in milliseconds. */
const longestIdle = 60_000;
/** A story that takes long has been looked at for so long when its graph is made ready, in milliseconds. */
const looking = 1500;

/** So many threads answer what is quick: while one opens a long article, others need not wait for it. */
const quickHands = 2;

/** So many questions within a second are many. */
const many = 20;

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
  /** It ends after so many milliseconds without a question; never, where null. */
  readonly #idle: number | null;
  #ending: NodeJS.Timeout | undefined;
  #worker: Worker | null = null;
  #number = 0;
  #closed = false;

  constructor(file: string, light: boolean, idle: number | null = null) {
    this.#data = { file, light };
    this.#idle = idle;
  }

  /** How many questions wait for it. */
  get waiting(): number {
    return this.#waiting.size;
  }

  ask(name: AskName, question: unknown, written: number): Promise<Answer | "heavier"> {
    if (this.#waiting.size >= mostWaiting) return Promise.reject(new Busy());
    this.wake();
    const id = ++this.#number;
    const asked: Question = { id, name, question, written };
    clearTimeout(this.#ending);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#worker!.postMessage(asked);
    });
  }

  wake(): void {
    this.#worker ??= this.#start();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#ending);
    await this.#worker?.terminate();
  }

  /** Gives back what the thread takes, where nobody has asked for a while. */
  #rest(): void {
    if (this.#idle === null || this.#waiting.size > 0) return;
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => {
      const worker = this.#worker;
      this.#worker = null;
      void worker?.terminate();
    }, this.#idle).unref();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./thread.js", import.meta.url), { workerData: this.#data });
    worker.on("message", (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ("answer" in reply) waiting?.resolve(reply.answer);
      else if ("heavier" in reply) waiting?.resolve("heavier");
      else waiting?.reject(arrived(reply.error));
      this.#rest();
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

/** The hand for a question: its own, which may know the answer from before, unless another has less to do. */
function handFor(hands: readonly Hand[], key: string): Hand {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (sum * 31 + key.charCodeAt(i)) >>> 0;
  let chosen = hands[sum % hands.length];
  for (const hand of hands) if (hand.waiting < chosen.waiting) chosen = hand;
  return chosen;
}

/**
 * A desk of several threads: some for what is quick, one each for long stories, for graphs and audits, and for files, so that nobody
 * waits for another's. What many ask at the same time is answered once.
 */
export function deskOfThreads(file: string): Desk {
  const quick = Array.from({ length: quickHands }, () => new Hand(file, true));
  const heavy = new Hand(file, false);
  const slow = new Hand(file, false);
  const files = new Hand(file, false, longestIdle);
  const asking = new Map<string, Promise<Answer>>();
  /** When the last questions came, the oldest first. */
  const asked: number[] = [];
  const ask = async (key: string, name: AskName, question: unknown, written: number): Promise<Answer> => {
    if (FILES.has(name)) return (await files.ask(name, question, written)) as Answer;
    if (SLOW.has(name)) return (await slow.ask(name, question, written)) as Answer;
    const answer = await handFor(quick, key).ask(name, question, written);
    if (answer !== "heavier") return answer;
    const heavier = (await heavy.ask(name, question, written)) as Answer;
    // Who looks at a story may want to see its graph next.
    if (name === "story")
      setTimeout(() => {
        if (slow.waiting === 0) void slow.ask("ready", question, written).catch(() => {});
      }, looking).unref();
    return heavier;
  };
  return {
    ask(name, question, written = 0) {
      asked.push(performance.now());
      if (asked.length > many) asked.shift();
      const own = `${name} ${JSON.stringify(question)}`;
      // Who must know the newest may not share an answer that was begun before.
      const key = `${written} ${own}`;
      const same = asking.get(key);
      if (same) return same;
      const answer = ask(own, name, question, written).finally(() => asking.delete(key));
      asking.set(key, answer);
      return answer;
    },
    wake() {
      for (const hand of [...quick, heavy]) hand.wake();
    },
    get isAsked() {
      return asked.length === many && performance.now() - asked[0] < 1000;
    },
    async close() {
      await Promise.all([...quick, heavy, slow, files].map((hand) => hand.close()));
    },
  };
}
