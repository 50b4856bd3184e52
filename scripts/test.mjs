/**
 * `npm test`: gets the clone ready, then checks formatting, lint and types, and runs the tests. Stops
 * at the first step that fails, with its exit code. Its last line is the sum of all tests.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, checkNode, install, root } from "./ready.mjs";

checkNode();

/** Does one step and says what it is and how long it took; ends the run where it answers another number than 0. */
function step(name, work) {
  const began = performance.now();
  const status = work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${status ? "✗" : "✓"} ${name} (${seconds} s)`);
  return status;
}

/** Runs a package's program with this very Node, and answers its exit code. */
function tool(file, ...args) {
  const { status, error } = spawnSync(process.execPath, [join(root, "node_modules", file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Prints how many tests passed, failed and were skipped, by vitest's own account of them. */
function closingLine(reportFile) {
  const report = JSON.parse(readFileSync(reportFile, "utf8"));
  // A file that cannot even be loaded has no tests to fail, and is a failure all the same.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
}

const reports = mkdtempSync(join(tmpdir(), "hearsay-test-"));
const report = join(reports, "vitest.json");
const steps = [
  ["packages", () => install()],
  ["build", () => build()],
  ["formatting", () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")],
  ["lint", () => tool("oxlint/bin/oxlint", "--type-aware")],
  [
    "types",
    () =>
      tool("typescript/bin/tsc", "--noEmit", "-p", ".") ||
      tool("typescript/bin/tsc", "--noEmit", "-p", "web"),
  ],
  [
    "tests",
    () =>
      tool(
        "vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ),
  ],
];

let status = 0;
for (const [name, work] of steps) {
  status = step(name, work) || 0;
  if (status !== 0) break;
}
try {
  closingLine(report);
} catch {
  console.log("The tests did not run.");
  status ||= 1;
}
rmSync(reports, { recursive: true, force: true });
process.exit(status);
