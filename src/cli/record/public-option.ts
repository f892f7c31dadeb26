import type { Command } from "commander";

/** Whether what is held is left out, and by which policy. */
export interface PublicSettings {
  readonly public?: boolean;
  readonly policy?: string;
}

/** Gives a command the options that make what it shows public. */
export function withPublic(command: Command): Command {
  return command
    .option("--public", "as the public may see it: without the names and words that are held, each with a mark")
    .option("--policy <file>", "with --public: which holds apply by themselves, as JSON; the usual ones unless told");
}
