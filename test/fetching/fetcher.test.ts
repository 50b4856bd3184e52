import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import {
  createFetcher,
  type Fetched,
  type FetcherOptions,
  isPublicAddress,
  userAgent,
} from "../../src/fetching/index.js";
import type { HearsayError } from "../../src/record/index.js";
import { type Answer, type LocalServer, localServer, redirect } from "./local-server.js";

const servers: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answers: Record<string, Answer>): Promise<LocalServer> {
  const server = await localServer(answers);
  servers.push(server);
  return server;
}

const agent = userAgent("1.0.0", "https://example.com/bot");
const fetcherWith = (options: Partial<FetcherOptions> = {}) =>
  createFetcher({ agent, allows: () => true, pause: 0, ...options });

async function taken(fetched: Fetched): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of fetched.bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Fetches an address whole. */
async function whole(address: string, options: Partial<FetcherOptions> = {}): Promise<string> {
  const fetched = await fetcherWith(options).fetch(address);
  if (fetched.state !== "fetched") throw new Error("unchanged");
  return taken(fetched);
}

test("a page comes with its type, its address and its validators", async () => {
  const server = await serve({
    "/a": (_, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=latin1", etag: '"1"' }).end("<p>Hello"),
  });
  const fetched = (await fetcherWith().fetch(`${server.site}/a#part`)) as Fetched;
  expect(fetched).toMatchObject({
    state: "fetched",
    url: `${server.site}/a`,
    type: "text/html; charset=latin1",
    validators: { etag: '"1"', lastModified: null },
  });
  expect(await taken(fetched)).toBe("<p>Hello");
  expect(server.asked.map(({ url }) => url)).toEqual(["/robots.txt", "/a"]);
  for (const { headers } of server.asked) expect(headers["user-agent"]).toBe(agent);
});

test("what has not changed is not sent again", async () => {
  const server = await serve({
    "/old": redirect("/a"),
    "/a": (request, response) => {
      const isKnown =
        request.headers["if-none-match"] === '"1"' && request.headers["if-modified-since"] === "yesterday";
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"', "last-modified": "yesterday" }).end();
    },
  });
  const fetcher = fetcherWith();
  const first = (await fetcher.fetch(`${server.site}/a`)) as Fetched;
  expect(await taken(first)).toBe("");
  const { validators } = first;
  const recall = (address: string) => (address === `${server.site}/a` ? validators : null);
  expect(await fetcher.fetch(`${server.site}/a`, recall)).toEqual({
    state: "unchanged",
    url: `${server.site}/a`,
  });
  expect(await fetcher.fetch(`${server.site}/old`, recall)).toEqual({
    state: "unchanged",
    url: `${server.site}/a`,
  });
});

test("robots.txt is kept to, and asked for once", async () => {
  const server = await serve({
    "/robots.txt": "User-agent: *\nDisallow: /no\n",
    "/yes": "yes",
    "/no": "no",
    "/to-no": redirect("/no"),
  });
  const fetcher = fetcherWith();
  expect(await taken((await fetcher.fetch(`${server.site}/yes`)) as Fetched)).toBe("yes");
  await expect(fetcher.fetch(`${server.site}/no`)).rejects.toMatchObject({
    code: "robots",
    place: `${server.site}/no`,
  });
  await expect(fetcher.fetch(`${server.site}/to-no`)).rejects.toMatchObject({ code: "robots" });
  expect(server.asked.map(({ url }) => url)).toEqual(["/robots.txt", "/yes", "/to-no"]);
});

test.each<[what: string, answer: Answer, expected: string]>([
  ["none", (_, response) => response.writeHead(404).end(), "a"],
  ["a login", (_, response) => response.writeHead(403).end(), "a"],
  ["a fault", (_, response) => response.writeHead(503).end(), "robots"],
  ["broken off", (_, response) => response.socket?.destroy(), "unreachable"],
  ["moved", redirect("/elsewhere.txt", 301), "robots"],
  ["moved in a circle", redirect("/robots.txt", 301), "a"],
  [
    "half of it broken",
    (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
    "robots",
  ],
])("robots.txt: %s", async (_, answer, expected) => {
  const server = await serve({
    "/robots.txt": answer,
    "/elsewhere.txt": "User-agent: hearsay\nDisallow: /",
    "/a": "a",
  });
  const outcome = await whole(`${server.site}/a`).catch((error: HearsayError) => error.code);
  expect(outcome).toBe(expected);
});

test("an endless robots.txt is read up to its limit", async () => {
  const server = await serve({
    "/robots.txt": (_, response) => {
      response.write("User-agent: *\nDisallow: /no\n");
      const more = (): void => {
        while (response.write(`Disallow: /${"x".repeat(10_000)}\n`));
      };
      response.on("drain", more);
      more();
    },
    "/a": "a",
    "/no": "no",
  });
  expect(await whole(`${server.site}/a`)).toBe("a");
  await expect(whole(`${server.site}/no`)).rejects.toMatchObject({ code: "robots" });
});

const slow: Answer = (_, response) => {
  setTimeout(() => response.end("page"), 30);
};

test("one request at a time goes to a host, with a pause; Crawl-delay makes it longer", async () => {
  const server = await serve({ "/a": slow, "/b": slow, "/c": slow });
  const times = async (pause: number): Promise<number> => {
    const fetcher = fetcherWith({ pause });
    const begun = performance.now();
    const pages = ["/a", "/b", "/c"].map(async (path) =>
      taken((await fetcher.fetch(server.site + path)) as Fetched),
    );
    expect(await Promise.all(pages)).toEqual(["page", "page", "page"]);
    return performance.now() - begun;
  };
  expect(await times(0.1)).toBeGreaterThan(3 * 100 + 3 * 25);
  expect(server.most).toBe(1);
  server.answers["/robots.txt"] = "User-agent: *\nCrawl-delay: 0.2";
  expect(await times(0)).toBeGreaterThan(2 * 200);
});

test("a body that is left ends its turn", async () => {
  const server = await serve({ "/a": (_, response) => void response.write("for ever"), "/b": "b" });
  const fetcher = fetcherWith();
  const { bytes } = (await fetcher.fetch(`${server.site}/a`)) as Fetched;
  for await (const _ of bytes) break;
  expect(await taken((await fetcher.fetch(`${server.site}/b`)) as Fetched)).toBe("b");
});

test("redirects are followed, relative and to other hosts, five of them", async () => {
  const other = await serve({ "/end": "the end" });
  const server = await serve({
    "/1": redirect("2", 301),
    "/2": redirect("/3", 303),
    "/3": redirect("//127.0.0.1:1/4", 302),
    "/a": redirect(`${other.site}/end`, 307),
    "/0": redirect("/0"),
  });
  expect(await whole(`${server.site}/a`)).toBe("the end");
  await expect(whole(`${server.site}/1`)).rejects.toMatchObject({
    code: "unreachable",
    place: `${server.site}/1`,
  });
  await expect(whole(`${server.site}/0`)).rejects.toThrow(/sends on more than 5 times/);
  for (let i = 1; i <= 6; i++) server.answers[`/${i}`] = i === 6 ? "six" : redirect(`/${i + 1}`);
  expect(await whole(`${server.site}/1`)).toBe("six");
});

test("a redirect may be written in UTF-8, as it should not be", async () => {
  const server = await serve({ "/%C3%A4": "umlaut" });
  server.answers["/a"] = redirect(Buffer.from("/ä").toString("latin1"));
  expect(await whole(`${server.site}/a`)).toBe("umlaut");
});

test.each([
  ["ftp://127.0.0.1/a", "address"],
  ["file:///etc/passwd", "address"],
  ["http://user:secret@127.0.0.1/", "address"],
  ["http://[", "address"],
])("a redirect to %s is not followed", async (location, code) => {
  const server = await serve({ "/a": redirect(location) });
  const failed = whole(`${server.site}/a`);
  await expect(failed).rejects.toMatchObject({ code });
  await expect(failed).rejects.not.toThrow(/secret/);
});

test.each([
  "http://127.0.0.1:PORT/a",
  "http://localhost:PORT/a",
  "http://[::1]:PORT/a",
  "http://[::ffff:127.0.0.1]:PORT/a",
  "http://0:PORT/a",
  "http://2130706433:PORT/a",
  "http://017700000001:PORT/a",
  "http://127.1:PORT/a",
])("%s is refused, and nobody is asked", async (address) => {
  const server = await serve({ "/a": "secret" });
  const asked = whole(address.replace("PORT", new URL(server.site).port), { allows: isPublicAddress });
  await expect(asked).rejects.toMatchObject({ code: "private" });
  expect(server.asked).toHaveLength(0);
});

/** Every host is at this machine's first address; only that one is allowed, and stands for the public. */
const publicHere = (address: string): boolean => address === "127.0.0.1";

const twoHosts: FetcherOptions["resolve"] = (host, _, done) =>
  done(null, [{ address: host === "inside.example" ? "127.0.0.2" : "127.0.0.1", family: 4 }]);

test.each([
  ["http://127.0.0.2:PORT/secret", 2],
  ["http://[::1]:PORT/secret", 2],
  ["http://inside.example:PORT/secret", 2],
  ["/to-inside", 3],
])("a redirect to a private network is refused: %s", async (location, asked) => {
  const server = await serve({ "/secret": "secret", "/to-inside": redirect("//127.0.0.2/secret") });
  const { port } = new URL(server.site);
  server.answers["/a"] = redirect(location.replace("PORT", port));
  const page = whole(`http://outside.example:${port}/a`, { allows: publicHere, resolve: twoHosts });
  await expect(page).rejects.toMatchObject({ code: "private", place: `http://outside.example:${port}/a` });
  expect(server.asked).toHaveLength(asked);
});

test("a host that is public when looked up first and private the next time is refused then (DNS rebinding)", async () => {
  const answers = ["127.0.0.1", "127.0.0.2"];
  let calls = 0;
  const resolve: FetcherOptions["resolve"] = (_, __, done) =>
    done(null, [{ address: answers[calls++], family: 4 }]);
  const server = await serve({ "/a": "secret" });
  const { port } = new URL(server.site);
  const page = whole(`http://site.example:${port}/a`, { allows: publicHere, resolve });
  await expect(page).rejects.toMatchObject({ code: "private" });
  // One look-up a connection: what is checked is what is connected to.
  expect(calls).toBe(2);
  expect(server.asked.map(({ url }) => url)).toEqual(["/robots.txt"]);
});

test("a robots.txt that sends to a private network keeps everything shut, and nobody there is asked", async () => {
  const server = await serve({ "/robots.txt": redirect("http://10.0.0.1/robots.txt"), "/a": "a" });
  await expect(whole(`${server.site}/a`, { allows: publicHere })).rejects.toMatchObject({ code: "robots" });
});

const unknownHost: FetcherOptions["resolve"] = (_, __, done) =>
  done(Object.assign(new Error("no"), { code: "ENOTFOUND" }), []);

test("hosts that are not there", async () => {
  await expect(whole("http://127.0.0.1:1/")).rejects.toMatchObject({ code: "unreachable" });
  await expect(whole("http://nowhere.example/", { resolve: unknownHost })).rejects.toThrow(
    /no host of that name/,
  );
});

test.each([
  [401, /login/],
  [403, /save the page/],
  [404, /no such page/],
  [410, /gone/],
  [429, /less often/],
  [451, /legal/],
  [500, /fault/],
  [204, /answers 204/],
  [206, /answers 206/],
  [304, /answers 304/],
  [300, /answers 300/],
])("status %i is an error", async (status, message) => {
  const server = await serve({ "/a": (_, response) => response.writeHead(status).end() });
  const asked = whole(`${server.site}/a`);
  await expect(asked).rejects.toMatchObject({ code: "status" });
  await expect(asked).rejects.toThrow(message);
});

test.each([429, 503])(
  "after status %i with Retry-After it waits so long and asks once more",
  async (status) => {
    let asked = 0;
    const server = await serve({
      "/a": (_, response) => {
        asked += 1;
        if (asked === 1) response.writeHead(status, { "retry-after": "1" }).end();
        else response.end("Hello");
      },
    });
    const begun = performance.now();
    expect(await whole(`${server.site}/a`)).toBe("Hello");
    expect(performance.now() - begun).toBeGreaterThan(990);
    expect(asked).toBe(2);
  },
);

test.each(["3600", "0"])("a server that goes on asking to wait %s seconds is left", async (seconds) => {
  const server = await serve({
    "/a": (_, response) => response.writeHead(429, { "retry-after": seconds }).end(),
  });
  await expect(whole(`${server.site}/a`)).rejects.toThrow(/less often/);
  const times = server.asked.filter(({ url }) => url === "/a").length;
  expect(times).toBe(seconds === "0" ? 2 : 1);
});

const times = { step: 0.2, total: 0.6 };

test.each<[what: string, answer: Answer]>([
  ["says nothing", () => {}],
  ["stops after the head", (_, response) => response.flushHeaders()],
  ["stops half-way", (_, response) => void response.write("half")],
  [
    "drips for ever",
    (_, response) => {
      const timer = setInterval(() => response.write("."), 50);
      response.on("close", () => clearInterval(timer));
    },
  ],
])("a server that %s is left", async (_, answer) => {
  const server = await serve({ "/a": answer, "/robots.txt": "", "/b": "b" });
  const fetcher = fetcherWith({ times });
  const page = async (path: string): Promise<string> =>
    taken((await fetcher.fetch(server.site + path)) as Fetched);
  await expect(page("/a")).rejects.toMatchObject({ code: "timeout", place: `${server.site}/a` });
  // Its turn is over, too.
  expect(await page("/b")).toBe("b");
});

test("a slow reader does not make a server look slow", async () => {
  const server = await serve({ "/a": "a".repeat(2 ** 20) });
  const fetched = (await fetcherWith({ times }).fetch(`${server.site}/a`)) as Fetched;
  let length = 0;
  for await (const chunk of fetched.bytes) {
    if (length < 100_000) await new Promise((done) => setTimeout(done, 400));
    length += chunk.length;
  }
  expect(length).toBe(2 ** 20);
});

test("a run that ends stops waiting at once", async () => {
  const server = await serve({ "/a": () => {}, "/robots.txt": "" });
  const stop = new AbortController();
  const fetching = fetcherWith().fetch(`${server.site}/a`, undefined, stop.signal);
  setTimeout(() => stop.abort(new Error("stopped")), 50);
  await expect(fetching).rejects.toThrow("stopped");
});

const packed =
  (coding: string, bytes: Uint8Array): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-encoding": coding }).end(bytes);

test.each<[string, (text: string) => Uint8Array]>([
  ["gzip", gzipSync],
  ["x-gzip", gzipSync],
  ["GZIP", gzipSync],
  ["br", brotliCompressSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["gzip, br", (text) => brotliCompressSync(gzipSync(text))],
  ["identity", (text) => Buffer.from(text)],
])("a body packed as %s is unpacked", async (coding, pack) => {
  const text = "It is over, she said. ".repeat(10_000);
  const server = await serve({ "/a": packed(coding, pack(text)) });
  expect(await whole(`${server.site}/a`)).toBe(text);
});

test.each<[what: string, answer: Answer, code: string]>([
  ["an unknown coding", packed("zpaq", Buffer.from("x")), "status"],
  ["three layers", packed("gzip, gzip, gzip", Buffer.from("x")), "status"],
  ["not packed at all", packed("gzip", Buffer.from("<p>plain")), "status"],
  ["packed but cut off", packed("gzip", gzipSync("x".repeat(9999)).subarray(0, 20)), "status"],
  [
    "broken off",
    (_, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("half", () => response.socket?.destroy());
    },
    "unreachable",
  ],
])("a body that is %s is an error", async (_, answer, code) => {
  const server = await serve({ "/a": answer });
  await expect(whole(`${server.site}/a`)).rejects.toMatchObject({ code, place: `${server.site}/a` });
});

const mega = 2 ** 20;
const bomb = gzipSync(new Uint8Array(64 * mega));

test.each<[what: string, answer: Answer]>([
  [
    "says that it is long",
    (_, response) => response.writeHead(200, { "content-length": 9 * mega }).flushHeaders(),
  ],
  ["is long", "a".repeat(2 * mega)],
  [
    "never ends",
    (_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536)));
      };
      response.on("drain", more);
      more();
    },
  ],
  ["is a gzip bomb", packed("gzip", bomb)],
  ["is a bomb in a bomb", packed("gzip, gzip", gzipSync(bomb))],
  ["is a brotli bomb", packed("br", brotliCompressSync(new Uint8Array(16 * mega)))],
])("a body that %s is refused at the limit", async (_, answer) => {
  const server = await serve({ "/a": answer });
  const before = process.memoryUsage().rss;
  await expect(whole(`${server.site}/a`, { limit: mega })).rejects.toMatchObject({ code: "too-large" });
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * mega);
});

test("headers without end are refused", async () => {
  const server = await serve({
    "/a": (_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(10_000)}`);
    },
  });
  await expect(whole(`${server.site}/a`)).rejects.toMatchObject({ code: "unreachable" });
});

test("what is no web server is told", async () => {
  const server = await serve({
    "/a": (_, response) => void response.socket?.end("220 mail.example ESMTP\r\n"),
  });
  await expect(whole(`${server.site}/a`)).rejects.toThrow(/no web server/);
});
