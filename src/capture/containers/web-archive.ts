import { writeFile } from "node:fs/promises";
import { UnreadableDocument } from "../../model/index.ts";
import { captureBytes } from "../capture-bytes.ts";
import { keptHeaders } from "../captured.ts";
import type { CaptureItem, Context } from "../context.ts";
import { readWarc, type WarcDamage, type WarcPage, type WarcSkip } from "../warc/index.ts";
import { withTemporaryFile } from "./temporary-file.ts";

/** What a record is passed over for though it holds a page. */
const OVER_A_LIMIT = /larger than|beyond|times over|grows|inflates/;

/** What a page is made of besides its words; crawls are full of it. Judged by the server's word. */
const NOT_PAGES = /^(?:image|audio|video|font)\/|javascript|ecmascript|css|json|xml(?!\+?.*html)|font|octet-stream/i;
const PAGES =
  /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain|message\/rfc822|application\/(?:msword|vnd\.openxml))/i;

/**
 * The pages of a web archive (WARC, ISO 28500) at a path, one after the other, from the offset that `resumeAt` gives. What
 * pages are made of (scripts, styles, pictures) is passed over. A page that the archive holds only a refusal of, and a record
 * that is damaged, come out as the reasons why.
 */
export async function* unpackWebArchive(
  path: string,
  source: string,
  context: Context,
): AsyncGenerator<CaptureItem, void, undefined> {
  const from = context.resumeAt(source);
  let given = from > 0;
  for await (const item of readWarc(path, { from, limits: context.limits })) {
    const taken = "body" in item ? pageOf(item, source) : refusalOf(item, source);
    if (taken === null) continue;
    given = true;
    yield taken;
  }
  const why = "it holds no pages. Give another archive, or the pages themselves.";
  if (!given) yield new UnreadableDocument("empty", source, `${source}: ${why}`);
}

function pageOf(page: WarcPage, source: string): CaptureItem | null {
  const contentType = page.headers.get("content-type");
  if (!isPage(contentType)) return null;
  const { url, date, next } = page;
  return captureBytes(page.body, {
    source: `${source}!/${page.offset}`,
    url,
    retrieved: date,
    next,
    headers: keptHeaders(Object.fromEntries(page.headers)),
    ...(contentType === undefined ? {} : { contentType }),
  });
}

/** Why a record that somebody may look for gave no page; null for what an archive only keeps beside its pages. */
function refusalOf(item: WarcSkip | WarcDamage, source: string): UnreadableDocument | null {
  const inside = `${source}!/${item.url ?? item.offset}`;
  if ("damaged" in item) {
    const why = `the record at byte ${item.offset} is damaged (${item.damaged}). Get the archive again, or go without it.`;
    return new UnreadableDocument("damaged", inside, `${inside}: ${why}`);
  }
  if (item.status !== undefined && item.status >= 400) {
    const why = `the archive holds only the server's answer ${item.status}. Save the page yourself and give the file with --url.`;
    return new UnreadableDocument("not-fetched", inside, `${inside}: ${why}`);
  }
  if (!OVER_A_LIMIT.test(item.skipped)) return null;
  return new UnreadableDocument("too-large", inside, `${inside}: ${item.skipped}. Save the page's text as a file.`);
}

/** A web archive that was not given as a file is read from one all the same. */
export async function* heldWebArchive(
  bytes: Uint8Array,
  source: string,
  context: Context,
): AsyncGenerator<CaptureItem> {
  yield* withTemporaryFile(async function* (path) {
    await writeFile(path, bytes);
    yield* unpackWebArchive(path, source, context);
  });
}

function isPage(contentType: string | undefined): boolean {
  return contentType === undefined || PAGES.test(contentType) || !NOT_PAGES.test(contentType);
}
