import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { HearsayError } from "../record/index.js";
import { parseAddress, shownAddress } from "./address.js";
import { productName } from "./agent.js";
import { acceptedCodings, bodyOf } from "./body.js";
import { type Allows, checkLiteral, guardedLookup, type Resolve } from "./guarded-lookup.js";
import { createAsk } from "./request.js";
import { retryAfter } from "./retry-after.js";
import { robotsLimit } from "./robots.js";
import { createRobotsCache, type RobotsAnswer } from "./robots-cache.js";
import { isPublicAddress } from "./special-networks.js";
import { createTurns } from "./turns.js";
import { createPatience, type Patience, type TimeLimits } from "./waiting.js";

/** What a server told of a document, by which it can tell later whether it changed. The caller keeps it. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A document from an address. */
export interface Fetched {
  readonly state: "fetched";
  /** The address in the end, after redirects. */
  readonly url: string;
  /** The Content-Type as the server gives it. */
  readonly type: string | null;
  /** What the server at that last address told. Null where it told nothing. */
  readonly validators: Validators | null;
  /**
   * The document, unpacked. It can be taken once, and has to be: until it has been, or its iterator's
   * `return` was called, nobody else can ask that host. It throws HearsayErrors as {@link Fetcher.fetch} does.
   */
  readonly bytes: AsyncIterableIterator<Uint8Array>;
}

/** A document that is as it was when the given validators were kept. */
export interface Unchanged {
  readonly state: "unchanged";
  readonly url: string;
}

/** Gives what was kept of an address. */
export type Recall = (address: string) => Validators | null;

/** Fetches from addresses, politely and safely. One for a whole run: it knows whose turn it is. */
export interface Fetcher {
  /**
   * Fetches one address, following redirects.
   *
   * @param known gives what was kept of an address the last time: its server is asked only for what
   *   changed since. It is asked for each address on the way, and null means "nothing"
   * @throws HearsayError with the address as its place: `"address"`, `"private"`, `"robots"`,
   * `"unreachable"`, `"timeout"`, `"status"`, `"too-large"`; the signal's reason when it was aborted
   */
  fetch(address: string, known?: Recall, signal?: AbortSignal): Promise<Fetched | Unchanged>;
}

/** How to fetch. */
export interface FetcherOptions {
  /** Whom we say we are; see `userAgent`. */
  readonly agent: string;
  /** Which IP addresses may be connected to; those of public servers if not given. */
  readonly allows?: Allows;
  /** Seconds between two requests to a host; 1 if not given. A longer Crawl-delay of the site wins. */
  readonly pause?: number;
  /** The longest document, in bytes, as it comes and unpacked; {@link documentLimit} if not given. */
  readonly limit?: number;
  readonly times?: TimeLimits;
  /** For tests: looks hosts up. */
  readonly resolve?: Resolve;
}

/** The longest document that is fetched, in bytes. A sitemap may have 50 MB; a page has a hundredth. */
export const documentLimit = 64 * 2 ** 20;
/** Seconds. Slow servers take ten; sixty-four MiB in two minutes need a slow line of 4 Mbit/s. */
const timeLimits: TimeLimits = { step: 30, total: 120 };
const mostRedirects = 5;
/** The longest Crawl-delay and Retry-After that is kept to, in seconds: with more, a site of 1,000 pages takes a day. */
const longestPause = 60;
/** Statuses by which a server says that it is asked too much. */
const overburdened: readonly number[] = [429, 503];
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** The error of a status, in words. */
function statusError(status: number): HearsayError {
  const told: Readonly<Record<number, string>> = {
    401: "it needs a login; save the page and add the file",
    402: "it has to be paid for; save the page and add the file",
    403: "the server does not let us have it; save the page and add the file",
    404: "there is no such page; check the address",
    410: "the page is gone; check the address",
    429: "the server asks us to come less often; try again later",
    451: "it is withheld for legal reasons",
  };
  const words =
    told[status] ?? (status >= 500 ? "the server has a fault; try again later" : "nothing was fetched");
  return new HearsayError("status", `the server answers ${status}: ${words}`);
}

/** Where a redirect leads; null where the answer is none. Node reads headers byte by byte; many servers write UTF-8. */
function locationOf({ statusCode = 0, headers: { location } }: IncomingMessage): string | null {
  if (!redirects.includes(statusCode) || !location) return null;
  const bytes = Buffer.from(location, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : location;
}

function validatorsOf(response: IncomingMessage): Validators | null {
  const etag = response.headers.etag ?? null;
  const lastModified = response.headers["last-modified"] ?? null;
  return etag || lastModified ? { etag, lastModified } : null;
}

/** Makes a {@link Fetcher}. */
export function createFetcher({
  agent,
  allows = isPublicAddress,
  pause = 1,
  limit = documentLimit,
  times = timeLimits,
  resolve,
}: FetcherOptions): Fetcher {
  const ask = createAsk(guardedLookup(allows, resolve));
  const turns = createTurns();
  const robots = createRobotsCache(robotsOf, productName);

  /** One request, in turn; its answer keeps the turn until `end` is called. */
  async function request(
    url: URL,
    headers: Readonly<Record<string, string>>,
    patience: Patience,
    owed: number,
    signal?: AbortSignal,
  ) {
    checkLiteral(url.hostname, allows);
    const end = await turns.take(url.hostname, signal);
    const stop = new AbortController();
    const finish = (more = 0): void => {
      stop.abort();
      end(Math.max(owed, more));
    };
    try {
      signal?.throwIfAborted();
      const asked = { "user-agent": agent, "accept-encoding": acceptedCodings, ...headers };
      const answer = ask(url, asked, stop.signal);
      // When patience runs out first, its end is nobody's concern.
      answer.catch(() => {});
      const response = await patience.wait(answer);
      // What goes wrong after this is told where the body is taken.
      response.on("error", () => {});
      return { response, finish };
    } catch (error) {
      finish();
      throw error;
    }
  }

  /** Fetches a robots.txt. RFC 9309, 2.3.1.2: five redirects are followed, also to other hosts. */
  async function robotsOf(site: string): Promise<RobotsAnswer> {
    const patience = createPatience(times, undefined);
    let url = new URL("/robots.txt", site);
    let hops = 0;
    try {
      for (; hops <= mostRedirects; hops++) {
        const { response, finish } = await request(url, { accept: "text/plain, */*;q=0.5" }, patience, pause);
        try {
          const status = response.statusCode ?? 0;
          const location = locationOf(response);
          if (location !== null) {
            url = parseAddress(location, url);
            continue;
          }
          return { status, text: status >= 200 && status < 300 ? await beginning(response, patience) : "" };
        } finally {
          finish();
        }
      }
      return { status: 404, text: "" };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      // Where the site itself cannot be had, that is the reason to tell, and not its robots.txt.
      const isOwn = hops === 0 && ["private", "unreachable", "timeout"].includes(error.code);
      if (isOwn) throw error;
      return { status: 0, text: "" };
    }
  }

  async function follow(address: string, recall: Recall, signal?: AbortSignal): Promise<Fetched | Unchanged> {
    const patience = createPatience(times, signal);
    let url = parseAddress(address);
    let waited = false;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      checkLiteral(url.hostname, allows);
      const rules = await unlessAborted(robots.of(url.origin), signal);
      if (!rules.allows(url.pathname + url.search)) {
        throw new HearsayError(
          "robots",
          `the robots.txt of ${url.host} asks not to fetch it, or cannot be had; save the page and add the file`,
        );
      }
      const headers: Record<string, string> = {
        accept: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
      };
      const known = recall(url.href);
      if (known?.etag) headers["if-none-match"] = known.etag;
      if (known?.lastModified) headers["if-modified-since"] = known.lastModified;
      const owed = Math.min(Math.max(pause, rules.delay ?? 0), longestPause);
      const { response, finish } = await request(url, headers, patience, owed, signal);
      try {
        const status = response.statusCode ?? 0;
        if (status === 304 && known) {
          finish();
          return { state: "unchanged", url: url.href };
        }
        const location = locationOf(response);
        if (location !== null) {
          finish();
          url = parseAddress(location, url);
          continue;
        }
        if (overburdened.includes(status)) {
          const asked = retryAfter(response.headers["retry-after"], Date.now());
          // Others who wait for this host are held back, too.
          finish(Math.min(asked ?? 0, longestPause));
          if (asked !== null && asked <= longestPause && !waited) {
            waited = true;
            hops -= 1;
            continue;
          }
        }
        if (status !== 200 && status !== 203) throw statusError(status);
        return {
          state: "fetched",
          url: url.href,
          type: response.headers["content-type"] ?? null,
          validators: validatorsOf(response),
          bytes: inTurn(bodyOf(response, limit, patience), finish, address),
        };
      } catch (error) {
        finish();
        throw error;
      }
    }
    throw new HearsayError(
      "status",
      `it sends on more than ${mostRedirects} times, the last time to ${shownAddress(url.href)}; check the address`,
    );
  }

  return {
    async fetch(address, recall = () => null, signal) {
      try {
        return await follow(address, recall, signal);
      } catch (error) {
        throw placed(error, address);
      }
    },
  };
}

/** The promise's outcome, or the signal's reason if that comes first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

const placed = (error: unknown, address: string): unknown =>
  error instanceof HearsayError ? error.at(shownAddress(address)) : error;

/** As much of a robots.txt as has to be read. */
async function beginning(response: IncomingMessage, patience: Patience): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  // What lies behind the limit is not read, however long it is.
  for await (const chunk of bodyOf(response, Number.POSITIVE_INFINITY, patience)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= robotsLimit) break;
  }
  return text;
}

/** Bytes that end the turn at their host when they end, break off or are left. */
function inTurn(
  bytes: AsyncGenerator<Uint8Array>,
  finish: () => void,
  address: string,
): AsyncIterableIterator<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        const result = await bytes.next();
        if (result.done) finish();
        return result;
      } catch (error) {
        finish();
        throw placed(error, address);
      }
    },
    async return() {
      finish();
      await bytes.return(undefined);
      return { value: undefined, done: true };
    },
  };
}
