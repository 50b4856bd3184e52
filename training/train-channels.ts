/*
 * `node scripts/run.mjs training/train-channels.js`: learns what speaks for a channel from the labelled
 * articles of the train part, and writes src/lexicon/channel-weights.ts anew.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createReader } from "../src/index.js";
import { findNames } from "../src/sources/names/index.js";
import { analyze } from "../src/text/index.js";
import { type PublishedArticle, readPolnear, readSourceLabels, type SourceLabels } from "./corpus.js";
import { OUTLETS } from "./evaluate-sources.js";
import { CHANNEL_PRIORS } from "./sources/channel-priors.js";
import { type LabelledChannels, learnChannels, scoreChannels } from "./sources/learn-channels.js";

const { names } = await createReader();
const FOLDS = 6;
function spans(list: readonly (readonly [number, number])[] = []) {
  return list.map(([start, end]) => ({ start, end }));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function labelled(article: PublishedArticle, labels: SourceLabels): LabelledChannels {
  const { attributions } = article.annotations[0];
  const analysis = analyze(article.text);
  return {
    channels: attributions.map(({ id }) => labels.attributions[id].channel),
    input: {
      analysis,
      article: {
        outlet: OUTLETS[article.publisher] ?? null,
        title: article.title,
        byline: null,
        credit: null,
      },
      statements: attributions.map(({ source, cue, content }) => ({
        source: spans(source),
        cue: spans(cue),
        content: spans(content),
      })),
      speakers: attributions.map(({ id }) => labels.attributions[id].speaker),
      names: findNames(analysis, names),
    },
  };
}

function articlesOf(part: "train" | "dev"): LabelledChannels[] {
  const articles = new Map(readPolnear(part).map((article) => [article.id, article]));
  return readSourceLabels(part).map((labels) => labelled(articles.get(labels.id)!, labels));
}

function show(part: string, scores: readonly { stated: number; right: number; given: number }[]): void {
  const sum = (key: "stated" | "right" | "given"): number =>
    scores.reduce((all, score) => all + score[key], 0);
  console.log(
    `${part}: of ${sum("stated")} with a channel, right ${percent(sum("right") / sum("stated"))}; ` +
      `of ${sum("given")} given, right ${percent(sum("right") / sum("given"))}`,
  );
}

const train = articlesOf("train");
const folds = Array.from({ length: FOLDS }, (_, k) => ({
  rest: train.filter((_article, i) => i % FOLDS !== k),
  held: train.filter((_article, i) => i % FOLDS === k),
}));
show(
  "train, held out",
  folds.map(({ rest, held }) => scoreChannels(held, learnChannels(rest, CHANNEL_PRIORS))),
);
const weights = learnChannels(train, CHANNEL_PRIORS);
show("dev", [scoreChannels(articlesOf("dev"), weights)]);

const project = pathToFileURL(createRequire(import.meta.url).resolve("hearsay/package.json"));
const file = new URL("src/lexicon/channel-weights.ts", project);
const lines = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .map(([name, weight]) => `${name}\t${weight}`)
  .toSorted((a, b) => (a < b ? -1 : 1));
const before = readFileSync(file, "utf8");
writeFileSync(
  file,
  before.replace(/`[^`]*`;/, () => `\`\n${lines.join("\n")}\n\`;`),
);
