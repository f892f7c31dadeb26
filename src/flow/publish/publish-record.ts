import { AnswerableError, inForce } from "../../model/index.ts";
import {
  type About,
  type Correction,
  caseLine,
  caseOfPath,
  codebook,
  dataPackage,
  dueIn,
  type FileToPublish,
  overdueIn,
  type ReleaseLine,
  releasesIn,
  releasesPage,
  type SigningKey,
} from "../../publish/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import { withScratchDatabase } from "../link/scratch-database.ts";
import { caseFiles, jsonFile, pageFile } from "./case-files.ts";
import { codebookFile } from "./codebook-file.ts";
import { Corrections, decisionsByCase } from "./corrections.ts";
import { DataFiles } from "./data-files.ts";
import { movedCases } from "./moved-cases.ts";
import { type Going, type Published, publishFolder } from "./publish-folder.ts";
import { publishedCases } from "./published-cases.ts";
import { type Gathered, siteFiles } from "./site-files.ts";

/** How a record is published. */
export interface Publishing {
  readonly about: About;
  readonly correction: Correction;
  readonly policy: HoldPolicy;
  /** ISO 8601 instant up to which the record is published; null for the last of which it knows. */
  readonly at: string | null;
  /** Called after each case, with how many were done. */
  readonly onCase?: (done: number) => void;
}

/** Megabytes that the scratch database may take before it puts rows aside on disk. */
const MEMORY = 256;

/**
 * Publishes a record into a folder as its next release: the public form of every case, and what is made of all of them. Cases go by one at a time;
 * of each only a line is kept. The same record, key and earlier releases give the same files.
 */
export async function publishRecord(
  store: Store,
  folder: string,
  publishing: Publishing,
  signing: SigningKey,
): Promise<Published> {
  const at = publishing.at ?? (await store.lastInstant());
  if (at === null)
    throw new AnswerableError(
      "nothing-to-publish",
      'the record holds nothing yet. Add documents with "answerable add" first.',
    );
  let [cases, claims] = [0, 0];
  return withScratchDatabase(
    async (connection, scratch) => {
      const data = await DataFiles.in(connection, scratch);
      const files = (going: Going) =>
        recordFiles(store, { ...publishing, at }, data, going, (ofCase) => {
          cases++;
          claims += ofCase;
        });
      return publishFolder(folder, files, () => ({ at, cases, claims }), signing);
    },
    { memoryMegabytes: MEMORY },
  );
}

async function* recordFiles(
  store: Store,
  { about, correction, policy, at, onCase }: Publishing & { readonly at: string },
  data: DataFiles,
  going: Going,
  count: (claims: number) => void,
): AsyncGenerator<FileToPublish> {
  const decisions = await store.decisions();
  const corrections = new Corrections(await decisionsByCase(store, inForce(decisions)));
  const [lines, overdue, due]: [Gathered["lines"], Gathered["overdue"], Gathered["due"]] = [[], [], []];
  for await (const published of publishedCases(store, policy, decisions)) {
    const line = caseLine(published);
    yield* caseFiles(published, line, about, correction, at);
    await data.add(published);
    corrections.add(line.id, published.marked);
    lines.push(line);
    overdue.push(...overdueIn(published));
    due.push(...dueIn(published));
    count(line.claims);
    onCase?.(lines.length);
  }
  const published = new Set(lines.map(({ id }) => id));
  const moved = movedCases(await store.formerIds(), published, going.before.keys());
  yield* siteFiles({ lines, overdue, due, decisions: corrections.all(), moved }, about, correction, at);
  yield* data.files();
  yield { path: "data/codebook.csv", content: codebookFile(codebook()) };
  const claims = lines.reduce((sum, line) => sum + line.claims, 0);
  yield* filesOfRelease({ at, cases: lines.length, claims }, about, going);
}

/** The files that name the release itself: they come last, since only then it is known whether there is a new one. */
function* filesOfRelease(
  facts: Pick<ReleaseLine, "at" | "cases" | "claims">,
  about: About,
  { entries, before, now }: Going,
): Generator<FileToPublish> {
  const releases = releasesIn(entries);
  const filesWith = (all: readonly ReleaseLine[]): FileToPublish[] => [
    { path: "data/datapackage.json", content: jsonFile(dataPackage(about, { ...facts, number: all.length })) },
    pageFile(releasesPage(all), about),
  ];
  const own = new Set(filesWith(releases).map(({ path }) => path));
  const others = [...before.keys()].filter((path) => !own.has(path));
  const isSame = others.length === now.size && others.every((path) => now.get(path) === before.get(path));
  if (isSame) return yield* filesWith(releases);
  const counts = { brought: 0, changed: 0, withdrawn: 0 };
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    if (caseOfPath(path) === null || before.get(path) === now.get(path)) continue;
    counts[now.has(path) ? (before.has(path) ? "changed" : "brought") : "withdrawn"]++;
  }
  yield* filesWith([...releases, { ...facts, number: releases.length + 1, ...counts }]);
}
