import { Command, InvalidArgumentError, Option } from "commander";
import { carefulReader, readDocuments, rulesOfField, type Setting } from "../flow/index.ts";
import { type FieldName, fieldNames, type Moment, type Reading } from "../model/index.ts";
import { readingLog, renderPage } from "../publish/index.ts";
import { type CaptureSettings, CONTACT, captureOptions, FOLLOW, report, SOURCES } from "./capture-settings.ts";
import { dateArgument, dayArgument, today } from "./day-option.ts";
import { limitOption, limitsHelp } from "./limit-option.ts";
import { progressOn } from "./progress.ts";
import { type Streams, wantsColour, widthOf } from "./streams.ts";
import { explainField, renderTerminal } from "./terminal/index.ts";
import { writeWhole } from "./write-whole.ts";

interface Settings extends CaptureSettings {
  readonly url?: string;
  readonly published?: Moment;
  readonly publisher?: string;
  readonly asOf?: string;
  readonly setting: Setting;
  readonly gate?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly page?: string;
  readonly explain?: FieldName;
  readonly log?: string;
}

/** `answerable read`: documents in, case files out, on the screen, as JSON or as a page. No database, no network but for URLs. */
export function readCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("read")
    .description(
      "Read documents and show what they say: facts with who said them, the process, promises, open questions.",
    )
    .argument("<sources...>", SOURCES)
    .option("--published <date>", "when the documents were published, as 2031-03-05, if they do not say", dateArgument)
    .option("--publisher <name>", "who published them, if they do not say")
    .option(
      "--as-of <date>",
      "the case files as the documents published, or captured, by a day would have made them",
      dayArgument,
    )
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
    .option(
      "--explain <field>",
      "print instead how one field was read: by which rule, and what was refused and why",
      field,
    )
    .option("--log <file>", "also write the reading log: all that was read and refused, one document a line of JSON")
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
  answerable read news/ --as-of 2031-06-30                what was known on that day
  answerable read news/ --explain weapon                  why the weapon reads as it does
  answerable read crawl.warc.gz --gate --json             a large archive, most of it about other things
  answerable read story.html --url https://news.example/a a page that could not be fetched, saved by hand

Exit status: 0 when every document was read, 1 when one could not be, 2 when the command was misused.`;

async function read(sources: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const progress = progressOn(streams);
  const setting = await available(settings.setting, streams);
  const { cases, readings, unreadable, passedOver, later } = await readDocuments(sources, {
    setting,
    ...(settings.published ? { published: settings.published } : {}),
    ...(settings.publisher ? { publisher: settings.publisher } : {}),
    ...(settings.url ? { url: settings.url } : {}),
    ...(settings.asOf ? { asOf: { day: settings.asOf, today: today() } } : {}),
    capture: captureOptions(settings, streams),
    limits: settings.limit,
    gate: settings.gate ?? false,
    onProgress: ({ count }) => progress.step(count),
  });
  progress.end();
  for (const reason of unreadable) report(reason, streams);
  if (passedOver > 0) streams.stderr.write(`answerable: ${passedOverInWords(passedOver)}\n`);
  if (cases.documents.length === 0) {
    if (later > 0)
      streams.stderr.write(
        `answerable: none of these documents was known on ${settings.asOf}. Give a later --as-of.\n`,
      );
    else if (unreadable.length === 0 && passedOver === 0)
      streams.stderr.write(
        `answerable: ${sources.join(", ")}: no documents there. Name a file, or a folder with files in it.\n`,
      );
    return 1;
  }
  if (later > 0)
    streams.stderr.write(
      `answerable: ${later === 1 ? "1 document was" : `${later} documents were`} published or captured after ${settings.asOf} and not counted.\n`,
    );
  const colour = wantsColour(streams) && !settings.out;
  const look = { width: widthOf(streams), colour };
  const { explain } = settings;
  const words = settings.json
    ? `${JSON.stringify(cases, null, 2)}\n`
    : explain
      ? explainField(inOrder(readings), cases.unread, explain, rulesOfField(explain), look)
      : renderTerminal(cases, look);
  if (settings.log) await writeWhole(settings.log, inOrder(readings).map(logLine).join(""));
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

/** Readings in the order of their documents' names, whatever order they came in. */
function inOrder(readings: readonly Reading[]): Reading[] {
  const nameOf = ({ document }: Reading) => document.source ?? document.id;
  return readings.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function logLine(reading: Reading): string {
  return `${JSON.stringify(readingLog(reading))}\n`;
}

function field(name: string): FieldName {
  const known = fieldNames.find((other) => other === name.replaceAll("-", "_"));
  if (known) return known;
  throw new InvalidArgumentError(`It must be one of the fields: ${fieldNames.join(", ")}.`);
}
