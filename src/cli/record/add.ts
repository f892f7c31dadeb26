import { Command, Option } from "commander";
import { addDocuments, Queue, type Setting } from "../../flow/index.ts";
import type { Moment } from "../../model/index.ts";
import { type CaptureSettings, CONTACT, captureOptions, FOLLOW, report, SOURCES } from "../capture-settings.ts";
import { dateArgument } from "../day-option.ts";
import { limitOption, limitsHelp } from "../limit-option.ts";
import { progressOn } from "../progress.ts";
import type { Streams } from "../streams.ts";
import { inRecord, type RecordSettings, recordAddress, withRecord } from "./record-option.ts";
import { databaseOf } from "./work.ts";

interface Settings extends CaptureSettings, RecordSettings {
  readonly published?: Moment;
  readonly publisher?: string;
  readonly url?: string;
  readonly setting: Setting;
  readonly gate?: boolean;
  readonly list?: boolean;
  readonly queue?: boolean;
}

/** `answerable add`: takes documents into the record and makes the case files anew that they change. */
export function addCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("add"))
    .description(
      "Take documents into the record, read them, and put them with their cases. Without any source it goes on where it was stopped.",
    )
    .argument("[sources...]", SOURCES)
    .option("--published <date>", "when the documents were published, as 2031-03-05, if they do not say", dateArgument)
    .option("--publisher <name>", "who published them, if they do not say")
    .option("--url <address>", "the address they were saved from")
    .addOption(
      new Option("--setting <how>", "how it is found who says what")
        .choices(["fast", "careful", "rules"])
        .default("fast"),
    )
    .option("--gate", "pass over pages without a word for police or none for harm, unread and unkept")
    .option("--list", "print the SHA-256 and the name of each document as soon as it is kept for good")
    .option("--queue", "leave the reading to the workers of answerable work; needs PostgreSQL")
    .option("--follow", FOLLOW)
    .option("--contact <who>", CONTACT)
    .addOption(limitOption())
    .addHelpText("after", () => `${limitsHelp()}${EXAMPLES}`)
    .action(async (sources: string[], settings: Settings) => exit(await add(sources, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable add news/ letter.pdf                      files and folders
  answerable add https://news.example/feed.xml         a feed, and the pages it links to
  answerable add                                       go on with what was stopped

Exit status: 0 when every document was read, 1 when one could not be, 2 when the command was misused.`;

async function add(sources: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  return inRecord(settings, streams, async (record) => {
    const progress = progressOn(streams);
    const { published, publisher, url } = settings;
    const queue = settings.queue ? await Queue.open(databaseOf(recordAddress(settings, streams).database)) : null;
    const result = await addDocuments(record, sources, {
      ...(queue && { queue }),
      setting: settings.setting,
      ...(published && { published }),
      ...(publisher && { publisher }),
      ...(url && { url }),
      capture: captureOptions(settings, streams),
      limits: settings.limit,
      gate: settings.gate ?? false,
      onKept: ({ id, source, isNew }) => {
        if (settings.list) streams.stdout.write(`${isNew ? "added" : "known"} ${id} ${source}\n`);
      },
      onRead: ({ count }) => progress.step(count),
    }).finally(() => queue?.stop());
    progress.end();
    for (const reason of result.unreadable) report(reason, streams);
    if (sources.length > 0 && result.added + result.known + result.passedOver + result.unreadable.length === 0) {
      streams.stderr.write(
        `answerable: ${sources.join(", ")}: no documents there. Name a file, or a folder with files in it.\n`,
      );
      return 1;
    }
    const parts = [
      count(result.added, "new document"),
      result.known > 0 ? `${result.known} already there` : "",
      settings.queue ? "left to the workers" : `${result.read} read`,
      result.passedOver > 0 ? `${result.passedOver} passed over by the gate` : "",
      result.unreadable.length > 0 ? `${result.unreadable.length} could not be read` : "",
      settings.queue ? "" : `${count(result.made, "case file")} made or changed`,
      result.gone > 0 ? `${count(result.gone, "case")} joined to others` : "",
    ];
    streams.stdout.write(`${parts.filter(Boolean).join(", ")}\n`);
    return result.unreadable.length > 0 ? 1 : 0;
  });
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
