import { type Command, InvalidArgumentError } from "commander";
import type { CompareOptions, SplitBy } from "../../flow/index.ts";
import { Misuse } from "../../model/index.ts";

/** The options that say which lists are compared over what. */
export interface CompareSettings {
  readonly by?: readonly SplitBy[];
  readonly lists?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly scope?: string;
  readonly about?: string;
  readonly map: string[];
}

export const FILES =
  "membership files (.csv, .tsv, .jsonl, .parquet) with the columns cluster, source, key, state and year";

/** Adds the options that `overlap` and `estimate` share. */
export function withCompareOptions(command: Command): Command {
  return command
    .argument("<files...>", FILES)
    .option("--by <parts>", "split by state, year, or state,year", splitArgument)
    .option("--lists <names>", "compare only these lists, with commas between: north,post", namesArgument)
    .option("--from <year>", "the first year to compare; the first that every list covers unless told", yearArgument)
    .option("--to <year>", "the last year to compare; the last that every list covers unless told", yearArgument)
    .option("--scope <cause>", "compare only deaths by this cause, as the column cause has it: gunshot", (words) =>
      words.trim().toLowerCase(),
    )
    .option(
      "--about <file>",
      "YAML or JSON: what each list covers, and which depend on each other; it stands before what adapters say",
    )
    .option(
      "--map <file>",
      "a mapping of a list, for what it says the list covers; may be given several times",
      (file: string, files: readonly string[]) => [...files, file],
      [],
    );
}

export function compareOptions(settings: CompareSettings): CompareOptions {
  const { from, to, lists } = settings;
  if (from !== undefined && to !== undefined && from > to)
    throw new Misuse(`--from ${from} is later than --to ${to}: turn them round.`);
  if (lists && lists.length < 2) throw new Misuse("--lists names one list: give at least two, with a comma between.");
  return { by: settings.by ?? [], lists, from, to, cause: settings.scope, about: settings.about, maps: settings.map };
}

function splitArgument(words: string): SplitBy[] {
  const parts = words.split(",").map((word) => word.trim());
  if (parts.some((part) => part !== "state" && part !== "year") || new Set(parts).size < parts.length)
    throw new InvalidArgumentError("It must be state, year, or state,year.");
  return parts as SplitBy[];
}

function namesArgument(words: string): string[] {
  const names = words
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
  if (new Set(names).size < names.length) throw new InvalidArgumentError("It names a list twice.");
  return names;
}

function yearArgument(words: string): number {
  if (!/^\d{4}$/.test(words)) throw new InvalidArgumentError("It must be a year such as 2031.");
  return Number(words);
}
