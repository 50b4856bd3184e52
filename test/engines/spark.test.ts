import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../engines/spark", import.meta.url));

/** The Python that has what pyproject.toml names: HEARSAY_SPARK_PYTHON, or the one that .ci/run has put beside it. */
function python(): string | null {
  const { HEARSAY_SPARK_PYTHON: given } = process.env;
  if (given) return given;
  const own = join(folder, ".venv/bin/python");
  return existsSync(own) ? own : null;
}

test("the jobs on Spark: engines/spark/tests", async ({ skip }) => {
  const program = python();
  if (program === null) {
    if (process.env.HEARSAY_REQUIRE_SPARK)
      throw new Error("HEARSAY_REQUIRE_SPARK is set, and there is no PySpark");
    skip("there is no engines/spark/.venv with PySpark; docs/scale.md says how to make it");
    return;
  }
  const child = spawn(
    program,
    ["-B", "-W", "ignore", "-m", "unittest", "discover", "-t", ".", "-s", "tests"],
    { cwd: folder },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      said += text;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) console.log(said.split("\n").slice(-120).join("\n"));
  expect(code).toBe(0);
  // A test that finds no tests cannot fail.
  expect(Number(/Ran (\d+) tests/.exec(said)?.[1])).toBeGreaterThan(20);
}, 1_200_000);
