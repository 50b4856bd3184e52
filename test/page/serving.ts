import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "./texts.js";

/** The repository's root. */
export const ROOT = join(import.meta.dirname, "../..");

const command = join(ROOT, "dist/src/cli/main.js");

/** A server with a store of its own. */
export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Adds the sample story and rows to a store, and links them. */
async function fill(store: string, folder: string, rows: readonly Row[]): Promise<void> {
  const samples = join(ROOT, "samples/story");
  const files = readdirSync(samples)
    .toSorted()
    .map((name) => join(samples, name));
  const lines = join(folder, "rows.jsonl");
  writeFileSync(lines, rows.map((row) => JSON.stringify(row)).join("\n"));
  // Not in step with this thread: the test runner gives up on one that does not answer for a minute.
  const run = (...args: readonly string[]): Promise<unknown> =>
    promisify(execFile)(process.execPath, [command, ...args, "--store", store]);
  await run("add", "--reader", "linear", ...files, ...(rows.length > 0 ? [lines] : []));
  await run("link");
}

/** Starts `hearsay serve` on a free port, over a store with the sample story and some rows, or an empty one. */
export async function serve(rows: readonly Row[] | null): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-page-"));
  const store = join(folder, "store.db");
  if (rows) await fill(store, folder, rows);
  const server = spawn(process.execPath, [command, "serve", "--port", "0", "--store", store], {
    cwd: folder,
    env: { ...process.env, HEARSAY_READER: "linear" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const origin = await originOf(server);
  return {
    origin,
    close: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      // On a busy machine its helpers may be slow to end: no test waits for that.
      const late = setTimeout(() => server.kill("SIGKILL"), 8000);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address that a server says it is at. */
function originOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    const hear = (data: Buffer): void => {
      told += data.toString();
      const found = /http:\/\/[\w.[\]:-]+:\d+/.exec(told);
      if (found) resolve(found[0]);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => reject(new Error(`hearsay serve ended with ${code}: ${told}`)));
  });
}
