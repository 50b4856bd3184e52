import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticlePage, FailurePage, Job, StatusView, StoryPage } from "../../src/server/views/index.js";
import { begin, ended, skipUnlessBuilt } from "../cli/hearsay.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"));
const store = join(folder, "hearsay.db");

/** Waits for the line that tells where the server is. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    child.stdout!.on("data", (chunk: Buffer) => {
      told += chunk.toString();
      const found = /http:\/\/\S+/.exec(told)?.[0];
      if (found) resolve(found);
    });
    child.on("close", (code) => reject(new Error(`ended with ${code}`)));
  });
}

describe("hearsay serve", () => {
  let child: ChildProcess;
  let address = "";
  let over: ReturnType<typeof ended>;

  beforeAll(async () => {
    child = begin(["serve", "--port", "0", "--store", store]);
    over = ended(child);
    address = await addressOf(child).catch(() => "");
  }, 60_000);
  afterAll(async () => {
    child.kill("SIGTERM");
    await over;
    rmSync(folder, { recursive: true });
  });

  const get = async <View>(path: string): Promise<View> =>
    (await fetch(`${address}${path}`)).json() as Promise<View>;
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${address}${path}`, { method: "POST", body, headers: { origin: address, ...headers } });

  /** Follows a job's events to the end. */
  async function done(begun: Response): Promise<Job> {
    expect(begun.status).toBe(202);
    const { id } = (await begun.json()) as Job;
    const events = await (await fetch(`${address}/api/jobs/${id}/events`)).text();
    return JSON.parse(events.trim().split("data: ").at(-1)!) as Job;
  }

  it("makes a store where there is none, fills it with the sample, and shows the story", async (context) => {
    skipUnlessBuilt(context);
    expect((await get<StatusView>("/api/status")).counts.articles).toBe(0);
    const job = await done(
      await post("/api/jobs", '{"sample":true}', { "content-type": "application/json" }),
    );
    expect(job).toMatchObject({ state: "done", added: 10, versions: 1 });
    expect((await get<StoryPage>("/api/stories")).items[0].articles).toBe(10);
    expect((await get<StatusView>("/api/status")).stale).toBe(0);
  });

  it("adds uploaded files as hearsay add does, and keeps no failure of what cannot be had again", async (context) => {
    skipUnlessBuilt(context);
    const form = new FormData();
    form.append("file", new File(["“It rains a lot,” Jane Bell said in Paris on Monday."], "rain.txt"));
    form.append("file", new File(['{"text":"“It snows,” said John Hart."}\n{"text":7}\n'], "two.jsonl"));
    const job = await done(await post("/api/jobs", form));
    expect(job).toMatchObject({ kind: "files", state: "done", added: 2, failed: 1 });
    expect(job.failures[0]).toMatchObject({ place: "two.jsonl:2", code: expect.any(String) });
    expect((await get<FailurePage>("/api/failures")).items).toEqual([]);
    const { items } = await get<ArticlePage>("/api/articles?limit=2");
    expect(items.map(({ origin }) => origin).toSorted()).toEqual(["rain.txt", "two.jsonl:1"]);
  });

  it("fetches addresses by the rules of hearsay add: nothing on this machine", async (context) => {
    skipUnlessBuilt(context);
    let asked = 0;
    const inside = createServer((_, response) => {
      asked += 1;
      response.end("inside");
    });
    await new Promise<void>((resolve) => inside.listen(0, "127.0.0.1", resolve));
    const { port } = inside.address() as { port: number };
    const body = JSON.stringify({ addresses: [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`] });
    const job = await done(await post("/api/jobs", body, { "content-type": "application/json" }));
    inside.close();
    expect(job).toMatchObject({ state: "done", added: 0, failed: 2 });
    expect(asked).toBe(0);
    const { items } = await get<FailurePage>("/api/failures");
    expect(items.map(({ code }) => code)).toEqual(["private", "private"]);
  });

  it("answers while it adds, and knows what others add to the store", async (context) => {
    skipUnlessBuilt(context);
    const other = begin(["add", "--store", store, "-"]);
    const added = ended(other);
    other.stdin!.end("“The road is closed,” said Rita Long of the council.");
    expect((await added).code).toBe(0);
    await expect
      .poll(async () => (await get<ArticlePage>("/api/articles?limit=1")).items[0].origin, { timeout: 7000 })
      .toBe("standard input");
  });

  it("ends cleanly at the first wish", async (context) => {
    skipUnlessBuilt(context);
    child.kill("SIGINT");
    expect((await over).code).toBe(0);
  });
});

describe("hearsay serve refuses to start", () => {
  it.each([
    [["--host", "0.0.0.0"], "give a token with --token"],
    [["--token", "short"], "fewer than 16 characters"],
    [["--port", "70000"], "0 to 65535"],
  ])("with %j", async (args, told) => {
    const { code, stderr } = await ended(begin(["serve", "--store", join(folder, "none.db"), ...args]));
    expect(code).not.toBe(0);
    expect(stderr).toContain(told);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
