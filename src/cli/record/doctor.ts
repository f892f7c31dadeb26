import { Command } from "commander";
import { examine } from "../../flow/index.ts";
import { progressOn } from "../progress.ts";
import type { Streams } from "../streams.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings {
  readonly json?: boolean;
}

/** `answerable doctor`: checks all of a record and says what to do. */
export function doctorCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("doctor"))
    .description(
      "Check the record: every document's bytes, every quotation against its text, the chain of decisions, every judgement on links, the database itself. It changes nothing.",
    )
    .option("--json", "print what was found as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  answerable doctor\n\nExit status: 0 when all is well, 1 when something is wrong.",
    )
    .action(async (settings: Settings) => exit(await doctor(settings, streams)));
}

async function doctor(settings: Settings, streams: Streams): Promise<number> {
  const progress = progressOn(streams, "checked");
  const found = await inRecord(settings, streams, (record) => examine(record, ({ count }) => progress.step(count)));
  progress.end();
  if (settings.json) streams.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else {
    const { documents, readings, spans, decisions, judgements } = found;
    streams.stdout.write(
      `${documents} documents, ${readings} readings with ${spans} quotations, ${decisions} decisions and ${judgements} judgements were checked.\n`,
    );
    for (const { what, cure } of [...found.ailments, ...found.unfinished]) streams.stdout.write(`- ${what}. ${cure}\n`);
    if (found.ailments.length === 0) streams.stdout.write("Nothing is wrong.\n");
  }
  return found.ailments.length > 0 ? 1 : 0;
}
