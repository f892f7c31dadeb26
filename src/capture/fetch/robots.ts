import parser from "robots-parser";
import { UnreadableDocument } from "../../model/index.ts";
import type { Fetched } from "./fetched.ts";
import { PRODUCT } from "./user-agent.ts";

/** RFC 9309, 2.5: at least this much of a robots.txt is read. */
const LONGEST = 512 * 1024;

interface Rules {
  isAllowed(url: string, product: string): boolean | undefined;
  getCrawlDelay(product: string): number | undefined;
}

// Its types describe a module of the other kind; this is what it is when imported.
const robotsParser = parser as unknown as (url: string, words: string) => Rules;

type Get = (url: string) => Promise<Fetched | UnreadableDocument | "unchanged">;

/** What the robots.txt of each host lets be fetched (RFC 9309), asked once a host. */
export class Robots {
  private readonly get: Get;
  private readonly hosts = new Map<string, Promise<Rules | string>>();

  constructor(get: Get) {
    this.get = get;
  }

  /** Why an address may not be fetched politely, or null. Tells how long a pause the host asks for, in milliseconds. */
  async refusalOf(url: URL, onDelay: (milliseconds: number) => void): Promise<string | null> {
    const known = this.hosts.get(url.origin) ?? this.ask(url.origin);
    this.hosts.set(url.origin, known);
    const rules = await known;
    if (typeof rules === "string") return rules;
    const seconds = rules.getCrawlDelay(PRODUCT);
    if (seconds !== undefined && seconds > 0) onDelay(seconds * 1000);
    return rules.isAllowed(url.href, PRODUCT) === false ? "its robots.txt asks programs not to fetch it." : null;
  }

  /** RFC 9309, 2.3.1: without a robots.txt all is allowed; one that cannot be reached allows nothing. */
  private async ask(origin: string): Promise<Rules | string> {
    const address = `${origin}/robots.txt`;
    const answer = await this.get(address);
    if (answer === "unchanged") return robotsParser(address, "");
    if (!(answer instanceof UnreadableDocument))
      return robotsParser(address, new TextDecoder().decode(answer.bytes.subarray(0, LONGEST)));
    if (/answered 4\d\d/.test(answer.message)) return robotsParser(address, "");
    if (answer.code === "refused-address") return answer.message.slice(answer.message.indexOf(": ") + 2);
    return "its robots.txt could not be read, so nothing is fetched from there.";
  }
}
