import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishFolder } from "../src/flow/index.ts";
import { newSigningKey, type SigningKey } from "../src/publish/index.ts";

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "answerable-published-"));
}

/** Publishes files, given as path and words, as the next release of a folder. */
export function publish(folder: string, words: Readonly<Record<string, string>>, signing: SigningKey) {
  const files = (async function* () {
    for (const [path, content] of Object.entries(words)) yield { path, content };
  })();
  return publishFolder(
    folder,
    () => files,
    () => ({ at: "2031-05-01T00:00:00Z", cases: 1, claims: 2 }),
    signing,
  );
}

/** A folder on a web server of this machine, as any static host would serve it. */
export async function served(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(async ({ url = "/" }, response) => {
    const bytes = await readFile(join(folder, decodeURIComponent(url))).catch(() => null);
    response.writeHead(bytes ? 200 : 404).end(bytes ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

export const signing = newSigningKey("record.example");
