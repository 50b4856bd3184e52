import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { HearsayError } from "../record/index.js";

/** Asks for all addresses of a host; `dns.lookup` but for tests. */
export type Resolve = (
  host: string,
  options: { readonly all: true; readonly family: number },
  done: (error: NodeJS.ErrnoException | null, found: { address: string; family: number }[]) => void,
) => void;

const refused = (host: string, address: string): HearsayError =>
  new HearsayError(
    "private",
    `${host} is at ${address}, on a private or special network; use --allow-private if you trust it`,
  );

/** Which IP addresses may be connected to. */
export type Allows = (address: string) => boolean;

/**
 * Refuses a host that is written as an IP address that is not allowed. Sockets look such hosts up
 * nowhere, so that {@link guardedLookup} never sees them.
 *
 * @throws HearsayError `"private"`
 */
export function checkLiteral(hostname: string, allows: Allows): void {
  // IPv6 addresses stand in brackets in a URL, and nowhere else.
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(host) !== 0 && !allows(host)) throw refused(host, host);
}

/**
 * A look-up for sockets that gives only allowed addresses. The socket connects to what this
 * gives and asks nobody again, so a name server that answers once with a public and then with a private
 * address (DNS rebinding) gains nothing. A host with even one address that is not allowed is refused as a whole.
 */
export function guardedLookup(allows: Allows, resolve: Resolve = systemLookup): LookupFunction {
  return (host, options, callback) => {
    const family = options.family === "IPv4" ? 4 : options.family === "IPv6" ? 6 : (options.family ?? 0);
    resolve(host, { all: true, family }, (error, found) => {
      if (error) return callback(error, []);
      const special = found.find(({ address }) => !allows(address));
      if (special) return callback(refused(host, special.address), []);
      if (found.length === 0) return callback(Object.assign(new Error(host), { code: "ENOTFOUND" }), []);
      if (options.all) callback(null, found);
      else callback(null, found[0].address, found[0].family);
    });
  };
}
