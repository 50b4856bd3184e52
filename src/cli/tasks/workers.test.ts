import { expect, test } from "vitest";
import { startWorkers } from "./workers.js";

const fixture = new URL("../../../test/cli/fixtures/crashing-worker.mjs", import.meta.url);

const task = (place: string) => ({
  place,
  kind: "row" as const,
  bytes: new Uint8Array(Buffer.from(`text of ${place}`)),
});

const stopped = (why: string): string => `the worker that read it stopped (${why}); please report it`;

test("a worker that crashes fails its own article and no other, and is replaced", async () => {
  const workers = startWorkers(2, { reader: "linear", form: { as: "line" }, explain: false }, fixture);
  try {
    const places = ["a", "exit", "b", "crash", "c", "throw", "d", "exit", "crash", "e"];
    const answers = await Promise.all(places.map((place) => workers.read(task(place))));
    const told = answers.map((answer) =>
      "message" in answer ? answer.message : Buffer.concat(answer.chunks).toString(),
    );
    expect(told).toEqual([
      "text of a",
      stopped("worker exited with code: 3"),
      "text of b",
      stopped("uncaught"),
      "text of c",
      stopped("thrown"),
      "text of d",
      stopped("worker exited with code: 3"),
      stopped("uncaught"),
      "text of e",
    ]);
    expect(answers.map((answer) => answer.place)).toEqual(places);
    expect(await workers.read(task("f"))).toMatchObject({ id: "linear", place: "f" });
  } finally {
    await workers.end();
  }
});
