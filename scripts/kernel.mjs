/**
 * Compiles the kernel, src/attribution/linear/kernel/, to WebAssembly, and writes its bytes as a module,
 * so that the library needs no file beside it, in Node or in a browser. Uses nothing but Node and the
 * compiler.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The module that is written, from the repository's root. It is no source: git ignores it. */
export const kernelModule = "src/attribution/linear/kernel-bytes.ts";

const source = "src/attribution/linear/kernel/index.ts";
const compiler = "node_modules/assemblyscript/bin/asc.js";

/**
 * Compiles the kernel in the repository at `root`; `run` starts Node with arguments, and ends the whole
 * program where the compiler fails.
 */
export function buildKernel(root, run) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-kernel-"));
  const out = join(folder, "kernel.wasm");
  run([
    join(root, compiler),
    source,
    "-O3",
    "--noAssert",
    "--runtime",
    "stub",
    "--enable",
    "simd",
    "-o",
    out,
  ]);
  const base64 = readFileSync(out).toString("base64");
  rmSync(folder, { recursive: true });
  const lines = base64.match(/.{1,100}/g).map((line) => `  "${line}"`);
  writeFileSync(
    join(root, kernelModule),
    `// Made by scripts/kernel.mjs from kernel/.\nexport const KERNEL_BYTES: string =\n${lines.join(" +\n")};\n`,
  );
}
