// npm run bench:add [-- NUMBER...]: how fast articles are added, beside reading them alone on the same
// cores; then how time and memory grow with the number of articles. Rounds are interleaved, so that a busy
// machine slows both alike. With the linear reader: beside the neural one, keeping takes next to nothing.
// `npm run bench:add -- 100000` adds that many invented articles, and nothing else.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { inventedRow } from "./invented.js";

const ROUNDS = 5;
const MEGA = 1e6;
const command = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const helsinki = fileURLToPath(new URL("../../../shared/corpora/stories/helsinki.jsonl.gz", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));

// The process tells its own use of time and memory, all threads together.
const tellUse = `import{isMainThread as m}from"node:worker_threads";import{writeSync}from"node:fs";if(m)process.on("exit",()=>{const u=process.resourceUsage();writeSync(2,"used "+(u.userCPUTime+u.systemCPUTime)+" "+u.maxRSS+"\\n")})`;

interface Ran {
  /** From beginning to end. */
  readonly seconds: number;
  /** Seconds of all cores together: they do not grow where a machine is busy with something else. */
  readonly work: number;
  /** Peak of memory in bytes. */
  readonly peak: number;
  readonly stdout: string;
}

function run(args: readonly string[], output: "pipe" | "ignore" = "pipe"): Ran {
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(tellUse)}`, command, ...args],
    { encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", output, "pipe"] },
  );
  const seconds = (performance.now() - begun) / 1000;
  const [, work, peak] = /^used (\d+) (\d+)$/m.exec(stderr) ?? [];
  if (status !== 0 || peak === undefined) throw new Error(stderr || `it ended with ${status}`);
  return { seconds, work: Number(work) / MEGA, peak: Number(peak) * 1024, stdout };
}

let stores = 0;
/** Adds a file to a store of its own. */
function addAll(file: string): Ran & { readonly store: number } {
  const store = join(folder, `${stores++}.db`);
  const ran = run(["add", "--reader", "linear", "--store", store, file]);
  const size = statSync(store).size;
  rmSync(store);
  return { ...ran, store: size };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The articles of the shared corpus where it is, else invented ones; without those that occur twice. */
function measured(): { readonly name: string; readonly rows: readonly string[] } {
  if (!existsSync(helsinki)) {
    return { name: "2,000 invented articles", rows: Array.from({ length: 2000 }, (_, i) => inventedRow(i)) };
  }
  const byText = new Map<string, string>();
  for (const row of gunzipSync(readFileSync(helsinki)).toString("utf8").split("\n").filter(Boolean))
    byText.set((JSON.parse(row) as { readonly text: string }).text, row);
  return { name: "the helsinki articles", rows: [...byText.values()] };
}

function speed(): void {
  const { name, rows } = measured();
  const file = join(folder, "measured.jsonl");
  writeFileSync(file, `${rows.join("\n")}\n`);
  const reading: Ran[] = [];
  const adding: Ran[] = [];
  let last = "";
  for (let round = 0; round < ROUNDS; round++) {
    reading.push(run(["read", "--reader", "linear", "--jsonl", file]));
    const added = addAll(file);
    adding.push(added);
    const text = rows.reduce((sum, row) => sum + (JSON.parse(row) as { text: string }).text.length, 0);
    last = `${added.stdout.split("\n")[0]}; store ${(added.store / MEGA).toFixed(1)} MB for ${(text / MEGA).toFixed(1)} M characters of text`;
  }
  console.log(`${name}, ${rows.length}; processes from beginning to end; medians of ${ROUNDS} rounds`);
  const tell = (who: string, runs: readonly Ran[]): void => {
    const seconds = median(runs.map((one) => one.seconds));
    const work = median(runs.map((one) => one.work));
    console.log(
      `  ${who.padEnd(21)} ${seconds.toFixed(2)} s  ${(rows.length / seconds).toFixed(0)} articles/s  ${work.toFixed(2)} s of all cores`,
    );
  };
  tell("hearsay read --jsonl", reading);
  tell("hearsay add", adding);
  for (const [what, of] of [
    ["time", (one: Ran) => one.seconds],
    ["time of all cores", (one: Ran) => one.work],
  ] as const) {
    const ratio = median(reading.map(of)) / median(adding.map(of));
    const single = adding.map((one, i) => (of(reading[i]) / of(one)).toFixed(2)).join(", ");
    console.log(`  speed of add / read by ${what}: ${ratio.toFixed(2)} (single rounds: ${single})`);
  }
  console.log(`  ${last}`);
}

async function growth(sizes: readonly number[]): Promise<void> {
  console.log("invented articles of some 2,000 characters; read alone, then added");
  let before: { readonly size: number; readonly seconds: number } | null = null;
  for (const size of sizes) {
    const file = join(folder, "invented.jsonl");
    const stream = createWriteStream(file);
    for (let i = 0; i < size; i++) {
      if (!stream.write(`${inventedRow(i)}\n`)) await once(stream, "drain");
    }
    stream.end();
    await finished(stream);
    const reading = run(["read", "--reader", "linear", "--jsonl", file], "ignore");
    const { seconds, work, peak, store } = addAll(file);
    const grown = before
      ? `${(seconds / before.seconds).toFixed(2)} times the time for ${(size / before.size).toFixed(1)} times as many`
      : "";
    console.log(
      `  ${size.toLocaleString("en").padStart(8)}  ${seconds.toFixed(1).padStart(7)} s  ${(size / seconds).toFixed(0).padStart(5)}/s  ${(peak / MEGA).toFixed(0).padStart(5)} MB at most  store ${(store / MEGA).toFixed(0)} MB  ${grown}\n` +
        `            ${reading.seconds.toFixed(1).padStart(7)} s to read alone; speed of add / read by time: ${(reading.seconds / seconds).toFixed(2)}, by time of all cores: ${(reading.work / work).toFixed(2)}`,
    );
    before = { size, seconds };
  }
}

try {
  const sizes = process.argv.slice(2).map(Number);
  if (sizes.length === 0) speed();
  await growth(sizes.length > 0 ? sizes : [5000, 10_000, 20_000]);
} finally {
  rmSync(folder, { recursive: true });
}
