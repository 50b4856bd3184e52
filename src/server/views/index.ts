/**
 * What the API answers, as zod schemas: the page takes its types from them, the OpenAPI document its descriptions, and
 * the agents' tools the form of their answers.
 */
export * from "./article.js";
export * from "./audit.js";
export * from "./basics.js";
export * from "./claim.js";
export * from "./correction.js";
export * from "./line.js";
export * from "./lineage.js";
export * from "./record.js";
export * from "./search.js";
export * from "./status.js";
export * from "./story.js";
