import { HearsayError } from "../record/index.js";

/** Longer than any real address; browsers and servers give up at similar lengths. In UTF-16 code units. */
export const longestAddress = 8192;

/** Whether a word on the command line is an address, and not a file: it begins as `http:` and `https:` do. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

/**
 * An address that may be asked for: http or https, without a name and password in it, and without its
 * fragment, which servers never see.
 *
 * @param base what it is relative to, for redirects
 * @throws HearsayError `"address"` saying what is wrong with it; never with a password in it
 */
export function parseAddress(address: string, base?: URL): URL {
  if (address.length > longestAddress) {
    throw new HearsayError("address", `it is longer than ${longestAddress} characters; check the address`);
  }
  if (!URL.canParse(address, base?.href)) {
    throw new HearsayError("address", "it is no address; write it as https://example.com/page");
  }
  const url = new URL(address, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new HearsayError("address", `"${url.protocol}" cannot be fetched; only http and https can`);
  }
  if (url.username || url.password) {
    throw new HearsayError(
      "address",
      "it has a user name or password in it, which would be kept and shown; save the page and add the file",
    );
  }
  url.hash = "";
  return url;
}

/** An address as it may be shown and kept: without a password, whatever else is wrong with it. */
export function shownAddress(address: string): string {
  return address.replace(/^(\w+:\/\/)[^/?#]*@/, "$1");
}
