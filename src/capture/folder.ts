import type { Dirent, Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { UnreadableDocument } from "../model/index.ts";
import { unreadableFile } from "./file-errors.ts";
import type { CaptureLimits } from "./limits.ts";

/** Files that desktops leave in folders; never a document. Hidden files (`.name`) are passed over as well. */
const LEFT_BY_DESKTOPS = new Set(["thumbs.db", "desktop.ini", "__macosx"]);

/** Whether a file's name says that it is hidden or was left there by a desktop. */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || LEFT_BY_DESKTOPS.has(name.toLowerCase());
}

/** Whether a path is a folder. A path that cannot be looked at is not. */
export async function isFolder(path: string): Promise<boolean> {
  const found: Stats | null = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}

/**
 * Every file under a folder, by path in code-unit order, so that the order is the same on every machine. What cannot
 * be listed takes its place in that order as a refusal. Links are not followed: one that leads inside the folder is
 * passed over, since its target is listed anyway, and one that leads out is refused. A folder with more files than
 * the limit is refused whole, so that what is read never depends on where the count stopped.
 */
export async function* listFolder(
  folder: string,
  limits: CaptureLimits,
): AsyncGenerator<string | UnreadableDocument, void, undefined> {
  const found = new Map<string, string | UnreadableDocument>();
  const waiting = [folder.length > 1 ? folder.replace(/\/+$/, "") || "/" : folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [path, entry] of await entriesOf(next, found)) {
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) found.set(path, path);
      else if (entry.isSymbolicLink()) await considerLink(folder, path, found);
      else found.set(path, new UnreadableDocument("unsupported", path, `${path}: it is not a file. Leave it out.`));
    }
    if (found.size > limits.maximumFiles) {
      const why = `it holds more than ${limits.maximumFiles} files. Give smaller folders, one after the other, or raise the limit \`files\`.`;
      yield new UnreadableDocument("too-large", folder, `${folder}: ${why}`);
      return;
    }
  }
  for (const path of [...found.keys()].sort()) yield found.get(path) ?? path;
}

async function entriesOf(
  folder: string,
  found: Map<string, string | UnreadableDocument>,
): Promise<[string, Dirent | Stats][]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const visible = entries.filter(({ name }) => !isPassedOver(name));
    const prefix = folder.endsWith("/") ? folder : `${folder}/`;
    return await Promise.all(visible.map((entry) => withKnownType(prefix + entry.name, entry)));
  } catch (error) {
    found.set(folder, unreadableFile(folder, error));
    return [];
  }
}

/** Some file systems do not say what an entry is until it is looked at. */
async function withKnownType(path: string, entry: Dirent): Promise<[string, Dirent | Stats]> {
  const known = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();
  return [path, known ? entry : await lstat(path).catch(() => entry)];
}

async function considerLink(
  folder: string,
  path: string,
  found: Map<string, string | UnreadableDocument>,
): Promise<void> {
  try {
    const [inside, target] = await Promise.all([realpath(folder), realpath(path)]);
    if (target === inside || target.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return;
    const why = "it is a link that leads out of the folder. Give the file it leads to.";
    found.set(path, new UnreadableDocument("not-permitted", path, `${path}: ${why}`));
  } catch (error) {
    found.set(path, unreadableFile(path, error));
  }
}
