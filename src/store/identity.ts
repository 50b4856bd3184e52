import { createHash } from "node:crypto";
import type { Article } from "../record/index.js";

/** So many bytes of SHA-256 are kept: enough that no two of ten thousand million ever meet. */
const bytes = 16;

/** What an address carries only to tell whence a reader came. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|ito|smid|cmpid|CMP)$/;

/**
 * An address as addresses are compared: without the scheme (http or https), "www.", a default port, a
 * slash at the end, the part after "#", and parameters that only tell whence a reader came.
 */
export function canonicalAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address.trim();
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return url.href;
  const names = Array.from(url.searchParams.keys());
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/+$/, "");
  return `//${url.host.replace(/^www\./, "")}${path}${url.search}`;
}

function hashOf(...parts: readonly string[]): Buffer {
  const hash = createHash("sha256");
  // UTF-16, so that texts that differ in a lone surrogate differ here too.
  for (const part of parts) hash.update(Buffer.from(part, "utf16le"));
  return hash.digest().subarray(0, bytes);
}

/** What tells one text from another. */
export function textHash(text: string): Buffer {
  return hashOf(text);
}

/**
 * What tells one article from another: its address; where it has none, its outlet and text. (Not the text
 * alone: what two outlets took from one agency stands in both.)
 */
export function identityOf({ url, outlet, text }: Article): Buffer {
  if (url !== null) return addressIdentity(url);
  return hashOf("text\n", outlet ?? "", "\n", text);
}

/** The identity of what stands at an address. */
export function addressIdentity(url: string): Buffer {
  return hashOf("address\n", canonicalAddress(url));
}
