import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { UnreadableDocument } from "../../model/index.ts";
import { type CaptureItem, type Context, deeper, type TakeBytes } from "../context.ts";
import { isPassedOver } from "../folder.ts";
import { sizeInWords } from "../limits.ts";
import { readUnpacked } from "./read-unpacked.ts";
import { withTemporaryFile } from "./temporary-file.ts";
import { unpackWebArchive } from "./web-archive.ts";

const OPTIONS = { decodeStrings: false, validateEntrySizes: true, autoClose: false } as const;

/**
 * The documents of a ZIP, in the order of its directory, each read on its own and never all at once. Names inside it are
 * only names: nothing is written where they say. Of a WACZ (a web archive in a ZIP) only the archives are taken, not its
 * indexes.
 */
export async function* unpackZip(
  zip: Uint8Array | { readonly path: string },
  source: string,
  context: Context,
  take: TakeBytes,
): AsyncGenerator<CaptureItem, void, undefined> {
  let file: ZipFile | undefined;
  try {
    file =
      "path" in zip
        ? await openPromise(zip.path, OPTIONS)
        : await fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), OPTIONS);
    if (file.entryCount > context.limits.maximumFiles) {
      yield refuse(
        "too-large",
        source,
        `it holds more than ${context.limits.maximumFiles} files. Unpack it and give its parts, or raise the limit \`files\`.`,
      );
      return;
    }
    const entries = await documentEntries(file);
    const refused = refusalOf(entries, "path" in zip ? (await stat(zip.path)).size : zip.length);
    if (refused !== null) {
      yield refuse(refused.code, source, refused.why);
      return;
    }
    yield* takeEntries(file, entries, source, context, take);
  } catch (cause) {
    yield refuse("damaged", source, "this ZIP is damaged. Get it again, or unpack what is left of it.", cause);
  } finally {
    file?.close();
  }
}

interface Named {
  readonly name: string;
  readonly entry: Entry;
}

async function documentEntries(file: ZipFile): Promise<Named[]> {
  const all: Named[] = [];
  for await (const entry of file.eachEntry()) {
    const name = nameIn(entry);
    if (!name.endsWith("/") && !isHidden(name)) all.push({ name, entry });
  }
  const archives = all.filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name));
  return archives.length > 0 && all.some(({ name }) => name === "datapackage.json") ? archives : all;
}

/** Why a ZIP is not unpacked at all: it holds nothing, or more than fits into it, since its parts lie over one another. */
function refusalOf(
  entries: readonly Named[],
  size: number,
): { readonly code: "empty" | "damaged"; readonly why: string } | null {
  if (entries.length === 0)
    return { code: "empty", why: "it holds no documents. Give another, or the documents themselves." };
  const packed = entries.reduce((sum, { entry }) => sum + entry.compressedSize, 0);
  return packed <= size
    ? null
    : { code: "damaged", why: "its parts lie over one another, as in no sound ZIP. Leave it out." };
}

function isHidden(name: string): boolean {
  return name.split("/").some((part) => part !== "." && part !== ".." && isPassedOver(part));
}

async function* takeEntries(
  file: ZipFile,
  entries: readonly Named[],
  source: string,
  context: Context,
  take: TakeBytes,
): AsyncGenerator<CaptureItem, void, undefined> {
  const { limits } = context;
  let unpacked = 0;
  for (const { name, entry } of entries) {
    const inside = `${source}!/${name}`;
    if (unpacked > limits.maximumUnpackedBytes) {
      const why = `it unpacks to more than ${sizeInWords(limits.maximumUnpackedBytes)}. Unpack it and give its parts, or raise the limit \`unpacked-bytes\`.`;
      yield refuse("too-large", source, why);
      return;
    }
    if (entry.isEncrypted()) {
      yield refuse("locked", inside, "it is locked with a password. Unpack it and give the documents.");
    } else if (/\.warc(?:\.gz)?$/.test(name)) {
      unpacked += entry.uncompressedSize;
      yield* spooled(file, entry, inside, context);
    } else {
      const bytes = await bytesOf(file, entry, inside, context);
      if (bytes instanceof UnreadableDocument) yield bytes;
      else {
        unpacked += bytes.length;
        yield* take(bytes, { source: inside, retrieved: "unknown" }, deeper(context));
      }
    }
  }
}

async function bytesOf(
  file: ZipFile,
  entry: Entry,
  inside: string,
  { limits }: Context,
): Promise<Uint8Array | UnreadableDocument> {
  try {
    const stream = await file.openReadStreamPromise(entry);
    const bytes = await readUnpacked(inside, stream, () => entry.compressedSize, limits);
    if (bytes instanceof UnreadableDocument || crc32(bytes) === entry.crc32) return bytes;
    return refuse("damaged", inside, "its checksum is wrong: the ZIP is damaged here. Get it again.");
  } catch (cause) {
    return refuse("damaged", inside, "it cannot be unpacked. Get it again, or unpack it with another program.", cause);
  }
}

/** A web archive inside a ZIP is read from a file of its own, since it may be larger than memory. */
async function* spooled(file: ZipFile, entry: Entry, inside: string, context: Context): AsyncGenerator<CaptureItem> {
  if (entry.uncompressedSize > context.limits.maximumUnpackedBytes) {
    yield refuse("too-large", inside, "it is larger than a ZIP's documents may be. Unpack it and give it by itself.");
    return;
  }
  yield* withTemporaryFile(async function* (path) {
    try {
      await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path));
    } catch (cause) {
      yield refuse("damaged", inside, "it cannot be unpacked. Get it again, or unpack it with another program.", cause);
      return;
    }
    yield* unpackWebArchive(path, inside, deeper(context));
  });
}

/** The name as UTF-8, with what could confuse a screen taken out. It names nothing on this machine. */
function nameIn(entry: Entry): string {
  const raw: unknown = entry.fileName;
  const name = Buffer.isBuffer(raw) ? raw.toString("utf8") : String(raw);
  return name.replaceAll("\\", "/").replace(/\p{Cc}|\p{Cf}/gu, "\ufffd");
}

function refuse(
  code: "too-large" | "damaged" | "locked" | "empty",
  source: string,
  why: string,
  cause?: unknown,
): UnreadableDocument {
  return new UnreadableDocument(code, source, `${source}: ${why}`, { cause });
}
