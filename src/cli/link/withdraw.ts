import { Command } from "commander";
import { withdrawJudgement } from "../../flow/index.ts";
import { recordName } from "../../model/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import type { Streams } from "../streams.ts";
import { BY, editorOf, type JudgingSettings, REASON, reasonOf } from "./judging-options.ts";

type Settings = RecordSettings & JudgingSettings;

/** `answerable link withdraw`: takes a judgement back. */
export function withdrawCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("withdraw"))
    .description("Take a judgement back. It stays in the history and counts no more, as if it had never been made.")
    .argument("<id>", "the judgement's id, or how it begins, as answerable link history gives it")
    .requiredOption("--reason <words>", REASON)
    .option("--by <name>", BY)
    .addHelpText("after", EXAMPLES)
    .action(async (id: string, settings: Settings) => exit(await withdraw(id, settings, streams)));
}

const EXAMPLES = `
Example:
  answerable link withdraw 3f0a9c41d2b7 --reason "the letter was about his son"

Exit status: 0 when it was taken back, 1 when it could not be, 2 when the command was misused.`;

async function withdraw(id: string, settings: Settings, streams: Streams): Promise<number> {
  const withdrawal = { by: editorOf(settings, streams), reason: reasonOf(settings), at: new Date().toISOString() };
  const { left, right, verdict, by } = await inRecord(settings, streams, ({ store }) =>
    withdrawJudgement(store, id, withdrawal),
  );
  streams.stdout.write(`Withdrawn: ${recordName(left)} and ${recordName(right)}, which ${by} had judged ${verdict}.\n`);
  return 0;
}
