/** The light door: how tables and sentences are written, here as elsewhere. It loads no format. */
export { counted } from "./counted.js";
export { csvText } from "./tables/cells.js";
