/** Who is behind each statement: names, references, kinds, chains, and how it is put. */
export type { Explanation, MannerReason, RelayReason } from "./explanation.js";
export type { SpeakerReason, SpeakerRule } from "./found.js";
export { type NameModel, readNameModel } from "./names/index.js";
export { type Found, readSources, type SourcesReading } from "./read-sources.js";
