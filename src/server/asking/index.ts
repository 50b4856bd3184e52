/** What is asked of a store, and how it is answered: each view made from the store, without HTTP. */
export { type Answered, ASKS, type Asked, type AskName } from "./asks.js";
export { claimsWith, storyMeant } from "./choosing.js";
export { referenceOf, refOf } from "./lines.js";
export { contextOf, oneOutlet, type Rests, restsOf, singleOrigins } from "./rests.js";
export { Heavier, Room, type RoomOptions } from "./room.js";
export type { StoreStatus } from "./status.js";
