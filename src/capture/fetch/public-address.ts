import ipaddr from "ipaddr.js";

/** The only block of IPv6 handed out for the public internet; the rest is special, deprecated or not yet used. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

const NAMES: Readonly<Record<string, string>> = {
  loopback: "this machine itself",
  private: "a private network",
  uniqueLocal: "a private network",
  linkLocal: "a link-local network, where clouds keep their machine secrets",
  carrierGradeNat: "a provider's private network",
  multicast: "a group of machines",
  broadcast: "a group of machines",
  unspecified: "this machine itself",
};

/**
 * Why an address may not be fetched from, in words, or null when it is on the public internet. An IPv4 address
 * wrapped in IPv6 is judged as the IPv4 address it is. Anything that is not an address is refused.
 */
export function refusalOf(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return "not an internet address";
  const parsed = ipaddr.process(bare);
  const range = parsed.range();
  if (range !== "unicast") return NAMES[range] ?? "a reserved network";
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_IPV6)) return "a reserved network";
  return null;
}
