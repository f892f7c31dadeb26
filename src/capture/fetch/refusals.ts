import { type UnreadableCode, UnreadableDocument } from "../../model/index.ts";
import type { CaptureLimits } from "../limits.ts";
import { RefusedAddress } from "./guarded-agent.ts";

/** What to do about a page that is not fetched: it can always be supplied as a file. */
export const SUPPLY = "Save the page yourself and give the file with --url.";

/** A refusal that names the address, without a password that may stand in it. */
export function refuse(code: UnreadableCode, source: string, why: string, cause?: unknown): UnreadableDocument {
  const shown = source.replace(/\/\/[^/@]*@/, "//");
  return new UnreadableDocument(code, shown, `${shown}: ${why}`, { cause });
}

/** What a failed request comes to: an address that is refused, too long a wait, or the network's own words. */
export function refusalFor(
  source: string,
  error: unknown,
  signal: AbortSignal,
  limits: Pick<CaptureLimits, "timeoutMilliseconds">,
): UnreadableDocument {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof RefusedAddress)
      return refuse("refused-address", source, `${cause.message}, which is never fetched. ${SUPPLY}`, error);
  if (signal.aborted) {
    const seconds = limits.timeoutMilliseconds / 1000;
    return refuse(
      "not-fetched",
      source,
      `no whole answer within ${seconds} seconds. Try again later. ${SUPPLY}`,
      error,
    );
  }
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why =
    root instanceof Error ? ` (${"code" in root && typeof root.code === "string" ? root.code : root.name})` : "";
  return refuse("not-fetched", source, `it could not be fetched${why}. Check the address and the connection.`, error);
}
