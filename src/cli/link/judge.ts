import { Command } from "commander";
import { judgePair, keptLinks } from "../../flow/index.ts";
import { type RecordId, recordName, type Verdict } from "../../model/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import type { Streams } from "../streams.ts";
import {
  BY,
  editorOf,
  type JudgingSettings,
  REASON,
  reasonOf,
  recordArgument,
  verdictArgument,
} from "./judging-options.ts";
import { tellCluster } from "./told-clusters.ts";

interface Settings extends RecordSettings, JudgingSettings {
  readonly unscored?: boolean;
}

/** `answerable link judge`: keeps what a person holds of two records. */
export function judgeCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("judge"))
    .description(
      "Judge whether two records are of one person in one incident. What a person judges is put before what software does; nothing is overwritten.",
    )
    .argument("<left>", "a record as source:key, as post:1234", recordArgument)
    .argument("<right>", "the other record", recordArgument)
    .argument("<judgement>", "same, different or unsure", verdictArgument)
    .requiredOption("--reason <words>", REASON)
    .option("--by <name>", BY)
    .option("--unscored", "also where no run has put the two side by side")
    .addHelpText("after", EXAMPLES)
    .action(async (left: RecordId, right: RecordId, verdict: Verdict, settings: Settings) =>
      exit(await judge(left, right, verdict, settings, streams)),
    );
}

const EXAMPLES = `
Examples:
  answerable link judge post:12 count:a/7 same --reason "the sheriff's letter names him"
  answerable link judge post:12 count:a/7 different --reason "another man of that name" --by "M. Quill"

Exit status: 0 when it was kept, 1 when it could not be, 2 when the command was misused.`;

async function judge(
  left: RecordId,
  right: RecordId,
  verdict: Verdict,
  settings: Settings,
  streams: Streams,
): Promise<number> {
  const opinion = {
    left,
    right,
    verdict,
    reason: reasonOf(settings),
    by: editorOf(settings, streams),
    at: new Date().toISOString(),
    unscored: settings.unscored ?? false,
  };
  return inRecord(settings, streams, async ({ store }) => {
    const { id } = await judgePair(store, opinion);
    streams.stdout.write(
      `${recordName(left)} and ${recordName(right)}: ${verdict}, by ${opinion.by}. Judgement ${id}\n`,
    );
    const { clusters } = (await keptLinks(store)).clusters;
    for (const cluster of clusters)
      if (cluster.members.some((member) => [left, right].some((one) => recordName(one) === recordName(member))))
        streams.stdout.write(tellCluster(cluster));
    return 0;
  });
}
