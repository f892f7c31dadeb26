import { Command } from "commander";
import { backUp, openRecord, restore } from "../../flow/index.ts";
import type { Streams } from "../streams.ts";
import { inRecord, type RecordSettings, recordAddress, withDocuments, withRecord } from "./record-option.ts";

/** `answerable backup`: copies the record into a new folder, whichever home it has. */
export function backupCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("backup"))
    .description(
      "Copy the record into a new folder: its documents, and its tables as JSON lines that any home can take.",
    )
    .argument("<folder>", "a new folder for the copy")
    .addHelpText(
      "after",
      "\nExample:\n  answerable backup copies/2031-03-05\n\nExit status: 0 when the copy is whole, 1 when it is not.",
    )
    .action(async (folder: string, settings: RecordSettings) => {
      const { documents, rows } = await inRecord(settings, streams, (record) => backUp(record, folder));
      streams.stdout.write(`${documents} documents and ${rows} rows copied into ${folder}\n`);
      exit(0);
    });
}

/** `answerable restore`: fills a new record from a backup, also one that was made from the other home. */
export function restoreCommand(streams: Streams, exit: (status: number) => void): Command {
  return withDocuments(withRecord(new Command("restore")))
    .description(
      "Fill a new record from a backup, on either home. A record that has documents is refused and left as it is.",
    )
    .argument("<folder>", "the folder that answerable backup made")
    .addHelpText(
      "after",
      "\nExample:\n  answerable restore copies/2031-03-05 --record mended\n\nExit status: 0 when the record is as it was, 1 when it is not.",
    )
    .action(async (folder: string, settings: RecordSettings) => {
      const record = await openRecord(recordAddress(settings, streams), true);
      try {
        const { documents, rows } = await restore(record, folder);
        streams.stdout.write(`${documents} documents and ${rows} rows restored from ${folder}\n`);
      } finally {
        await record.close();
      }
      exit(0);
    });
}
