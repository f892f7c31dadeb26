import { InvalidArgumentError, Option } from "commander";

/** Limits of one kind by the names that people write: `feed-items` for `maximumFeedItems`. */
export class NamedLimits<Limits extends { readonly [Key in keyof Limits]: number }> {
  readonly #defaults: Limits;
  readonly #keys: ReadonlyMap<string, keyof Limits>;

  constructor(defaults: Limits) {
    this.#defaults = defaults;
    this.#keys = new Map(Object.keys(defaults).map((key) => [limitName(key), key as keyof Limits]));
  }

  /** The option that sets a limit, given as often as there are limits to set. */
  option(flag: string, example: string): Option {
    return new Option(`${flag} <name=number>`, `change a limit, such as ${example}; they are listed below`)
      .argParser((words: string, before: Partial<Limits>) => this.with(words, before))
      .default({}, "none");
  }

  /** Every limit with its default, for the end of a command's help. */
  get help(): string {
    const names = [...this.#keys].map(([name, key]) => `  ${name.padEnd(20)} ${this.#defaults[key]}`);
    return `\nLimits, each with its default:\n${names.join("\n")}\n`;
  }

  /** Some limits and one more, written as `name=number`. Throws InvalidArgumentError where it is none. */
  with(words: string, before: Partial<Limits>): Partial<Limits> {
    const [name = "", number = ""] = words.split("=", 2);
    const key = this.#keys.get(name);
    if (key === undefined) throw new InvalidArgumentError(`The limits are ${[...this.#keys.keys()].join(", ")}.`);
    if (!/^\d{1,15}$/.test(number) || Number(number) === 0)
      throw new InvalidArgumentError(`Write it as ${name}=${this.#defaults[key]}, with a whole number above 0.`);
    return { ...before, [key]: Number(number) };
  }
}

/** The name that people write for a limit: `feed-items` for `maximumFeedItems`, `requests-a-minute` for `requestsAMinute`. */
export function limitName(key: string): string {
  return key
    .replace(/^maximum/, "")
    .replace(/(?!^)[A-Z]/g, "-$&")
    .toLowerCase();
}
