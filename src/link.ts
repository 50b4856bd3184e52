import { modelBytes } from "#model-file";
import type { ArticleRecord } from "./record/index.js";
import { type ClaimModel, type Linked, linkArticles as linkWith, readClaimModel } from "./story/index.js";

/**
 * Loads the bundled model of claims, for who keeps it. It also keeps what it has worked out of statements, for as long as
 * they are.
 *
 * @throws HearsayError `model` when the model cannot be loaded
 */
export async function createClaimModel(): Promise<ClaimModel> {
  return readClaimModel(await modelBytes("claims-en.bin"));
}

/**
 * What many articles have to do with each other: copies, claims with their origins and disputes, speakers, stories.
 * All in memory; the order of the records makes no difference.
 *
 * ```ts
 * const { claims } = await linkArticles(records);
 * for (const { gist, origins } of claims) console.log(gist, origins.low, origins.high);
 * ```
 *
 * The bundled model is loaded at the first call and kept; `model` takes one that you keep yourself.
 *
 * @throws HearsayError `model` when the model cannot be loaded
 */
export async function linkArticles(
  records: Iterable<ArticleRecord>,
  options: { readonly model?: ClaimModel } = {},
): Promise<Linked> {
  return linkWith(records, options.model ?? (await defaultModel()));
}

let loading: Promise<ClaimModel> | null = null;

function defaultModel(): Promise<ClaimModel> {
  loading ??= createClaimModel().catch((error: unknown) => {
    loading = null; // a failed fetch may succeed the next time
    throw error;
  });
  return loading;
}
