/** What runs in each thread that links: the same as in the linker, but that it only looks. */
import { workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { settleConnection, usualPatience } from "../connecting.js";
import { Sqlite } from "../sqlite.js";
import { type Answer, type CrewOrder, ended, rings, type Told } from "./crew-bell.js";
import { Workbench } from "./workbench.js";

const { file, model, port, bell } = workerData as CrewOrder;

/** Lets the linker know that there is something to hear. */
function ring(): void {
  Atomics.add(bell, rings, 1);
  Atomics.notify(bell, rings);
}

// Whatever ends it unasked, a fault as it starts among it: nobody shall wait for it. Only want of memory leaves no time for that.
process.on("exit", () => {
  Atomics.add(bell, ended, 1);
  ring();
});

const raw = new Database(file, { readonly: true, timeout: usualPatience });
settleConnection(raw, true);
const db = new Sqlite(file, raw);
const bench = new Workbench(db, { ...model, profiles: new WeakMap() });

function answered({ number, task }: Told & { readonly number: number }): Answer {
  try {
    return { number, outcome: db.reading(() => bench.do(task)) };
  } catch (error) {
    return { number, error };
  }
}

port.on("message", (told: Told) => {
  if (told.number !== null) {
    port.postMessage(answered(told));
    ring();
  } else if (told.order === "forget") bench.clear();
  else {
    raw.close();
    port.close();
    ring();
  }
});
