/**
 * `npm start`: gets the clone ready and runs the command line with the arguments after `--`. Without
 * arguments it opens the page.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, checkNode, command, install } from "./ready.mjs";

checkNode();
install();
build();

const { run } = await import(pathToFileURL(join(command, "../program.js")).href);
const args = process.argv.slice(2);
process.exit(await run(args.length > 0 ? args : ["serve", "--open"]));
