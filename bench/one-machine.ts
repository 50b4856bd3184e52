// node dist/bench/one-machine.js FILE.jsonl: what one machine makes of the articles in a file, in memory, as a line of
// JSON for each row of each table that the jobs on Spark write. What they write is compared with it, row by row.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { modelBytes } from "#model-file";
import { rowsOf } from "../src/exports/index.js";
import { articleFromRow, createReader, HearsayError, readArticle } from "../src/index.js";
import type { ArticleRecord } from "../src/record/index.js";
import { linkArticles, readClaimModel, titleOf } from "../src/story/index.js";

const reader = await createReader();
const records = new Map<string, ArticleRecord>();
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  try {
    const record = await readArticle(articleFromRow(line), reader);
    records.set(record.id, record);
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
  }
}
const begun = performance.now();
const linked = linkArticles(records.values(), readClaimModel(await modelBytes("claims-en.bin")));
console.error(`linked in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
const { claims, copies, stories } = linked;
const rows = rowsOf({
  kind: "search",
  id: "",
  title: null,
  articles: [...records.values()].map((record) => ({ record, statements: null })),
  claims,
  copies,
  others: { records: [], claims: [] },
});

function tell(table: string, all: readonly object[]): void {
  for (const row of all) process.stdout.write(`${JSON.stringify({ table, row })}\n`);
}

tell(
  "copies",
  rows("copies").map((row, i) => ({ ...row, copy: JSON.stringify(copies[i]) })),
);
tell(
  "claims",
  rows("claims").map((row, i) => ({ ...row, record: JSON.stringify(claims[i]) })),
);
tell("claim_statements", rows("wordings"));
for (const name of ["origins", "changes", "disputes"] as const) tell(name, rows(name));
tell(
  "stories",
  stories.map(({ id, articles }) => ({
    story: id,
    title: titleOf(articles.map((article) => records.get(article)!)),
    articles,
  })),
);
