import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const PROJECT = pathToFileURL(createRequire(import.meta.url).resolve("hearsay/package.json"));

/** Where the corpora lie, beside the project: see docs/training.md. */
export const CORPORA = new URL("../shared/corpora/", PROJECT);

/** One attribution as annotated: lists of [start, end) offsets. */
export interface GoldAttribution {
  readonly id: string;
  readonly source?: readonly (readonly [number, number])[];
  readonly cue?: readonly (readonly [number, number])[];
  readonly content?: readonly (readonly [number, number])[];
}

/** A token as CoreNLP made it: start, end, lemma, part of speech, entity, head, relation. */
export type SilverToken = readonly [number, number, string, string, string, number, string];

/** One article of PolNeAR. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly { readonly attributions: readonly GoldAttribution[] }[];
  readonly sentences: readonly { readonly tokens: readonly SilverToken[] }[];
}

/** An article with what is known of its publication. */
export interface PublishedArticle extends CorpusArticle {
  readonly publisher: string;
  /** ISO 8601. */
  readonly date: string;
  readonly title: string;
}

/** Whether the corpora are there; users do not have them. */
export function haveCorpora(): boolean {
  return existsSync(new URL("polnear/train.jsonl.gz", CORPORA));
}

/** Articles of a part of PolNeAR. Only `train` is for learning; `dev` is for choosing and measuring. */
export function readPolnear(part: "train" | "dev"): PublishedArticle[] {
  const raw = gunzipSync(readFileSync(new URL(`polnear/${part}.jsonl.gz`, CORPORA))).toString("utf8");
  return rows<PublishedArticle>(raw);
}

/** Who is behind the attributions of one article, by hand; see GUIDE.md beside the labels. */
export interface SourceLabels {
  readonly id: string;
  readonly sources: readonly {
    readonly key: string;
    readonly name: string | null;
    readonly description: string;
    readonly kind: string;
    readonly named: boolean;
  }[];
  /** By the id of the attribution in the article's first reading. */
  readonly attributions: Readonly<
    Record<
      string,
      { readonly speaker: string | null; readonly via: readonly string[]; readonly channel: string }
    >
  >;
}

/** The labelled articles of a part, by their ids in PolNeAR. */
export function readSourceLabels(part: "train" | "dev"): SourceLabels[] {
  return rows(readFileSync(new URL(`sources/${part}.jsonl`, CORPORA), "utf8"));
}

function rows<Row>(text: string): Row[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
