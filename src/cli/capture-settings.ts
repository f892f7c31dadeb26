import type { AllLimits, CaptureOptions } from "../flow/index.ts";
import type { UnreadableDocument } from "../model/index.ts";
import type { Streams } from "./streams.ts";

/** What the commands that take documents in can be told about how. */
export interface CaptureSettings {
  readonly follow?: boolean;
  readonly contact?: string;
  readonly limit: Partial<AllLimits>;
}

export const SOURCES =
  "a file, a folder, an http(s) address, or - for standard input: text, HTML, PDF, DOCX, e-mail, pictures, and any of these in a ZIP, a web archive (WARC, WACZ) or a feed";
export const FOLLOW = "also fetch the pages that a feed given as a file only links to";
export const CONTACT = "where servers' operators can reach you, sent with every request: a mail or web address";

/** The settings as the capture takes them. */
export function captureOptions(settings: CaptureSettings, streams: Streams): CaptureOptions {
  const { follow, contact } = settings;
  return {
    limits: settings.limit,
    standardInput: streams.stdin,
    ...(follow ? { followFeeds: true } : {}),
    ...(contact ? { contact } : {}),
  };
}

/** Says on stderr why something could not be taken in. */
export function report(reason: UnreadableDocument, streams: Streams): void {
  streams.stderr.write(`answerable: ${reason.message}\n`);
}
