import { Command, InvalidArgumentError, Option } from "commander";
import { carefulReader, readDocuments, type Setting } from "../flow/index.ts";
import { type Moment, momentFromIso } from "../model/index.ts";
import { renderPage } from "../publish/index.ts";
import { type CaptureSettings, CONTACT, captureOptions, FOLLOW, report, SOURCES } from "./capture-settings.ts";
import { limitOption, limitsHelp } from "./limit-option.ts";
import { progressOn } from "./progress.ts";
import { type Streams, wantsColour, widthOf } from "./streams.ts";
import { renderTerminal } from "./terminal/index.ts";
import { writeWhole } from "./write-whole.ts";

interface Settings extends CaptureSettings {
  readonly url?: string;
  readonly published?: Moment;
  readonly publisher?: string;
  readonly setting: Setting;
  readonly gate?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly page?: string;
}

/** `answerable read`: documents in, case files out, on the screen, as JSON or as a page. No database, no network but for URLs. */
export function readCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("read")
    .description(
      "Read documents and show what they say: facts with who said them, the process, promises, open questions.",
    )
    .argument("<sources...>", SOURCES)
    .option("--published <date>", "when the documents were published, as 2031-03-05, if they do not say", publication)
    .option("--publisher <name>", "who published them, if they do not say")
    .option("--url <address>", "the address they were saved from, for a page that could not be fetched")
    .addOption(
      new Option(
        "--setting <how>",
        "how it is found who says what: fast, careful at ten times the time, or by rules alone",
      )
        .choices(["fast", "careful", "rules"])
        .default("fast"),
    )
    .option("--gate", "pass over pages without a word for police or none for harm, unread; for large web archives")
    .option("--json", "print the case files as JSON (schema answerable/cases@1)")
    .option("--out <file>", "write to a file instead of the screen")
    .option("--page <file>", "also write a self-contained HTML page")
    .option("--follow", FOLLOW)
    .option("--contact <who>", CONTACT)
    .addOption(limitOption())
    .addHelpText("after", () => `${limitsHelp()}${EXAMPLES}`)
    .action(async (sources: string[], settings: Settings) => exit(await read(sources, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable read story.html                              one document, on the screen
  answerable read news/ statement.txt --json --out c.json a folder and a file, as JSON
  pbpaste | answerable read - --published 2031-03-05      pasted text, with its date
  answerable read news/ --page case.html                  also as a page
  answerable read briefing.pdf letter.docx week.zip       whatever people have
  answerable read https://news.example/feed.xml           a feed, and the pages it links to
  answerable read crawl.warc.gz --gate --json             a large archive, most of it about other things
  answerable read story.html --url https://news.example/a a page that could not be fetched, saved by hand

Exit status: 0 when every document was read, 1 when one could not be, 2 when the command was misused.`;

async function read(sources: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const progress = progressOn(streams);
  const setting = await available(settings.setting, streams);
  const { cases, unreadable, passedOver } = await readDocuments(sources, {
    setting,
    ...(settings.published ? { published: settings.published } : {}),
    ...(settings.publisher ? { publisher: settings.publisher } : {}),
    ...(settings.url ? { url: settings.url } : {}),
    capture: captureOptions(settings, streams),
    limits: settings.limit,
    gate: settings.gate ?? false,
    onProgress: ({ count }) => progress.step(count),
  });
  progress.end();
  for (const reason of unreadable) report(reason, streams);
  if (passedOver > 0) streams.stderr.write(`answerable: ${passedOverInWords(passedOver)}\n`);
  if (cases.documents.length === 0) {
    if (unreadable.length === 0 && passedOver === 0)
      streams.stderr.write(
        `answerable: ${sources.join(", ")}: no documents there. Name a file, or a folder with files in it.\n`,
      );
    return 1;
  }
  const colour = wantsColour(streams) && !settings.out;
  const words = settings.json
    ? `${JSON.stringify(cases, null, 2)}\n`
    : renderTerminal(cases, { width: widthOf(streams), colour });
  if (settings.out) await writeWhole(settings.out, words);
  else streams.stdout.write(words);
  if (settings.page) await writeWhole(settings.page, renderPage(cases));
  return unreadable.length > 0 ? 1 : 0;
}

function passedOverInWords(count: number): string {
  const documents = count === 1 ? "1 document was" : `${count} documents were`;
  return `${documents} passed over unread: no words for police and harm in them. Leave out --gate to read them.`;
}

/** The setting that was asked for, or fast where what the careful model runs on is not installed. */
async function available(setting: Setting, streams: Streams): Promise<Setting> {
  if (setting !== "careful" || (await carefulReader()) !== null) return setting;
  streams.stderr.write(
    "answerable: onnxruntime-node is not installed, so this is read by the fast model. npm install onnxruntime-node\n",
  );
  return "fast";
}

function publication(words: string): Moment {
  const form = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/.test(words);
  const day = words.length >= 10 ? new Date(`${words.slice(0, 10)}T00:00:00Z`) : null;
  const real = day === null || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(words.slice(0, 10)));
  if (!form || !real) throw new InvalidArgumentError("It must be a date such as 2031-03-05.");
  return momentFromIso(words);
}
