import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Adding, AddingRequest } from "../../src/server/jobs/index.js";
import { harmlessName } from "../../src/server/jobs/uploads.js";
import { type Job, Job as JobSchema } from "../../src/server/views/index.js";
import { build, type House, json } from "./fixture.js";

const houses: House[] = [];
async function housed(adding?: Adding): Promise<House> {
  const house = await build({ sample: false, ...(adding ? { adding } : {}) });
  houses.push(house);
  return house;
}
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

async function begun(house: House, init: RequestInit & { body?: BodyInit }): Promise<Job> {
  const answer = await house.ask("/api/jobs", init);
  expect(answer.status).toBe(202);
  const job = JobSchema.parse(await answer.json());
  expect(answer.headers.get("location")).toBe(`/api/jobs/${job.id}`);
  return job;
}

/** The jobs that the events of a stream hold. */
async function eventsOf(house: House, id: string): Promise<readonly Job[]> {
  const answer = await house.ask(`/api/jobs/${id}/events`);
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const text = await answer.text();
  return text
    .split("\n\n")
    .filter(Boolean)
    .map((event) => {
      expect(event).toMatch(/^event: job\ndata: /);
      return JobSchema.parse(JSON.parse(event.replace(/^event: job\ndata: /, "")));
    });
}

describe("a job", () => {
  it("adds the sample, links it, and tells how it goes until it ends", async () => {
    const house = await housed();
    const { id } = await begun(house, json({ sample: true }));
    const events = await eventsOf(house, id);
    expect(events.at(-1)).toMatchObject({ state: "done", added: 10, versions: 1, failed: 0 });
    expect(events.at(-1)!.ended).not.toBeNull();
    const stories = await house.get<{ items: { articles: number }[] }>("/api/stories");
    expect(stories.items.map(({ articles }) => articles)).toEqual([10]);
    // Once more, all of it is there.
    const again = await begun(house, json({ sample: true }));
    await house.jobs.ended(again.id);
    expect(house.jobs.get(again.id)).toMatchObject({ state: "done", added: 0, same: 11 });
  });

  it("adds a text that somebody pastes, and a page's HTML", async () => {
    const house = await housed();
    const one = await begun(
      house,
      json({ text: "“It rains,” said Jane Bell.", title: "Rain", outlet: "Post", published: "2024-03-15" }),
    );
    await house.jobs.ended(one.id);
    const page =
      "<!doctype html><html><head><title>Old</title></head><body><article><h1>Snow</h1><p>“It snows a great deal up there,” said John Hart, the warden of the pass, on Monday.</p></article></body></html>";
    const two = await begun(house, json({ text: page, outlet: "Courier" }));
    await house.jobs.ended(two.id);
    const { items } = await house.get<{
      items: { title: string; outlet: string; published: string | null }[];
    }>("/api/articles");
    expect(items.map(({ outlet }) => outlet)).toEqual(["Courier", "Post"]);
    expect(items[1]).toMatchObject({ title: "Rain", published: "2024-03-15" });
    expect(house.jobs.get(one.id).articles[0].title).toBe("Rain");
  });

  it("hands addresses over to whoever adds, and tells what went well and what not", async () => {
    const asked: AddingRequest[] = [];
    const house = await housed(async (request, tell) => {
      asked.push(request);
      tell({ what: "added", outcome: "new", id: "a", title: "A", outlet: "Post" });
      tell({ what: "added", outcome: "version", id: "b", title: null, outlet: null });
      tell({ what: "same", count: 3 });
      tell({ what: "failed", place: "https://example.com/c", code: "robots", message: "forbidden" });
    });
    const { id } = await begun(house, json({ addresses: ["https://example.com/feed.xml"] }));
    expect(await house.jobs.ended(id)).toMatchObject({
      kind: "addresses",
      state: "done",
      added: 1,
      versions: 1,
      same: 3,
      failed: 1,
      failures: [{ place: "https://example.com/c", code: "robots", message: "forbidden" }],
    });
    expect(asked).toEqual([{ words: ["https://example.com/feed.xml"], folder: null, retry: false }]);
    const retry = await house.ask("/api/failures/retry", { method: "POST" });
    expect(retry.status).toBe(202);
    await house.jobs.ended(((await retry.json()) as Job).id);
    expect(asked[1]).toEqual({ words: [], folder: null, retry: true });
  });

  it("keeps uploaded files under harmless names while they are added, and no longer", async () => {
    const seen: Record<string, string> = {};
    let folder = "";
    const house = await housed(async (request) => {
      folder = request.folder!;
      for (const name of readdirSync(folder)) seen[name] = readFileSync(join(folder, name), "utf8");
      expect(request.words.toSorted()).toEqual(Object.keys(seen).toSorted());
    });
    const form = new FormData();
    form.append("file", new File(["one"], "../../etc/passwd"));
    form.append("file", new File(["two"], "a/passwd"));
    form.append("file", new File(["three"], "-rf.html"));
    const { id } = await begun(house, { method: "POST", body: form });
    await house.jobs.ended(id);
    expect(seen).toEqual({ passwd: "one", "2-passwd": "two", "rf.html": "three" });
    expect(existsSync(folder)).toBe(false);
  });

  it("can be stopped", async () => {
    const house = await housed(
      (_, tell, signal) =>
        new Promise((resolve) => {
          tell({ what: "added", outcome: "new", id: "a", title: null, outlet: null });
          signal.addEventListener("abort", () => resolve());
        }),
    );
    const { id } = await begun(house, json({ addresses: ["https://example.com/"] }));
    const events = eventsOf(house, id);
    expect((await house.ask(`/api/jobs/${id}`, { method: "DELETE" })).status).toBe(200);
    expect((await events).at(-1)).toMatchObject({ state: "stopped", added: 1 });
  });

  it("that fails as a whole says why", async () => {
    const house = await housed(async () => {
      throw new Error("the disk is full");
    });
    const { id } = await begun(house, json({ addresses: ["https://example.com/"] }));
    expect(await house.jobs.ended(id)).toMatchObject({ state: "failed", error: "the disk is full" });
  });

  it("is refused where four run already", async () => {
    const house = await housed(
      (_, __, signal) => new Promise((resolve) => signal.addEventListener("abort", () => resolve())),
    );
    for (let i = 0; i < 4; i++) await begun(house, json({ addresses: ["https://example.com/"] }));
    const answer = await house.ask("/api/jobs", json({ addresses: ["https://example.com/"] }));
    expect(answer.status).toBe(503);
  });

  it.each([
    ["nothing", {}, 400],
    ["no sample", { sample: false }, 400],
    ["no addresses", { addresses: [] }, 400],
    ["an empty text", { text: "" }, 400],
  ])("is refused for %s", async (_, body, status) => {
    const house = await housed();
    expect((await house.ask("/api/jobs", json(body))).status).toBe(status);
  });

  it("is refused for what is neither JSON nor files", async () => {
    const house = await housed();
    const answer = await house.ask("/api/jobs", {
      method: "POST",
      body: "x",
      headers: { "content-type": "text/plain" },
    });
    expect(answer.status).toBe(415);
    expect((await house.ask("/api/jobs", { method: "POST", body: new FormData() })).status).toBe(400);
  });
});

it.each([
  ["letter.eml", "letter.eml"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\windows\\win.ini", "win.ini"],
  ["-", "file"],
  ["--store=x", "store_x"],
  ["..", "file"],
  ["", "file"],
  ["a\0b\n.html", "a_b_.html"],
  ["Zürich – news.pdf", "Zürich _ news.pdf"],
  [`${"long".repeat(100)}.warc.gz`, expect.stringMatching(/^(?:long|ong|ng|g).*\.warc\.gz$/)],
  ["https://example.com/x", "x"],
])("an uploaded %j is kept as %j", (name, kept) => {
  expect(harmlessName(name, new Set())).toEqual(kept);
});
