// node dist/bench/told-rows.js ARTICLES: so many rows of news that nobody wrote, as JSON Lines (see told.ts).
import { once } from "node:events";
import { toldRows } from "./told.js";

const rows = toldRows();
for (let number = 0; number < Number(process.argv[2]); number++)
  if (!process.stdout.write(`${rows.next().value}\n`)) await once(process.stdout, "drain");
