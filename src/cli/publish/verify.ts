import { readFile } from "node:fs/promises";
import { Command } from "commander";
import type { QuotesReport } from "../../check/index.ts";
import { verifyPublished } from "../../flow/index.ts";
import { AnswerableError } from "../../model/index.ts";
import type { Streams } from "../streams.ts";

interface Settings {
  readonly key?: string;
  readonly earlier?: string;
  readonly documents?: readonly string[];
  readonly privateAddresses?: boolean;
  readonly json?: boolean;
}

/** `answerable verify`: checks a published record, in a folder or on the web, and says in one sentence what is wrong and where. */
export function verifyCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("verify")
    .description(
      "Check a published record: its signature, its log, every file, and that no earlier release was rewritten.",
    )
    .argument("<where>", "the folder, or its http(s) address")
    .option("--key <key>", "the publisher's verifier key (name+id+key), or a file that holds it; get it from elsewhere")
    .option("--earlier <file>", "a checkpoint that you kept: the log must go on from it")
    .option(
      "--documents <folder...>",
      "look for every quotation in these documents: a folder of answerable capture --into, of a record, or of files",
    )
    .option("--private-addresses", "let an address lead to this machine and its network")
    .option("--json", "print the report as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (where: string, settings: Settings) => exit(await verify(where, settings, streams)));
}

const EXAMPLES = `
Without --key the key that lies beside the record is used: its signature then shows only that both were made together.

Examples:
  answerable verify public --key record.example+1b2c3d4e+AU5v…
  answerable verify https://record.example/ --key publisher.key --earlier checkpoint-of-march
  answerable verify public --documents my-record

Exit status: 0 when nothing is wrong, 1 when something is, 2 for misuse.`;

async function verify(where: string, settings: Settings, { stdout }: Streams): Promise<number> {
  const report = await verifyPublished(where, {
    key: settings.key === undefined ? null : await keyLine(settings.key),
    earlier: settings.earlier === undefined ? null : await fileGiven(settings.earlier),
    allowPrivateAddresses: settings.privateAddresses === true,
    ...(settings.documents ? { documents: settings.documents } : {}),
  });
  const { faults, release } = report;
  if (settings.json) stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    for (const { where: place, what } of faults) stdout.write(`${place}: ${what}.\n`);
    if (release && faults.length === 0)
      stdout.write(
        `Release ${release.release} of ${release.at} holds: ${report.files} files and ${report.entries} entries of the log, signed by ${report.signedBy}.\n`,
      );
    if (report.quotes) stdout.write(inWords(report.quotes));
    if (faults.length > 0)
      stdout.write(`${faults.length} ${faults.length === 1 ? "thing is" : "things are"} wrong with ${where}.\n`);
    if (report.signedBy && !report.isKeyGiven)
      stdout.write("The key lay beside the record. Get it from elsewhere and give it with --key to know who signed.\n");
  }
  return faults.length === 0 ? 0 : 1;
}

function inWords({ inPlace, somewhere, besideMarks, onlyMarks, notGiven, documentsNotGiven }: QuotesReport): string {
  const found = `Of the quotations ${inPlace} stand where they are said to`;
  const held =
    somewhere + besideMarks + onlyMarks > 0
      ? `; in documents of which something is withheld ${somewhere} stand whole, of ${besideMarks} the words beside what is withheld, and ${onlyMarks} are withheld altogether`
      : "";
  const missing =
    notGiven > 0
      ? ` ${notGiven} were not looked for: ${documentsNotGiven} documents are not among those given, or cannot be read.`
      : "";
  return `${found}${held}.${missing}\n`;
}

/** A key is given as its line, or as the file that holds it. */
async function keyLine(given: string): Promise<string> {
  return /^[^\s+]+\+[0-9a-f]{8}\+/.test(given) ? given : (await fileGiven(given)).toString();
}

async function fileGiven(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new AnswerableError("missing", `${path}: it cannot be read (${error.code}). Name a file that is there.`, {
      cause: error,
    });
  });
}
