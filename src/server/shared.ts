/**
 * The light door: what the commands ask a store in the same way as the server. It loads nothing of HTTP.
 */
export { AmendedStories } from "./asking/amending.js";
export { type Audits, auditTable, csvCell } from "./asking/audit.js";
export { claimsWith, storyMeant } from "./asking/choosing.js";
export { contextOf, oneOutlet, type Rests, restsOf, singleOrigins } from "./asking/rests.js";
