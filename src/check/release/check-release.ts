import { type ReleaseEntry, releaseLayout } from "../../model/index.ts";
import type { Fault } from "../check-evidence.ts";
import { checkFiles, type Told, toldBy } from "./check-files.ts";
import { headOf, openHead } from "./check-head.ts";
import { checkOldTiles } from "./check-old-tiles.ts";
import { checkTiles } from "./check-tiles.ts";
import { readVerifierKey, type VerifierKey } from "./note.ts";
import { type LogEntry, type ReadFile, readLog } from "./read-log.ts";
import { GrowingTree, isConsistent } from "./tree.ts";

/** What a published folder is checked with. */
export interface ReleaseCheck {
  readonly read: ReadFile;
  /** Every file of the folder; null where they cannot be listed, as over the web. */
  readonly list: (() => AsyncIterable<string>) | null;
  /** A verifier key that the reader has from elsewhere. */
  readonly key: string | null;
  /** The bytes of a head of the same log that the reader kept earlier. */
  readonly earlier: Uint8Array | null;
}

/** What a check came to. Nothing is wrong where there is no fault. */
export interface ReleaseReport {
  readonly faults: readonly Fault[];
  /** The last release; null where the log could not be read. */
  readonly release: ReleaseEntry | null;
  /** Files whose bytes are those that the log names. */
  readonly files: number;
  readonly entries: number;
  /** The name and id of the key, and whether the reader gave it. */
  readonly signedBy: string | null;
  readonly isKeyGiven: boolean;
}

/**
 * Checks a published folder from its signed head down: signature, tree, entries, tiles, manifest and every file, and that the log goes on from a head
 * that the reader has kept. What cannot be trusted ends the check of what rests on it. It shares no code with what publishes.
 */
export async function checkRelease({ read, list, key, earlier }: ReleaseCheck): Promise<ReleaseReport> {
  const report = { release: null, files: 0, entries: 0, signedBy: null, isKeyGiven: key !== null };
  if (list && (await read(releaseLayout.unfinished))) return { ...report, faults: [UNFINISHED] };
  const found = await headOf(read, key);
  if ("fault" in found) return { ...report, faults: [found.fault] };
  const { head } = found;
  const signed = { ...report, signedBy: `${found.key.name}+${found.key.id}` };
  const { entries, faults } = await readLog(head.size, read);
  if (faults.length > 0) return { ...signed, faults };
  const rootFaults = checkRoots(entries, head, found.key, earlier);
  if (rootFaults.length > 0) return { ...signed, faults: rootFaults };
  const { told, faults: orderFaults } = toldBy(entries);
  const leaves = entries.map(({ leaf }) => leaf);
  const files = await checkFiles(told, read, list?.() ?? null);
  return {
    ...signed,
    release: told.releases.at(-1) ?? null,
    files: files.checked,
    entries: entries.length,
    faults: [
      ...orderFaults,
      ...(await checkKeyBeside(found.key, read)),
      ...(await checkTiles(leaves, read)),
      ...(await checkOldTiles(entries, read, list?.() ?? null)),
      ...(await checkProofs(told, leaves, read)),
      ...files.faults,
    ],
  };
}

/** A folder in which files of two releases stand: which of them were changed by others cannot be told until it has files of one. */
const UNFINISHED: Fault = {
  where: releaseLayout.unfinished,
  what: 'a release is being put in place here, or that was stopped, and until it is whole nothing can be checked: where no publish is at work, "answerable publish" ends it first of all',
};

/** Whether the entries come to the root that was signed, and their beginning to the one that the reader kept. */
function checkRoots(
  entries: readonly LogEntry[],
  head: { readonly size: number; readonly root: Buffer },
  key: VerifierKey,
  earlier: Uint8Array | null,
): Fault[] {
  const kept = earlier ? openHead(earlier, key, "the earlier checkpoint") : null;
  if (kept && "fault" in kept) return [kept.fault];
  if (kept && kept.head.size > head.size)
    return [{ where: releaseLayout.checkpoint, what: "the log is shorter than at the earlier checkpoint" }];
  const tree = new GrowingTree();
  const faults: Fault[] = [];
  const isKept = () => kept?.head.size !== tree.size || tree.root().equals(kept.head.root);
  const rewritten = {
    where: "the log",
    what: "it does not go on from the earlier checkpoint: what was released was rewritten",
  };
  if (!isKept()) faults.push(rewritten);
  for (const { leaf } of entries) {
    tree.add(leaf);
    if (!isKept()) faults.push(rewritten);
  }
  if (!tree.root().equals(head.root))
    faults.push({ where: "the log", what: "its entries do not come to the root that was signed" });
  return faults;
}

/** Whether the published proof of each release leads from the head before it to its own. */
async function checkProofs({ ends }: Told, leaves: readonly Buffer[], read: ReadFile): Promise<Fault[]> {
  const tree = new GrowingTree();
  const roots = new Map<number, Buffer>();
  for (const leaf of leaves) {
    tree.add(leaf);
    if (ends.includes(tree.size)) roots.set(tree.size, tree.root());
  }
  const faults: Fault[] = [];
  for (const [index, size] of ends.entries()) {
    const before = ends[index - 1];
    if (before === undefined) continue;
    const where = releaseLayout.proof(index + 1);
    const bytes = await read(where);
    const proof = bytes && hashesOf(Buffer.from(bytes).toString());
    const head = (at: number) => ({ size: at, root: roots.get(at) ?? Buffer.alloc(0) });
    if (!proof || !isConsistent(head(before), head(size), proof))
      faults.push({ where, what: `it does not prove that release ${index + 1} goes on from the one before` });
  }
  return faults;
}

/** The hashes of a proof, a line each in base64; null where anything else stands there. */
function hashesOf(words: string): Buffer[] | null {
  const hashes = words
    .split("\n")
    .slice(0, -1)
    .map((line) => Buffer.from(line, "base64"));
  return hashes.map((hash) => `${hash.toString("base64")}\n`).join("") === words ? hashes : null;
}

/** Whether the key that lies beside the record, for those who have it from nowhere else, is the one that signed. */
async function checkKeyBeside(key: VerifierKey, read: ReadFile): Promise<Fault[]> {
  const beside = readVerifierKey(Buffer.from((await read(releaseLayout.key)) ?? []).toString());
  const isSame = beside?.name === key.name && beside.key.equals(key.key);
  return isSame ? [] : [{ where: releaseLayout.key, what: "it is not the key that signed the release" }];
}
