/** Which claims cannot both hold as stated, or deny one another. */
export { disputesBetween } from "./disputes-between.js";
