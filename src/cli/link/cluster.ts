import { Command } from "commander";
import { becameOf } from "../../flow/index.ts";
import { AnswerableError } from "../../model/index.ts";
import { renderClusters } from "../../publish/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import type { Streams } from "../streams.ts";
import { writeWhole } from "../write-whole.ts";
import { tellCluster } from "./told-clusters.ts";

interface Settings extends RecordSettings {
  readonly json?: boolean;
  readonly page?: string;
}

/** `answerable link cluster`: what a cluster, or a record, is one with; an old id leads to what it became. */
export function clusterCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("cluster"))
    .description(
      "Show which records are held to be of one person in one incident. An id that a cluster had before leads to what it became: to one, or to all that it was split into.",
    )
    .argument("<id>", "a cluster's id, or a record as source:key")
    .option("--json", "print them as JSON lines")
    .option("--page <file>", "also write a self-contained HTML page")
    .addHelpText("after", EXAMPLES)
    .action(async (id: string, settings: Settings) => exit(await cluster(id, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link cluster cluster-3f0a9c41d2b7e856   what the id stands for now
  answerable link cluster post:12                    what a record is one with

Exit status: 0 when there is such a cluster, 1 when there never was.`;

async function cluster(id: string, settings: Settings, streams: Streams): Promise<number> {
  const found = await inRecord(settings, streams, ({ store }) => becameOf(store, id));
  if (found.length === 0)
    throw new AnswerableError(
      "no-cluster",
      `There is no ${id} among the links of the record. A crosswalk has the ids of clusters, and records are written as post:1234.`,
    );
  if (settings.json) for (const one of found) streams.stdout.write(`${JSON.stringify(one)}\n`);
  else {
    if (found.length > 1) streams.stdout.write(`${id} was split into ${found.length}:\n`);
    else if (found[0] && !id.includes(":") && found[0].id !== id)
      streams.stdout.write(`${id} is now ${found[0].id}.\n`);
    for (const one of found) streams.stdout.write(tellCluster(one));
  }
  if (settings.page) await writeWhole(settings.page, renderClusters(id, found));
  return 0;
}
