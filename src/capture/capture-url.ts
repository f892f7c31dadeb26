import { type Agent, fetch, type Response } from "undici";
import { type UnreadableCode, UnreadableDocument, version } from "../model/index.ts";
import { captureBytes, tooLarge } from "./capture-bytes.ts";
import { readWithin } from "./capture-stream.ts";
import type { Captured } from "./captured.ts";
import { guardedAgent, RefusedAddress } from "./guarded-agent.ts";
import type { CaptureLimits } from "./limits.ts";

const HEADERS = {
  "user-agent": `answerable/${version} (reads public documents into a public record)`,
  accept: "text/html, text/plain;q=0.9, */*;q=0.1",
};
const DOWNLOAD = "Download it yourself and give the file.";

/**
 * Fetches one http(s) address: redirects by hand, each judged anew; the size counted after decompression; one time
 * limit for everything. Never throws for what a server or a network does.
 */
export async function captureUrl(
  source: string,
  limits: CaptureLimits,
  options: { readonly allowPrivateAddresses?: boolean; readonly now?: () => Date } = {},
): Promise<Captured | UnreadableDocument> {
  const agent = guardedAgent(options.allowPrivateAddresses ?? false, limits.timeoutMilliseconds);
  const signal = AbortSignal.timeout(limits.timeoutMilliseconds);
  try {
    const reached = await follow(source, limits, agent, signal);
    if (reached instanceof UnreadableDocument) return reached;
    const retrieved = (options.now?.() ?? new Date()).toISOString();
    return await takeBody(source, reached, retrieved, limits);
  } catch (error) {
    return refusalFor(source, error, signal, limits);
  } finally {
    await agent.destroy();
  }
}

interface Reached {
  readonly url: URL;
  readonly response: Response;
}

async function follow(
  source: string,
  limits: CaptureLimits,
  agent: Agent,
  signal: AbortSignal,
): Promise<Reached | UnreadableDocument> {
  let address = source;
  for (let hop = 0; hop <= limits.maximumRedirects; hop++) {
    if (!URL.canParse(address))
      return refuse("missing", source, `${address} is not a web address. Check how it is written.`);
    const url = new URL(address);
    if (url.protocol !== "http:" && url.protocol !== "https:")
      return refuse(
        "refused-address",
        source,
        `it leads to a ${url.protocol} address, which is not fetched. ${DOWNLOAD}`,
      );
    if (url.username !== "" || url.password !== "")
      return refuse(
        "refused-address",
        source,
        `it carries a user name or password, which would end up in the record. ${DOWNLOAD}`,
      );
    const response = await fetch(url, { dispatcher: agent, redirect: "manual", signal, headers: HEADERS });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (location === null) return { url, response };
    await response.body?.cancel();
    address = URL.canParse(location, url.href) ? new URL(location, url).href : location;
  }
  return refuse(
    "not-fetched",
    source,
    `it redirects more than ${limits.maximumRedirects} times. Give the address it ends at.`,
  );
}

async function takeBody(
  source: string,
  { url, response }: Reached,
  retrieved: string,
  limits: CaptureLimits,
): Promise<Captured | UnreadableDocument> {
  if (!response.ok) {
    await response.body?.cancel();
    return refuse("not-fetched", source, `the server answered ${response.status}. Check the address, or: ${DOWNLOAD}`);
  }
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > limits.maximumBytes) {
    await response.body?.cancel();
    return tooLarge(source, limits, announced);
  }
  const bytes = response.body === null ? new Uint8Array() : await readWithin(response.body, limits.maximumBytes);
  if (bytes === null) return tooLarge(source, limits);
  const contentType = response.headers.get("content-type");
  url.hash = "";
  return captureBytes(bytes, { source, retrieved, url: url.href, ...(contentType === null ? {} : { contentType }) });
}

function refusalFor(source: string, error: unknown, signal: AbortSignal, limits: CaptureLimits): UnreadableDocument {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof RefusedAddress)
      return refuse("refused-address", source, `${cause.message}, which is never fetched. ${DOWNLOAD}`, error);
  if (signal.aborted)
    return refuse(
      "not-fetched",
      source,
      `no whole answer within ${limits.timeoutMilliseconds / 1000} seconds. Try again later, or: ${DOWNLOAD}`,
      error,
    );
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why = root instanceof Error && "code" in root ? ` (${String(root.code)})` : "";
  return refuse("not-fetched", source, `it could not be fetched${why}. Check the address and the connection.`, error);
}

function refuse(code: UnreadableCode, source: string, why: string, cause?: unknown): UnreadableDocument {
  const shown = source.replace(/\/\/[^/@]*@/, "//");
  return new UnreadableDocument(code, shown, `${shown}: ${why}`, { cause });
}
