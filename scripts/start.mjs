/**
 * `npm start`: gets the clone ready and runs the command line with the arguments after `--`. Without
 * arguments it does the main job: it reads the article under samples/ and shows it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, checkNode, command, install, root } from "./ready.mjs";

checkNode();
install();
build();

const { run } = await import(pathToFileURL(join(command, "../program.js")).href);
const args = process.argv.slice(2);
if (args.length > 0) process.exit(await run(args));

process.chdir(root);
const exitCode = await run(["read", "samples/asylum-questionnaire.txt"]);
if (exitCode === 0) {
  // The credit stands once, in the samples' README, after the file's name.
  const credits = readFileSync("samples/README.md", "utf8");
  const credit = credits.match(/^- `asylum-questionnaire\.txt`: (.*(?:\n {2}.*)*)/m)[1];
  console.log(`
  ${credit}

  Your own article:  npm start -- read FILE                  (text, HTML or JSON Lines)
  For a script:      npm start --silent -- read --json FILE  (or: npx hearsay read --json FILE)
`);
}
process.exit(exitCode);
