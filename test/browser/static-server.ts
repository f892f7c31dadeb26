import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonl": "application/jsonl",
  ".xml": "application/xml",
  ".ics": "text/calendar; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A folder on a web server of this machine. */
export interface StaticServer {
  /** Ends in /. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder on loopback as static hosts do: a folder's index.html, types by extension, gzip where the browser takes it. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer(async ({ url = "/", headers }, response) => {
    try {
      const path = join(folder, normalize(decodeURIComponent(new URL(url, "http://loopback").pathname)));
      const file = (await stat(path)).isDirectory() ? join(path, "index.html") : path;
      const bytes = await readFile(file);
      const packed = /\bgzip\b/.test(String(headers["accept-encoding"]));
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        ...(packed ? { "content-encoding": "gzip" } : {}),
      });
      response.end(packed ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
