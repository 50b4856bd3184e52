import { createHash, timingSafeEqual } from "node:crypto";

/** The cookie in which a browser brings the token along. */
export const tokenCookie = "hearsay_token";

/** What is kept of a token: enough to know it again, not enough to give it away. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token, "utf8").digest();
}

/** Whether it is the token of a hash; takes as long for a near miss as for any other. */
export function isToken(given: string | undefined, hash: Buffer): boolean {
  return given !== undefined && timingSafeEqual(tokenHash(given), hash);
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerIn(header: string | undefined): string | undefined {
  return /^Bearer +([\x21-\x7e]+)$/i.exec(header ?? "")?.[1];
}
