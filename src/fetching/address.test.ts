import { expect, test } from "vitest";
import { isAddress, parseAddress, shownAddress } from "./address.js";
import { userAgent } from "./agent.js";

test.each([
  ["https://example.com/a?b=c#d", "https://example.com/a?b=c"],
  ["HTTP://Example.COM", "http://example.com/"],
  ["http://2130706433/", "http://127.0.0.1/"],
  ["http://0x7f.1/", "http://127.0.0.1/"],
  ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
])("%s is asked for as %s", (address, asked) => {
  expect(parseAddress(address).href).toBe(asked);
});

test("redirects may be relative", () => {
  expect(parseAddress("../b", new URL("https://example.com/x/y/a")).href).toBe("https://example.com/x/b");
  expect(parseAddress("//other.example/b", new URL("https://example.com/a")).href).toBe(
    "https://other.example/b",
  );
});

test.each([
  ["example.com", /no address/],
  ["https://", /no address/],
  ["http://exa mple.com/", /no address/],
  ["file:///etc/passwd", /"file:" cannot be fetched/],
  ["ftp://example.com/a", /"ftp:" cannot be fetched/],
  ["data:text/html,a", /"data:" cannot be fetched/],
  ["javascript:alert(1)", /cannot be fetched/],
  ["https://user:secret@example.com/", /user name or password/],
  ["https://user@example.com/", /user name or password/],
  [`https://example.com/${"a".repeat(9000)}`, /longer than 8192/],
])("%s is refused", (address, message) => {
  const refusal = (): URL => parseAddress(address);
  expect(refusal).toThrow(expect.objectContaining({ code: "address" }));
  expect(refusal).toThrow(message);
  expect(refusal).not.toThrow(/secret/);
});

test("a password is not shown", () => {
  expect(shownAddress("https://user:secret@example.com/a@b")).toBe("https://example.com/a@b");
  expect(shownAddress("https://example.com/a@b")).toBe("https://example.com/a@b");
});

test.each([
  ["https://example.com", true],
  ["HTTP://EXAMPLE.COM", true],
  ["https.txt", false],
  ["https:/example.com", false],
  ["ftp://example.com", false],
  ["./http://x", false],
])("%s is meant as an address: %j", (word, expected) => {
  expect(isAddress(word)).toBe(expected);
});

test.each([
  [null, "hearsay/1.2.3"],
  ["https://example.com/bot", "hearsay/1.2.3 (+https://example.com/bot)"],
  ["a)\r\nx: (y", "hearsay/1.2.3 (+ax:y)"],
])("with the page %j we are %j", (page, agent) => {
  expect(userAgent("1.2.3", page)).toBe(agent);
});
