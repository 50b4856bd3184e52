/**
 * Gets a clone ready to run: installs what package-lock.json names, and builds. Each is skipped when
 * nothing has changed since it was last done. Uses nothing but Node, as it runs before anything is
 * installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildKernel, kernelModule } from "./kernel.mjs";

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The built command line. */
export const command = join(root, "dist/src/cli/main.js");

/** The built page. */
const page = join(root, "dist/web/index.html");

const buildStamp = join(root, "dist/.built");
/** Folders that TypeScript builds; tests beside the code are not built. */
const built = ["src", "training", "bench"];

/** Ends with a clear line where Node is too old, before anything that old Node does not understand is loaded. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Hearsay needs Node.js 20.19 or later, and this is ${process.versions.node}: install a newer one.`,
  );
  process.exit(1);
}

/** Says on standard error what is being done, so that standard output holds only what was asked for. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a program in the repository and ends with its exit code where it fails. */
function must(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });
  if (error) say(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status || 1);
}

/** The packages in a lock file, and what tells one version of each from another. */
function packagesOf(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8"));
  return Object.entries(packages).filter(([path]) => path !== "");
}

/**
 * Whether node_modules holds what package-lock.json names. npm leaves a lock file of its own in
 * node_modules once it has installed everything, so a half-done installation does not count, and one
 * done by hand does.
 */
function isInstalled() {
  const done = join(root, "node_modules/.package-lock.json");
  if (!existsSync(done)) return false;
  const there = new Map(packagesOf(done));
  // An optional package may be missing: it is for another kind of machine.
  return packagesOf(join(root, "package-lock.json")).every(([path, wanted]) => {
    const found = there.get(path);
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional;
  });
}

/** Installs the packages, unless they are there. */
export function install() {
  if (isInstalled()) return;
  say("Installing packages (npm ci) …");
  must("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    // Its errors are shown, its account of what it added is not.
    stdio: ["ignore", "ignore", 2],
    shell: process.platform === "win32",
    // The package holds all that Hearsay uses; its script would fetch hundreds of megabytes for GPUs.
    env: { ONNXRUNTIME_NODE_INSTALL: "skip", ...process.env },
  });
}

/** Files under a folder, their paths relative to the root, in a steady order. */
function filesUnder(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .toSorted();
}

const isSource = (path) =>
  /\.tsx?$/.test(path) && !/\.(test|contract)\.ts$/.test(path) && path !== join(kernelModule);

/** A hash of everything that decides what the build makes: sources, the page, settings, the compilers. */
function sourcesHash() {
  const hash = createHash("sha256");
  const settings = [
    "tsconfig.json",
    "tsconfig.build.json",
    "package.json",
    "package-lock.json",
    "scripts/kernel.mjs",
  ];
  for (const path of [...settings, ...built.flatMap(filesUnder).filter(isSource), ...filesUnder("web")]) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Removes what was built from a source that is no longer there. */
function removeOrphans() {
  for (const path of built.flatMap((folder) => filesUnder(join("dist", folder)))) {
    const source = relative("dist", path).replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
    if (source.endsWith(".ts") && !existsSync(join(root, source))) rmSync(join(root, path));
  }
}

/** Builds dist/, unless it is built from just these sources. */
export function build() {
  const hash = sourcesHash();
  const made = [buildStamp, command, page, join(root, kernelModule)];
  if (made.every((file) => existsSync(file)) && readFileSync(buildStamp, "utf8") === hash) return;
  say("Building (asc, tsc, vite) …");
  rmSync(buildStamp, { force: true });
  buildKernel(root, (args) => must(process.execPath, args, { stdio: ["ignore", 2, 2] }));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  must(process.execPath, [compiler, "-b", "tsconfig.build.json"], { stdio: ["ignore", 2, 2] });
  removeOrphans();
  const bundler = join(root, "node_modules/vite/bin/vite.js");
  must(process.execPath, [bundler, "build", "--config", "web/vite.config.ts", "--logLevel", "warn"], {
    stdio: ["ignore", 2, 2],
  });
  // So that it can be run as ./dist/src/cli/main.js and through npx.
  chmodSync(command, 0o755);
  writeFileSync(buildStamp, hash);
}
