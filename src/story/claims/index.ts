/**
 * Which utterances of several articles say the same.
 *
 * The way through: {@link utterancesOf} each record; {@link utteranceKeys} of each, and buckets by key (one with
 * more than {@link KEY_CAP} utterances, or {@link WORD_CAP} for a single word, is skipped whole); {@link judge} each pair that shares a key once, pairs
 * within one article too; keep what is {@link worthKeeping} as links; {@link gather} each connected component
 * of links into drafts (only utterances that a link touches: the rest are no claims); then {@link changesOf}
 * each draft, and `disputesBetween` (story/disputes) over the drafts and links of a component.
 *
 * {@link judge} and {@link gather} take the model that {@link readClaimModel} reads from models/claims-en.bin: its
 * vectors of words are too large for a module. The two are pure all the same.
 */
export { answersIn } from "./answers.js";
export { changesOf } from "./changes.js";
export { gather } from "./gather.js";
export { judge, reasonsFor, worthKeeping } from "./judge.js";
export type { ClaimDraft, DraftDispute, Judgement, Link } from "./judgement.js";
export { KEY_CAP, utteranceKeys, WORD_CAP } from "./keys.js";
export type { ClaimModel } from "./model.js";
export { readClaimModel, writeClaimModel } from "./model-file.js";
export { Stems } from "./stems.js";
export { isClaimed, isTold } from "./told.js";
export { type Utterance, type UtteranceSpeaker, utteranceId } from "./utterance.js";
export { utterancesOf } from "./utterances.js";
