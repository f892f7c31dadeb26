import { Command } from "commander";
import { crosswalkOf, judgementsAt, keptLinks, refuseUnknownFormat, writeCrosswalk } from "../../flow/index.ts";
import { dayArgument } from "../day-option.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import type { Streams } from "../streams.ts";
import { noLinks } from "./judging-options.ts";

interface Settings extends RecordSettings {
  readonly out: string;
  readonly asOf?: string;
}

/** `answerable link crosswalk`: the judgements of the record that count, as a table. */
export function crosswalkCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("crosswalk"))
    .description(
      "Write the record's links as a table: which record of which list is held to be one with which, by whom, why and since when.",
    )
    .requiredOption("--out <file>", "the file: .csv, .parquet or .jsonl")
    .option("--as-of <date>", "the links as they were at the end of a day", dayArgument)
    .addHelpText("after", EXAMPLES)
    .action(async (settings: Settings) => exit(await crosswalk(settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link crosswalk --out crosswalk.csv
  answerable link crosswalk --out crosswalk.parquet --as-of 2031-06-30

Exit status: 0 when it was written, 1 when it could not be, 2 when the command was misused.`;

async function crosswalk({ out, asOf, ...settings }: Settings, streams: Streams): Promise<number> {
  refuseUnknownFormat(out);
  const { judgements, pairs, holds } = await inRecord(settings, streams, ({ store }) => keptLinks(store));
  if (judgements.length === 0) throw noLinks();
  const then = asOf === undefined ? judgements : judgementsAt(judgements, `${asOf}T23:59:59.999Z`);
  const rows = crosswalkOf(then, pairs, holds.isHeldRecord);
  await writeCrosswalk(out, rows);
  const all = crosswalkOf(then, [], () => false).length;
  const held = all - rows.length;
  streams.stdout.write(
    `${rows.length === 1 ? "1 pair" : `${rows.length} pairs`} written to ${out}${held > 0 ? `; ${held} with a record under a hold left out` : ""}.\n`,
  );
  return 0;
}
