import {
  Agent as HttpAgent,
  get as httpGet,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from "node:http";
import { Agent as HttpsAgent, get as httpsGet } from "node:https";
import type { LookupFunction } from "node:net";
import { HearsayError } from "../record/index.js";

/** Asks for one address, once: redirects and errors of the server are answers like any other. */
export type Ask = (
  url: URL,
  headers: OutgoingHttpHeaders,
  signal: AbortSignal | undefined,
) => Promise<IncomingMessage>;

/** What systems and TLS say of a server that cannot be reached, in words. */
const TOLD: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no host of that name; check the address",
  EAI_AGAIN: "the host's name could not be looked up; check the network and try again",
  ECONNREFUSED: "the host does not answer there; check the address or try again later",
  ECONNRESET: "the server broke off; try again later",
  EPIPE: "the server broke off; try again later",
  ETIMEDOUT: "the host does not answer; try again later",
  EHOSTUNREACH: "the host cannot be reached; check the network",
  ENETUNREACH: "the host cannot be reached; check the network",
  HPE_HEADER_OVERFLOW: "the server sends more headers than any page needs; nothing was fetched",
};

/** Any error of a request as one of ours. */
export function unreachable(error: unknown): Error {
  if (!(error instanceof Error) || error instanceof HearsayError) return error as Error;
  // Several addresses of one host were tried: the first failure tells as much as all.
  const inner = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  if (inner instanceof HearsayError) return inner;
  const { code = "" } = inner as NodeJS.ErrnoException;
  if (TOLD[code]) return new HearsayError("unreachable", TOLD[code]);
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|SSL/.test(code)) {
    return new HearsayError(
      "unreachable",
      `its certificate or encryption is not sound (${code}); nothing was fetched`,
    );
  }
  if (code.startsWith("HPE_")) {
    return new HearsayError(
      "unreachable",
      `what answers there is no web server (${code}); check the address`,
    );
  }
  if (code || (inner as NodeJS.ErrnoException).syscall) {
    return new HearsayError("unreachable", `it could not be fetched (${inner.message}); try again later`);
  }
  return inner;
}

/**
 * Requests through sockets that connect where `lookup` says. Each request has a connection of its own:
 * there is a pause between two requests to a host, and few servers keep a connection open for it.
 *
 * Node's own client and not undici: sockets take a look-up function, which is all that safety needs, and
 * the undici in Node can neither be given one nor be relied on to be the same in the next version.
 */
export function createAsk(lookup: LookupFunction): Ask {
  // Of a host with several addresses the next is tried after this many milliseconds. Node's own 250 are
  // too few for servers on the other side of the world.
  const options = { keepAlive: false, autoSelectFamilyAttemptTimeout: 2500, lookup };
  const http = new HttpAgent(options);
  const https = new HttpsAgent(options);
  return (url, headers, signal) =>
    new Promise((resolve, reject) => {
      const common = { headers, ...(signal ? { signal } : {}) };
      const request =
        url.protocol === "https:"
          ? httpsGet(url, { ...common, agent: https }, resolve)
          : httpGet(url, { ...common, agent: http }, resolve);
      request.on("error", (error) => reject(unreachable(error)));
      // A server that wants to speak another protocol: an answer that holds no page.
      request.on("upgrade", (_, socket) => {
        socket.destroy();
        reject(new HearsayError("unreachable", "the server answers in another protocol; check the address"));
      });
    });
}
