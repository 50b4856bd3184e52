import { type ArticleFields, articleFromText } from "./documents/plain.js";
import { type ArticleReader, createReader, readArticle } from "./read.js";
import type { ArticleRecord } from "./record/index.js";

/**
 * Hearsay as a library: an article goes in, its record comes out. Runs in Node and in a browser.
 *
 * ```ts
 * import { read } from "hearsay";
 *
 * const record = await read("“It is over,” Smith said.");
 * for (const { source } of record.statements)
 *   for (const { start, end } of source) console.log(record.text.slice(start, end)); // Smith
 * ```
 *
 * Pages in HTML are made into articles by `articleFromHtml` of `hearsay/documents`.
 *
 * @module
 */
export type { Attribution, Reader, Runtime, RuntimeSession, RuntimeTensor } from "./attribution/index.js";
export { type ArticleFields, articleFromRow, articleFromText } from "./documents/plain.js";
export { createClaimModel, linkArticles } from "./link.js";
export {
  type ArticleReader,
  createReader,
  type ExplainedRecord,
  explainArticle,
  READERS,
  type ReaderName,
  type ReaderOptions,
  readArticle,
} from "./read.js";
export {
  type Article,
  type ArticleRecord,
  type Channel,
  type ErrorCode,
  HearsayError,
  type Source,
  type SourceKind,
  type Span,
  type Stance,
  type Statement,
  type StatementType,
} from "./record/index.js";
export type { Explanation, MannerReason, RelayReason, SpeakerReason, SpeakerRule } from "./sources/index.js";

export type {
  Change,
  ChangeKind,
  Claim,
  ClaimModel,
  Copy,
  Dispute,
  DisputeKind,
  LeftOut,
  Linked,
  Member,
  Origins,
  Passage,
  Reason,
  Speaker,
  StoryGroup,
} from "./story/index.js";

/** A text, with what is known of it besides. */
export interface ArticleInput extends ArticleFields {
  readonly text: string;
}

/**
 * Reads a text, or a text with its title, outlet and the like, and gives its record. Offsets in the
 * record index the text exactly as given (UTF-16 code units).
 *
 * The bundled models are loaded at the first call and kept; `reader` takes one that you keep yourself.
 *
 * @throws HearsayError `empty` for a text that shows nothing, `language` for one that no reader knows,
 *   `model` when the model cannot be loaded
 */
export async function read(
  input: string | ArticleInput,
  options: { readonly reader?: ArticleReader } = {},
): Promise<ArticleRecord> {
  const article = typeof input === "string" ? articleFromText(input) : articleFromText(input.text, input);
  return readArticle(article, options.reader ?? (await defaultReader()));
}

let loading: Promise<ArticleReader> | null = null;

function defaultReader(): Promise<ArticleReader> {
  loading ??= createReader().catch((error: unknown) => {
    loading = null; // a failed fetch may succeed the next time
    throw error;
  });
  return loading;
}
