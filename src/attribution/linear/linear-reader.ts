import type { Span } from "../../record/index.js";
import type { TextAnalysis } from "../../text/index.js";
import type { Attribution, Reader } from "../reader.js";
import { findAnchors } from "./anchors.js";
import { type ChosenFrame, chooseFrames } from "./choosing.js";
import type { ConfidenceWeights } from "./confidence.js";
import type { Frame, Stretch } from "./frame.js";
import { Framer } from "./framer.js";
import { Kernel } from "./kernel.js";
import { CONTENT, CUE, SOURCE } from "./labels.js";
import type { LinearModel } from "./model.js";
import { MAX_PASSAGE, Passage } from "./passage.js";
import { PassageFiller, passageStarts } from "./passages.js";
import { Vocabulary } from "./vocabulary.js";
import { ROW } from "./weights.js";

/**
 * The light reader: three linear steps over one passage after another. The *spotter* says how likely
 * each token belongs to a source, a cue or a content; the *framer* finds, for each likely cue, its own
 * source and content; the *chooser* keeps the surest frames that do not contend for words.
 *
 * One reader reads one text at a time; its buffers are filled anew for each passage.
 */
export class LinearReader implements Reader {
  readonly name = "linear";
  readonly languages = ["en"];
  private readonly kernel: Kernel;
  private readonly words: Vocabulary;
  private readonly framer: Framer;
  private readonly passage: Passage;
  private readonly probabilities: Float32Array;
  private readonly confidence: ConfidenceWeights;

  /** @throws HearsayError `model` where WebAssembly, or its SIMD instructions, are missing */
  constructor(model: LinearModel) {
    this.kernel = new Kernel(model);
    this.words = new Vocabulary(this.kernel, model.lexicon);
    this.framer = new Framer(this.kernel);
    this.passage = new Passage(this.kernel);
    this.probabilities = this.kernel.floats("PROBABILITIES", MAX_PASSAGE * ROW);
    this.confidence = model.confidence;
  }

  async attribute(analysis: TextAnalysis): Promise<readonly Attribution[]> {
    return this.attributeNow(analysis);
  }

  /** The same at once, for callers that cannot wait. */
  attributeNow(analysis: TextAnalysis): Attribution[] {
    const found: Attribution[] = [];
    const starts = passageStarts(analysis);
    const filler = new PassageFiller(analysis, this.words);
    for (let p = 0; p + 1 < starts.length; p++) {
      filler.load(this.passage, starts[p], starts[p + 1]);
      for (const chosen of this.readPassage()) found.push(toAttribution(chosen, analysis, starts[p]));
    }
    return found;
  }

  /** The frames of the passage that is filled in. */
  private readPassage(): readonly ChosenFrame[] {
    const { passage, probabilities, framer, confidence } = this;
    this.kernel.run.spot(passage.length);
    const anchors = findAnchors(passage, probabilities);
    if (anchors.length === 0) return [];
    framer.begin(passage, anchors);
    const frames: Frame[] = [];
    for (const anchor of anchors) {
      const frame = framer.frame(passage, anchor);
      if (frame !== null) frames.push(frame);
    }
    return chooseFrames(frames, confidence);
  }
}

function toAttribution(
  { frame, confidence }: ChosenFrame,
  { tokens }: TextAnalysis,
  offset: number,
): Attribution {
  const spans = (stretches: readonly Stretch[]): Span[] =>
    stretches.map(({ from, to }) => ({
      start: tokens.starts[offset + from],
      end: tokens.ends[offset + to - 1],
    }));
  return {
    source: spans(frame.roles[SOURCE]),
    cue: spans(frame.roles[CUE]),
    content: spans(frame.roles[CONTENT]),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
