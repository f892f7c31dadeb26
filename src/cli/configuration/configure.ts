import type { Command } from "commander";
import type { Streams } from "../streams.ts";
import { type InForce, settingsInForce } from "./in-force.ts";
import { secretsInFiles } from "./secrets.ts";
import { SETTINGS } from "./settings.ts";

/**
 * Gives a command that works on a record what the environment and a file of settings say, as if its options had said so. Secrets that
 * stand in files come into `env`. Commands that work on no record take nothing from either.
 */
export async function configure(command: Command, env: Record<string, string | undefined>): Promise<void> {
  if (!command.options.some(({ long }) => long === "--config")) return;
  Object.assign(env, secretsInFiles(env));
  for (const { name, value, from } of await inForce(command, env)) {
    if (value === null || (from.startsWith("option") && name !== "limit")) continue;
    if (command.options.some(({ long }) => long === `--${name}`))
      command.setOptionValueWithSource(attributeOf(name), value, "config");
    else if (name === "database-password") putPassword(command, String(value));
  }
}

/** What counts for a command that was given its options. */
export function inForce(command: Command, env: Streams["env"]): Promise<InForce[]> {
  const names = [...SETTINGS.map(({ name }) => name), "config"] as const;
  const given = names.flatMap((name) => {
    const attribute = attributeOf(name);
    const isSaid = command.getOptionValueSource(attribute) === "cli";
    return isSaid ? [[name, command.getOptionValue(attribute) as unknown]] : [];
  });
  return settingsInForce(Object.fromEntries(given), env);
}

function putPassword(command: Command, password: string): void {
  const address: unknown = command.getOptionValue("database");
  if (typeof address !== "string" || !URL.canParse(address)) return;
  const url = new URL(address);
  url.password = encodeURIComponent(password);
  command.setOptionValueWithSource("database", url.href, "config");
}

function attributeOf(name: string): string {
  return name.replace(/-[a-z]/g, (letter) => letter.slice(1).toUpperCase());
}
