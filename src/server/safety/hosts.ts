import { isIP } from "node:net";
import { networkInterfaces } from "node:os";

/** The name in a Host header, small, without port and brackets; null where it is no such header. */
export function hostName(header: string | undefined): string | null {
  const found = /^(?:\[([0-9a-f:.%]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(header ?? "");
  if (!found) return null;
  return (found[1] ?? found[2]).toLowerCase().replace(/\.$/, "");
}

/** Whether a name or address is this machine's own, which nobody else can reach. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  if (name === "localhost" || name.endsWith(".localhost")) return true;
  if (isIP(name) === 4) return name.startsWith("127.");
  return isIP(name) === 6 && (name === "::1" || name === "0:0:0:0:0:0:0:1");
}

/** Addresses that mean every address of this machine. */
const everywhere = new Set(["0.0.0.0", "::", "0:0:0:0:0:0:0:0"]);

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).map(({ address }) => address.toLowerCase()),
  );
}

/**
 * Tells whether the server answers to a Host. A page elsewhere can have its own name lead to this machine (DNS rebinding), so only
 * names that are known are answered to: the loopback ones, the one that was bound, and those allowed.
 */
export function hostTest(bound: string, allowed: readonly string[]): (header: string | undefined) => boolean {
  const names = new Set([bound, ...allowed].map((name) => name.toLowerCase().replace(/^\[|\]$/g, "")));
  return (header) => {
    const name = hostName(header);
    if (name === null) return false;
    if (isLoopback(name) || names.has(name)) return true;
    // An address cannot be made to lead elsewhere.
    return everywhere.has(bound.toLowerCase()) && isIP(name) !== 0 && ownAddresses().includes(name);
  };
}
