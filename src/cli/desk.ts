import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { addDocuments, type OpenRecord, openRecord } from "../flow/index.ts";
import { serveDesk } from "../serve/index.ts";
import { type RecordSettings, recordAddress, withRecord } from "./record/record-option.ts";
import type { Streams } from "./streams.ts";

interface Settings extends RecordSettings {
  readonly listen?: string;
  readonly address?: string;
  readonly sample?: boolean;
}

const SAMPLE = fileURLToPath(new URL("../../examples/sample/documents/", import.meta.url));
const SAMPLE_RECORD = "out/sample-record";
const LOOPBACK = "127.0.0.1:8642";

/** `answerable desk`: the web application in which people keep the record. What `npm start` runs, with the sample. */
export function deskCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("desk"))
    .description("Serve the desk, where people read, check and decide in their browser. Goes on until it is stopped.")
    .option("--listen <address>", `the address and port to listen on, ${LOOPBACK} unless told: nobody but this machine`)
    .option(
      "--address <url>",
      "where people reach it if that is elsewhere, such as https://desk.example behind a proxy",
    )
    .option("--sample", `the shipped sample, which is fiction, in a record of its own (${SAMPLE_RECORD} unless told)`)
    .addHelpText("after", EXAMPLES)
    .action(async (settings: Settings) => exit(await desk(settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable desk --record county                              on this machine: http://${LOOPBACK}
  answerable desk --record county --listen 0.0.0.0:8642 --address https://desk.example   for a team, behind a proxy with TLS
  answerable desk --sample                                     with the sample, to look around

Exit status: 0 when it ended as asked, 1 when it could not be served, 2 when the command was misused.`;

async function desk(settings: Settings, streams: Streams): Promise<number> {
  const record = settings.sample
    ? await sampleRecord(settings, streams)
    : await openRecord(recordAddress(settings, streams));
  try {
    const served = await serveDesk(record, {
      listen: settings.listen ?? LOOPBACK,
      ...(settings.address && { origin: new URL(settings.address).origin }),
    });
    streams.stdout.write(`The desk is at ${served.origin}\n`);
    if (served.setUp)
      streams.stdout.write(
        `Nobody has an account yet. Make the first, an admin's, by this link, which is good once:\n  ${served.setUp}\n`,
      );
    streams.stdout.write("It goes on until you stop it with Ctrl-C.\n");
    await new Promise<void>((stop) => process.once("SIGINT", () => stop()).once("SIGTERM", () => stop()));
    await served.close();
    return 0;
  } finally {
    await record.close();
  }
}

/** A record with the sample in it, made if it is not there. */
async function sampleRecord(settings: Settings, streams: Streams): Promise<OpenRecord> {
  const record = await openRecord(
    { ...recordAddress(settings, streams), folder: settings.record ?? SAMPLE_RECORD },
    true,
  );
  if ((await record.store.countKnown()) === 0) {
    streams.stdout.write("Reading the sample: fiction, no person, place or agency in it is real.\n");
    await addDocuments(record, [SAMPLE]);
  }
  return record;
}
