/**
 * The story stage: many articles → copies, claims, origins, disputes, changes, stories.
 *
 * Three steps that each run alone, so that a cluster can shuffle between them: {@link keys} of one record, {@link pairs}
 * in the bucket of one key with their judges ({@link copyOf}, {@link linkOf}, {@link likenessOf}), and {@link graph} of what links hold
 * together. {@link linkArticles} is all of it in memory; the store does it a few articles at a time.
 */
export {
  type Audit,
  type AuditedClaim,
  audit,
  type Finding,
  type Quoted,
  RULES,
  type Rule,
  type RuleName,
} from "./audit/index.js";
export type {
  Change,
  ChangeKind,
  Claim,
  Dispute,
  DisputeKind,
  Member,
  Speaker,
} from "./claim.js";
export {
  type ClaimModel,
  type Judgement,
  KEY_CAP,
  type Link,
  readClaimModel,
  type Utterance,
  utteranceId,
  utterancesOf,
  WORD_CAP,
} from "./claims/index.js";
export { byFirst, type Component, componentOf, type Held } from "./component.js";
export { Components } from "./components.js";
export {
  BUCKET_CAP,
  compareProse,
  isCandidate,
  type Prose,
  proseFrom,
  proseOf,
  SAME_TEXTS,
} from "./copies/index.js";
export type { Copy, Passage } from "./copy.js";
export { digest, digestText } from "./digest.js";
export { type Drawn, finish, graph, graphOfOne } from "./graph.js";
export {
  capOfClaimKey,
  claimKey,
  type Extract,
  extractOf,
  type KeyedUtterance,
  keys,
  type RecordKeys,
  wordingOf,
} from "./keys.js";
export { type LeftOut, type Linked, linkArticles, settled, WHY_LEFT_OUT } from "./link.js";
export { byDay, byMoment, byPlace, byText, byTime, momentOf } from "./order.js";
export {
  type Cut,
  dominatorsOf,
  type LineageEdge,
  type LineageGraph,
  type LineageNode,
  lineage,
  minimumCut,
  type OriginsContext,
  type Scene,
  type Standing,
  sceneOf,
  speakersOf,
  type WhatIf,
  type Without,
  whatIf,
} from "./origins/index.js";
export type { Origins } from "./origins.js";
export { outletKey } from "./outlets.js";
export { copyOf, type Keyed, likenessOf, linkOf, pairs, TIE, tieOf } from "./pairs.js";
export type { Place, Reason } from "./reason.js";
export { type Sketch, sketch } from "./sketch.js";
export {
  describeStory,
  groupStories,
  STORY_BUCKET_CAP,
  type StoryDescription,
  type StoryGroup,
  type StoryKeys,
  type StoryLink,
  storyKeys,
} from "./stories/index.js";
export { beginningOf, titleOf } from "./title.js";
export { weightOf } from "./weight.js";
