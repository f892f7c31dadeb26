import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Context } from "hono";
import { AnswerableError } from "../model/index.ts";
import type { Desk } from "./desk.ts";
import { newNonce, policy } from "./headers.ts";
import type { DeskEnv } from "./route.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Names of built files: never a path, so nothing outside their folder can be asked for. */
const ASSET = /^\/assets\/([\w-]+(?:\.[\w-]+)*)$/;
const COMPRESSED: Readonly<Record<string, string>> = { br: ".br", gzip: ".gz" };

/** Answers with the built pages: a file of `/assets`, else the one page that shows every address. */
export async function pagesOf({ pages }: Desk): Promise<(context: Context<DeskEnv>) => Promise<Response>> {
  const shell = await readFile(join(pages, "index.html"), "utf8").catch(() => {
    throw new AnswerableError("not-built", 'The pages of the desk are not built yet. Run "npm run build" first.');
  });
  return async (context) => {
    const asset = ASSET.exec(context.req.path)?.[1];
    if (asset !== undefined) return assetOf(context, join(pages, "assets"), asset);
    if (extname(context.req.path) !== "") return context.text("There is nothing here.\n", 404);
    const nonce = newNonce();
    return context.html(shell.replaceAll("__NONCE__", nonce), 200, { "content-security-policy": policy(nonce) });
  };
}

/** A built file, compressed as it lies there where the browser takes it so. Its name changes with what is in it. */
async function assetOf(context: Context<DeskEnv>, folder: string, name: string): Promise<Response> {
  const type = TYPES[extname(name)];
  if (type === undefined) return context.text("There is nothing here.\n", 404);
  const accepted = context.req.header("accept-encoding") ?? "";
  const headers = {
    "content-type": type,
    "cache-control": "public, max-age=31536000, immutable",
    vary: "accept-encoding",
  };
  for (const [encoding, ending] of Object.entries(COMPRESSED)) {
    if (!accepted.includes(encoding)) continue;
    const bytes = await readFile(join(folder, name + ending)).catch(() => null);
    if (bytes) return context.body(new Uint8Array(bytes), 200, { ...headers, "content-encoding": encoding });
  }
  const bytes = await readFile(join(folder, name)).catch(() => null);
  return bytes ? context.body(new Uint8Array(bytes), 200, headers) : context.text("There is nothing here.\n", 404);
}
