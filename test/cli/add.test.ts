import { once } from "node:events";
import { truncateSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.js";
import { type LocalServer, localServer } from "../fetching/local-server.js";
import { begin, type Ended, ended, hearsay, skipUnlessBuilt } from "./hearsay.js";

beforeEach(skipUnlessBuilt);

let folder = "";
const servers: LocalServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

async function serve(answers: LocalServer["answers"]): Promise<LocalServer> {
  const server = await localServer(answers);
  servers.push(server);
  return server;
}

const db = (): string => join(folder, "store", "hearsay.db");

/** Runs `hearsay add` in the test's folder, on the test's store. */
const add = (args: readonly string[], input?: string | Uint8Array): Promise<Ended> =>
  hearsay(["add", "--store", db(), ...args], { cwd: folder, ...(input === undefined ? {} : { input }) });

/** The same for addresses on this machine, without pauses. */
const addLocal = (...args: string[]): Promise<Ended> => add(["--allow-private", "--pause", "0", ...args]);

/** Looks into the test's store. */
function inStore<T>(look: (store: Store) => T): T {
  const store = openStore(db(), { readOnly: true });
  try {
    return look(store);
  } finally {
    store.close();
  }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await mkdir(join(folder, name, ".."), { recursive: true });
  await writeFile(join(folder, name), content);
  return name;
}

const said = (who: string): string =>
  `“The bridge is safe,” ${who} said on Monday. The mayor said that it would open in the spring.`;
const row = (number: number): string =>
  JSON.stringify({ id: `r${number}`, outlet: "Orrin Gazette", text: said(`Ann Smith ${number}`) });
const rows = (from: number, to: number): string =>
  `${Array.from({ length: to - from }, (_, i) => row(from + i)).join("\n")}\n`;
const page = (who: string): string =>
  `<!doctype html><html lang="en"><head><title>The bridge of ${who}</title></head><body><article><h1>The bridge of ${who}</h1>${`<p>${said(who)}</p>`.repeat(6)}</article></body></html>`;
const german =
  "Der Minister sagte am Montag, die Brücke sei sicher und werde im Frühling eröffnet. „Wir haben lange gewartet“, sagte er vor der Presse.";

const summary = (numbers: {
  readonly added?: number;
  readonly same?: number;
  readonly versions?: number;
  readonly unread?: number;
  readonly failed?: number;
}): string => {
  const { added = 0, same = 0, versions = 0, unread = 0, failed = 0 } = numbers;
  const what = versions === 1 ? "new version" : "new versions";
  return `${added} added · ${same} same · ${versions} ${what} · ${unread} unread · ${failed} failed`;
};
const byPlace = (a: { readonly place: string }, b: { readonly place: string }): number =>
  a.place < b.place ? -1 : 1;
const firstLine = (text: string): string => text.split("\n")[0];

test("files of all kinds and folders are added, and can be searched", async () => {
  await file("news/a.txt", said("Ann Lee"));
  await file("news/deep/b.html", page("Bob Cole"));
  await file("news/deep/rows.jsonl", rows(0, 3));
  await file("news/rows.jsonl.gz", gzipSync(rows(3, 5)));
  await file("news/.hidden.txt", said("Nobody"));
  const letter = await file(
    "letter.eml",
    `From: a@example.com\nTo: b@example.com\nSubject: The bridge\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${said("Eve Moss")}\n`,
  );
  const { code, stdout, stderr } = await add(["news", letter]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(firstLine(stdout)).toBe(summary({ added: 8 }));
  inStore((store) => {
    expect(store.counts()).toMatchObject({ articles: 8, versions: 8, unread: 0, failures: 0 });
    expect(store.search({ words: "bridge safe", speaker: "Ann Lee" }).total).toBe(1);
    // The order is that of the names; what is kept names the place for good, not from this folder.
    expect(
      store
        .list()
        .map(({ origin }) => origin.slice(folder.length))
        .toReversed(),
    ).toEqual([
      "/news/a.txt",
      "/news/deep/b.html",
      "/news/deep/rows.jsonl:1",
      "/news/deep/rows.jsonl:2",
      "/news/deep/rows.jsonl:3",
      expect.stringMatching(/^\/news\/rows\.jsonl\.gz:.*1$/),
      expect.stringMatching(/^\/news\/rows\.jsonl\.gz:.*2$/),
      "/letter.eml",
    ]);
  });
});

test("the same twice adds nothing, and reads nothing that has not changed", async () => {
  await file("news/rows.jsonl", rows(0, 4));
  await file("news/a.txt", said("Ann Lee"));
  expect(firstLine((await add(["news"])).stdout)).toBe(summary({ added: 5 }));
  const second = await add(["news"]);
  expect(second.code).toBe(0);
  expect(second.stdout).toBe(
    `${summary({})}\n2 files or pages were taken in before and did not change; --again takes them in again\n`,
  );
  expect(firstLine((await add(["--again", "news"])).stdout)).toBe(summary({ same: 5 }));
  // Another file with the same articles, and one more.
  await file("more.jsonl", rows(2, 5));
  expect(firstLine((await add(["news", "more.jsonl"])).stdout)).toBe(summary({ added: 1, same: 2 }));
  expect(inStore((store) => store.counts().versions)).toBe(6);
});

test("standard input is added, and named so", async () => {
  const { code, stdout } = await add(["-"], rows(0, 2));
  expect({ code, line: firstLine(stdout) }).toEqual({ code: 0, line: summary({ added: 2 }) });
  expect(firstLine((await add([], rows(0, 3))).stdout)).toBe(summary({ added: 1, same: 2 }));
  expect(inStore((store) => store.list().map(({ origin }) => origin))).toEqual([
    "standard input:3",
    "standard input:2",
    "standard input:1",
  ]);
});

test("a changed article is a new version, and both are kept", async () => {
  const article = { id: "a", url: "https://example.com/bridge", text: said("Ann Lee") };
  await file("a.jsonl", `${JSON.stringify(article)}\n`);
  await add(["a.jsonl"]);
  await file("a.jsonl", `${JSON.stringify({ ...article, text: said("Bob Cole of the council") })}\n`);
  expect(firstLine((await add(["a.jsonl"])).stdout)).toBe(summary({ versions: 1 }));
  expect(
    inStore((store) => store.versions("https://example.com/bridge").map(({ version }) => version)),
  ).toEqual([1, 2]);
});

test("articles in other languages are kept unread", async () => {
  await file("de.txt", german);
  const { code, stdout } = await add(["de.txt"]);
  expect(code).toBe(0);
  expect(stdout).toBe(
    `${summary({ added: 1, unread: 1 })}\nunread are those in a language that no reader knows; they are kept and can be searched\n`,
  );
  expect(inStore((store) => store.list({ unread: true }))).toMatchObject([{ language: "de", reader: null }]);
});

test("--json gives a line for each article that is in the store now, and the summary goes elsewhere", async () => {
  await file("rows.jsonl", rows(0, 2));
  await file("de.txt", german);
  const { code, stdout, stderr } = await add(["--json", "rows.jsonl", "de.txt", "rows.jsonl"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^(?:[ -~“”]+\n)+$/);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    {
      outcome: "new",
      id: "r0",
      version: 1,
      place: "rows.jsonl:1",
      outlet: "Orrin Gazette",
      reader: "linear",
    },
    { outcome: "new", id: "r1", place: "rows.jsonl:2", statements: 2 },
    { outcome: "new", place: "de.txt", reader: null, language: "de", statements: 0, sources: 0 },
  ]);
  expect(firstLine(stderr)).toBe(summary({ added: 3, same: 2, unread: 1 }));
});

test("what cannot be read is one line each and is kept; the rest is added; --retry tries it again", async () => {
  await file("good.txt", said("Ann Lee"));
  await file("empty.txt", "");
  await file(
    "noise.bin",
    new Uint8Array(1000).map((_, i) => (i * 37) % 251),
  );
  await file("rows.jsonl", `${row(0)}\n{"text": "cut\n${row(1)}\n`);
  const words = ["missing.txt", "empty.txt", "noise.bin", "rows.jsonl", "good.txt"];
  const first = await add(words);
  expect(first.code).toBe(1);
  const places = first.stderr
    .trim()
    .split("\n")
    .map((line) => line.split(": ")[1]);
  expect(places).toEqual(["missing.txt", "empty.txt", "noise.bin", "rows.jsonl:2"]);
  expect(firstLine(first.stdout)).toBe(summary({ added: 3, failed: 4 }));
  expect(first.stdout).toContain("hearsay add --retry");
  const failures = inStore((store) => store.failures().toSorted(byPlace));
  expect(failures).toMatchObject([
    { place: join(folder, "empty.txt"), code: "empty" },
    { place: join(folder, "missing.txt"), input: join(folder, "missing.txt"), code: "not-found", tries: 1 },
    { place: join(folder, "noise.bin"), code: "binary" },
    { place: join(folder, "rows.jsonl:2"), input: join(folder, "rows.jsonl"), code: "not-json" },
  ]);

  // The same command tries them again, since none of them was taken in whole.
  expect(firstLine((await add(words)).stdout)).toBe(summary({ same: 2, failed: 4 }));
  expect(inStore((store) => store.failures().map(({ tries }) => tries))).toEqual([2, 2, 2, 2]);

  await file("missing.txt", said("Bob Cole"));
  await file("rows.jsonl", rows(0, 3));
  const retried = await add(["--retry"]);
  expect(retried.code).toBe(1);
  expect(firstLine(retried.stdout)).toBe(summary({ added: 2, same: 2, failed: 2 }));
  const left = inStore((store) => store.failures().toSorted(byPlace));
  expect(left.map(({ place }) => place.slice(folder.length + 1))).toEqual(["empty.txt", "noise.bin"]);
});

test("a file of 2 GB without sense is refused without reading it all", async () => {
  const big = join(folder, await file("big.txt", ""));
  truncateSync(big, 2 * 2 ** 30);
  const rowsWithout = join(folder, await file("big.jsonl", '{"text": "'));
  truncateSync(rowsWithout, 2 * 2 ** 30);
  await file("good.txt", said("Ann Lee"));
  const { code, stdout, stderr } = await add(["big.txt", "big.jsonl", "good.txt"]);
  expect(code).toBe(1);
  expect(firstLine(stdout)).toBe(summary({ added: 1, failed: 2 }));
  expect(stderr.trim().split("\n")).toHaveLength(2);
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be looked into is one line", async () => {
  await file("locked/a.txt", said("Ann Lee"));
  await file("open.txt", said("Bob Cole"));
  await chmod(join(folder, "locked"), 0);
  const { code, stdout, stderr } = await add(["locked", "open.txt"]);
  await chmod(join(folder, "locked"), 0o700);
  expect(code).toBe(1);
  expect(firstLine(stdout)).toBe(summary({ added: 1, failed: 1 }));
  expect(stderr).toMatch(/^hearsay: locked: may not be read; [^\n]*\n$/);
});

test("links in a folder are not followed, those that are named are", async () => {
  await file("elsewhere/a.txt", said("Ann Lee"));
  await mkdir(join(folder, "news"));
  await symlink(join(folder, "elsewhere"), join(folder, "news", "out"));
  await symlink(join(folder, "news"), join(folder, "news", "round"));
  await symlink(join(folder, "elsewhere", "a.txt"), join(folder, "news", "a.txt"));
  const inside = await add(["news"]);
  expect(inside.code).toBe(0);
  expect(inside.stdout).toBe(`${summary({})}\n3 symbolic links were left out; name what they lead to\n`);
  expect(firstLine((await add(["news/out"])).stdout)).toBe(summary({ added: 1 }));
});

/** Starts adding and waits until so many articles are reported; then sends a signal. */
async function interrupted(
  words: readonly string[],
  after: number,
  signal: NodeJS.Signals,
): Promise<Ended & { ids: string[] }> {
  const child = begin(["add", "--json", "--store", db(), "--jobs", "2", ...words], { cwd: folder });
  const ids: string[] = [];
  const lines = createInterface({ input: child.stdout! });
  lines.on("line", (line) => {
    ids.push((JSON.parse(line) as { id: string }).id);
    if (ids.length === after) child.kill(signal);
  });
  const closed = once(lines, "close");
  const end = await ended(child);
  await closed;
  return { ...end, ids };
}

const many = 800;

test.each<[NodeJS.Signals, number | null]>([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGKILL", null],
])(
  "stopped by %s: what was reported is in the store, and the same command goes on",
  async (signal, expected) => {
    await file("rows.jsonl", rows(0, many));
    const { code, ids, stderr } = await interrupted(["rows.jsonl"], 150, signal);
    expect(code).toBe(expected);
    expect(ids.length).toBeLessThan(many);
    const kept = inStore((store) => store.list({ limit: many }).map(({ id }) => id));
    expect(kept).toEqual(expect.arrayContaining(ids));
    // Killed, it may not have come to report the last of them.
    const told = signal === "SIGKILL" ? kept : ids;
    expect(new Set(told)).toEqual(new Set(kept));
    expect(stderr.includes("the same command goes on from here")).toBe(signal !== "SIGKILL");

    const next = await add(["rows.jsonl"]);
    expect(next.code).toBe(0);
    expect(firstLine(next.stdout)).toBe(summary({ added: many - kept.length, same: kept.length }));
    expect(inStore((store) => store.counts())).toMatchObject({ articles: many, versions: many });
    expect(firstLine((await add(["rows.jsonl"])).stdout)).toBe(summary({}));
  },
);

test("two at once on one store: nothing is lost, nothing is there twice", async () => {
  await file("a.jsonl", rows(0, 300));
  await file("b.jsonl", rows(150, 450));
  const ends = await Promise.all([add(["a.jsonl"]), add(["b.jsonl"])]);
  expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: "" },
    { code: 0, stderr: "" },
  ]);
  expect(inStore((store) => store.counts())).toMatchObject({ articles: 450, versions: 450 });
});

test("a store that is none ends the run with one line", async () => {
  await file("a.txt", said("Ann Lee"));
  await file("store/hearsay.db", "This is a letter, and no store at all. ".repeat(100));
  const { code, stdout, stderr } = await add(["a.txt"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^hearsay: [^\n]*hearsay\.db: [^\n]*\n$/);
});

test("the store is where HEARSAY_STORE or the system says", async () => {
  await file("a.txt", said("Ann Lee"));
  const environment = { HEARSAY_STORE: db() };
  expect((await hearsay(["add", "a.txt"], { cwd: folder, env: environment })).code).toBe(0);
  expect(inStore((store) => store.counts().articles)).toBe(1);
  const data = join(folder, "data");
  await hearsay(["add", "a.txt"], { cwd: folder, env: { HEARSAY_STORE: "", XDG_DATA_HOME: data } });
  const store = openStore(join(data, "hearsay", "hearsay.db"), { readOnly: true });
  expect(store.counts().articles).toBe(1);
  store.close();
});

const feed = (site: string, names: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Orrin Gazette</title>${names
    .map((name) => `<item><title>${name}</title><link>${site}/${name}</link></item>`)
    .join("")}</channel></rss>`;

test("a feed's links are fetched, politely, and only what changed the next time", async () => {
  const server = await serve({});
  server.answers["/feed"] = feed(server.site, ["ann", "bob", "gone", "no"]);
  server.answers["/robots.txt"] = "User-agent: *\nDisallow: /no\n";
  server.answers["/ann"] = page("Ann Lee");
  server.answers["/bob"] = page("Bob Cole");
  const first = await addLocal(`${server.site}/feed`);
  expect(first.code).toBe(1);
  expect(firstLine(first.stdout)).toBe(summary({ added: 2, failed: 2 }));
  expect(first.stderr).toMatch(
    /^hearsay: http:\S+\/gone: the server answers 404: [^\n]*\nhearsay: http:\S+\/no: the robots\.txt of [^\n]*\n$/,
  );
  expect(server.asked.map(({ url }) => url)).toEqual(["/robots.txt", "/feed", "/ann", "/bob", "/gone"]);
  expect(server.most).toBe(1);
  expect(inStore((store) => store.failures().toSorted(byPlace))).toMatchObject([
    { input: `${server.site}/gone`, code: "status" },
    { input: `${server.site}/no`, code: "robots" },
  ]);

  // The same command asks again for what failed, and not for what it has just had.
  const before = server.asked.length;
  server.answers["/gone"] = page("Eve Moss");
  const second = await addLocal(`${server.site}/feed`);
  expect(firstLine(second.stdout)).toBe(summary({ added: 1, failed: 1 }));
  expect(server.asked.slice(before).map(({ url }) => url)).toEqual(["/robots.txt", "/feed", "/gone"]);

  // Named itself, a page is asked for again: a changed one is a new version.
  server.answers["/ann"] = page("Ann Lee and others");
  expect(firstLine((await addLocal(`${server.site}/ann`)).stdout)).toBe(summary({ versions: 1 }));

  server.answers["/robots.txt"] = "";
  server.answers["/no"] = page("Max Orr");
  expect(firstLine((await addLocal("--retry")).stdout)).toBe(summary({ added: 1 }));
  expect(inStore((store) => store.failures())).toEqual([]);
});

test("a page that the server says is unchanged is not sent again", async () => {
  const server = await serve({
    "/a": (request, response) => {
      const isKnown = request.headers["if-none-match"] === '"1"';
      response
        .writeHead(isKnown ? 304 : 200, { etag: '"1"', "content-type": "text/html" })
        .end(isKnown ? "" : page("Ann Lee"));
    },
  });
  const { site } = server;
  expect(firstLine((await addLocal(`${site}/a`)).stdout)).toBe(summary({ added: 1 }));
  const second = await addLocal(`${site}/a`);
  expect(second.stdout).toMatch(/^0 added .*\n1 file or page was taken in before/);
  expect(firstLine((await addLocal("--again", `${site}/a`)).stdout)).toBe(summary({ same: 1 }));
  expect(server.asked.at(-1)?.headers["if-none-match"]).toBeUndefined();
});

test("a saved feed with --no-follow leaves its links", async () => {
  await file("feed.xml", feed("https://example.com", ["a", "b"]));
  const { code, stdout } = await add(["--no-follow", "feed.xml"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${summary({})}\n2 links were not followed\n` });
});

test("sitemaps that lead to each other in a circle come to an end", async () => {
  const server = await serve({});
  const index = (...paths: string[]): string =>
    `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<sitemap><loc>${server.site}${path}</loc></sitemap>`).join("")}</sitemapindex>`;
  server.answers["/a.xml"] = index("/b.xml", "/a.xml", "/1.xml");
  server.answers["/b.xml"] = index("/a.xml", "/b.xml");
  for (let i = 1; i < 9; i++) server.answers[`/${i}.xml`] = index(`/${i + 1}.xml`);
  const { code, stdout, stderr } = await addLocal(`${server.site}/a.xml`);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^hearsay: http:\S+\/5\.xml: more than 4 lists lead to it; [^\n]*\n$/);
  expect(firstLine(stdout)).toBe(summary({ failed: 1 }));
});

test.each([
  ["http://127.0.0.1:9/", /private or special network; use --allow-private/],
  ["http://[::1]/", /private or special network/],
  ["http://localhost:9/", /private or special network/],
  ["http://nowhere.invalid/", /host/],
  ["http://user:secret@example.com/", /user name or password/],
])("%s is refused in one line", async (address, message) => {
  const { code, stdout, stderr } = await add([address]);
  expect(code).toBe(1);
  expect(firstLine(stdout)).toBe(summary({ failed: 1 }));
  expect(stderr).toMatch(/^hearsay: http[^\n]*\n$/);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("secret");
  expect(JSON.stringify(inStore((store) => store.failures()))).not.toContain("secret");
});

test.each([
  [["add", "-", "-"], /^standard input can be read once/],
  [["add", "--pause", "often", "a"], /is a number of seconds from 0 to 60/],
  [["add", "--pause", "-1", "a"], /is a number of seconds from 0 to 60/],
  [["add", "--jobs", "0", "a"], /is a whole number/],
  [["add", "--recursive", "a"], /^unknown option '--recursive'.*hearsay add --help/],
])("%j makes no sense", async (args, message) => {
  const { code, stdout, stderr } = await hearsay(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.slice("hearsay: ".length, -1)).toMatch(message);
});

test("nothing named on a terminal: what to do", async () => {
  const { code, stderr } = await hearsay(["add"], { imports: "process.stdin.isTTY=true" });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^hearsay: nothing to add; name a file, a folder or an address/);
});
