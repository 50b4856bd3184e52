import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ReaderName } from "../read.js";
import { type Adding, giveWay, startServer } from "../server/index.js";
import { listenForStop } from "./adding/stopping.js";
import type { Told } from "./adding/telling.js";
import { harmless } from "./terminal/harmless.js";

/** What `hearsay serve` was asked to do. */
export interface ServeSettings {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly token: string | null;
  readonly allowedHosts: readonly string[];
  readonly reader: ReaderName;
  readonly contact: string | null;
  /** Whether to open the page in a browser. */
  readonly open: boolean;
  readonly version: string;
}

/** What `hearsay add --json` writes of an article. */
interface Report {
  readonly outcome: "new" | "version";
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** "612 added · 0 same · …" as `hearsay add` ends. */
const summary = /^[\d,]+ added · ([\d,]+) same · /;

/** Adds by `hearsay add` in a process of its own: its rules are the same, and the server waits for nothing. */
function addingBy({ store, reader, contact }: ServeSettings): Adding {
  const command = fileURLToPath(new URL("./main.js", import.meta.url));
  return ({ words, folder, retry }, tell, signal) =>
    new Promise((resolve, reject) => {
      // One core is left to those who read.
      const jobs = String(Math.max(1, availableParallelism() - 1));
      const options = ["--json", "--store", store, "--reader", reader, "--jobs", jobs];
      if (contact) options.push("--contact", contact);
      if (retry) options.push("--retry");
      // Uploads are new whatever was taken in under their names before.
      if (folder !== null) options.push("--again");
      const child = spawn(process.execPath, [command, "add", ...options, "--", ...words], {
        cwd: folder ?? process.cwd(),
        // Over the channel it tells what fails, with codes, and how long it will take.
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      });
      giveWay(child.pid);
      const stop = (): void => void child.kill("SIGTERM");
      signal.addEventListener("abort", stop, { once: true });
      if (signal.aborted) stop();
      let last = "";
      createInterface({ input: child.stdout! }).on("line", (line) => {
        const { outcome, id, title, outlet } = JSON.parse(line) as Report;
        tell({ what: "added", outcome, id, title, outlet });
      });
      createInterface({ input: child.stderr! }).on("line", (line) => {
        const same = summary.exec(line)?.[1];
        if (same !== undefined) tell({ what: "same", count: Number(same.replaceAll(",", "")) });
        if (line.startsWith("hearsay: ")) last = line.slice("hearsay: ".length);
      });
      child.on("message", (told) => tell(told as Told));
      child.on("error", reject);
      child.on("close", (code) => {
        signal.removeEventListener("abort", stop);
        // 1: something could not be read, which was told line by line.
        if (code === 0 || code === 1 || signal.aborted) resolve();
        else reject(new Error(last || `hearsay add ended with ${code}`));
      });
    });
}

/** Opens an address in whatever shows pages here; nobody minds where nothing does. */
function openPage(address: string): void {
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/** `hearsay serve`: page and API until somebody stops it. */
export async function serveCommand(settings: ServeSettings): Promise<number> {
  const { store: file, host, port, token, allowedHosts, reader, version } = settings;
  const served = await startServer({
    file,
    host,
    port,
    token,
    allowedHosts,
    reader,
    version,
    adding: addingBy(settings),
  });
  const shown = token === null ? served.address : `${served.address}/?token=${encodeURIComponent(token)}`;
  process.stdout.write(`Hearsay is at ${served.address}  (Ctrl-C ends it)\n`);
  process.stdout.write(`store: ${harmless(file)}\n`);
  if (settings.open) openPage(shown);
  const stopped = new Promise<void>((resolve) => {
    const stopping = listenForStop(() => {
      process.stderr.write("hearsay: ending\n");
      resolve();
    });
    void stopping;
  });
  await stopped;
  await served.close();
  return 0;
}
