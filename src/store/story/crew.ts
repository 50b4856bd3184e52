import { existsSync } from "node:fs";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { ClaimModel } from "../../story/index.js";
import { type Answer, type CrewOrder, ended, rings, type Told } from "./crew-bell.js";
import type { Outcomes, Task } from "./workbench.js";

/** Threads that do tasks. Each has a connection of its own, which only looks, and sees what was written before the task. */
export interface Crew {
  /**
   * Has tasks done, and gives what comes of each, in order. Nothing else happens in this thread meanwhile: it does what the
   * others have not begun, from the last on, and waits for them only when nothing is left. So of tasks of two sorts each thread
   * does one, as far as that goes, and need not warm up for the other.
   *
   * @param here does a task in this thread
   */
  done<T extends Task>(
    tasks: readonly T[],
    here: (task: T) => Outcomes[T["what"]],
  ): Generator<Outcomes[T["what"]]>;
  /** Forgets all that threads have at hand. */
  clear(): void;
  end(): void;
}

/** A thread is given so many tasks ahead, so that it need not wait for the next one. */
const ahead = 2;

/** A thread that has not answered for so long has died of want of memory: the longest task takes a minute. In milliseconds. */
const patience = 600_000;

function tell(port: MessagePort, told: Told): void {
  port.postMessage(told);
}

/** To close a connection takes no time; after a fault a thread may be busy with what nobody wants any more. In milliseconds. */
const farewell = 2000;

const program = new URL("./crew-thread.js", import.meta.url);

/**
 * Starts threads that work for the linker; null where this runs from its sources, and there is nothing built that a thread could run.
 *
 * The linker waits for them within a transaction, in which nobody else writes: so they are asked and answer in the
 * middle of its work, by way of memory that it shares with them, and not by events.
 */
export function startCrew(threads: number, file: string, model: ClaimModel): Crew | null {
  if (!existsSync(program)) return null;
  const { vectors, width, places, same, settled } = model;
  const bell = new Int32Array(new SharedArrayBuffer(8));
  const ports = Array.from({ length: threads }, () => {
    const { port1, port2 } = new MessageChannel();
    const order: CrewOrder = {
      file,
      model: { vectors, width, places, same, settled },
      port: port2,
      bell,
    };
    const worker = new Worker(program, {
      workerData: order,
      transferList: [port2],
      // What it makes lives for one comparison; with more room less of it is kept longer than it need be.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    // What goes wrong in it is answered, or noticed by its silence.
    worker.on("error", () => {});
    worker.unref();
    port1.unref();
    return port1;
  });
  function* done<T extends Task>(
    tasks: readonly T[],
    here: (task: T) => Outcomes[T["what"]],
  ): Generator<Outcomes[T["what"]]> {
    const outcomes = new Map<number, Outcomes[T["what"]]>();
    const open = ports.map(() => 0);
    let given = 0;
    let left = tasks.length;
    const give = (): void => {
      for (let round = 0; round < ahead; round++)
        for (const [at, port] of ports.entries())
          if (given < left && open[at] <= round) {
            open[at] += 1;
            tell(port, { number: given, task: tasks[given++] });
          }
    };
    for (let next = 0; next < tasks.length; next++) {
      for (;;) {
        const rung = Atomics.load(bell, rings);
        for (const [at, port] of ports.entries())
          for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
            const answer = got.message as Answer;
            if ("error" in answer) throw answer.error;
            open[at] -= 1;
            outcomes.set(answer.number, answer.outcome as Outcomes[T["what"]]);
          }
        give();
        if (outcomes.has(next)) break;
        if (given < left) {
          left -= 1;
          outcomes.set(left, here(tasks[left]));
        } else if (Atomics.load(bell, ended) > 0) throw new Error("a thread that links articles has ended");
        else if (Atomics.wait(bell, rings, rung, patience) === "timed-out")
          throw new Error("a thread that links articles has stopped without a word");
      }
      const outcome = outcomes.get(next)!;
      outcomes.delete(next);
      yield outcome;
    }
  }

  return {
    done,
    clear: () => {
      for (const port of ports) tell(port, { number: null, order: "forget" });
    },
    end: () => {
      const gone = Atomics.load(bell, rings) + ports.length;
      for (const port of ports) tell(port, { number: null, order: "end" });
      // Whoever closes the store last tidies up behind it, which one that only looks cannot do.
      for (let rung = gone - ports.length; rung < gone; rung = Atomics.load(bell, rings))
        if (Atomics.wait(bell, rings, rung, farewell) === "timed-out") break;
    },
  };
}
