import { InvalidArgumentError, Option } from "commander";
import { type CaptureOptions, defaultLimits } from "../flow/index.ts";
import type { UnreadableDocument } from "../model/index.ts";
import type { Streams } from "./streams.ts";

/** What the commands that take documents in can be told about how. */
export interface CaptureSettings {
  readonly follow?: boolean;
  readonly contact?: string;
  readonly maximumBytes: number;
}

export const SOURCES =
  "a file, a folder, an http(s) address, or - for standard input: text, HTML, PDF, DOCX, e-mail, pictures, and any of these in a ZIP, a web archive (WARC, WACZ) or a feed";
export const FOLLOW = "also fetch the pages that a feed given as a file only links to";
export const CONTACT = "where servers' operators can reach you, sent with every request: a mail or web address";

/** The option for the largest document. */
export function maximumBytes(): Option {
  return new Option("--maximum-bytes <bytes>", "the largest document to take in")
    .argParser(positive)
    .default(defaultLimits.maximumBytes);
}

/** The settings as the capture takes them. */
export function captureOptions(settings: CaptureSettings, streams: Streams): CaptureOptions {
  const { follow, contact } = settings;
  return {
    limits: { maximumBytes: settings.maximumBytes },
    standardInput: streams.stdin,
    ...(follow ? { followFeeds: true } : {}),
    ...(contact ? { contact } : {}),
  };
}

/** Says on stderr why something could not be taken in. */
export function report(reason: UnreadableDocument, streams: Streams): void {
  const cure =
    reason.message.includes("larger than") && reason.code === "too-large" ? " Or raise --maximum-bytes." : "";
  streams.stderr.write(`answerable: ${reason.message}${cure}\n`);
}

/** A whole number above nought, or a sentence that says so. */
export function positive(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number <= 0) throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}
