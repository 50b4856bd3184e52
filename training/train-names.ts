// npm run train also runs this: from the corpora to models/names-en.bin. Takes a minute; needs ../shared.
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readNameModel } from "../src/sources/names/index.js";
import { writeNameModel } from "../src/sources/names/model-file.js";
import { listedPhrases } from "../src/sources/names/phrases.js";
import { WordBook } from "../src/sources/names/word.js";
import { listedFlags } from "../src/sources/names/word-flags.js";
import { haveCorpora, readPolnear } from "./corpus.js";
import { learnCommonWords } from "./names/common-words.js";
import { learnNames } from "./names/learn-names.js";
import { measureNames } from "./names/measure.js";
import { NAME_SETTINGS } from "./names/settings.js";
import { hasSilver, labelArticle } from "./names/silver.js";
import { measureSpeakers } from "./names/speakers.js";

if (!haveCorpora()) {
  console.error("The corpora are not there: training needs ../shared/corpora beside the project.");
  process.exit(1);
}
const begun = Date.now();
const say = (line: string): void =>
  console.error(`${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const articles = readPolnear("train");
const common = learnCommonWords(articles);
const book = new WordBook(listedFlags(), listedPhrases(), common);
const { rows, steps } = learnNames(
  articles.filter(hasSilver).map((article) => labelArticle(article, book)),
  NAME_SETTINGS,
  say,
);
const bytes = writeNameModel({ rows, steps, filter: common.bits });
const packed = gzipSync(bytes, { level: 9 });
const file = process.argv[2] ?? "models/names-en.bin";
writeFileSync(file, packed);
say(`${file}: ${(packed.length / 1e3).toFixed(0)} kB`);

const model = readNameModel(bytes);
const dev = readPolnear("dev");
for (const mended of [false, true])
  for (const [part, { precision, recall, f1 }] of Object.entries(measureNames(dev, model, mended)))
    say(
      `dev against ${mended ? "mended" : "silver"} tags, ${part}: precision ${(100 * precision).toFixed(1)}, ` +
        `recall ${(100 * recall).toFixed(1)}, F1 ${(100 * f1).toFixed(1)}`,
    );
for (const part of ["train", "dev"] as const)
  for (const [kind, { total, found, right }] of Object.entries(measureSpeakers(part, model)))
    say(`${part}, speakers who are a ${kind}: ${found} of ${total} found, ${right} with the right kind`);
