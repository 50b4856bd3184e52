/** Who answers questions about a store: this thread, or others beside it. */
export type { Answer, Desk } from "./desk.js";
export { deskHere } from "./here.js";
export { Busy, deskOfThreads } from "./threads.js";
