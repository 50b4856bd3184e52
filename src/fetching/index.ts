/** Documents from addresses: polite towards those who are asked, safe for the one who asks. Node only. */
export { isAddress, parseAddress, shownAddress } from "./address.js";
export { productName, userAgent } from "./agent.js";
export {
  createFetcher,
  documentLimit,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type Recall,
  type Unchanged,
  type Validators,
} from "./fetcher.js";
export type { Allows } from "./guarded-lookup.js";
export { isPublicAddress } from "./special-networks.js";
export type { TimeLimits } from "./waiting.js";
