/** Names: of people, bodies, outlets and places, where they stand and what kind they are. */
export { findNames } from "./find-names.js";
export { type ListedName, lookUpName } from "./listed.js";
export type { NameModel } from "./model.js";
export { readNameModel } from "./model-file.js";
export type { Name, NameKind } from "./name.js";
