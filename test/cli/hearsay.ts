import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

/** The built command. */
export const command = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));

/** Skips a test where nothing is built; `npm test` builds first. */
export function skipUnlessBuilt({ skip }: TestContext): void {
  skip(!existsSync(command), "the tests of the command line need dist/, which npm start and npm test build");
}

/** What came of a run. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Starts the built command; nothing of the environment decides on colour or width. It reads with the linear
 * reader, which is fast, if the test does not say otherwise.
 */
export function begin(
  args: readonly string[],
  options: SpawnOptions & { readonly imports?: string } = {},
): ChildProcess {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...environment } = process.env;
  const node = options.imports === undefined ? [] : ["--import", `data:text/javascript,${options.imports}`];
  return spawn(process.execPath, [...node, command, ...args], {
    ...options,
    env: { ...environment, HEARSAY_READER: "linear", ...options.env },
  });
}

/** Waits for a command to end. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => stderr.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** Runs the built command to its end. */
export function hearsay(
  args: readonly string[],
  {
    input,
    ...options
  }: SpawnOptions & { readonly input?: string | Uint8Array; readonly imports?: string } = {},
): Promise<Ended> {
  const child = begin(args, options);
  // A command that ends before it has read its input is none of the test's concern.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input ?? "");
  return ended(child);
}
