import { Command, InvalidArgumentError } from "commander";
import { estimateUndercount } from "../../flow/index.ts";
import { upsetSvg } from "../../publish/index.ts";
import { type Streams, wantsColour, widthOf } from "../streams.ts";
import { renderUndercount } from "../terminal/index.ts";
import { writeWhole } from "../write-whole.ts";
import { type CompareSettings, compareOptions, withCompareOptions } from "./compare-options.ts";

interface Settings extends CompareSettings {
  readonly leastOverlap?: number;
  readonly widest?: number;
  readonly models?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly svg?: string;
}

/** `answerable link estimate`: how many deaths no list has, with intervals and assumptions, or why no number is given. */
export function estimateCommand(streams: Streams, exit: (status: number) => void): Command {
  return withCompareOptions(new Command("estimate"))
    .description(
      "Estimate how many deaths are in none of the lists, each number with its interval and what it takes for granted, or say why there is none.",
    )
    .option("--least-overlap <deaths>", "deaths that lists must share; 7 unless told", wholeArgument)
    .option(
      "--widest <times>",
      "refuse a number whose interval's ends are more than so many times apart; 3 unless told",
      timesArgument,
    )
    .option("--models", "show every log-linear model, not only the best supported")
    .option("--svg <file>", "also draw an UpSet plot of what the lists have, as one SVG")
    .option("--json", "print it as JSON, with every model")
    .option("--out <file>", "write to a file instead of the screen, whole or not at all")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], settings: Settings) => exit(await estimate(files, settings, streams)));
}

const EXAMPLES = `
Two lists are asked by Lincoln and Petersen's method; three to five also by log-linear models, which let lists depend on each other, and by
Chao's lower bounds. No number is made of two lists alone that share sources: those of known sources are known
(answerable link sources), and others are named in the file of --about.

Examples:
  answerable link estimate membership.csv --about lists.yaml
  answerable link estimate membership.csv --by year --lists north,post,river --models
  answerable link estimate membership.csv --scope gunshot --json --out missing.json

Exit status: 0 when the methods were asked, also where each refused; 2 when a file cannot be read or the lists have nothing in common.`;

async function estimate(files: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const options = compareOptions(settings);
  const found = await estimateUndercount(files, {
    ...options,
    leastOverlap: settings.leastOverlap,
    widest: settings.widest,
  });
  if (settings.svg) await writeWhole(settings.svg, upsetSvg(found.all, found.ground));
  const look = settings.out ? {} : { width: widthOf(streams), colour: wantsColour(streams) };
  const words = settings.json
    ? `${JSON.stringify(found, null, 2)}\n`
    : renderUndercount(found, { ...look, models: settings.models });
  if (settings.out) await writeWhole(settings.out, words);
  else streams.stdout.write(words);
  return 0;
}

function wholeArgument(words: string): number {
  if (!/^[1-9]\d{0,5}$/.test(words)) throw new InvalidArgumentError("It must be a whole number above 0.");
  return Number(words);
}

function timesArgument(words: string): number {
  const times = Number(words);
  if (!/^\d+(?:\.\d+)?$/.test(words) || times <= 1) throw new InvalidArgumentError("It must be a number above 1.");
  return times;
}
