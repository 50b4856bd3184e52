import { afterEach, expect, test, vi } from "vitest";
import { HearsayError } from "../record/index.js";
import { complaint, failureOf } from "./failure.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("an error of ours is told as it is, at its own place or else the file's", () => {
  const error = new HearsayError("empty", "it is empty;\ngive a text");
  expect(failureOf(error, "a.txt")).toEqual({
    place: "a.txt",
    message: "it is empty; give a text",
    code: "empty",
  });
  expect(failureOf(error.at("a.txt:3"), "a.txt").place).toBe("a.txt:3");
});

test("a mistake in Hearsay is one line without its stack, and with HEARSAY_DEBUG has its stack as well", () => {
  const shown = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubEnv("HEARSAY_DEBUG", undefined);
  const error = new TypeError("x is undefined");
  const line = complaint(failureOf(error, "a.txt"));
  expect(line).toMatch(/^hearsay: a\.txt: .*TypeError: x is undefined.*; please report it.*\n$/);
  expect(line).not.toContain("failure.test");
  expect(shown).not.toHaveBeenCalled();

  vi.stubEnv("HEARSAY_DEBUG", "1");
  failureOf(error, "a.txt");
  expect(shown).toHaveBeenCalledWith(error);
});

test("a line is one line and harmless, whatever a file is called", () => {
  const line = complaint({ place: "a\n\u001b[31m.txt", message: "is \u202eempty" });
  expect(line).toBe("hearsay: a ␛[31m.txt: is empty\n");
});

test("what is about no input names none", () => {
  expect(complaint({ place: "", message: "no file given" })).toBe("hearsay: no file given\n");
});
