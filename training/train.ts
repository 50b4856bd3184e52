// npm run train: from the corpora to models/linear-en.bin. Takes some minutes; needs ../shared.
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { LinearReader, readModel } from "../src/attribution/index.js";
import { writeModel } from "../src/attribution/linear/model-file.js";
import { haveCorpora, readPolnear } from "./corpus.js";
import { calibrationOnDev, scoreOnDev } from "./evaluate.js";
import { align } from "./linear/aligned.js";
import { learnModel } from "./linear/learn.js";
import { SETTINGS } from "./settings.js";

if (!haveCorpora()) {
  console.error("The corpora are not there: training needs ../shared/corpora beside the project.");
  process.exit(1);
}
const begun = Date.now();
const say = (line: string): void =>
  console.error(`${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const model = learnModel(readPolnear("train").flatMap(align), SETTINGS, say);
const bytes = writeModel(model);
const packed = gzipSync(bytes, { level: 9 });
const file = process.argv[2] ?? "models/linear-en.bin";
writeFileSync(file, packed);
say(`${file}: ${(packed.length / 1e6).toFixed(2)} MB`);

const reader = new LinearReader(readModel(bytes));
const scores = await scoreOnDev(reader);
const percent = (share: number): string => (100 * share).toFixed(1);
for (const role of ["source", "cue", "content"] as const) {
  const { precision, recall, f1 } = scores[role].exact;
  say(`dev ${role} exact: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`);
}
say(
  `dev relation: exact F1 ${percent(scores.relation.exact.f1)}, loose F1 ${percent(scores.relation.loose.f1)}`,
);
const { error, bins } = await calibrationOnDev(reader);
say(`dev calibration error ${error.toFixed(3)}`);
for (const bin of bins)
  say(`  confidence ${bin.confidence.toFixed(2)}: right ${bin.right.toFixed(2)} of ${bin.count}`);
