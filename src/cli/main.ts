#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `hearsay: Node.js ${process.versions.node} is too old; install version 20.19 or later\n`,
  );
  process.exit(2);
}
// Node 20 compiles each function after so little use that half of it is compiled again, in every thread: of a command that
// takes ten seconds a fifth goes there (docs/performance.md). Newer ones wait by themselves, and know no such setting.
if (major === 20) setFlagsFromString("--interrupt-budget=600000");
// Loaded only now: an older Node might not even understand what is in there.
const { run } = await import("./program.js");

// Ended at once, since standard input may stay open long after the output's reader has gone.
process.exit(await run(process.argv.slice(2)));
