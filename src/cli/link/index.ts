import { Command } from "commander";
import type { Streams } from "../streams.ts";
import { checkCommand } from "./check.ts";
import { estimateCommand } from "./estimate.ts";
import { mapCommand } from "./map.ts";
import { overlapCommand } from "./overlap.ts";
import { sourcesCommand } from "./sources.ts";

type Make = (streams: Streams, exit: (status: number) => void) => Command;

/** The commands below `answerable link`, in the order of their help. */
const SUBCOMMANDS: readonly Make[] = [sourcesCommand, mapCommand, checkCommand, overlapCommand, estimateCommand];

/** `answerable link …`: other people's lists of the same deaths, linked with each other and with our cases. */
export function linkCommand(streams: Streams, exit: (status: number) => void): Command {
  const link = new Command("link").description(
    "Link lists of the same deaths with each other and with the record's cases, and say what none of them has.",
  );
  for (const make of SUBCOMMANDS) link.addCommand(make(streams, exit));
  return link;
}
