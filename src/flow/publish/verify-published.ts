import { stat } from "node:fs/promises";
import { defaultLimits, Fetcher } from "../../capture/index.ts";
import { checkRelease, type ReleaseReport } from "../../check/index.ts";
import { AnswerableError, isUnreadableDocument } from "../../model/index.ts";
import { PublishedFolder } from "./published-folder.ts";

/** What a published record is verified with. */
export interface Verifying {
  /** A verifier key that the reader has from elsewhere. */
  readonly key: string | null;
  /** A head of the same log that the reader kept. */
  readonly earlier: Uint8Array | null;
  /** Lets an address lead to this machine and its network. */
  readonly allowPrivateAddresses?: boolean;
}

/** Milliseconds between two requests: a published record is many small files on one server, and it is checked whole. */
const PACE = 20;
/** Bytes of the largest file that is fetched: tables of a whole record are larger than documents. */
const LARGEST = 2 * 1024 ** 3;

/** Verifies a published record in a folder or at an address. Over the web files cannot be listed, so that those which nobody released stay unseen. */
export async function verifyPublished(where: string, how: Verifying): Promise<ReleaseReport> {
  if (/^https?:\/\//.test(where)) return verifyAddress(where, how);
  if (!(await stat(where).catch(() => null))?.isDirectory())
    throw new AnswerableError(
      "no-folder",
      `${where}: there is no such folder. Name the folder, or its http(s) address.`,
    );
  const folder = new PublishedFolder(where);
  return checkRelease({ ...how, read: (path) => folder.read(path), list: () => folder.list() });
}

async function verifyAddress(where: string, { allowPrivateAddresses = false, ...how }: Verifying) {
  const limits = { ...defaultLimits, paceMilliseconds: PACE, maximumBytes: LARGEST };
  const fetcher = new Fetcher(limits, { allowPrivateAddresses });
  const base = where.endsWith("/") ? where : `${where}/`;
  const read = async (path: string) => {
    const found = await fetcher.get(new URL(path.split("/").map(encodeURIComponent).join("/"), base).href);
    if (found === "unchanged") return null;
    if (!isUnreadableDocument(found)) return found.bytes;
    if (found.code === "missing") return null;
    throw found;
  };
  try {
    return await checkRelease({ ...how, read, list: null });
  } finally {
    await fetcher.close();
  }
}
