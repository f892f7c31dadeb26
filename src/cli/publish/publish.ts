import { resolve, sep } from "node:path";
import { Command } from "commander";
import { publishRecord, readPolicy } from "../../flow/index.ts";
import { Misuse } from "../../model/index.ts";
import type { About, Correction } from "../../publish/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import type { Streams } from "../streams.ts";
import { signingKeyIn } from "./key.ts";
import { licenceNamed, licences } from "./licences.ts";

interface Settings extends RecordSettings {
  readonly key: string;
  readonly title: string;
  readonly address?: string;
  readonly policy?: string;
  readonly corrections?: string;
  readonly licence: string;
  readonly at?: string;
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
  const publishing = {
    about: aboutOf(settings),
    correction: correctionOf(settings.corrections),
    policy: await readPolicy(settings.policy),
    at: instantOf(settings.at),
  };
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

function aboutOf({ title, address, licence }: Settings): About {
  if (title.trim() === "") throw new Misuse("--title: give the record a name.");
  return {
    title: title.trim(),
    address: address === undefined ? null : webAddress("--address", address),
    licence: licenceNamed(licence),
  };
}

/** An address of the web that ends in /. */
function webAddress(option: string, given: string): string {
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Misuse(`${option}: "${given}" is no address of the web. Give one as https://record.example/.`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function correctionOf(given: string | undefined): Correction {
  if (given === undefined) return null;
  if (/^https?:\/\//.test(given) && URL.canParse(given)) return { form: given };
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(given)) return { mail: given };
  throw new Misuse(`--corrections: "${given}" is neither an e-mail address nor the https address of a form.`);
}

function instantOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const date = new Date(given);
  if (!/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(given) || Number.isNaN(date.getTime()))
    throw new Misuse(`--at: "${given}" is no instant. Give one as 2031-05-01T00:00:00Z.`);
  return date.toISOString();
}
