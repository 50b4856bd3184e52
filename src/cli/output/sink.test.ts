import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createSink } from "./sink.js";

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
  });
}

test("writes wait until the stream has taken them", async () => {
  const taken: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk, _encoding, done) => {
      setTimeout(() => {
        taken.push(String(chunk));
        done();
      }, 5);
    },
  });
  const sink = createSink(slow, "test");
  await sink.write("one");
  expect(taken).toEqual(["one"]);
  await sink.write("two");
  expect(taken).toEqual(["one", "two"]);
  expect(sink.closed).toBe(false);
});

test("a reader that has gone is no error", async () => {
  const sink = createSink(failing("EPIPE"), "test");
  await sink.write("one");
  expect(sink.closed).toBe(true);
  await sink.write("two");
});

test("a full disk is one", async () => {
  const sink = createSink(failing("ENOSPC"), "standard output");
  await expect(sink.write("one")).rejects.toMatchObject({
    name: "HearsayError",
    place: "standard output",
    message: "cannot be written: no space is left; make room or send it elsewhere",
  });
});
