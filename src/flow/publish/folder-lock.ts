import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { AnswerableError } from "../../model/index.ts";
import { lockFile } from "../../store/index.ts";

/** Does something in a folder, made if there is none, while nobody else may: one that is at work there already is told of. */
export async function withFolderLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const release = lockIn(folder);
  if (release === null)
    throw new AnswerableError(
      "folder-in-use",
      `${folder}: another publish is at work in it. Wait until it is done, and do it again.`,
    );
  try {
    return await work();
  } finally {
    release();
  }
}

function lockIn(folder: string): (() => void) | null {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    return lockFile(join(folder, ".publishing.lock"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new AnswerableError(
      "not-written",
      `${folder} could not be written (${code}). Make room, or change the folder's rights, and do it again.`,
      { cause: error },
    );
  }
}
