import type { Command } from "commander";

/** Gives a command the option that names a file of settings. */
export function withConfig(command: Command): Command {
  return command.option(
    "--config <file>",
    "a YAML or JSON file of settings; else $ANSWERABLE_CONFIG, else answerable.yaml in the record's folder",
  );
}
