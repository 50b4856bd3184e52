/** Through whom and by which channel a statement reached the article. */
export { findRelays } from "./find-relays.js";
export type { Relayed, RelayInput, RelayMention, RelayName, RelayStatement } from "./input.js";
