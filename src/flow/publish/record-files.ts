import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { sha256Of } from "../../model/index.ts";
import {
  type CaseLine,
  codebook,
  type Due,
  dataFiles,
  type Overdue,
  partOf,
  partPath,
  partsFor,
} from "../../publish/index.ts";
import type { Store } from "../../store/index.ts";
import type { KeyedCase } from "./case-keys.ts";
import { codebookFile } from "./codebook-file.ts";
import { publicDecisions } from "./corrections.ts";
import { DataPart, EarlierPart, parquetOf, type Written } from "./data-parts.ts";
import { filesOfRelease } from "./files-of-release.ts";
import { heldCount } from "./held-count.ts";
import { keyedRecord, type PublishedBy } from "./keyed-record.ts";
import type { Known, KnownCase, MadeOfCase, Noted } from "./known-cases.ts";
import type { KnownFiles } from "./known-files.ts";
import { madeCase } from "./made-case.ts";
import { Marks } from "./marks.ts";
import { movedCases } from "./moved-cases.ts";
import type { Going, ReleasedFile } from "./publish-folder.ts";
import { publishedCases } from "./published-cases.ts";
import { siteFiles } from "./site-files.ts";

/** How a record is published, up to an instant. */
export interface PublishingOfRecord extends PublishedBy {
  readonly at: string;
  /** Called after each case, with how many were done. */
  readonly onCase?: (done: number) => void;
}

/** What was known before, and what works are done with. */
export interface Means {
  readonly known: Known;
  readonly looked: KnownFiles;
  readonly connection: DuckDBConnection;
}

/**
 * All files of a release of a record. A case that is as it was published, with everything it depends on, is not made again: its files stand, and its lines
 * are taken from the data of the release before.
 */
export class RecordFiles {
  readonly #store: Store;
  readonly #folder: string;
  readonly #publishing: PublishingOfRecord;
  readonly #means: Means;
  readonly #lines: CaseLine[] = [];
  readonly #overdue: Overdue[] = [];
  readonly #due: Due[] = [];
  readonly #cases = new Map<string, KnownCase>();
  #parts: readonly string[] = [""];
  #decisions = 0;
  #marks: Marks | null = null;
  #paths: Iterable<string> = [];

  constructor(store: Store, folder: string, publishing: PublishingOfRecord, means: Means) {
    this.#store = store;
    this.#folder = folder;
    this.#publishing = publishing;
    this.#means = means;
  }

  /** What the release is told with, once all of its files were asked for. */
  get facts(): { at: string; cases: number; claims: number } {
    const claims = this.#lines.reduce((sum, line) => sum + line.claims, 0);
    return { at: this.#publishing.at, cases: this.#lines.length, claims };
  }

  /** What is known for the next release, once this one is in place. */
  get known(): Omit<Noted, "release"> {
    const marked = (id: string) => this.#marks?.of(id) ?? [];
    const cases = [...this.#cases.values()].map((one) =>
      one.made === null ? one : { ...one, made: { ...one.made, marked: marked(one.id) } },
    );
    return { parts: this.#parts, decisions: this.#decisions, cases, files: this.#means.looked.of(this.#paths) };
  }

  async *all(going: Going): AsyncGenerator<ReleasedFile> {
    const { about, correction, policy, at } = this.#publishing;
    const store = this.#store;
    const { keyed, holds, told, decisions } = await keyedRecord(store, this.#means.known.cases, this.#publishing);
    this.#decisions = decisions;
    this.#parts = partsFor(keyed.length);
    this.#paths = going.now.keys();
    const marks = new Marks(store, keyed, { policy, holds, told });
    this.#marks = marks;
    yield* this.#casesAndData(keyed, marks, going);
    const decided = await publicDecisions(told, (id, line) => marks.marked(id, line, this.#cases));
    const published = new Set(this.#lines.map(({ id }) => id));
    const moved = movedCases(await store.formerIds(), published, going.before.keys());
    const gathered = { lines: this.#lines, overdue: this.#overdue, due: this.#due, decisions: decided, moved };
    yield* siteFiles({ ...gathered, parts: this.#parts }, about, correction, at);
    yield { path: "data/codebook.csv", content: codebookFile(codebook()) };
    yield* filesOfRelease(this.facts, about, going, this.#parts);
  }

  async *#casesAndData(keyed: readonly KeyedCase[], marks: Marks, going: Going): AsyncGenerator<ReleasedFile> {
    const { known, looked } = this.#means;
    const earlier = new EarlierParts(this.#folder, known, looked);
    const isFresh = new Map(keyed.map((one) => [one.id, this.#isFresh(one, earlier)]));
    const stale = keyed.filter(({ id }) => isFresh.get(id) !== true);
    const { policy, holds } = marks.setting;
    const again = publishedCases(this.#store, stale, policy, holds);
    const ofPart = Map.groupBy(keyed, ({ id }) => partOf(id, this.#parts));
    try {
      for (const part of this.#parts) {
        const cases = ofPart.get(part) ?? [];
        const stands =
          this.#parts.length === known.parts.length &&
          earlier.stands(part) &&
          cases.every(({ id }) => isFresh.get(id) === true) &&
          earlier.idsOf(part).join() === cases.map(({ id }) => id).join();
        const data = stands ? null : new DataPart(part, join(going.scratch, "data"));
        for (const one of cases) {
          const earlierCase = known.cases.get(one.id);
          if (isFresh.get(one.id) === true && earlierCase) {
            for (const [path, sha256] of earlierCase.made?.files ?? []) yield { path, content: { stands: sha256 } };
            if (data && earlierCase.made) data.copy(earlier.part(partOf(one.id, known.parts)), one.id);
            this.#take({ ...one, held: earlierCase.held, made: earlierCase.made });
            continue;
          }
          const next = await again.next();
          const { published, holds } = next.done ? { published: null, holds: [] } : next.value;
          const held = heldCount(holds);
          if (published === null) {
            this.#take({ ...one, held, made: null });
            continue;
          }
          const { about, correction, at } = this.#publishing;
          const { files, lines, ...rest } = madeCase(published, about, correction, at);
          yield* files;
          marks.keep(one.id, published.marked);
          const looks = files.map(({ path }) => [path, going.now.get(path) ?? sha256Of("")] as const);
          this.#take({ ...one, held, made: { ...rest, files: looks, lengths: data?.add(lines) ?? [], marked: [] } });
        }
        const made = cases.flatMap(({ id }) => this.#cases.get(id)?.made ?? []);
        yield* this.#dataOf(part, data, made, going);
      }
    } finally {
      earlier.close();
    }
  }

  /** The data files of a part, and its tables as Parquet, which are made again where their rows changed. */
  async *#dataOf(
    part: string,
    data: DataPart | null,
    made: readonly MadeOfCase[],
    going: Going,
  ): AsyncGenerator<ReleasedFile> {
    const { looked, connection } = this.#means;
    const written = new Map<string, Written>((data?.files() ?? []).map((file) => [file.path, file]));
    for (const [i, { name, ending, table }] of dataFiles.entries()) {
      const path = `data/${partPath(name, part, ending)}`;
      const file = written.get(path);
      const before = looked.sha256(path);
      const isSame = file === undefined || (before !== null && file.content.sha256 === before);
      if (table) {
        const parquet = `data/${partPath(name, part, "parquet")}`;
        const stands = isSame ? looked.sha256(parquet) : null;
        if (stands !== null) yield { path: parquet, content: { stands } };
        else {
          const place = join(going.scratch, partPath(name, part, "parquet"));
          const longest = made.reduce((most, { lengths }) => Math.max(most, lengths[i] ?? 0), 0);
          await parquetOf(connection, table, { place: file?.content.from ?? join(this.#folder, path), longest }, place);
          yield { path: parquet, content: { from: place } };
        }
      }
      yield file ?? { path, content: { stands: before ?? sha256Of("") } };
    }
  }

  #isFresh({ id, key }: KeyedCase, earlier: EarlierParts): boolean {
    const { known, looked } = this.#means;
    const before = known.cases.get(id);
    if (before?.key !== key) return false;
    if (before.made === null) return true;
    const { files, at } = before.made;
    return (
      (at === null || at === this.#publishing.at) &&
      earlier.stands(partOf(id, known.parts)) &&
      files.every(([path, sha256]) => looked.sha256(path) === sha256)
    );
  }

  #take({ near: _, ...one }: KeyedCase & Pick<KnownCase, "held" | "made">): void {
    this.#cases.set(one.id, one);
    if (one.made !== null) {
      this.#lines.push(one.made.line);
      this.#overdue.push(...one.made.overdue);
      this.#due.push(...one.made.due);
    }
    this.#publishing.onCase?.(this.#cases.size);
  }
}

/** The data files of the release before, as long as they stand as it left them. */
class EarlierParts {
  readonly #folder: string;
  readonly #cases: ReadonlyMap<string, readonly { readonly id: string; readonly lengths: readonly number[] }[]>;
  readonly #standing: ReadonlySet<string>;
  readonly #open = new Map<string, EarlierPart>();

  constructor(folder: string, { parts, cases }: Known, looked: KnownFiles) {
    this.#folder = folder;
    const published = [...cases.values()].flatMap(({ id, made }) => (made ? { id, lengths: made.lengths } : []));
    published.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#cases = Map.groupBy(published, ({ id }) => partOf(id, parts));
    const isThere = (part: string) =>
      dataFiles.every(({ name, ending }) => looked.sha256(`data/${partPath(name, part, ending)}`) !== null);
    this.#standing = new Set(parts.filter(isThere));
  }

  stands(part: string): boolean {
    return this.#standing.has(part);
  }

  idsOf(part: string): string[] {
    return (this.#cases.get(part) ?? []).map(({ id }) => id);
  }

  part(part: string): EarlierPart {
    const open = this.#open.get(part) ?? new EarlierPart(this.#folder, part, this.#cases.get(part) ?? []);
    this.#open.set(part, open);
    return open;
  }

  close(): void {
    for (const part of this.#open.values()) part.close();
  }
}
