/** Origins: how many independent first-hand sources a claim has, whom it stands and falls with, and why. */
export type { Draft, OriginsContext, Said } from "./context.js";
export { type CountedOrigins, countOrigins, type Doubts, explainOrigins } from "./count.js";
export { dominatorsOf, singleOutletOf } from "./dominators.js";
export { type LineageEdge, type LineageGraph, type LineageNode, lineage, lineageOf } from "./lineage.js";
export { castMembers } from "./members.js";
export { type Cut, minimumCut } from "./minimum-cut.js";
export { type Scene, sceneOf } from "./scene.js";
export {
  NameBook,
  type Speakers,
  type StorySpeaker,
  speakersFrom,
  speakersOf,
} from "./speakers/index.js";
export type { Voice } from "./voices.js";
export { type Standing, type WhatIf, type Without, whatIf } from "./what-if.js";
