import { stat } from "node:fs/promises";
import { defaultLimits, Fetcher } from "../../capture/index.ts";
import { checkRelease, type QuotesReport, type ReadFile, type ReleaseReport } from "../../check/index.ts";
import { AnswerableError, isUnreadableDocument } from "../../model/index.ts";
import { PublishedFolder } from "./published-folder.ts";
import { quotesInDocuments } from "./quotes-in-documents.ts";

/** What a published record is verified with. */
export interface Verifying {
  /** A verifier key that the reader has from elsewhere. */
  readonly key: string | null;
  /** A head of the same log that the reader kept. */
  readonly earlier: Uint8Array | null;
  /** Lets an address lead to this machine and its network. */
  readonly allowPrivateAddresses?: boolean;
  /** Folders of captured documents in which every quotation is looked for. */
  readonly documents?: readonly string[];
}

/** What a check came to; what of the quotations, where documents were given and the release could be trusted. */
export interface Verified extends ReleaseReport {
  readonly quotes?: QuotesReport;
}

/** Milliseconds between two requests: a published record is many small files on one server, and it is checked whole. */
const PACE = 20;
/** Bytes of the largest file that is fetched: tables of a whole record are larger than documents. */
const LARGEST = 2 * 1024 ** 3;

/** Verifies a published record in a folder or at an address. Over the web files cannot be listed, so that those which nobody released stay unseen. */
export async function verifyPublished(where: string, how: Verifying): Promise<Verified> {
  if (/^https?:\/\//.test(where)) return verifyAddress(where, how);
  if (!(await stat(where).catch(() => null))?.isDirectory())
    throw new AnswerableError(
      "no-folder",
      `${where}: there is no such folder. Name the folder, or its http(s) address.`,
    );
  const folder = new PublishedFolder(where);
  return verified(
    (path) => folder.read(path),
    () => folder.list(),
    how,
  );
}

async function verified(read: ReadFile, list: (() => AsyncIterable<string>) | null, how: Verifying): Promise<Verified> {
  const report = await checkRelease({ key: how.key, earlier: how.earlier, read, list });
  const { documents = [] } = how;
  if (report.release === null || documents.length === 0) return report;
  const quotes = await quotesInDocuments(report.release.release, read, documents);
  return { ...report, quotes, faults: [...report.faults, ...quotes.faults] };
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
    return await verified(read, null, how);
  } finally {
    await fetcher.close();
  }
}
