/**
 * Exports: an article, a story or what a search found, in the forms that others work with. Functions from data
 * to text or bytes: no network, no clock; the same extract gives the same bytes. What is to be exported is
 * gathered from a store by {@link gather}. Annotations for brat have a door of their own, `brat.ts`, as readers of single
 * articles load nothing else from here.
 */
export type { Extract, ExtractedArticle } from "./extract.js";
export {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  exported,
  FORMATS,
  type Format,
} from "./formats.js";
export { type Choice, type GatherStore, type GatherStories, gather } from "./gather.js";
export { htmlPage } from "./html/page.js";
export { PLAIN_BASE } from "./names.js";
export { provenance } from "./prov.js";
export { schemaOrg } from "./schema-org.js";
export { csv } from "./tables/csv.js";
export { parquet } from "./tables/parquet.js";
export { rowsOf } from "./tables/rows.js";
export { type Column, type Row, TABLE_NAMES, TABLES, type TableName } from "./tables/tables.js";
export { webAnnotation } from "./web-annotation.js";
export { wellFormed } from "./words.js";
