import { expect, test } from "vitest";
import { createCrew, type Workers } from "./crew.js";
import type { Answer, ReadTask, Task } from "./task.js";

const reads =
  (by: string): ReadTask =>
  async ({ place }) =>
    ({ id: by, place, row: false, chunks: [], article: null }) satisfies Answer;

function hands(jobs: number) {
  const log = { here: 0, hired: 0, ended: 0 };
  const here = async (): Promise<ReadTask> => {
    log.here += 1;
    return reads("here");
  };
  const workers = async (): Promise<Workers> => {
    log.hired += 1;
    return {
      read: reads("worker"),
      end: async () => {
        log.ended += 1;
      },
    };
  };
  return { log, crew: createCrew({ jobs, here, workers }) };
}

const task = (bytes: number): Task => ({ place: "a", kind: "row", bytes: new Uint8Array(bytes) });

async function readers(crew: Workers, sizes: readonly number[]): Promise<string[]> {
  const answers = await Promise.all(sizes.map((size) => crew.read(task(size))));
  return answers.map((answer) => ("id" in answer ? answer.id : "failure"));
}

test("few articles are read here, and no worker is started", async () => {
  const { crew, log } = hands(4);
  expect(await readers(crew, Array(8).fill(1000))).toEqual(Array(8).fill("here"));
  await crew.end();
  expect(log).toEqual({ here: 1, hired: 0, ended: 0 });
});

test("many are handed to workers, which are started once and ended", async () => {
  const { crew, log } = hands(4);
  const by = await readers(crew, Array(20).fill(1000));
  expect(by.slice(8)).toEqual(Array(12).fill("worker"));
  await crew.end();
  expect(log).toEqual({ here: 1, hired: 1, ended: 1 });
});

test("a long one goes to a worker at once", async () => {
  const { crew, log } = hands(2);
  expect(await readers(crew, [2 ** 20])).toEqual(["worker"]);
  expect(log.here).toBe(0);
});

test("one job is this thread", async () => {
  const { crew, log } = hands(1);
  expect(await readers(crew, [2 ** 20, ...Array(20).fill(1)])).toEqual(Array(21).fill("here"));
  await crew.end();
  expect(log.hired).toBe(0);
});
