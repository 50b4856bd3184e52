/** The memory: articles and records in one SQLite file, to be searched, changed and taken up again. */
export { recordCalled } from "./called.js";
export {
  type Changes,
  changesBetween,
  type Reworded,
  type Said,
  type Stretch,
  stretchesBetween,
} from "./changes.js";
export type { Checkup, Fault } from "./checkup.js";
export {
  type Anchor,
  type Corrected,
  type CorrectedSpans,
  type CorrectedSpeaker,
  likeness,
  placeIn,
  statementAt,
} from "./correcting.js";
export type { KeptCorrection } from "./corrections.js";
export type { Failure, FailureFields } from "./failures.js";
export { type Glance, type GlanceQuery, type Glimpse, openGlance, type SaidAt } from "./glance.js";
export { openStore } from "./open.js";
export type { Excerpt, Found, Hit, Query, UnreadHit } from "./query.js";
export type {
  Added,
  Counts,
  Entry,
  Imported,
  Kept,
  Known,
  Listed,
  ListQuery,
  Outdated,
  Store,
  StoreErrorCode,
  StoreOptions,
  Visit,
} from "./store.js";
export type { LinkOptions, LinkStep } from "./story/linker.js";
export type { ClaimQuery, StoryArticles, StoryInfo, StoryStore } from "./story/story-store.js";
export type { Voice, VoiceQuery } from "./voices.js";
