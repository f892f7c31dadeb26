import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { defaultLimits, isFolder, isKeptFolder, listFolder, unreadableFile } from "../../../capture/index.ts";
import { isUnreadableDocument, Misuse, sha256Of, type UnreadableDocument } from "../../../model/index.ts";
import type { FileJob } from "../../../queue/index.ts";
import type { AddOptions } from "../add-options.ts";

/** How a file is taken in, as plain data: it may be done by another machine. */
export type How = Pick<AddOptions, "published" | "publisher" | "url" | "gate"> &
  Pick<NonNullable<AddOptions["capture"]>, "limits" | "followFeeds" | "contact"> & {
    /** Also where this state of it was taken in before. */
    readonly again?: boolean;
  };

/**
 * Every file that is named or stands in a folder that is named, by its whole path, so that all workers find it under one. A file is known
 * by its path, its size and when it was changed, as servers' entity tags do it: reading all of a large one only to know it costs as
 * much as taking it in.
 */
export async function* filesToTakeIn(
  sources: readonly string[],
  how: How,
): AsyncGenerator<FileJob | UnreadableDocument, void, undefined> {
  for (const source of sources) {
    if (source === "-" || /^[a-z][a-z0-9+.-]*:\/\//i.test(source))
      throw new Misuse(`${source}: only files and folders can be taken in with --bulk. Add it without.`);
    if (await isKeptFolder(source))
      throw new Misuse(`${source}: this folder was made by answerable capture. Add it without --bulk.`);
    const path = resolve(source);
    const limits = { ...defaultLimits, ...how.limits };
    const found = (await isFolder(path)) ? listFolder(path, limits) : [path];
    for await (const one of found) yield isUnreadableDocument(one) ? one : await fileJob(one, how);
  }
}

async function fileJob(source: string, how: How): Promise<FileJob | UnreadableDocument> {
  const identity = await identityOf(source, how);
  return isUnreadableDocument(identity) ? identity : { source, identity, how };
}

/** Which state of a file, and how it is taken in; or why there is none. */
export async function identityOf(source: string, how: How): Promise<string | UnreadableDocument> {
  try {
    const { size, mtimeMs } = await stat(source);
    const { again: _, ...way } = how;
    return `${size} ${mtimeMs} ${sha256Of(JSON.stringify(way)).slice(0, 16)}`;
  } catch (error) {
    return unreadableFile(source, error);
  }
}
