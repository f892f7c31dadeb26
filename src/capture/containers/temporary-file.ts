import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lends a path in a folder that only this account can read, and removes it whatever happens. */
export async function* withTemporaryFile<Item>(use: (path: string) => AsyncGenerator<Item>): AsyncGenerator<Item> {
  const folder = await mkdtemp(join(tmpdir(), "answerable-"));
  try {
    yield* use(join(folder, "content"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
