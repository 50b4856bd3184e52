import { expect, test } from "vitest";
import { createRobotsCache, type RobotsAnswer } from "./robots-cache.js";

function cacheOf(answer: (site: string) => Promise<RobotsAnswer>) {
  const asked: string[] = [];
  const clock = { now: 0 };
  const cache = createRobotsCache(
    (site) => {
      asked.push(site);
      return answer(site);
    },
    "hearsay",
    () => clock.now,
  );
  return { asked, clock, cache };
}

const hour = 3600_000;
const forbidding = "User-agent: *\nDisallow: /";

test.each<[status: number, allowed: boolean]>([
  [200, false],
  [204, false],
  [301, true],
  [401, true],
  [403, true],
  [404, true],
  [429, false],
  [500, false],
  [503, false],
  [0, false],
])("status %i", async (status, allowed) => {
  const { cache } = cacheOf(async () => ({ status, text: forbidding }));
  expect((await cache.of("https://a.example")).allows("/x")).toBe(allowed);
});

test("a site is asked once a day, and again soon after a failure", async () => {
  const { asked, clock, cache } = cacheOf(async (site) => ({
    status: site.includes("down") ? 503 : 200,
    text: "",
  }));
  const ask = async (): Promise<number> => {
    asked.length = 0;
    await Promise.all([
      cache.of("https://up.example"),
      cache.of("https://up.example"),
      cache.of("https://down.example"),
    ]);
    return asked.length;
  };
  expect(await ask()).toBe(2);
  expect(await ask()).toBe(0);
  clock.now += hour;
  expect(await ask()).toBe(1);
  expect(asked).toEqual(["https://down.example"]);
  clock.now += 24 * hour;
  expect(await ask()).toBe(2);
});

test("sites are forgotten, the one asked least recently first", async () => {
  const { asked, cache } = cacheOf(async () => ({ status: 404, text: "" }));
  for (let i = 0; i < 1000; i++) await cache.of(`https://${i}.example`);
  await cache.of("https://0.example");
  await cache.of("https://new.example");
  expect(asked).toHaveLength(1001);
  await cache.of("https://0.example");
  expect(asked).toHaveLength(1001);
  await cache.of("https://1.example");
  expect(asked).toHaveLength(1002);
});

test("a site that cannot be had stays an error for a while, and is then asked again", async () => {
  const { asked, clock, cache } = cacheOf(async () => {
    throw new Error("down");
  });
  await expect(cache.of("https://a.example")).rejects.toThrow("down");
  await expect(cache.of("https://a.example")).rejects.toThrow("down");
  expect(asked).toHaveLength(1);
  clock.now += hour;
  await expect(cache.of("https://a.example")).rejects.toThrow("down");
  expect(asked).toHaveLength(2);
});
