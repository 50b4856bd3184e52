import type { Fetcher, Validators } from "../../fetching/index.js";
import type { Store, Visit } from "../../store/index.js";
import { type Failure, failureOf } from "../failure.js";
import type { Origin } from "./place.js";
import type { Spool } from "./spool.js";

/** What came of asking for an address. */
export type Arrived =
  | {
      readonly what: "arrived";
      readonly origin: Origin;
      readonly bytes: AsyncIterable<Uint8Array>;
      /** The address in the end, after redirects. */
      readonly url: string;
      readonly type: string | null;
      /** What to keep of it once everything in it is in the store. */
      readonly visits: readonly Visit[];
    }
  | { readonly what: "before"; readonly origin: Origin }
  | { readonly what: "failure"; readonly failure: Failure; readonly origin: Origin };

/** Asks for addresses. */
export interface Messenger {
  /** Asks for the origin's address, and takes in what it answers. Never rejects but when the run is stopped. */
  fetch(origin: Origin): Promise<Arrived>;
  /** Whether the address was taken in so lately that a list which leads to it need not have it again. */
  isFresh(address: string): boolean;
}

/**
 * A page that a list leads to is not asked for again within this time, in milliseconds. So a run that was
 * stopped goes on where it was, and a page in ten feeds is fetched once.
 */
const freshFor = 3600_000;

/** What the messenger works with. */
export interface MessengerTools {
  readonly store: Pick<Store, "visit">;
  /** Loads the fetcher, when the first address is met. */
  readonly fetcher: () => Promise<Fetcher>;
  readonly spool: Spool;
  readonly signal: AbortSignal;
  /** Whether to have everything again, changed or not. */
  readonly again: boolean;
}

/** A {@link Messenger} that recalls what the store keeps of earlier visits. */
export function createMessenger({ store, fetcher, spool, signal, again }: MessengerTools): Messenger {
  const recall = (address: string): Validators | null => {
    const visit = again ? null : store.visit(address);
    return visit && { etag: visit.etag, lastModified: visit.modified };
  };
  let loading: Promise<Fetcher> | null = null;
  return {
    isFresh(address) {
      const visit = again ? null : store.visit(address);
      return visit !== null && Date.now() - visit.at < freshFor;
    },
    async fetch(origin) {
      try {
        loading ??= fetcher();
        const answer = await (await loading).fetch(origin.input, recall, signal);
        if (answer.state === "unchanged") return { what: "before", origin };
        const { url, type, validators } = answer;
        return {
          what: "arrived",
          origin,
          bytes: await spool.take(answer.bytes),
          url,
          type,
          visits: visitsOf(origin.input, url, validators),
        };
      } catch (error) {
        if (signal.aborted) throw error;
        return { what: "failure", failure: failureOf(error, origin.shown), origin };
      }
    },
  };
}

/** Validators belong to the address that gave them; the one that was asked for was seen, too. */
function visitsOf(asked: string, url: string, validators: Validators | null): readonly Visit[] {
  const at = Date.now();
  const visit: Visit = {
    url,
    etag: validators?.etag ?? null,
    modified: validators?.lastModified ?? null,
    at,
  };
  return asked === url ? [visit] : [visit, { url: asked, etag: null, modified: null, at }];
}
