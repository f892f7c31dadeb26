import { type Command, Option } from "commander";
import { type Logger, pino } from "pino";
import type { Streams } from "../streams.ts";

export type Log = Logger;

/** How a command tells of its work. */
export interface LogSettings {
  readonly logFormat?: "text" | "json";
  readonly logLevel?: "debug" | "info" | "warn" | "error";
}

/** Gives a command the options that say how it tells of its work. */
export function withLog(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--log-format <form>",
        "what stands on standard error: words, or a JSON object a line; text unless told",
      ).choices(["text", "json"]),
    )
    .addOption(
      new Option("--log-level <level>", "the least of what a JSON log tells; info unless told").choices([
        "debug",
        "info",
        "warn",
        "error",
      ]),
    );
}

/** A log of JSON lines on standard error; null where people are told in words. */
export function logOn({ logFormat, logLevel }: LogSettings, streams: Streams): Log | null {
  if (logFormat !== "json") return null;
  return pino(
    {
      level: logLevel ?? "info",
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line) => void streams.stderr.write(line) },
  );
}
