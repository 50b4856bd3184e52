/** The audit: what newsrooms' own published rules would have an editor look at. */
export { type Audit, type AuditedClaim, audit, type Finding, type Quoted } from "./audit.js";
export { RULES, type Rule, type RuleName } from "./rules.js";
