import { connect } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HearsayError } from "../../src/record/index.js";
import { tokenHash } from "../../src/server/safety/index.js";
import { startServer } from "../../src/server/serve.js";
import type { ArticleView } from "../../src/server/views/index.js";
import { build, HOST, type House, json, ORIGIN } from "./fixture.js";

let house: House;
beforeAll(async () => {
  house = await build();
}, 60_000);
afterAll(() => house.close());

const text = { text: "“We know nothing,” said Mary Hill." };

describe("names that lead here from elsewhere (DNS rebinding)", () => {
  it.each([
    "evil.example",
    "evil.example:4180",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "10.0.0.1",
    "",
    "a b",
    "[::1",
    "127.0.0.1:4180@evil.example",
  ])("are not answered to: %s", async (host) => {
    for (const path of ["/", "/api/status", "/assets/index-1a2b3c.js", "/mcp"]) {
      const answer = await house.app.request(path, { headers: { host } });
      expect(answer.status).toBe(421);
      expect(await answer.text()).not.toContain("counts");
    }
  });

  it.each(["localhost:4180", "127.0.0.1", "127.9.9.9:1", "[::1]:4180", "app.localhost:4180", "LOCALHOST."])(
    "are not those of this machine: %s",
    async (host) => {
      expect((await house.app.request("/api/status", { headers: { host } })).status).toBe(200);
    },
  );

  it("may be allowed", async () => {
    const own = await build({ sample: false, guard: { allowedHosts: ["news.example"] } });
    expect((await own.app.request("/api/status", { headers: { host: "News.Example:80" } })).status).toBe(200);
    expect((await own.app.request("/api/status", { headers: { host: "old.news.example" } })).status).toBe(
      421,
    );
    await own.close();
  });
});

/** Asks with these headers and no others. */
const askAs = (path: string, init: RequestInit, headers: Record<string, string>) =>
  house.app.request(path, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), host: HOST, ...headers },
  });

describe("writing from another site's page (CSRF)", () => {
  const posts: readonly (readonly [string, RequestInit])[] = [
    ["/api/articles", json(text)],
    ["/api/jobs", json({ sample: true })],
    ["/api/failures/retry", { method: "POST" }],
    ["/api/stories", json({ articles: ["x"] })],
    ["/api/articles/x", { method: "DELETE" }],
  ];
  it.each(posts)("is refused: %s", async (path, init) => {
    const before = await house.get<{ counts: { articles: number } }>("/api/status");
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://127.0.0.1:4181" },
      { origin: `http://${HOST}.evil.example` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: ORIGIN, "sec-fetch-site": "cross-site" },
      {},
    ]) {
      const answer = await askAs(path, init, headers);
      expect([answer.status, headers]).toEqual([403, headers]);
    }
    // A form of another site can send text alone.
    const form = await askAs(
      path,
      { ...init, headers: { "content-type": "text/plain" } },
      { origin: "https://evil.example" },
    );
    expect(form.status).toBe(403);
    const after = await house.get<{ counts: { articles: number } }>("/api/status");
    expect(after.counts).toEqual(before.counts);
    expect(house.jobs.list()).toEqual([]);
  });

  it("is allowed from the page itself, and to programs that say so", async () => {
    for (const headers of [
      { origin: ORIGIN },
      { origin: ORIGIN, "sec-fetch-site": "same-origin" },
      { "sec-fetch-site": "same-origin" },
    ]) {
      const answer = await askAs("/api/articles", json(text), headers);
      expect([200, 201]).toContain(answer.status);
    }
  });

  it("cannot make others' pages ask what writes nothing, either", async () => {
    const init = json({ claims: [], without: {} });
    expect((await askAs("/api/what-if", init, {})).status).toBe(200);
    expect((await askAs("/api/what-if", init, { origin: "https://evil.example" })).status).toBe(403);
    expect((await askAs("/mcp", json({}), { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });
});

describe("a token", () => {
  const token = "a-token-that-nobody-guesses";
  let closed: House;
  beforeAll(async () => {
    closed = await build({
      sample: false,
      guard: { token: tokenHash(token), host: "0.0.0.0", allowedHosts: ["news.example"] },
    });
  }, 60_000);
  afterAll(() => closed.close());
  const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    closed.app.request(path, { ...init, headers: { host: "news.example", ...headers } });

  it("is asked for on every address", async () => {
    for (const path of ["/", "/api/status", "/api/openapi.json", "/assets/index-1a2b3c.js", "/mcp"]) {
      for (const headers of [
        {},
        { authorization: "Bearer wrong" },
        { authorization: `Basic ${token}` },
        { authorization: `Bearer ${token}x` },
        { cookie: "hearsay_token=wrong" },
        { cookie: `other=${token}` },
      ] as Record<string, string>[]) {
        const answer = await ask(path, headers);
        expect(answer.status).toBe(401);
        expect(answer.headers.get("www-authenticate")).toContain("Bearer");
      }
    }
    expect((await ask("/api/status?token=wrong")).status).toBe(401);
  });

  it("opens as Bearer, for writing without an origin, too", async () => {
    expect((await ask("/api/status", { authorization: `Bearer ${token}` })).status).toBe(200);
    const made = await ask(
      "/api/articles",
      { authorization: `Bearer ${token}`, "content-type": "application/json" },
      { method: "POST", body: JSON.stringify(text) },
    );
    expect(made.status).toBe(201);
  });

  it("is taken out of the address into a cookie that scripts and other sites cannot use", async () => {
    const answer = await ask(`/story/x?tab=1&token=${token}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/story/x?tab=1");
    const cookie = answer.headers.get("set-cookie")!;
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    const value = cookie.split(";")[0];
    expect((await ask("/api/status", { cookie: value })).status).toBe(200);
    // The cookie alone does not write for another site's page.
    const foreign = await ask(
      "/api/articles",
      { cookie: value, origin: "https://evil.example", "content-type": "application/json" },
      { method: "POST", body: JSON.stringify(text) },
    );
    expect(foreign.status).toBe(403);
  });

  it("leads to no other server", async () => {
    const answer = await ask(`//evil.example/?token=${token}`);
    expect(answer.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
  });

  it("cannot be guessed by the thousand", async () => {
    const slow = await build({
      sample: false,
      guard: { token: tokenHash(token), writing: { perSecond: 1, burst: 5 } },
    });
    const statuses: number[] = [];
    for (let i = 0; i < 20; i++)
      statuses.push((await slow.app.request(`/?token=guess${i}`, { headers: { host: HOST } })).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.at(-1)).toBe(429);
    await slow.close();
  });

  it("is demanded where others could reach the server", async () => {
    const options = {
      file: `${house.folder}/other.db`,
      port: 0,
      allowedHosts: [],
      reader: "linear" as const,
      version: "0",
      adding: async () => {},
    };
    for (const host of ["0.0.0.0", "::", "192.168.1.5", "example.com"])
      await expect(startServer({ ...options, host, token: null })).rejects.toMatchObject({ code: "usage" });
    await expect(startServer({ ...options, host: "127.0.0.1", token: "short" })).rejects.toBeInstanceOf(
      HearsayError,
    );
  });
});

describe("headers", () => {
  it("stand on every answer, also on errors", async () => {
    for (const [path, init] of [
      ["/", {}],
      ["/assets/index-1a2b3c.js", {}],
      ["/api/status", {}],
      ["/api/articles?limit=0", {}],
      ["/api/articles/zzzz", {}],
      ["/api/openapi.json", {}],
      ["/nowhere/at/all", {}],
      ["/mcp", {}],
      ["/api/articles", { method: "POST", headers: { origin: "https://evil.example" } }],
    ] as readonly (readonly [string, RequestInit])[]) {
      const { headers } = await house.app.request(path, {
        ...init,
        headers: { ...(init.headers as object), host: HOST },
      });
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

describe("sizes, methods and rates", () => {
  it("refuses what is too large, also where its length is not told before", async () => {
    const large = JSON.stringify({ text: "x".repeat(2 ** 20) });
    const told = await house.ask("/api/articles", {
      method: "POST",
      body: large,
      headers: { "content-type": "application/json", "content-length": String(large.length) },
    });
    expect(told.status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i++) controller.enqueue(new Uint8Array(2 ** 17).fill(0x20));
        controller.close();
      },
    });
    const untold = await house.ask("/api/articles", {
      method: "POST",
      body: stream,
      headers: { "content-type": "application/json" },
      duplex: "half",
    } as never);
    expect(untold.status).toBe(413);
    expect(untold.headers.get("content-type")).toBe("application/problem+json");
  });

  it.each(["PUT", "PATCH", "OPTIONS", "PROPFIND"])("does not know %s", async (method) => {
    expect((await house.ask("/api/articles", { method })).status).toBe(405);
  });

  it("lets a client ask so much, and others still", async () => {
    const slow = await build({ sample: false, guard: { reading: { perSecond: 1, burst: 10 } } });
    const statuses: number[] = [];
    for (let i = 0; i < 15; i++) statuses.push((await slow.ask("/api/status")).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(statuses.slice(10)).toEqual(Array.from({ length: 5 }, () => 429));
    const answer = await slow.ask("/api/status");
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    await slow.close();
  });

  it("asks nothing of machines on this network on behalf of others", async () => {
    for (const address of [
      "file:///etc/passwd",
      "/etc/passwd",
      "../hearsay.db",
      "-",
      "--store=/tmp/x",
      "ftp://example.com/",
      "http://user:secret@example.com/",
    ]) {
      const answer = await house.ask("/api/jobs", json({ addresses: [address] }));
      expect([answer.status, address]).toEqual([400, address]);
      expect(await answer.text()).not.toContain("secret");
    }
    expect(house.jobs.list()).toEqual([]);
  });
});

/** What a server answers to a path that is sent as it is, which no client of HTTP does. */
const raw = (port: number, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
    );
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });

describe("paths", () => {
  it("lead nowhere out of the page", async () => {
    const server = serve({ fetch: house.app.fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    try {
      for (const path of [
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/assets/%00index-1a2b3c.js",
        "//secret.txt",
        "/hearsay.db",
        "/../hearsay.db",
        `/assets/${"../".repeat(12)}etc/passwd`,
        "/index.html/../../hearsay.db",
      ]) {
        const answer = await raw(port, path);
        expect(answer).not.toContain("outside of the page");
        expect(answer).not.toContain("SQLite format");
        expect(answer).not.toContain("root:");
        expect(answer).toMatch(/^HTTP\/1\.1 (?:404|400) /);
      }
      expect(await raw(port, "/assets/index-1a2b3c.js")).toContain("export {};");
    } finally {
      server.close();
    }
  });
});

describe("hostile articles", () => {
  it("come back as the data they are", async () => {
    const evil = {
      title: '<img src=x onerror=alert(1)> "title"',
      outlet: "</script><script>alert(2)</script>",
      url: "javascript:alert(3)",
      text: "“</p><svg onload=alert(4)>” Ann Reed said.\n“\u202Egnirts lived\u2066” said <iframe src=//evil.example>.",
    };
    const made = await house.ask("/api/articles", json(evil));
    expect(made.headers.get("content-type")).toContain("application/json");
    const view = (await made.json()) as ArticleView;
    expect(view.article.text).toBe(evil.text);
    expect(view.listed.title).toBe(evil.title);
    expect(view.listed.outlet).toBe(evil.outlet);
    const audit = await house.ask("/api/audit?format=csv");
    expect(audit.headers.get("content-disposition")).toContain("attachment");
    await house.ask(`/api/articles/${view.listed.ref}`, { method: "DELETE" });
  });

  it("with ids that are paths or quotations are found under a harmless ref", async () => {
    for (const id of ["../../etc/passwd", '"><script>', "..", "key-1", "a/b?c#d", "%2e%2e"]) {
      const made = await house.ask("/api/articles", json({ id, text: `“${id} is odd,” Ann Reed said.` }));
      const { listed } = (await made.json()) as ArticleView;
      expect(listed.ref).toMatch(/^key-\d+$/);
      expect((await house.get<ArticleView>(`/api/articles/${listed.ref}`)).article.id).toBe(id);
      await house.ask(`/api/articles/${listed.ref}`, { method: "DELETE" });
    }
  });
});
