// node scripts/run.mjs bench/sparing.js: what it saves, and costs in accuracy, to have the neural reader read only some
// paragraphs of an article and leave the others to the linear one. PolNeAR's dev part, whole articles, exact F1.
// Processor time is given as a share of what the neural reader takes for everything, in the same run.
import {
  type Attribution,
  LinearReader,
  loadNeuralReader,
  type Reader,
  readModel,
} from "../src/attribution/index.js";
import { modelBytes, neuralFiles, neuralRuntime } from "../src/models/node.js";
import type { Span } from "../src/record/index.js";
import { analyze, type TextAnalysis } from "../src/text/index.js";
import { readPolnear } from "../training/corpus.js";
import { predict, scoreOnDev } from "../training/evaluate.js";

/** Whether the neural reader is to read a paragraph, by what the linear one found there. */
type Rule = (found: readonly Attribution[], hasQuotation: boolean) => boolean;

const RULES: Readonly<Record<string, Rule>> = {
  "a statement or a quotation": (found, hasQuotation) => found.length > 0 || hasQuotation,
  "a statement": (found) => found.length > 0,
  "a statement less sure than 0.95": (found) => found.some(({ confidence }) => confidence < 0.95),
  "a statement less sure than 0.9": (found) => found.some(({ confidence }) => confidence < 0.9),
  "a statement less sure than 0.8": (found) => found.some(({ confidence }) => confidence < 0.8),
};

/** Reads everything with the first reader, and some paragraphs again with the second, which then counts there. */
class SparingReader implements Reader {
  readonly name = "sparing";
  readonly languages = ["en"];
  /** Characters that were left to the second reader, of how many. */
  chosen = 0;
  all = 0;

  constructor(
    private readonly light: Reader,
    private readonly accurate: Reader,
    private readonly rule: Rule,
  ) {}

  async attribute(analysis: TextAnalysis): Promise<readonly Attribution[]> {
    const { text, quotations } = analysis;
    const found = await this.light.attribute(analysis);
    const chosen = paragraphsOf(analysis).filter((paragraph) =>
      this.rule(
        found.filter((one) => isIn(one, paragraph)),
        quotations.some(({ start, end }) => start < paragraph.end && end > paragraph.start),
      ),
    );
    for (const { start, end } of chosen) this.chosen += end - start;
    this.all += text.length;
    // The chosen paragraphs by themselves, and where each piece of that text begins in the whole.
    const starts: number[] = [];
    let short = "";
    for (const { start, end } of chosen) {
      starts.push(short.length);
      short += `${text.slice(start, end)}\n\n`;
    }
    const place = ({ start, end }: Span): Span => {
      let piece = starts.length - 1;
      while (starts[piece] > start) piece--;
      const by = chosen[piece].start - starts[piece];
      return { start: start + by, end: Math.min(end + by, chosen[piece].end) };
    };
    const again = chosen.length === 0 ? [] : await this.accurate.attribute(analyze(short));
    const kept = found.filter((one) => !chosen.some((paragraph) => isIn(one, paragraph)));
    return [
      ...kept,
      ...again.map(({ source, cue, content, confidence }) => ({
        source: source.map(place),
        cue: cue.map(place),
        content: content.map(place),
        confidence,
      })),
    ].toSorted((a, b) => beginning(a) - beginning(b));
  }
}

function paragraphsOf({ tokens, paragraphs }: TextAnalysis): Span[] {
  return Array.from(paragraphs.subarray(0, -1), (first, at) => ({
    start: tokens.starts[first],
    end: tokens.ends[paragraphs[at + 1] - 1],
  }));
}

/** A statement is where its cue stands, or where its content begins if it has none. */
function isIn({ cue, content }: Attribution, { start, end }: Span): boolean {
  const at = (cue[0] ?? content[0]).start;
  return at >= start && at < end;
}

function beginning({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

const linear = new LinearReader(readModel(await modelBytes("linear-en.bin")));
const neural = await loadNeuralReader(await neuralFiles(), await neuralRuntime());
const articles = readPolnear("dev");

/** Processor time of reading all articles, the best of three. */
async function timeOf(reader: Reader): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const begun = process.cpuUsage();
    await predict(reader, articles);
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

const percent = (share: number): string => (100 * share).toFixed(1);
const whole = await timeOf(neural);

async function tell(name: string, reader: Reader, read: () => number): Promise<void> {
  const time = await timeOf(reader);
  const { source, cue, content, relation } = await scoreOnDev(reader);
  const scores = [source.exact, cue.exact, content.exact].map(({ f1 }) => percent(f1)).join(" / ");
  console.log(
    `${name.padEnd(34)} ${percent(read()).padStart(5)} % read, ${percent(time / whole).padStart(5)} % of the time; ` +
      `${scores}; relation ${percent(relation.exact.f1)}, ${percent(relation.loose.f1)}`,
  );
}

console.log(`${articles.length} articles; the neural reader takes ${whole.toFixed(1)} s for all`);
await tell("everything", neural, () => 1);
for (const [name, rule] of Object.entries(RULES)) {
  const reader = new SparingReader(linear, neural, rule);
  await tell(name, reader, () => reader.chosen / reader.all);
}
await tell("nothing: the linear reader", linear, () => 0);
