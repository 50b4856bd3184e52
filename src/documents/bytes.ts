/**
 * Bytes to text, without what pages need: loading an HTML parser takes longer than reading an article.
 */
export { decode } from "./decode.js";
export { sniff } from "./sniff.js";
