import { Command } from "commander";
import { keepSigningKey, signingKeyIn } from "../../flow/index.ts";
import { newSigningKey, verifierKey } from "../../publish/index.ts";
import type { Streams } from "../streams.ts";

/** `answerable key`: makes the key that signs releases, and shows its public half. */
export function keyCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("key")
    .description("Make the key that signs releases, or show the public half of one that is there.")
    .argument("<file>", "where the key is kept, outside the record and outside what is published")
    .option("--new <name>", "make a new key under this name: as a rule the record's address, as record.example")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, { new: name }: { readonly new?: string }) => {
      const signing = name === undefined ? await signingKeyIn(file) : newSigningKey(name);
      if (name !== undefined) await keepSigningKey(file, signing);
      streams.stdout.write(`${verifierKey(signing)}\n`);
      exit(0);
    });
}

const EXAMPLES = `
What it prints may be shown to everybody; whoever has the file can sign in your name. Keep a copy where the record is not.

Examples:
  answerable key ~/record.key --new record.example
  answerable key ~/record.key

Exit status: 0, 2 for misuse.`;
