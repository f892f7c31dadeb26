import { resolve, sep } from "node:path";
import { Command } from "commander";
import { licences, type PublishSettings, publishingBy, publishRecord, signingKeyIn } from "../../flow/index.ts";
import { Misuse } from "../../model/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import type { Streams } from "../streams.ts";

interface Settings extends RecordSettings, PublishSettings {
  readonly key: string;
  readonly anew?: boolean;
  readonly json?: boolean;
}

/** `answerable publish`: the record as a folder of files that any web server can serve and anybody can check. */
export function publishCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("publish"))
    .description(
      "Publish the record into a folder as its next signed release: pages, data, feeds, without what is held.",
    )
    .argument("<folder>", "the published folder: new or empty at first, then always the same")
    .requiredOption("--key <file>", 'the key that signs it, as "answerable key" made it')
    .option("--title <words>", "what the record is called", "The record")
    .option("--address <url>", "where it will be served, as https://record.example/; without it there are no feeds")
    .option("--policy <file>", "which holds apply by themselves, as JSON; the usual ones unless told")
    .option("--corrections <where>", "where readers report errors: an e-mail address, or the address of a form")
    .option("--licence <name>", `how others may use it: ${Object.keys(licences).join(", ")}`, "CC-BY-4.0")
    .option(
      "--at <instant>",
      "up to when the record is in it, ISO 8601; the last instant of which it knows unless told",
    )
    .option("--anew", "make every case again and look at every file, though nothing changed; it comes out the same")
    .option("--json", "print what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (folder: string, settings: Settings) => {
      await publish(folder, settings, streams);
      exit(0);
    });
}

const EXAMPLES = `
Nothing is sent anywhere: copy the folder to any web server. Keep the key out of it.

Examples:
  answerable publish public --key ~/record.key --title "Deadly force in Oregon"
  answerable publish public --key ~/record.key --address https://record.example/ --corrections desk@record.example

Exit status: 0, 1 when it could not be published, 2 for misuse.`;

async function publish(folder: string, settings: Settings, streams: Streams): Promise<void> {
  for (const [what, place] of [
    ["the key", settings.key],
    ["the record", settings.record ?? "record"],
  ] as const)
    if (`${resolve(place)}${sep}`.startsWith(`${resolve(folder)}${sep}`))
      throw new Misuse(`${folder}: ${what} lies in the folder that would be published. Keep ${place} outside of it.`);
  const publishing = await publishingBy(settings);
  const signing = await signingKeyIn(settings.key);
  const published = await inRecord(settings, streams, ({ store, folder: record }) =>
    publishRecord(store, folder, { ...publishing, ...(settings.anew ? {} : { notesIn: record }) }, signing),
  );
  if (settings.json) streams.stdout.write(`${JSON.stringify(published, null, 2)}\n`);
  else if (published.isNew)
    streams.stdout.write(
      `Release ${published.release} is in ${folder}: ${published.files} files, ${published.written} written, ${published.removed} taken out.\n`,
    );
  else streams.stdout.write(`Nothing changed since release ${published.release}: no release was made.\n`);
}
