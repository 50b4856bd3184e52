// npm run bench:growth: time and memory as the text doubles, up to 20 MB, in one article and in one
// line. Each size is read in a process of its own, so that its peak of memory is its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createReader, read } from "../src/index.js";
import { benchTexts, textOf } from "./texts.js";

const MEGA = 1e6;
const SIZES = [1.25, 2.5, 5, 10, 20];
const SHAPES: Record<string, (text: string) => string> = {
  "news articles, one after the other": (text) => text,
  "the same in a single line": (text) => text.replace(/\s+/g, " "),
  "marks only": (text) => '“"'.repeat(text.length / 2),
  "no space at all": (text) => "a".repeat(text.length),
};

const [shape, size] = process.argv.slice(2);
if (shape !== undefined) {
  const reader = await createReader();
  const text = SHAPES[shape](textOf(Number(size) * MEGA, benchTexts().texts));
  await read({ text: textOf(200_000, benchTexts().texts), language: "en" }, { reader }); // warm
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const { statements } = await read({ text, language: "en" }, { reader });
  const seconds = (performance.now() - begun) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    JSON.stringify({
      seconds,
      peak,
      grown: peak - before,
      characters: text.length,
      statements: statements.length,
    }),
  );
} else {
  for (const name of Object.keys(SHAPES)) {
    console.log(name);
    let last = 0;
    for (const megabytes of SIZES) {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ["--max-old-space-size=4096", fileURLToPath(import.meta.url), name, String(megabytes)],
        { encoding: "utf8" },
      );
      if (stdout === "") throw new Error(stderr);
      const { seconds, peak, characters, statements } = JSON.parse(stdout);
      const growth = last > 0 ? `${(seconds / last).toFixed(2)} times the last` : "";
      const memory = `${(peak / MEGA).toFixed(0)} MB at most, ${(peak / characters).toFixed(0)} bytes a character`;
      console.log(
        `  ${(characters / MEGA).toFixed(2).padStart(6)} M  ${seconds.toFixed(2).padStart(6)} s  ${growth.padEnd(20)} ${memory}; ${statements} statements`,
      );
      last = seconds;
    }
  }
}
