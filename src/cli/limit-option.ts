import { InvalidArgumentError, Option } from "commander";
import { type AllLimits, defaultLimits } from "../flow/index.ts";

/** Limits by the names that people write: `maximumFeedItems` is `feed-items`. */
const KEYS = new Map<string, keyof AllLimits>(
  (Object.keys(defaultLimits) as (keyof AllLimits)[]).map((key) => [nameOf(key), key]),
);

/** The option that sets any limit, given as often as there are limits to set. */
export function limitOption(): Option {
  return new Option("--limit <name=number>", "change a limit, such as bytes=100000000; they are listed below")
    .argParser(withLimit)
    .default({}, "none");
}

/** Every limit with its default, for the end of a command's help. */
export function limitsHelp(): string {
  const names = [...KEYS].map(([name, key]) => `  ${name.padEnd(20)} ${defaultLimits[key]}`);
  return `\nLimits, each with its default:\n${names.join("\n")}\n`;
}

function withLimit(words: string, before: Partial<AllLimits>): Partial<AllLimits> {
  const [name = "", number = ""] = words.split("=", 2);
  const key = KEYS.get(name);
  if (key === undefined) throw new InvalidArgumentError(`The limits are ${[...KEYS.keys()].join(", ")}.`);
  if (!/^\d{1,15}$/.test(number) || Number(number) === 0)
    throw new InvalidArgumentError(`Write it as ${name}=${defaultLimits[key]}, with a whole number above 0.`);
  return { ...before, [key]: Number(number) };
}

function nameOf(key: string): string {
  return key
    .replace(/^maximum/, "")
    .replace(/(?<=[a-z])[A-Z]|^[A-Z]/g, (capital, at: number) => `${at > 0 ? "-" : ""}${capital.toLowerCase()}`);
}
