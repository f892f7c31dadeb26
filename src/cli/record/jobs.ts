import { Command } from "commander";
import { type BulkTotal, Queue } from "../../flow/index.ts";
import type { Streams } from "../streams.ts";
import { inRecord, type RecordSettings, recordAddress, withRecord } from "./record-option.ts";
import { databaseOf } from "./work.ts";

interface Settings extends RecordSettings {
  readonly retry?: boolean;
  readonly json?: boolean;
}

/** `answerable jobs`: how much there is to do, and what was laid aside and why. */
export function jobsCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("jobs"))
    .description(
      "Show how much the workers have to do (files to take in, documents to read, case files to make anew), and what failed again and again and was laid aside, with the reason.",
    )
    .option("--retry", "put what was laid aside back to be done")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  answerable jobs --database postgres://db/county\n\nExit status: 0 when nothing was laid aside, 1 when something was.",
    )
    .action(async (settings: Settings) => exit(await jobs(settings, streams)));
}

async function jobs(settings: Settings, streams: Streams): Promise<number> {
  const queue = await Queue.open(databaseOf(recordAddress(settings, streams).database));
  try {
    const files = await inRecord(settings, streams, ({ store }) => store.bulkTotal());
    const retried = settings.retry ? await queue.retryDead() : 0;
    const [counts, dead] = [await queue.counts(), await queue.dead()];
    if (settings.json) streams.stdout.write(`${JSON.stringify({ counts, files, dead, retried }, null, 2)}\n`);
    else {
      for (const { work, waiting, active } of counts)
        streams.stdout.write(`${work.padEnd(7)}  ${waiting} waiting, ${active} under way\n`);
      if (files.files > 0) streams.stdout.write(`files    ${inWords(files)}\n`);
      for (const { work, about, reason, at } of dead)
        streams.stdout.write(`laid aside ${at}: ${work}${about ? ` ${about}` : ""}: ${reason}\n`);
      if (retried > 0) streams.stdout.write(`${retried} put back to be done\n`);
    }
    return dead.length > 0 ? 1 : 0;
  } finally {
    await queue.stop();
  }
}

function inWords({ files, added, known, passedOver, unreadable }: BulkTotal): string {
  return `${files} taken in whole: ${added} new documents, ${known} there already, ${passedOver} passed over by the gate, ${unreadable} refused`;
}
