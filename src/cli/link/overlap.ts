import { Command } from "commander";
import { overlapLists } from "../../flow/index.ts";
import { upsetSvg } from "../../publish/index.ts";
import { type Streams, wantsColour, widthOf } from "../streams.ts";
import { renderOverlap } from "../terminal/index.ts";
import { writeWhole } from "../write-whole.ts";
import { type CompareSettings, compareOptions, withCompareOptions } from "./compare-options.ts";

interface Settings extends CompareSettings {
  readonly everything?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly svg?: string;
}

/** `answerable link overlap`: which deaths are in which lists, by state and year, as a table and as an UpSet plot. */
export function overlapCommand(streams: Streams, exit: (status: number) => void): Command {
  return withCompareOptions(new Command("overlap"))
    .description(
      "Show which deaths are in which lists, what each has alone and what it lacks, by state and year, and draw it.",
    )
    .option("--everything", "also years, states and causes of death that a list does not cover")
    .option("--svg <file>", "also draw an UpSet plot of it, as one SVG")
    .option("--json", "print it as JSON")
    .option("--out <file>", "write to a file instead of the screen, whole or not at all")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], settings: Settings) => exit(await overlap(files, settings, streams)));
}

const EXAMPLES = `
Only what every list covers is compared, and what was left out is said. What lists of known sources cover is known: answerable link sources.

Examples:
  answerable link overlap membership.csv --svg overlap.svg
  answerable link overlap membership.csv --by state,year --lists north,post --json
  answerable link overlap membership.parquet --about lists.yaml --from 2031 --to 2033

Exit status: 0 when the lists were compared, 2 when a file cannot be read or the lists have nothing in common.`;

async function overlap(files: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const found = await overlapLists(files, { ...compareOptions(settings), everything: settings.everything });
  if (settings.svg) await writeWhole(settings.svg, upsetSvg(found.all, found.ground));
  const words = settings.json
    ? `${JSON.stringify(found, null, 2)}\n`
    : renderOverlap(found, settings.out ? {} : { width: widthOf(streams), colour: wantsColour(streams) });
  if (settings.out) await writeWhole(settings.out, words);
  else streams.stdout.write(words);
  return 0;
}
