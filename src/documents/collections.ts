/**
 * The collector's door: documents of every kind, from bytes to articles. Light to load: what each kind
 * needs is loaded when the first document of that kind comes.
 */

export { type Kind, kindOf } from "./collections/kind.js";
export {
  FREE_UNPACKING,
  HEAD,
  MAX_ARCHIVE,
  MAX_DOCUMENT,
  MAX_ENTRIES,
  MAX_NESTING,
  MAX_PAGES,
  MAX_RATIO,
  MAX_SITEMAP,
} from "./collections/limits.js";
export { findDocuments, openDocument, openSealed } from "./collections/open.js";
export type { About, Found, Opened, Sealed } from "./collections/opened.js";
