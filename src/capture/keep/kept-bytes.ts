import { mkdir, open, readFile, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Sha256 } from "../../model/index.ts";
import { pathOf } from "./kept-folder.ts";

let parts = 0;

/**
 * Keeps a document's bytes in a folder, under their SHA-256. When this resolves they are on the disk, whole: they are written beside their
 * place and moved there. Bytes that are there already are left as they are.
 */
export async function keepBytes(folder: string, id: Sha256, bytes: Uint8Array): Promise<void> {
  const path = pathOf(folder, id);
  if ((await stat(path).catch(() => null))?.size === bytes.length) return;
  await mkdir(dirname(path), { recursive: true });
  // Two processes may keep the same document at once: each writes a part of its own.
  const part = `${path}.${process.pid}-${++parts}.part`;
  const file = await open(part, "w");
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolder(dirname(path));
}

/** The bytes of a document that a folder keeps; null where it has none of that name. */
export async function keptBytes(folder: string, id: Sha256): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(pathOf(folder, id)));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** A name in a folder survives a power failure only once the folder is on the disk; systems that cannot do that say so, and do it anyway. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
