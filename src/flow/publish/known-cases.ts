import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Sha256, sha256Of } from "../../model/index.ts";
import type { CaseLine, Due, Overdue } from "../../publish/index.ts";
import type { HeldCount } from "./held-count.ts";
import type { LookedAt } from "./known-files.ts";

/** What is known of a case that was published, so that it need not be made again while all that it depends on is the same. */
export interface KnownCase {
  readonly id: string;
  /** Of all that its files depend on. */
  readonly key: Sha256;
  /** Of what the record keeps of it. */
  readonly sha256: Sha256;
  readonly apart: readonly string[];
  readonly people: readonly string[];
  /** How much of it was held. */
  readonly held: HeldCount;
  /** What was published of it; null where it is held whole. */
  readonly made: MadeOfCase | null;
}

/** What was made of a published case. */
export interface MadeOfCase {
  readonly line: CaseLine;
  readonly overdue: readonly Overdue[];
  readonly due: readonly Due[];
  readonly files: readonly (readonly [path: string, sha256: Sha256])[];
  /** How many bytes its lines have in each data file, in the order of `dataFiles`. */
  readonly lengths: readonly number[];
  /** Lines that were asked for about it, with what is held in it marked. */
  readonly marked: readonly (readonly [line: string, marked: string])[];
  /** The instant of the release, where its feed says that for want of a day of its own. */
  readonly at: string | null;
}

/** What was known when a folder was published last. */
export interface Known {
  /** The parts that the data came in. */
  readonly parts: readonly string[];
  readonly cases: ReadonlyMap<string, KnownCase>;
  readonly files: readonly (readonly [string, LookedAt])[];
  /** The release that the notes are of; 0 where there are none. */
  readonly release: number;
  /** The number of the last decision that was in it. */
  readonly decisions: number;
}

/** What is noted of a release. */
export interface Noted extends Omit<Known, "cases" | "files"> {
  readonly cases: Iterable<KnownCase>;
  readonly files: Iterable<readonly [string, LookedAt]>;
}

export const nothingKnown: Known = { parts: [], cases: new Map(), files: [], release: 0, decisions: 0 };

/** The form of these notes: others are passed over. */
const FORM = 2;

/** Where the notes on a published folder lie in a record's folder. Lost, everything is made again, and comes out the same. */
export function placeOfKnown(record: string, folder: string): string {
  return join(record, "published", `${sha256Of(resolve(folder)).slice(0, 16)}.jsonl`);
}

/** Reads the notes; what is not there, or not whole, is as nothing. */
export async function readKnown(place: string): Promise<Known> {
  const cases = new Map<string, KnownCase>();
  const files: (readonly [string, LookedAt])[] = [];
  let head: Pick<Known, "parts" | "release" | "decisions"> | null = null;
  let isWhole = false;
  try {
    for await (const line of createInterface({ input: createReadStream(place), crlfDelay: Number.POSITIVE_INFINITY })) {
      const note = JSON.parse(line) as Note;
      if ("form" in note) head = note.form === FORM ? note : null;
      else if ("case" in note) cases.set(note.case.id, note.case);
      else if ("file" in note) files.push(note.file);
      isWhole = "end" in note;
    }
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing && !(error instanceof SyntaxError)) throw error;
    return nothingKnown;
  }
  if (head === null || !isWhole) return nothingKnown;
  const { parts, release, decisions } = head;
  return { parts, release, decisions, cases, files };
}

/** Writes the notes, whole or not at all. */
export async function writeKnown(place: string, noted: Noted): Promise<void> {
  const beside = `${place}.${process.pid}.part`;
  await mkdir(dirname(place), { recursive: true });
  try {
    const file = await open(beside, "w");
    try {
      for (const some of together(notes(noted))) await file.appendFile(some);
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } finally {
    await rm(beside, { force: true });
  }
}

/** A line of the notes: what they are of, a case, a file, or that they are whole. */
type Note =
  | ({ readonly form: number } & Pick<Known, "parts" | "release" | "decisions">)
  | { readonly case: KnownCase }
  | { readonly file: readonly [string, LookedAt] }
  | { readonly end: true };

function* notes({ parts, release, decisions, cases, files }: Noted): Generator<Note> {
  yield { form: FORM, parts, release, decisions };
  for (const one of cases) yield { case: one };
  for (const file of files) yield { file };
  yield { end: true };
}

function* together(all: Iterable<object>): Generator<string> {
  let some = "";
  for (const one of all) {
    some += `${JSON.stringify(one)}\n`;
    if (some.length > 1_000_000) {
      yield some;
      some = "";
    }
  }
  yield some;
}
