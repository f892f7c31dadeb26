import { Command } from "commander";
import { openRecord, placeOf } from "../../flow/index.ts";
import type { Streams } from "../streams.ts";
import { type RecordSettings, recordAddress, withDocuments, withRecord } from "./record-option.ts";

/** `answerable init`: makes a record, or brings one of an older version up to date. */
export function initCommand(streams: Streams, exit: (status: number) => void): Command {
  return withDocuments(withRecord(new Command("init")))
    .description(
      "Make a record: where documents, readings, case files and decisions are kept. A record that is there stays as it is.",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (settings: RecordSettings) => {
      const address = recordAddress(settings, streams);
      const record = await openRecord(address, true);
      await record.close();
      streams.stdout.write(`The record is ready: ${placeOf(record, address)}\n`);
      exit(0);
    });
}

const EXAMPLES = `
Examples:
  answerable init                                            a record in the folder "record"
  answerable init --record county --database postgres://db/county  its tables on a server, its documents in "county"
  answerable init --documents s3://county-record/2031 --database …  its documents in a bucket, for a team

Exit status: 0 when the record is ready, 1 when it could not be made.`;
