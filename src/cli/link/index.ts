import { Command } from "commander";
import type { Streams } from "../streams.ts";
import { checkCommand } from "./check.ts";
import { clusterCommand } from "./cluster.ts";
import { crosswalkCommand } from "./crosswalk.ts";
import { estimateCommand } from "./estimate.ts";
import { explainCommand } from "./explain.ts";
import { historyCommand } from "./history.ts";
import { judgeCommand } from "./judge.ts";
import { mapCommand } from "./map.ts";
import { overlapCommand } from "./overlap.ts";
import { queueCommand } from "./queue.ts";
import { runCommand } from "./run.ts";
import { sourcesCommand } from "./sources.ts";
import { withdrawCommand } from "./withdraw.ts";

type Make = (streams: Streams, exit: (status: number) => void) => Command;

/** The commands below `answerable link`, in the order of their help. */
const SUBCOMMANDS: readonly Make[] = [
  sourcesCommand,
  mapCommand,
  checkCommand,
  runCommand,
  explainCommand,
  queueCommand,
  judgeCommand,
  withdrawCommand,
  historyCommand,
  clusterCommand,
  crosswalkCommand,
  overlapCommand,
  estimateCommand,
];

/** `answerable link …`: other people's lists of the same deaths, linked with each other and with our cases. */
export function linkCommand(streams: Streams, exit: (status: number) => void): Command {
  const link = new Command("link").description(
    "Link lists of the same deaths with each other and with the record's cases, and say what none of them has.",
  );
  for (const make of SUBCOMMANDS) link.addCommand(make(streams, exit));
  return link;
}
