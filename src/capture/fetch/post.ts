import { request } from "undici";
import { guardedAgent, RefusedAddress } from "./guarded-agent.ts";

/** What came of sending something: the server's status, or why there is none. */
export type Posted = { readonly status: number } | { readonly trouble: string };

/** How much of an answer is read before the connection is given up, in bytes; what it says is not looked at. */
const ANSWER = 64 * 1024;

/**
 * Sends a body to an http(s) address of the public internet, which is judged where the socket connects. Follows no redirect. Never throws for
 * what a server or a network does.
 */
export async function postSafely(
  address: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  { allowPrivateAddresses = false, timeoutMilliseconds = 15_000 } = {},
): Promise<Posted> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return { trouble: "it is no address of the web without a name or password in it" };
  const agent = guardedAgent(allowPrivateAddresses, timeoutMilliseconds);
  try {
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const response = await request(url, { method: "POST", headers: { ...headers }, body, dispatcher: agent, signal });
    await response.body.dump({ limit: ANSWER, signal }).catch(() => undefined);
    return { status: response.statusCode };
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
      if (cause instanceof RefusedAddress) return { trouble: `${cause.message}, to which nothing is sent` };
    const code = error instanceof Error && "code" in error ? String(error.code) : "no answer";
    return { trouble: `it could not be reached (${code})` };
  } finally {
    await agent.destroy();
  }
}
