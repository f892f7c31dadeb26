import { type Command, InvalidArgumentError } from "commander";
import { stateNamed } from "../../flow/index.ts";
import { FactStatus, type FieldName, fieldNames } from "../../model/index.ts";

/** Which cases are asked for. */
export interface FilterSettings {
  readonly state?: string;
  readonly year?: string;
  readonly agency?: string;
  readonly field?: FieldName;
  readonly status?: FactStatus;
  readonly limit?: number;
}

/** Gives a command the options that narrow what it shows. */
export function withFilters(command: Command, limit: number): Command {
  return command
    .option("--state <name>", "of one state: Oregon, or OR", state)
    .option("--year <year>", "of one year", year)
    .option("--agency <name>", "of agencies with these words in their name")
    .option("--field <field>", "with something told of one field", field)
    .option("--status <status>", "with a fact of this status: disputed, withheld …", status)
    .option("--limit <count>", `at most so many; ${limit} unless told`, positive, limit);
}

function state(words: string): string {
  const known = stateNamed(words);
  if (known) return known;
  throw new InvalidArgumentError("It must be a state such as Oregon, or its postal code.");
}

function year(words: string): string {
  if (/^\d{4}$/.test(words)) return words;
  throw new InvalidArgumentError("It must be a year such as 2031.");
}

function field(words: string): FieldName {
  const known = fieldNames.find((name) => name === words.replaceAll("-", "_"));
  if (known) return known;
  throw new InvalidArgumentError(`It must be one of the fields: ${fieldNames.join(", ")}.`);
}

function status(words: string): FactStatus {
  const known = FactStatus.safeParse(words);
  if (known.success) return known.data;
  throw new InvalidArgumentError(`It must be one of: ${FactStatus.options.join(", ")}.`);
}

function positive(words: string): number {
  if (/^[1-9]\d{0,6}$/.test(words)) return Number(words);
  throw new InvalidArgumentError("It must be a whole number above nought.");
}
