import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { refusalOf } from "./public-address.ts";

/** Thrown inside a connection that would leave the public internet. */
export class RefusedAddress extends Error {
  override readonly name = "RefusedAddress";
}

/**
 * An agent that judges every address at the moment of connecting, after the name was resolved, so that no name and no
 * redirect can lead into a private network. One bad address among a name's several refuses the name.
 */
export function guardedAgent(
  allowPrivateAddresses: boolean,
  timeoutMilliseconds: number,
  resolve: Resolve = lookup,
): Agent {
  const timeouts = { headersTimeout: timeoutMilliseconds, bodyTimeout: timeoutMilliseconds };
  const timeout = timeoutMilliseconds;
  if (allowPrivateAddresses) return new Agent({ ...timeouts, connect: { timeout } });
  const connector = buildConnector({ timeout, lookup: publicLookup(resolve) });
  return new Agent({
    ...timeouts,
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, "");
      const refusal = isIP(host) ? refusalOf(host) : null;
      if (refusal !== null) return callback(new RefusedAddress(`${host} is ${refusal}`), null);
      connector(options, (...[error, socket]) => {
        if (error) return callback(error, null);
        const reached = refusalOf(socket.remoteAddress ?? "");
        if (reached === null) return callback(null, socket);
        socket.destroy();
        callback(new RefusedAddress(`${host} is ${reached}`), null);
      });
    },
  });
}

/** Finds all the addresses of a name, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 0);
      for (const { address } of addresses) {
        const refusal = refusalOf(address);
        if (refusal !== null) return callback(new RefusedAddress(`${hostname} (${address}) is ${refusal}`), "", 0);
      }
      const first = addresses[0];
      if (options.all || first === undefined) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
