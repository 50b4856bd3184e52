import type { TextAnalysis } from "../../text/index.js";
import type { Words } from "../words.js";
import { agree } from "./agreement.js";
import { extendBodies, joinParticles } from "./bodies.js";
import { LONGEST_RUN, RunLabeler } from "./label-run.js";
import { findLocks, makeLocks } from "./locks.js";
import type { Mention } from "./mention.js";
import { Cutter } from "./mentions-of.js";
import type { NameModel } from "./model.js";
import type { Name } from "./name.js";
import { evidenceOf, MARGIN, type Run, runsOf } from "./run.js";
import { toNames } from "./to-names.js";
import { Shape } from "./word.js";
import { Flag } from "./word-flags.js";

/**
 * Finds the names of a text: of people, organisations, bodies of state, outlets, places and documents.
 * They are in text order and do not overlap. Nationalities, days and months are no names.
 *
 * A first name that shares the surname of the next ("Bill and Hillary Clinton") is a name of its own,
 * whose `surname` shows where its surname stands. Time grows with the text, mostly with its capitals.
 *
 * @param text The words of the same text, as the model's book reads them, if the caller has them already.
 */
export function findNames(
  analysis: TextAnalysis,
  model: NameModel,
  text: Words = model.words.read(analysis),
): readonly Name[] {
  const runs = runsOf(text, model.words);
  const evidence = evidenceOf(runs);
  const labeler = new RunLabeler(model);
  const locks = makeLocks(LONGEST_RUN);
  const labels = new Uint8Array(LONGEST_RUN);
  const mentions: Mention[] = [];
  const cutter = new Cutter(locks.ends, labeler.sums, mentions);
  for (const run of runs) {
    if (isFunctionWord(run)) continue;
    findLocks(run, evidence, locks);
    labeler.label(run, evidence, locks, labels);
    extendBodies(run, labels, locks.hints);
    joinParticles(run, labels);
    cutter.cut(run, labels);
  }
  agree(mentions);
  return toNames(text, model.words, mentions);
}

/** Whether a run is but "The" or "He" at the beginning of a sentence, as a sixth of all are: no name at all. */
function isFunctionWord({ from, to, words }: Run): boolean {
  const { flags, shape, phrases } = words[MARGIN];
  return to - from === 1 && phrases === null && shape === Shape.Capital && (flags & Flag.Function) !== 0;
}
