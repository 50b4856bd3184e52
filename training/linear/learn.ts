import { findAnchors } from "../../src/attribution/linear/anchors.js";
import { type ConfidenceWeights, confidenceOf } from "../../src/attribution/linear/confidence.js";
import type { Frame } from "../../src/attribution/linear/frame.js";
import { Framer } from "../../src/attribution/linear/framer.js";
import { ROLES } from "../../src/attribution/linear/labels.js";
import type { LinearModel } from "../../src/attribution/linear/model.js";
import { MAX_PASSAGE } from "../../src/attribution/linear/passage.js";
import type { TaggerWeights } from "../../src/attribution/linear/tagger.js";
import { ROW } from "../../src/attribution/linear/weights.js";
import type { Lexicon } from "../../src/attribution/linear/word-facts.js";
import type { GoldAttribution } from "../corpus.js";
import type { AlignedArticle } from "./aligned.js";
import { Desk } from "./desk.js";
import { type FitOptions, fitChain, type Sequence } from "./fit-chain.js";
import { type Judged, learnConfidence } from "./learn-confidence.js";
import { framingSequences } from "./learn-framer.js";
import { learnLexicon } from "./learn-lexicon.js";
import { spottingSequences } from "./learn-spotter.js";
import { learnTagger } from "./learn-tagger.js";

/** Everything about training that was chosen on the dev part. */
export interface Settings {
  /** Into how many parts the articles are dealt, so that each step learns from what the one before says of articles it has not seen. */
  readonly folds: number;
  /** What models that only serve to learn the next step do differently: they make fewer passes. */
  readonly held: Partial<FitOptions>;
  readonly spotting: FitOptions;
  readonly framing: FitOptions;
}

/** What the words and tags of an article's fold are judged by: learnt from the other folds. */
interface Ground {
  readonly lexicon: Lexicon;
  readonly tagger: TaggerWeights;
}

/** Learns a whole model from annotated articles (stacking with held-out predictions, Wolpert 1992). */
export function learnModel(
  articles: readonly AlignedArticle[],
  settings: Settings,
  say: (line: string) => void,
): LinearModel {
  const { folds } = settings;
  // Readings of the same article belong to the same fold.
  const numbers = [...new Set(articles.map(({ article }) => article.id))];
  const foldOf = (i: number): number => numbers.indexOf(articles[i].article.id) % folds;
  const rest = (fold: number): AlignedArticle[] => articles.filter((_, i) => foldOf(i) !== fold);
  const all = [...articles.keys()];

  say("words and parts of speech");
  const grounds: Ground[] = Array.from({ length: folds }, (_, fold) => {
    const lexicon = learnLexicon(rest(fold));
    return { lexicon, tagger: learnTagger(rest(fold), lexicon) };
  });
  const lexicon = learnLexicon(articles);
  const tagger = learnTagger(articles, lexicon);

  say("spotter");
  const desks = grounds.map((ground) => new Desk(ground.lexicon, { tagger: ground.tagger }));
  const seen = articles.map((article, i) => spottingSequences(article, desks[foldOf(i)]));
  const held = Array.from({ length: folds }, (_, fold) =>
    fitChain(
      all.filter((i) => foldOf(i) !== fold).flatMap((i) => seen[i]),
      { ...settings.spotting, ...settings.held },
    ),
  );
  const spotting = fitChain(seen.flat(), { ...settings.spotting, say });
  seen.length = 0;

  say("framer");
  const spotters = grounds.map(
    (ground, fold) => new Desk(ground.lexicon, { tagger: ground.tagger, spotting: held[fold] }),
  );
  const probabilities = articles.map((article, i) => probabilitiesOf(article, spotters[foldOf(i)]));
  spotters.length = 0;
  const anchored: Sequence[][] = articles.map((article, i) =>
    framingSequences(article, desks[foldOf(i)], probabilities[i]),
  );
  const framing = fitChain(anchored.flat(), { ...settings.framing, say });

  say("confidence");
  const judged: Judged[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const heldFraming = fitChain(
      all.filter((i) => foldOf(i) !== fold).flatMap((i) => anchored[i]),
      { ...settings.framing, ...settings.held },
    );
    const ground = grounds[fold];
    const desk = new Desk(ground.lexicon, { tagger: ground.tagger, framing: heldFraming });
    for (const i of all) if (foldOf(i) === fold) judged.push(judge(articles[i], desk, probabilities[i]));
  }
  const gold = articles.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const confidence = withThreshold(judged.flat(), gold, say);
  return { lexicon, tagger, spotting, framing, confidence };
}

/** What a spotter says of each passage of an article. */
function probabilitiesOf(article: AlignedArticle, desk: Desk): Float32Array[] {
  const list: Float32Array[] = [];
  desk.eachPassage(article, ({ length, kernel }) => {
    kernel.run.spot(length);
    list.push(kernel.floats("PROBABILITIES", length * ROW).slice());
  });
  return list;
}

/** The frames that a framer finds in an article, each held against the annotations. */
function judge(article: AlignedArticle, desk: Desk, probabilities: readonly Float32Array[]): Judged[] {
  const framer = new Framer(desk.kernel);
  const judged: Judged[] = [];
  desk.eachPassage(article, (passage, p) => {
    desk.kernel.floats("PROBABILITIES", MAX_PASSAGE * ROW).set(probabilities[p]);
    const anchors = findAnchors(passage, probabilities[p]);
    framer.begin(passage, anchors);
    for (const anchor of anchors) {
      const frame = framer.frame(passage, anchor);
      if (frame !== null) judged.push({ signs: frame.signs, right: isRight(article, frame, passage.offset) });
    }
  });
  return judged;
}

/** Whether cue, source and content of a frame each overlap those of one annotated attribution. */
function isRight(
  { attributions, analysis: { tokens } }: AlignedArticle,
  frame: Frame,
  offset: number,
): boolean {
  return attributions.some((gold: GoldAttribution) =>
    ROLES.every((role, r) => {
      const spans = gold[role] ?? [];
      const found = frame.roles[r];
      if (spans.length === 0 || found.length === 0) return spans.length === found.length;
      return found.some(({ from, to }) =>
        spans.some(
          ([start, end]) => tokens.starts[offset + from] < end && tokens.ends[offset + to - 1] > start,
        ),
      );
    }),
  );
}

/** The confidence that frames must have for precision and recall to weigh alike. */
function withThreshold(
  judged: readonly Judged[],
  gold: number,
  say: (line: string) => void,
): ConfidenceWeights {
  const model = learnConfidence(judged, 0);
  const scored = judged
    .map(({ signs, right }) => ({
      right,
      confidence: confidenceOf(model, signs),
    }))
    .toSorted((a, b) => b.confidence - a.confidence);
  let hits = 0;
  let best = 0;
  let threshold = 1;
  scored.forEach(({ right, confidence }, i) => {
    if (right) hits++;
    const f1 = (2 * hits) / (gold + i + 1);
    if (f1 > best) {
      best = f1;
      threshold = confidence;
    }
  });
  say(`held out: relations F1 ${(100 * best).toFixed(1)} at confidence ${threshold.toFixed(3)}`);
  return { ...model, threshold: Math.round(threshold * 1000) / 1000 };
}
