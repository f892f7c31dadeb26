import { existsSync } from "node:fs";
import { Command } from "commander";
import { draftSource } from "../../flow/index.ts";
import { Misuse } from "../../model/index.ts";
import type { Streams } from "../streams.ts";
import { writeWhole } from "../write-whole.ts";

interface Settings {
  readonly out?: string;
}

/** `answerable link map`: drafts a mapping for a list that no adapter knows. */
export function mapCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("map")
    .description(
      "Draft a mapping for any CSV from the titles and the values of its columns. It says what was certain and what a person must check, and leaves open what it cannot know.",
    )
    .argument("<file>", "the list, as CSV")
    .option("--out <file>", "write the mapping to a new file instead of printing it")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, settings: Settings) => exit(await map(file, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link map county-list.csv                    print a draft
  answerable link map county-list.csv --out county.yaml  write it to a file, to be looked through
  answerable link check county-list.csv --map county.yaml

Exit status: 0 when a draft was made, 1 when the file cannot be read, 2 when the command was misused.`;

async function map(file: string, { out }: Settings, streams: Streams): Promise<number> {
  if (out !== undefined && existsSync(out))
    throw new Misuse(
      `${out} is there already, perhaps with a person's corrections. Give another name, or move it away.`,
    );
  const { yaml, known } = await draftSource(file);
  if (known !== null)
    streams.stderr.write(`answerable: ${file} has the columns of ${known}, which is known; it needs no mapping.\n`);
  if (out === undefined) streams.stdout.write(yaml);
  else {
    await writeWhole(out, yaml);
    const open = yaml.split("\n").filter((line) => line.includes("CHECK") && !line.startsWith("#")).length;
    streams.stdout.write(`A draft is in ${out}. A person must check ${open} lines of it, which say CHECK.\n`);
  }
  return 0;
}
