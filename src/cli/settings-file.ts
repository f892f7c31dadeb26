import { readFile } from "node:fs/promises";
import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { AnswerableError } from "../model/index.ts";

/** Reads settings from a YAML or JSON file. One that there is not, or that has the wrong form, is refused in a sentence that names it. */
export async function settingsIn<T>(path: string, schema: z.ZodType<T>, names: readonly string[]): Promise<T> {
  const refuse = (why: string, cause?: unknown) =>
    new AnswerableError("bad-settings", `${path}: ${why}`, cause === undefined ? {} : { cause });
  const words = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw refuse(`it cannot be read (${error.code ?? error.message}). Name another file.`, error);
  });
  let read: unknown;
  try {
    read = parse(words) ?? {};
  } catch (error) {
    const line = error instanceof YAMLParseError ? ` at line ${error.linePos?.[0].line ?? 1}` : "";
    throw refuse(`it is neither YAML nor JSON${line}. Mend it.`, error);
  }
  const found = schema.safeParse(read);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  if (issue?.code === "unrecognized_keys")
    throw refuse(`there is no setting “${issue.keys[0]}”. The settings are ${names.join(", ")}.`);
  const where = issue?.path.join(".") || "it";
  throw refuse(`${where} is not right: ${issue?.message.replace(/^Invalid input: /, "")}. Mend it.`);
}
