import { open, readFile } from "node:fs/promises";
import { AnswerableError, Misuse } from "../../model/index.ts";
import { readSigningKey, type SigningKey, writeSigningKey } from "../../publish/index.ts";

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
export async function keepSigningKey(path: string, signing: SigningKey): Promise<void> {
  const handle = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "EEXIST" ? "there is a file already, and no key is written over" : `(${error.code})`;
    throw new AnswerableError("not-written", `${path}: the key could not be kept: ${why}.`, { cause: error });
  });
  await handle.writeFile(`${writeSigningKey(signing)}\n`);
  await handle.sync();
  await handle.close();
}
