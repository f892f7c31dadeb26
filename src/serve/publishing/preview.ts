import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Context } from "hono";
import { PublishedPath } from "../../model/index.ts";
import type { DeskEnv } from "../route.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Where the desk shows the published folder. */
export const PREVIEW = "/published/";

/**
 * The published pages as the desk shows them to whoever is signed in. They run no script here and count as another site: the desk's own pages
 * and cookies are out of their reach. All that is not a page, such as data and feeds, comes as a file to keep.
 */
export async function previewOf(folder: string, context: Context<DeskEnv>): Promise<Response> {
  const asked = decoded(context.req.path.slice(PREVIEW.length));
  const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
  if (!PublishedPath.safeParse(path).success) return context.text("There is nothing here.\n", 404);
  const bytes = await readFile(join(folder, path)).catch(() => null);
  if (bytes === null) return context.text("There is nothing here.\n", 404);
  const type = TYPES[extname(path)];
  return context.body(new Uint8Array(bytes), 200, {
    "content-type": type ?? "application/octet-stream",
    ...(type === undefined && { "content-disposition": "attachment" }),
    "content-security-policy":
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-same-origin allow-top-navigation-by-user-activation allow-popups",
    "cross-origin-resource-policy": "same-origin",
  });
}

/** An address's words; those that are none lead to nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "..";
  }
}
