import { expect, it } from "vitest";
import { retryAfter } from "./retry-after.js";

const now = Date.UTC(2024, 4, 31, 10, 0, 0);

it.each([
  ["120", 120],
  [" 0 ", 0],
  ["Fri, 31 May 2024 10:01:30 GMT", 90],
  ["Fri, 31 May 2024 09:00:00 GMT", 0],
  ["Friday, 31-May-24 10:00:05 GMT", 5],
  ["-5", null],
  ["1.5", null],
  ["5 s", null],
  ["soon", null],
  ["Soon", null],
  ["", null],
  [undefined, null],
])("%j asks for %j seconds", (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds);
});
