import {
  type About,
  type Correction,
  caseLine,
  dataFiles,
  dueIn,
  type FileToPublish,
  isUndated,
  overdueIn,
  type PublishedCase,
} from "../../publish/index.ts";
import { caseFiles } from "./case-files.ts";
import type { MadeOfCase } from "./known-cases.ts";

/** Everything that is made of a case by itself: its files, its lines of the data, and what the pages of all cases need of it. */
export function madeCase(
  published: PublishedCase,
  about: About,
  correction: Correction,
  at: string,
): Pick<MadeOfCase, "line" | "overdue" | "due" | "at"> & {
  readonly files: readonly FileToPublish[];
  readonly lines: readonly string[];
} {
  const line = caseLine(published);
  return {
    line,
    overdue: overdueIn(published),
    due: dueIn(published),
    at: isUndated(line) && about.address !== null ? at : null,
    files: [...caseFiles(published, line, about, correction, at)],
    lines: dataFiles.map((file) => file.linesOf(published)),
  };
}
