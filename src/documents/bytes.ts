/**
 * Bytes to lines and text, without what pages need: loading an HTML parser takes longer than reading an article.
 */
export { decode } from "./decode.js";
export { type Line, lines } from "./lines.js";
export { sniff } from "./sniff.js";
