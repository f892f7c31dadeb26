import { Command, Option } from "commander";
import { type AddOptions, addDocuments, addFiles, Queue, type Setting } from "../../flow/index.ts";
import { Misuse, type Moment } from "../../model/index.ts";
import { type CaptureSettings, CONTACT, captureOptions, FOLLOW, report, SOURCES } from "../capture-settings.ts";
import { dateArgument } from "../day-option.ts";
import { limitOption, limitsHelp } from "../limit-option.ts";
import { progressOn } from "../progress.ts";
import type { Streams } from "../streams.ts";
import { ofDocuments, ofFiles } from "./added.ts";
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
  readonly bulk?: boolean;
  readonly again?: boolean;
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
    .option(
      "--bulk",
      "take each file in whole, as one piece of work, and pass over those that were taken in before: for web archives by the thousand",
    )
    .option("--again", "with --bulk, also those that were taken in before")
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
  answerable add archives/ --bulk --gate               web archives, one after the other
  answerable add archives/ --bulk --gate --queue       the same, by as many workers as there are

Exit status: 0 when every document was read, 1 when one could not be, 2 when the command was misused.`;

async function add(sources: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  if (settings.again && !settings.bulk) throw new Misuse("--again is for --bulk: documents are known by their bytes.");
  return inRecord(settings, streams, async (record) => {
    const progress = progressOn(streams);
    const { published, publisher, url } = settings;
    const queue = settings.queue ? await Queue.open(databaseOf(recordAddress(settings, streams).database)) : null;
    const options: AddOptions = {
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
    };
    try {
      const more = { ...options, again: settings.again ?? false, onFile: progress.file };
      const came = settings.bulk ? ofFiles(await addFiles(record, sources, more), settings) : null;
      const { words, unreadable, isEmpty } =
        came ?? ofDocuments(await addDocuments(record, sources, options), settings);
      progress.end();
      for (const reason of unreadable) report(reason, streams);
      if (sources.length > 0 && isEmpty) {
        streams.stderr.write(
          `answerable: ${sources.join(", ")}: no documents there. Name a file, or a folder with files in it.\n`,
        );
        return 1;
      }
      streams.stdout.write(`${words}\n`);
      return unreadable.length > 0 ? 1 : 0;
    } finally {
      await queue?.stop();
    }
  });
}
