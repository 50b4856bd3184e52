import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { hostTest } from "./hosts.js";
import { Refusal } from "./problems.js";
import { Buckets, type Rate } from "./rates.js";
import { bearerIn, isToken, tokenCookie } from "./tokens.js";

/** What the guard is to keep to. */
export interface GuardOptions {
  /** The address that is listened on. */
  readonly host: string;
  /** Further names that the server answers to. */
  readonly allowedHosts: readonly string[];
  /** SHA-256 of the token; null where none is needed. */
  readonly token: Buffer | null;
  readonly reading: Rate;
  readonly writing: Rate;
}

const methods = new Set(["GET", "HEAD", "POST", "DELETE"]);

/** Requests that write nothing, though they are made as if they did. */
const readingPosts = new Set(["/api/what-if", "/mcp"]);

export const largestJson = 2 ** 20;
export const largestUpload = 32 * 2 ** 20;

/** Nothing on the page but what this server gives out, no script in the page itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Who asks: the address it comes from. */
function clientOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "unknown";
  } catch {
    // Asked without a socket, as tests do.
    return "here";
  }
}

/** Whether a request comes from the page itself, so far as browsers tell: null where nothing tells. */
function fromPage(context: Context): boolean | null {
  const origin = context.req.header("origin");
  const site = context.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin !== undefined) {
    const host = context.req.header("host");
    return origin === `http://${host}` || origin === `https://${host}`;
  }
  return site === "same-origin" ? true : null;
}

/** Takes one of what a client may ask. @throws Refusal where nothing is left */
function take(buckets: Buckets, client: string): void {
  const wait = buckets.take(client);
  if (wait > 0) throw new Refusal(429, `too many requests; wait ${wait} s`, { "Retry-After": String(wait) });
}

/** Everything that a request must stand before it is answered. */
export function guard({ host, allowedHosts, token, reading, writing }: GuardOptions): MiddlewareHandler {
  const answersTo = hostTest(host, allowedHosts);
  const readings = new Buckets(reading);
  const writings = new Buckets(writing);

  /** Whether the token came with the request; a cookie counts, as browsers send it from this very site only. */
  const isKnown = (context: Context): boolean =>
    token === null ||
    isToken(bearerIn(context.req.header("authorization")), token) ||
    isToken(getCookie(context, tokenCookie), token);

  return async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const { method, path } = context.req;
    if (!answersTo(context.req.header("host")))
      throw new Refusal(421, "this server does not answer to that name; allow it with --allow-host");
    if (!methods.has(method))
      throw new Refusal(405, `${method} is done nowhere here`, { Allow: [...methods].join(", ") });
    const client = clientOf(context);
    take(readings, client);

    if (token !== null && !isKnown(context)) {
      const given = method === "GET" ? context.req.query("token") : undefined;
      if (given !== undefined) {
        // Guessing is as slow as writing.
        take(writings, client);
        if (isToken(given, token)) return withCookie(context, given);
      }
      throw new Refusal(401, "give the token once as ?token=… in a browser, or as Authorization: Bearer …", {
        "WWW-Authenticate": 'Bearer realm="Hearsay"',
      });
    }

    if (method === "POST" || method === "DELETE") {
      const hasBearer = token !== null && isToken(bearerIn(context.req.header("authorization")), token);
      const page = fromPage(context);
      const readsOnly = readingPosts.has(path);
      // Another site's page could have a browser write here on its behalf; what is no browser must say that it is meant.
      if (!hasBearer && page !== true && !(readsOnly && page === null))
        throw new Refusal(
          403,
          page === false
            ? "this was asked by another site's page"
            : "writing needs the token (Authorization: Bearer …), or the page's own origin (Origin: the address of this server)",
        );
      if (!readsOnly) take(writings, client);
      const length = Number(context.req.header("content-length") ?? 0);
      const upload = context.req.header("content-type")?.startsWith("multipart/form-data") ?? false;
      const largest = upload && path === "/api/jobs" ? largestUpload : largestJson;
      if (length > largest) throw new Refusal(413, `it is larger than ${largest / 2 ** 20} MB`);
    }
    await next();
    return undefined;
  };
}

/** Takes the token out of the address, so that it stays in no history, and puts it into a cookie that no script can read. */
function withCookie(context: Context, token: string): Response {
  setCookie(context, tokenCookie, token, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    maxAge: 30 * 86_400,
  });
  const address = new URL(context.req.url);
  address.searchParams.delete("token");
  // A path that begins with two slashes would lead to another server.
  const path = address.pathname.replace(/^\/+/, "/");
  return context.redirect(`${path}${address.search}`, 303);
}
