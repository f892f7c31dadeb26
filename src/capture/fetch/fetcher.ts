import { type Agent, request } from "undici";
import { UnreadableDocument } from "../../model/index.ts";
import { keptHeaders } from "../captured.ts";
import type { CaptureLimits } from "../limits.ts";
import type { Fetched } from "./fetched.ts";
import { guardedAgent, type Resolve } from "./guarded-agent.ts";
import { Pace } from "./pace.ts";
import { refusalFor, refuse, SUPPLY } from "./refusals.ts";
import { type Response, readBody } from "./response-body.ts";
import { Robots } from "./robots.ts";
import { userAgent } from "./user-agent.ts";

/** How addresses are fetched. Everything has a safe default. */
export interface FetchSettings {
  /** Where a host's operators can reach whoever runs this: a mail or web address, sent with every request. */
  readonly contact?: string;
  /** Lets addresses lead to this machine and its network. Only for tests and closed networks; default false. */
  readonly allowPrivateAddresses?: boolean;
  /** What is known of an address's last version, so that a server can answer that nothing changed. */
  readonly knownVersion?: (url: string) => KnownVersion | undefined;
  /** The clock for `retrieved`; the system's unless given. */
  readonly now?: () => Date;
  /** Finds the addresses of a name; the system's resolver unless given. What it finds is judged all the same. */
  readonly resolve?: Resolve;
}

/** What a server said of a version of a document, to be asked about next time (RFC 9110, 13.1). */
export interface KnownVersion {
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * Fetches http(s) addresses: redirects by hand, each judged anew; size and ratio counted while unpacking; one time limit
 * for all of one address; a pause between requests to one host. Never throws for what a server or a network does.
 */
export class Fetcher {
  private readonly limits: CaptureLimits;
  private readonly settings: FetchSettings;
  private readonly agent: Agent;
  private readonly pace: Pace;
  private readonly robots: Robots;

  constructor(limits: CaptureLimits, settings: FetchSettings = {}) {
    this.limits = limits;
    this.settings = settings;
    this.agent = guardedAgent(settings.allowPrivateAddresses ?? false, limits.timeoutMilliseconds, settings.resolve);
    this.pace = new Pace(limits.paceMilliseconds);
    this.robots = new Robots((url) => this.follow(url, url, false));
  }

  /**
   * One address, or why not, or `"unchanged"` when its server says that the known version still stands. A polite fetch,
   * one that nobody asked for by this very address, asks the host's robots.txt first.
   */
  async get(source: string, { polite = false } = {}): Promise<Fetched | UnreadableDocument | "unchanged"> {
    return this.follow(source, source, polite, URL.canParse(source) ? this.settings.knownVersion?.(source) : undefined);
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async follow(
    source: string,
    start: string,
    polite: boolean,
    known?: KnownVersion,
  ): Promise<Fetched | UnreadableDocument | "unchanged"> {
    const redirects: string[] = [];
    let address = start;
    let left = this.limits.timeoutMilliseconds;
    while (redirects.length <= this.limits.maximumRedirects) {
      const url = judged(source, address);
      if (url instanceof UnreadableDocument) return url;
      const forbidden = polite
        ? await this.robots.refusalOf(url, (delay) => this.pace.slowDown(url.host, delay))
        : null;
      if (forbidden !== null) return refuse("refused-address", source, `${forbidden} ${SUPPLY}`);
      await this.pace.turn(url.host);
      const asked = performance.now();
      const answer = await this.ask(source, url, redirects, known, AbortSignal.timeout(Math.max(1, Math.floor(left))));
      left -= performance.now() - asked;
      if (answer instanceof UnreadableDocument || answer === "unchanged" || !("location" in answer)) return answer;
      redirects.push(url.href);
      address = URL.canParse(answer.location, url.href) ? new URL(answer.location, url).href : answer.location;
    }
    const why = `it redirects more than ${this.limits.maximumRedirects} times. Give the address it ends at.`;
    return refuse("not-fetched", source, why);
  }

  /** One request: its body, or where it leads next. */
  private async ask(
    source: string,
    url: URL,
    redirects: readonly string[],
    known: KnownVersion | undefined,
    signal: AbortSignal,
  ): Promise<Fetched | UnreadableDocument | "unchanged" | { readonly location: string }> {
    try {
      const response: Response = await request(url, {
        dispatcher: this.agent,
        signal,
        headers: requestHeaders(this.settings.contact, known),
      });
      const { location } = response.headers;
      if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === "string") {
        await response.body.dump();
        return { location };
      }
      if (response.statusCode === 304 && known !== undefined) {
        await response.body.dump();
        return "unchanged";
      }
      const bytes = await readBody(source, response, this.limits, signal);
      if (bytes instanceof UnreadableDocument) return bytes;
      return this.fetched(source, url, redirects, response, bytes);
    } catch (error) {
      return refusalFor(source, error, signal, this.limits);
    }
  }

  private fetched(
    source: string,
    url: URL,
    redirects: readonly string[],
    response: Response,
    bytes: Uint8Array,
  ): Fetched {
    const headers = keptHeaders(response.headers);
    const contentType = headers["content-type"];
    const retrieved = (this.settings.now?.() ?? new Date()).toISOString();
    const final = new URL(url);
    final.hash = "";
    return {
      source,
      url: final.href,
      retrieved,
      bytes,
      headers,
      ...(redirects.length === 0 ? {} : { redirects: [...redirects] }),
      ...(contentType === undefined ? {} : { contentType }),
    };
  }
}

/** An address that may be asked for at all; what its name leads to is judged when connecting. */
function judged(source: string, address: string): URL | UnreadableDocument {
  if (!URL.canParse(address))
    return refuse("missing", source, `${address} is not a web address. Check how it is written.`);
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return refuse("refused-address", source, `it leads to a ${url.protocol} address, which is not fetched. ${SUPPLY}`);
  if (url.username !== "" || url.password !== "")
    return refuse(
      "refused-address",
      source,
      `it carries a user name or password, which would end up in the record. ${SUPPLY}`,
    );
  return url;
}

function requestHeaders(contact: string | undefined, known: KnownVersion | undefined): Record<string, string> {
  return {
    "user-agent": userAgent(contact),
    accept: "text/html, application/pdf;q=0.9, text/plain;q=0.9, application/rss+xml;q=0.8, */*;q=0.1",
    "accept-encoding": "gzip, deflate, br",
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
  };
}
