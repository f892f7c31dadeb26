import { AnswerableError } from "../model/index.ts";

/** What a database said, as a sentence where it is something that people can mend; as it is where it is not. */
export function mendable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AnswerableError) return error;
  const sign = "code" in error ? String(error.code) : error.message;
  const why = MENDABLE.find(([start]) => sign.startsWith(start))?.[1];
  if (why === undefined) return error;
  return new AnswerableError("record-failed", `the record could not be read or written: ${why}`, { cause: error });
}

/** How the codes or messages of both databases begin, and what people can do. */
const MENDABLE: readonly (readonly [start: string, why: string])[] = [
  ["SQLITE_FULL", "the disk is full. Make room and do it again; nothing was lost."],
  ["SQLITE_IOERR", "the disk does not take it. Check the disk and do it again; nothing was lost."],
  ["SQLITE_READONLY", "its file may not be written to. Change the file's rights and do it again."],
  ["SQLITE_BUSY", "another process has been writing for a long time. Do it again when that is done."],
  ["SQLITE_CORRUPT", "its file is damaged. Restore a backup; answerable doctor tells more."],
  ["53100", "the server's disk is full. Make room and do it again; nothing was lost."],
  ["57P0", "the server stopped. Start it and do it again; nothing was lost."],
  ["ECONN", "the server does not answer. Start it and do it again; nothing was lost."],
  ["Connection terminated", "the server went away. Start it and do it again; nothing was lost."],
  [
    "timeout exceeded when trying to connect",
    "the server does not answer. Start it and do it again; nothing was lost.",
  ],
];
