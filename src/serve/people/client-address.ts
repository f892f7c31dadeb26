import ipaddr from "ipaddr.js";
import { AnswerableError } from "../../model/index.ts";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Gives the address of who asks: that of the connection, and what `X-Forwarded-For` says only as far as proxies that are trusted wrote it. */
export class ClientAddress {
  readonly #trusted: readonly [Address, number][];

  /** `proxies` are addresses or ranges, such as `10.0.0.0/8`. Throws where one is neither. */
  constructor(proxies: readonly string[]) {
    this.#trusted = proxies.map((proxy) => {
      try {
        return proxy.includes("/") ? ipaddr.parseCIDR(proxy) : [ipaddr.process(proxy), proxy.includes(":") ? 128 : 32];
      } catch (error) {
        throw new AnswerableError("not-an-address", `${proxy}: it is no address or range such as 10.0.0.0/8.`, {
          cause: error,
        });
      }
    });
  }

  /** The address, or `unknown`. `forwarded` is the header as it came; it is read from its end, up to the first that nobody trusts. */
  of(connection: string | undefined, forwarded: string | undefined): string {
    const hops = [...(forwarded?.split(",") ?? []), connection ?? ""].map((hop) => hop.trim());
    let address = "unknown";
    for (const hop of hops.reverse()) {
      if (!ipaddr.isValid(hop)) return address;
      const parsed = ipaddr.process(hop);
      address = parsed.toString();
      if (!this.#trusted.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits)))
        return address;
    }
    return address;
  }
}

/** What tries are counted by: an address, or of IPv6 the /64 that one customer has whole. */
export function countedAddress(address: string): string {
  if (!ipaddr.isValid(address) || ipaddr.parse(address).kind() === "ipv4") return address;
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()}/64`;
}
