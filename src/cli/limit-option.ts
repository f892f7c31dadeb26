import { InvalidArgumentError, Option } from "commander";
import { type AllLimits, defaultLimits } from "../flow/index.ts";
import { AnswerableError } from "../model/index.ts";

/** Limits by the names that people write: `maximumFeedItems` is `feed-items`. */
const KEYS = new Map<string, keyof AllLimits>(
  (Object.keys(defaultLimits) as (keyof AllLimits)[]).map((key) => [limitName(key), key]),
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

/** Limits in one line of words: "bytes=100000 threads=2". Throws where one is wrong, and names the place that they are from. */
export function limitsIn(words: string, place: string): Partial<AllLimits> {
  return words
    .split(/[\s,]+/)
    .filter(Boolean)
    .reduce((before, one) => {
      try {
        return withLimit(one, before);
      } catch (error) {
        throw new AnswerableError("bad-settings", `${place}: “${one}” is no limit. ${(error as Error).message}`);
      }
    }, {});
}

/** Limits by the names that people write, as a file has them. */
export function limitsOf(named: Readonly<Record<string, number>>, place: string): Partial<AllLimits> {
  const words = Object.entries(named).map(([name, number]) => `${name}=${number}`);
  return limitsIn(words.join(" "), place);
}

function withLimit(words: string, before: Partial<AllLimits>): Partial<AllLimits> {
  const [name = "", number = ""] = words.split("=", 2);
  const key = KEYS.get(name);
  if (key === undefined) throw new InvalidArgumentError(`The limits are ${[...KEYS.keys()].join(", ")}.`);
  if (!/^\d{1,15}$/.test(number) || Number(number) === 0)
    throw new InvalidArgumentError(`Write it as ${name}=${defaultLimits[key]}, with a whole number above 0.`);
  return { ...before, [key]: Number(number) };
}

/** The name that people write for a limit: `feed-items` for `maximumFeedItems`. */
export function limitName(key: string): string {
  return key
    .replace(/^maximum/, "")
    .replace(/(?<=[a-z])[A-Z]|^[A-Z]/g, (capital, at: number) => `${at > 0 ? "-" : ""}${capital.toLowerCase()}`);
}
