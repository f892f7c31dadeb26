import { Command } from "commander";
import { withoutPassword } from "../../flow/index.ts";
import { CONFIG_VARIABLE, inForce, SECRETS, SETTINGS } from "../configuration/index.ts";
import { limitName } from "../named-limits.ts";
import type { Streams } from "../streams.ts";
import { withRecord } from "./record-option.ts";

/** `answerable config`: what counts, and who said so. */
export function configCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("config"))
    .description(
      "Show every setting of the record's commands as it counts, and whether an option, the environment or a file said so. Passwords are not shown.",
    )
    .option("--json", "print it as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (settings: { readonly json?: boolean }, command: Command) =>
      exit(await config(settings.json ?? false, command, streams)),
    );
}

const EXAMPLES = `
Examples:
  answerable config                              what counts here
  answerable config --config team.yaml --json    what a file makes of it

Exit status: 0, or 1 when a setting is wrong or the environment has one that there is not.`;

async function config(json: boolean, command: Command, streams: Streams): Promise<number> {
  const settings = (await inForce(command, streams.env)).map(({ name, value, from }) => {
    const { isSecret, default: otherwise } = SETTINGS.find((setting) => setting.name === name) ?? { default: "" };
    return { name, value: value === null ? otherwise : isSecret ? "…" : shown(name, value), from };
  });
  if (json) streams.stdout.write(`${JSON.stringify(settings, null, 2)}\n`);
  else {
    const width = Math.max(...settings.map(({ value }) => value.length));
    for (const { name, value, from } of settings)
      streams.stdout.write(`${name.padEnd(17)}  ${value.padEnd(width)}  ${from}\n`);
  }
  const known = new Set<string>([CONFIG_VARIABLE, ...SETTINGS.map(({ environment }) => environment)]);
  for (const name of SECRETS) known.add(`${name}_FILE`);
  const others = Object.keys(streams.env).filter((name) => name.startsWith("ANSWERABLE_") && !known.has(name));
  for (const name of others)
    streams.stderr.write(`answerable: there is no setting ${name}. The settings are ${[...known].join(", ")}.\n`);
  return others.length > 0 ? 1 : 0;
}

function shown(name: string, value: unknown): string {
  if (name === "database") return withoutPassword(String(value));
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, number]) => `${limitName(key)}=${number}`)
    .join(" ");
}
