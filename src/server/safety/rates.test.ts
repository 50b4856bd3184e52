import { describe, expect, it } from "vitest";
import { hostName, hostTest, isLoopback } from "./hosts.js";
import { Buckets } from "./rates.js";

describe("a client's bucket", () => {
  it("lets so many through at once, and then as many as come back", () => {
    let now = 0;
    const buckets = new Buckets({ perSecond: 2, burst: 3 }, () => now);
    const take = () => buckets.take("a");
    expect([take(), take(), take()]).toEqual([0, 0, 0]);
    expect(take()).toBe(1);
    now = 500;
    expect(take()).toBe(0);
    expect(take()).toBe(1);
    now = 60_000;
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 1]);
  });

  it("is its own, and forgotten where others ask later", () => {
    const buckets = new Buckets({ perSecond: 1, burst: 1 }, () => 0);
    expect(buckets.take("a")).toBe(0);
    expect(buckets.take("b")).toBe(0);
    expect(buckets.take("a")).toBe(1);
    for (let i = 0; i < 10_001; i++) buckets.take(`c${i}`);
    expect(buckets.take("a")).toBe(0);
  });
});

describe("a Host", () => {
  it.each([
    ["localhost:4180", "localhost"],
    ["[::1]:80", "::1"],
    ["News.Example.", "news.example"],
    ["a b", null],
    ["user@host", null],
    ["host/path", null],
    ["", null],
    [undefined, null],
  ])("%j is %j", (header, name) => {
    expect(hostName(header)).toBe(name);
  });

  it.each([
    ["127.0.0.1", true],
    ["127.1.2.3", true],
    ["::1", true],
    ["localhost", true],
    ["localhost.example.com", false],
    ["127.0.0.1.example.com", false],
    ["0.0.0.0", false],
    ["10.0.0.1", false],
  ])("%j is this machine's own: %j", (name, own) => {
    expect(isLoopback(name)).toBe(own);
  });

  it("that is an address of this machine is answered to where all are listened on, and names are not", () => {
    const everywhere = hostTest("0.0.0.0", []);
    expect(everywhere("127.0.0.1:1")).toBe(true);
    expect(everywhere("203.0.113.9")).toBe(false);
    expect(everywhere("evil.example")).toBe(false);
    expect(hostTest("192.168.1.5", [])("192.168.1.5:4180")).toBe(true);
    expect(hostTest("::", ["[2001:db8::1]"])("[2001:db8::1]:80")).toBe(true);
  });
});
