/*
 * `node scripts/run.mjs training/claims/utterances.js FILE`: writes what the neural reader's vectors learn from, an
 * article a line: the utterances (possible claims) of PolNeAR's train part and of the labelled events, as the
 * neural reader that is there finds them. Those of the events come with the keys of the claims they state.
 */
import { writeFileSync } from "node:fs";
import { articleFromText, createReader, readArticle } from "../../src/index.js";
import { type Utterance, utterancesOf } from "../../src/story/claims/index.js";
import { readPolnear } from "../corpus.js";
import { readEvents } from "./events.js";

const none: ReadonlySet<string> = new Set();

function line(
  article: string,
  utterances: readonly Utterance[],
  claims: readonly ReadonlySet<string>[],
): string {
  return JSON.stringify({
    article,
    utterances: utterances.map(({ content, speaker, subject }, at) => ({
      content: content.map(({ start, end }) => [start, end]),
      speaker: speaker?.name ?? speaker?.role ?? null,
      subject: subject?.name ?? null,
      claims: [...(claims[at] ?? none)],
    })),
  });
}

const lines: string[] = [];
const reader = await createReader("neural");
for (const { id, text } of readPolnear("train"))
  lines.push(
    line(id, utterancesOf(await readArticle(articleFromText(text, { id, language: "en" }), reader)), []),
  );
for (const part of ["train", "dev"] as const)
  for (const { records, utterances, claims } of await readEvents(part, "neural"))
    for (const { id } of records) {
      const own = utterances.flatMap((utterance, at) => (utterance.article === id ? [at] : []));
      lines.push(
        line(
          id,
          own.map((at) => utterances[at]),
          own.map((at) => claims[at]),
        ),
      );
    }
writeFileSync(process.argv[2], `${lines.join("\n")}\n`);
console.log(`${lines.length} articles`);
