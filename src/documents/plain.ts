/**
 * The light half of the room: articles from strings and rows. It loads neither an HTML parser nor the
 * character set detector, so that the library's main entry stays small in a browser.
 */
export { type ArticleFields, articleFromText } from "./article.js";
export { articleId } from "./id.js";
export { detectLanguage } from "./language.js";
export { articleFromRow } from "./row.js";
