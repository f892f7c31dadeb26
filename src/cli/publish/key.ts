import { open, readFile } from "node:fs/promises";
import { Command } from "commander";
import { AnswerableError, Misuse } from "../../model/index.ts";
import { newSigningKey, readSigningKey, type SigningKey, verifierKey, writeSigningKey } from "../../publish/index.ts";
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
      if (name !== undefined) await keep(file, signing);
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

/** The signing key that a file holds. */
export async function signingKeyIn(file: string): Promise<SigningKey> {
  const line = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    const cure = `Make one with "answerable key ${file} --new NAME".`;
    throw new AnswerableError("no-key", `${file}: no key can be read there (${error.code}). ${cure}`, { cause: error });
  });
  try {
    return readSigningKey(line);
  } catch (error) {
    throw error instanceof Misuse ? new Misuse(`${file}: ${error.message}`) : error;
  }
}

/** Writes a new key for its owner's eyes only, and never over another. */
async function keep(path: string, signing: SigningKey): Promise<void> {
  const handle = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "EEXIST" ? "there is a file already, and no key is written over" : `(${error.code})`;
    throw new AnswerableError("not-written", `${path}: the key could not be kept: ${why}.`, { cause: error });
  });
  await handle.writeFile(`${writeSigningKey(signing)}\n`);
  await handle.sync();
  await handle.close();
}
