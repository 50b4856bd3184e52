import { BlockList, isIP } from "node:net";

/**
 * Networks whose addresses are not those of a public server, from the IANA registries of special-purpose
 * addresses (RFC 6890 and its successors). The table is ours, since it is short and what it holds should
 * be seen; the arithmetic is Node's own `BlockList`, so that no package has to be trusted with it.
 */
const SPECIAL_V4: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ["0.0.0.0", 8, "this network, and unspecified"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "shared by customers of a provider (CGNAT)"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "link-local; clouds tell machines their secrets at 169.254.169.254"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "protocol assignments"],
  ["192.0.2.0", 24, "documentation"],
  ["192.31.196.0", 24, "AS112"],
  ["192.52.193.0", 24, "automatic multicast tunneling"],
  ["192.88.99.0", 24, "6to4 relays"],
  ["192.168.0.0", 16, "private"],
  ["192.175.48.0", 24, "AS112"],
  ["198.18.0.0", 15, "benchmarks of devices"],
  ["198.51.100.0", 24, "documentation"],
  ["203.0.113.0", 24, "documentation"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved, and broadcast"],
];

/**
 * Of IPv6 only 2000::/3 is given out to servers, so everything else is special: `::` and `::1`,
 * IPv4-mapped `::ffff:0:0/96`, NAT64 `64:ff9b::/96`, unique local `fc00::/7`, link-local `fe80::/10`,
 * multicast `ff00::/8`. These are the special ones inside it.
 */
const SPECIAL_V6: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ["2001::", 23, "protocol assignments, Teredo among them: it hides an IPv4 address"],
  ["2001:db8::", 32, "documentation"],
  ["2002::", 16, "6to4: it hides an IPv4 address"],
  ["2620:4f:8000::", 48, "AS112"],
  ["3ffe::", 16, "the 6bone, given back"],
  ["3fff::", 20, "documentation"],
];

const specialV4 = new BlockList();
for (const [network, prefix] of SPECIAL_V4) specialV4.addSubnet(network, prefix, "ipv4");
const specialV6 = new BlockList();
for (const [network, prefix] of SPECIAL_V6) specialV6.addSubnet(network, prefix, "ipv6");
const globalV6 = new BlockList();
globalV6.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an IP address is that of a server anyone may reach: not private, loopback, link-local,
 * multicast, unspecified or set apart in any other way. What is no IP address is not public either.
 *
 * @param address as `dns.lookup` gives it, `"93.184.215.14"` or `"2606:2800::1"`
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !specialV4.check(address, "ipv4");
  // A zone ("fe80::1%eth0") belongs to link-local addresses only.
  if (version !== 6 || address.includes("%")) return false;
  return globalV6.check(address, "ipv6") && !specialV6.check(address, "ipv6");
}
