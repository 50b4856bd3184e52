/** What keeps the server safe: from other sites' pages, from those without the token, and from too much. */
export { type GuardOptions, guard, largestJson, largestUpload } from "./guard.js";
export { isLoopback } from "./hosts.js";
export { problem, problemAnswer, problemOf, Refusal } from "./problems.js";
export type { Rate } from "./rates.js";
export { tokenHash } from "./tokens.js";
