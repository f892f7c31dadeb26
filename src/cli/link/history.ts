import { Command } from "commander";
import { type Judgement, type RecordId, recordName } from "../../model/index.ts";
import { legible } from "../../publish/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import type { Streams } from "../streams.ts";
import { countArgument, recordArgument } from "./judging-options.ts";

interface Settings extends RecordSettings {
  readonly people?: boolean;
  readonly limit: number;
  readonly json?: boolean;
}

/** `answerable link history`: every judgement there ever was. */
export function historyCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("history"))
    .description("List the judgements of the record, the latest last, with those that were withdrawn.")
    .argument("[record]", "only those of a record, as post:1234", recordArgument)
    .option("--people", "only those that people made or took back")
    .option("--limit <count>", "the last so many", countArgument, 50)
    .option("--json", "print them as JSON lines")
    .addHelpText("after", EXAMPLES)
    .action(async (record: RecordId | undefined, settings: Settings) => exit(await history(record, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link history                what was judged last
  answerable link history post:12        all that was ever held of one record
  answerable link history --people       what people judged

Exit status: 0.`;

async function history(record: RecordId | undefined, settings: Settings, streams: Streams): Promise<number> {
  const all = await inRecord(settings, streams, ({ store }) => store.links.judgements(record ? { record } : {}));
  const wanted = settings.people ? all.filter(byPeople) : all;
  const shown = wanted.slice(-settings.limit);
  if (settings.json) for (const judgement of shown) streams.stdout.write(`${JSON.stringify(judgement)}\n`);
  else if (shown.length === 0) streams.stdout.write("Nothing was judged.\n");
  else {
    if (shown.length < wanted.length)
      streams.stdout.write(`The last ${shown.length} of ${wanted.length}; --limit shows more.\n`);
    for (const judgement of shown) streams.stdout.write(legible(lineOf(judgement)));
  }
  return 0;
}

function byPeople({ kind, withdrawn, by }: Judgement): boolean {
  return kind === "editor" || (withdrawn !== null && withdrawn.by !== by);
}

function lineOf({ id, left, right, verdict, probability, by, at, reason, withdrawn }: Judgement): string {
  const likely = probability === null ? "" : ` (${Math.round(1000 * probability) / 10}%)`;
  const first = `${id.slice(0, 12)}  ${at.slice(0, 16)}  ${recordName(left)}  ${recordName(right)}  ${verdict}${likely}  by ${by}: ${reason}\n`;
  return withdrawn
    ? `${first}              withdrawn ${withdrawn.at.slice(0, 16)} by ${withdrawn.by}: ${withdrawn.reason}\n`
    : first;
}
