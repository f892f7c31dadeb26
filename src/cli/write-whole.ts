import { rename, rm, writeFile } from "node:fs/promises";
import { AnswerableError } from "../model/index.ts";

/** Writes a file whole or not at all: beside its place first, then moved there. */
export async function writeWhole(path: string, words: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, words);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const why =
      (error as NodeJS.ErrnoException).code === "ENOENT"
        ? "its folder does not exist; make it first"
        : (error as Error).message;
    throw new AnswerableError("not-written", `${path}: could not be written: ${why}.`, { cause: error });
  }
}
