import { expect, test } from "vitest";
import { createTurns } from "./turns.js";

const soon = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

test("one at a time at a host, in the order of asking; other hosts do not wait", async () => {
  const turns = createTurns();
  const log: string[] = [];
  const visit = async (host: string, name: string): Promise<void> => {
    const end = await turns.take(host);
    log.push(`${name} begins`);
    await soon(10);
    log.push(`${name} ends`);
    end(0);
  };
  await Promise.all([visit("a", "a1"), visit("a", "a2"), visit("b", "b1"), visit("a", "a3")]);
  const atA = log.filter((line) => line.startsWith("a"));
  expect(atA).toEqual(["a1 begins", "a1 ends", "a2 begins", "a2 ends", "a3 begins", "a3 ends"]);
  expect(log.indexOf("b1 begins")).toBeLessThan(log.indexOf("a1 ends"));
});

test("a pause lies between two turns", async () => {
  const turns = createTurns();
  (await turns.take("a"))(0.05);
  const begun = performance.now();
  (await turns.take("a"))(0);
  expect(performance.now() - begun).toBeGreaterThan(40);
});

test("who gives up does not wait for the pause, and holds up nobody", async () => {
  const turns = createTurns();
  const stop = new AbortController();
  (await turns.take("a"))(3600);
  const taken = turns.take("a", stop.signal);
  const begun = performance.now();
  stop.abort();
  (await taken)(0);
  (await turns.take("a"))(0);
  expect(performance.now() - begun).toBeLessThan(5000);
});
