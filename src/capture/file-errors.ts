import { type UnreadableCode, UnreadableDocument } from "../model/index.ts";

const MISSING = "no such file. Check the name and the folder.";
const FORBIDDEN = "this account may not read it. Change its permissions, or copy it where it can be read.";

const REASONS: Readonly<Record<string, readonly [UnreadableCode, string]>> = {
  ENOENT: ["missing", MISSING],
  ENOTDIR: ["missing", MISSING],
  ENAMETOOLONG: ["missing", MISSING],
  ERR_INVALID_ARG_VALUE: ["missing", MISSING],
  EACCES: ["not-permitted", FORBIDDEN],
  EPERM: ["not-permitted", FORBIDDEN],
  ELOOP: ["not-permitted", "it is a link. Give the file it leads to."],
};

/** Turns what the file system said into a refusal that names the file and the cure. */
export function unreadableFile(path: string, error: unknown): UnreadableDocument {
  const reported = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  const [code, why] = REASONS[reported] ?? [
    "not-permitted" as const,
    `it could not be read (${reported}). Copy it somewhere else and try again.`,
  ];
  return new UnreadableDocument(code, path, `${path}: ${why}`, { cause: error });
}
