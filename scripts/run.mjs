/**
 * Runs a built program of the repository, such as the training or a benchmark, after getting the clone
 * ready: `node scripts/run.mjs [NODE OPTIONS] training/train.js [ARGUMENTS]`.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build, checkNode, install, root } from "./ready.mjs";

checkNode();
install();
build();
const args = process.argv.slice(2);
const program = args.findIndex((arg) => !arg.startsWith("-"));
args[program] = join(root, "dist", args[program]);
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
