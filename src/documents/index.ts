/** The first room: bytes and strings become articles. */
export { type ArticleFields, articleFromText } from "./article.js";
export { type DecodeOptions, decode } from "./decode.js";
export { articleFromHtml, type HtmlOptions } from "./html.js";
export { articleId } from "./id.js";
export { detectLanguage } from "./language.js";
export { articleFromRow } from "./row.js";
export { type DocumentKind, sniff } from "./sniff.js";
