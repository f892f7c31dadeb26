import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { readDocuments } from "../flow/index.ts";
import { renderPage } from "../publish/index.ts";
import { type Streams, wantsColour, widthOf } from "./streams.ts";
import { renderTerminal } from "./terminal/index.ts";
import { writeWhole } from "./write-whole.ts";

const SAMPLE = fileURLToPath(new URL("../../examples/sample/documents/", import.meta.url));

/** `answerable sample`: the shipped sample, which is fiction, on the screen and as a page. */
export function sampleCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("sample")
    .description("Read the shipped sample, four invented documents about one invented case, and show its case file.")
    .option("--out <folder>", "where to write the page", "out")
    .addHelpText("after", "\nExample:\n  answerable sample --out /tmp/sample")
    .action(async ({ out }: { out: string }) => exit(await show(out, streams)));
}

async function show(folder: string, streams: Streams): Promise<number> {
  const { cases, unreadable } = await readDocuments([SAMPLE]);
  for (const reason of unreadable) streams.stderr.write(`answerable: ${reason.message}\n`);
  await mkdir(folder, { recursive: true });
  const page = join(folder, "sample.html");
  await writeWhole(page, renderPage(cases));
  streams.stdout.write(renderTerminal(cases, { width: widthOf(streams), colour: wantsColour(streams) }));
  streams.stdout.write(
    `\nThis is a sample: fiction, no person, place or agency in it is real.\nThe same case file as a page: ${page}\nYour own documents: npx answerable read FILE…\n`,
  );
  return unreadable.length > 0 ? 1 : 0;
}
