import type { Extract } from "./extract.js";
import { htmlPage } from "./html/page.js";
import { provenance } from "./prov.js";
import { schemaOrg } from "./schema-org.js";
import { csv } from "./tables/csv.js";
import { parquet } from "./tables/parquet.js";
import type { TableName } from "./tables/tables.js";
import { webAnnotation } from "./web-annotation.js";

/** The formats in which an extract is given out. */
export const EXPORT_FORMATS = ["web-annotation", "schema-org", "prov", "csv", "parquet", "html"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is to be known of a format before a file is made. */
export interface Format {
  /** For `Content-Type`. */
  readonly mediaType: string;
  /** With its dot. */
  readonly extension: string;
  /** Whether a file holds one table. */
  readonly tables: boolean;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  "web-annotation": {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: ".jsonld",
    tables: false,
  },
  "schema-org": { mediaType: "application/ld+json", extension: ".jsonld", tables: false },
  prov: { mediaType: "application/ld+json", extension: ".jsonld", tables: false },
  csv: { mediaType: "text/csv; charset=utf-8; header=present", extension: ".csv", tables: true },
  parquet: { mediaType: "application/vnd.apache.parquet", extension: ".parquet", tables: true },
  html: { mediaType: "text/html; charset=utf-8", extension: ".html", tables: false },
};

/** How an export may be made. */
export interface ExportOptions {
  /** Which table, for formats that hold one; `statements` if not given. */
  readonly table?: TableName | undefined;
  /** With what names (IRIs) in JSON-LD begin: see {@link PLAIN_BASE}. */
  readonly base?: string | undefined;
}

/** An extract in a format, piece by piece: text is to be written as UTF-8. */
export async function* exported(
  extract: Extract,
  format: ExportFormat,
  { table = "statements", base }: ExportOptions = {},
): AsyncGenerator<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "web-annotation":
      yield webAnnotation(extract, base);
      return;
    case "schema-org":
      yield schemaOrg(extract, base);
      return;
    case "prov":
      yield provenance(extract, base);
      return;
    case "csv":
      yield* csv(extract, table);
      return;
    case "parquet":
      yield await parquet(extract, table);
      return;
    case "html":
      yield* htmlPage(extract);
  }
}
