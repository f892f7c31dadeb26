import { InvalidArgumentError, Option } from "commander";
import { type DeskLimits, defaultDeskLimits } from "../serve/desk.ts";
import { limitName } from "./limit-option.ts";

/** Limits of the desk by the names that people write: `bodyBytes` is `body-bytes`. */
const KEYS = new Map<string, keyof DeskLimits>(
  (Object.keys(defaultDeskLimits) as (keyof DeskLimits)[]).map((key) => [limitName(key), key]),
);

/** The option that sets a limit of the desk, given as often as there are limits to set. */
export function deskLimitOption(): Option {
  return new Option("--desk-limit <name=number>", "change a limit, such as idle-minutes=30; they are listed below")
    .argParser(withLimit)
    .default({}, "none");
}

/** Every limit of the desk with its default, for the end of its help. */
export function deskLimitsHelp(): string {
  const names = [...KEYS].map(([name, key]) => `  ${name.padEnd(20)} ${defaultDeskLimits[key]}`);
  return `\nLimits, each with its default:\n${names.join("\n")}\n`;
}

function withLimit(words: string, before: Partial<DeskLimits>): Partial<DeskLimits> {
  const [name = "", number = ""] = words.split("=", 2);
  const key = KEYS.get(name);
  if (key === undefined) throw new InvalidArgumentError(`The limits are ${[...KEYS.keys()].join(", ")}.`);
  if (!/^\d{1,15}$/.test(number) || Number(number) === 0)
    throw new InvalidArgumentError(`Write it as ${name}=${defaultDeskLimits[key]}, with a whole number above 0.`);
  return { ...before, [key]: Number(number) };
}
